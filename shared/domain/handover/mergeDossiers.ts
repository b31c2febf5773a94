import { Dossier } from '../dossier.ts'
import type { FirstWeeksState } from '../firstWeeks.ts'
import { asJson, byId, isJsonList, isJsonRecord, isSame, textIn, type Json, type JsonRecord } from './json.ts'
import type { MergeChoice, MergeChoices, MergeQuestion } from './mergeQuestion.ts'
import { isEmpty, wayOf } from './mergeWays.ts'

export interface Merge {
  /** Both together; at a question it still says what ours said. */
  readonly merged: JsonRecord
  readonly questions: readonly MergeQuestion[]
}

/**
 * Two dossiers of one person put together. What only one side has stays; what both have the same stays; what both filled
 * differently is a question with both values in it. So nothing is lost and no side wins by itself.
 */
export function mergeDossiers(ours: Dossier, theirs: Dossier): Merge {
  const questions: MergeQuestion[] = []
  const merged = record(asJson(ours), asJson(theirs), { path: [], place: [], item: '', questions })
  return { merged: inOrder(merged), questions }
}

/** The dossier after each question was answered. Null when one was not, or when it is more than a dossier may hold. */
export function settled({ merged, questions }: Merge, choices: MergeChoices): Dossier | null {
  let answered = merged
  for (const question of questions) {
    const choice = choices[question.path]
    const value = choice && chosen(question, choice)
    if (value === undefined) return null
    answered = withAt(answered, question.path.split('/'), value as Json) as JsonRecord
  }
  const dossier = Dossier.safeParse(answered)
  return dossier.success ? withDaysOfWhatIsDone(dossier.data) : null
}

/** What is not done was done on no day. */
function withDaysOfWhatIsDone(dossier: Dossier): Dossier {
  const { firstWeeks } = dossier
  const dated = (state: FirstWeeksState): FirstWeeksState => (state.done ? state : { ...state, doneOn: null })
  return {
    ...dossier,
    firstWeeks: {
      ...firstWeeks,
      states: Object.fromEntries(
        Object.entries(firstWeeks.states).map(([task, state]) => [task, dated(state)]),
      ),
      own: firstWeeks.own.map((line) => ({ ...line, state: dated(line.state) })),
    },
  }
}

function chosen({ ours, theirs, canBeBoth }: MergeQuestion, choice: MergeChoice): unknown {
  if (choice === 'ours') return ours
  if (choice === 'theirs') return theirs
  return canBeBoth ? `${textIn(ours)}\n${textIn(theirs)}` : undefined
}

interface Where {
  readonly path: readonly string[]
  /** As `path`, with a star for each id or name that differs. */
  readonly place: readonly string[]
  readonly item: string
  readonly questions: MergeQuestion[]
}

function record(ours: JsonRecord, theirs: JsonRecord, where: Where): JsonRecord {
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
  const isOpen = openRecords.has(where.place.join('/'))
  return Object.fromEntries(
    names.map((name) => {
      const inside = { ...where, path: [...where.path, name], place: [...where.place, isOpen ? '*' : name] }
      return [name, field(ours[name], theirs[name], inside)]
    }),
  )
}

/** Records of which any name may be there or not. */
const openRecords: ReadonlySet<string> = new Set([
  'intake/answers',
  'intake/opened',
  'moments/*/own',
  'moments/*/worker',
  'firstWeeks/states',
])

function field(ours: Json | undefined, theirs: Json | undefined, where: Where): Json {
  const place = where.place.join('/')
  if (isEmpty(ours, place)) return isEmpty(theirs, place) ? (ours ?? theirs ?? null) : (theirs ?? null)
  if (isEmpty(theirs, place) || isSame(ours, theirs)) return ours ?? null
  const way = wayOf(place)
  if (way === 'ours') return ours ?? null
  if (way === 'earliest') return textIn(ours) < textIn(theirs) ? (ours ?? null) : (theirs ?? null)
  if (isJsonList(ours) && isJsonList(theirs)) return lists(ours, theirs, where)
  if (way !== 'ask whole' && isJsonRecord(ours) && isJsonRecord(theirs)) return record(ours, theirs, where)
  where.questions.push({
    path: where.path.join('/'),
    item: where.item,
    ours: ours ?? null,
    theirs: theirs ?? null,
    canBeBoth: way === 'both texts',
  })
  return ours ?? null
}

/** Items that tell who they are come together by their id; other lines stand after each other, each once. */
function lists(ours: readonly Json[], theirs: readonly Json[], where: Where): readonly Json[] {
  const [oursById, theirsById] = [byId(ours), byId(theirs)]
  if (wayOf(where.place.join('/')) === 'all' || !oursById || !theirsById) {
    return [...ours, ...theirs.filter((line) => !ours.some((known) => isSame(known, line)))]
  }
  const together = [...oursById].map(([id, item]) => {
    const other = theirsById.get(id)
    if (!isJsonRecord(item) || !isJsonRecord(other)) return item
    return record(item, other, {
      ...where,
      path: [...where.path, id],
      place: [...where.place, '*'],
      item: nameOf(item) || where.item,
    })
  })
  return [...together, ...[...theirsById].flatMap(([id, item]) => (oursById.has(id) ? [] : [item]))]
}

/** What an item is called on the screen: the first words it has, or else its day. */
function nameOf(item: JsonRecord): string {
  const words = item['ownWords']
  const names = [item['inDutch'], isJsonRecord(words) ? words['text'] : '', item['what'], item['on']]
  return names.map(textIn).find((name) => name !== '') ?? ''
}

/** Moments stand by their day; versions of the plan keep one number each. */
function inOrder(merged: JsonRecord): JsonRecord {
  const { moments, plan } = merged
  return {
    ...merged,
    moments: isJsonList(moments) ? moments.toSorted(byDay) : [],
    plan: isJsonRecord(plan) ? { ...plan, versions: numbered(plan['versions']) } : {},
  }
}

function byDay(one: Json, other: Json): number {
  if (dayOf(one) === dayOf(other)) return 0
  return dayOf(one) < dayOf(other) ? -1 : 1
}

function dayOf(moment: Json): string {
  return isJsonRecord(moment) ? textIn(moment['on']) : ''
}

function numbered(versions: Json | undefined): readonly Json[] {
  return (isJsonList(versions) ? versions : []).map((version, at) =>
    isJsonRecord(version) ? { ...version, number: at + 1 } : version,
  )
}

function withAt(value: Json, path: readonly string[], inside: Json): Json {
  const [name, ...further] = path
  if (name === undefined) return inside
  if (isJsonList(value)) {
    return value.map((item) =>
      isJsonRecord(item) && (item['id'] ?? item['bundle']) === name ? withAt(item, further, inside) : item,
    )
  }
  if (!isJsonRecord(value)) return value
  return { ...value, [name]: withAt(value[name] ?? null, further, inside) }
}
