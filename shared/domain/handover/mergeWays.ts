import { isJsonList, isJsonRecord, type Json, type JsonRecord } from './json.ts'

/**
 * How a field is put together when both sides filled it. `ask`: nobody wins by itself. `ask whole`: a value of more than
 * one part that means something only together. `all`: a list of which each line of either side counts.
 */
export type MergeWay = 'ask' | 'ask whole' | 'both texts' | 'all' | 'ours' | 'earliest'

/** By the place in a dossier, with a star for an item or a name that differs; what is not named here is asked. */
const ways: Readonly<Record<string, MergeWay>> = {
  id: 'ours',
  number: 'ours',
  'person/startedOn': 'earliest',
  'person/birth': 'ask whole',
  'person/speaks': 'all',
  'person/reads': 'all',
  'person/goodToKnow': 'both texts',
  'intake/answers/*': 'ask whole',
  'intake/opened/*/why': 'both texts',
  'intake/opened/*/openedOn': 'earliest',
  'intake/talks/*/note': 'both texts',
  'intake/consents': 'all',
  'plan/versions': 'all',
  'plan/goals/*/ownWords': 'ask whole',
  'plan/goals/*/inDutch': 'both texts',
  'plan/goals/*/why': 'both texts',
  'plan/goals/*/canAlready': 'both texts',
  'plan/goals/*/steps/*/what': 'both texts',
  'plan/around/helps/ownWords': 'ask whole',
  'plan/around/helps/inDutch': 'both texts',
  'plan/around/isHard/ownWords': 'ask whole',
  'plan/around/isHard/inDutch': 'both texts',
  'plan/around/exit/ownWords': 'ask whole',
  'plan/around/exit/inDutch': 'both texts',
  'plan/around/expectations/*/ownWords': 'ask whole',
  'plan/around/expectations/*/inDutch': 'both texts',
  'plan/around/routes/b1/why': 'both texts',
  'plan/around/routes/education/why': 'both texts',
  'plan/around/routes/z/why': 'both texts',
  papers: 'all',
  'appointments/*/bring': 'all',
  'moments/*/proudOf': 'ask whole',
  'moments/*/whatHelped': 'ask whole',
  'moments/*/whatNow': 'ask whole',
  'municipality/alsoInLetter': 'both texts',
  supporters: 'all',
  slipsTaken: 'all',
  'firstWeeks/states/*/note': 'both texts',
  'firstWeeks/hidden': 'all',
  'firstWeeks/own/*/what': 'both texts',
  'firstWeeks/own/*/state/note': 'both texts',
  'handovers/travelId': 'ours',
  finishedOn: 'ours',
}

export function wayOf(place: string): MergeWay {
  return ways[place] ?? 'ask'
}

/** Not filled: such a field never stands against one that is, and is never a question. */
export function isEmpty(value: Json | undefined, place: string): boolean {
  if (value === undefined || value === null || value === '') return true
  if (isJsonList(value)) return value.length === 0
  if (value === 'notDiscussed') return place.endsWith('/thought')
  if (value === 'unknown') return notKnown.has(place)
  if (isJsonRecord(value)) return isEmptyWhole(value, place)
  // No second language beside the Dutch.
  return place === 'person/paperLanguage' && value === 'nl'
}

/** Fields in which 'unknown' is a choice of ours; in any other it is what somebody typed. */
const notKnown: ReadonlySet<string> = new Set([
  'person/dutch',
  'person/interpreter',
  'intake/talks/*/interpreter',
  'intake/talks/*/alone',
  'municipality/lawHolds',
  'municipality/route',
  'municipality/level',
  'municipality/pvt',
  'municipality/map',
  'lawFacts/permit',
  'lawFacts/status',
  'lawFacts/law',
])

function isEmptyWhole(value: JsonRecord, place: string): boolean {
  if (place === 'person/birth') return value['kind'] === 'unknown'
  return value['text'] === ''
}
