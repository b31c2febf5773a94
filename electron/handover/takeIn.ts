import type { Failure } from '#shared/contract/failure.ts'
import type { HandoverSender, TakeInWish, TakenIn } from '#shared/contract/handoverViews.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import { emptyHistory, type KeptDossier } from '#shared/domain/changeHistory.ts'
import { Dossier, type DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { arrivingDossier } from '#shared/domain/handover/arrivingDossier.ts'
import { withCame } from '#shared/domain/handover/handovers.ts'
import { joinedDossier } from '#shared/domain/handover/joinedDossier.ts'
import type { PeopleManifest } from '#shared/fileFormat/handoverManifest.ts'
import { withTravelers, type HandoverRecord, type LastTaken } from '#shared/fileFormat/handoverRecord.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { newDossierNumber, newRandomId } from '../randomId.ts'
import { hashOf } from '../vault/envelope.ts'
import type { OpenVault } from '../vault/vault.ts'
import type { Hands } from '../work.ts'
import type { ArrivedFile } from './arrivedFile.ts'
import { knownAs, standingIn } from './arrivedView.ts'
import type { HandoverMemory } from './handoverMemory.ts'
import type { PackedDossiers } from './packedDossiers.ts'
import { takeAllBack } from './takeBack.ts'
import { takeDocuments } from './takeDocuments.ts'

export interface TakingDeps {
  readonly vault: OpenVault
  readonly whole: OpenVault
  readonly memory: HandoverMemory
  readonly now: () => number
  readonly today: () => CalendarDate
  /** The day on this office's wall calendar at a moment in milliseconds since 1970. */
  readonly localDay: (at: number) => CalendarDate
  readonly recipient: string
  readonly inTurn: <Value>(job: () => Promise<Value>) => Promise<Value>
  /** A save like any other, with its line in the log and in the search. */
  readonly save: (kept: KeptDossier) => Promise<Result<unknown, Failure>>
}

type Decision = TakeInWish['people'][number]

/** Somebody who is about to be taken in: what is kept while a whole office is, without the dossier itself. */
interface Coming {
  readonly person: RandomId
  readonly outcome: LastTaken['people'][number]['outcome']
  /** The dossier here; null when the person is left. */
  readonly id: DossierId | null
  /** Of the dossier as it will be saved. */
  readonly hash: string | null
}

/** Under which id and number somebody new will be here: chosen once, so that each look gives the same dossier. */
interface NewPlace {
  readonly id: DossierId
  readonly number: string
}

/** Why nothing of this sender's is taken in; null when it may be. Words that were told by telephone say who it is. */
export function whyNotFrom({ name, standing }: HandoverSender, byWords: boolean): Failure | null {
  if (standing === 'changed') return { kind: 'handoverSenderChanged', office: name }
  if (standing === 'own') return { kind: 'handoverOwnFile' }
  return standing === 'unknown' && !byWords ? { kind: 'handoverSenderUnknown', office: name } : null
}

/**
 * Takes people into the office, all or nobody. The documents are sealed first, out of the same file, which is proved once
 * more while they are read; the dossiers come after it, between commands of the window. One dossier at a time is unpacked.
 */
export async function takeIn(
  deps: TakingDeps,
  file: ArrivedFile,
  wish: TakeInWish,
  hands: Hands,
): Promise<Result<TakenIn, Failure>> {
  const { manifest } = file
  if (manifest.kind !== 'people') return fail({ kind: 'handoverNothingOpen' })
  const wanted = new Set(wish.people.map(({ person }) => person))
  const isAll =
    manifest.people.length === wanted.size && manifest.people.every(({ person }) => wanted.has(person))
  if (!isAll || wish.people.length !== wanted.size) return fail({ kind: 'invalidInput' })
  const taking: Taking = { deps, manifest, places: placesFor(deps, wish), dossiers: file.dossiers }
  const taken = wish.people.filter(({ as }) => as.kind !== 'leave').map(({ person }) => person)
  // What can't be taken in is said before minutes of reading.
  const tried = await everybodyComing(taking, wish)
  if (!tried.ok) return tried
  const ids = new Map([...taking.places].map(([person, { id }]) => [person, id]))
  const fresh = await withoutKnownDocuments(deps.vault, file, wish)
  const documents = await takeDocuments(deps, fresh, taken, ids, hands)
  if (!documents.ok) return documents
  const sealed = { ...taking, dossiers: documents.value.dossiers }
  const done = await saveAll(sealed, wish, documents.value.taken, hands)
  if (!done.ok) await documents.value.remove()
  return done
}

interface Taking {
  readonly deps: TakingDeps
  readonly manifest: PeopleManifest
  readonly places: ReadonlyMap<RandomId, NewPlace>
  readonly dossiers: PackedDossiers
}

function placesFor({ whole }: TakingDeps, wish: TakeInWish): ReadonlyMap<RandomId, NewPlace> {
  const numbers = new Set(whole.summaries().map(({ number }) => number))
  const places = new Map<RandomId, NewPlace>()
  for (const { person, as } of wish.people) {
    const number = newDossierNumber(numbers)
    numbers.add(number)
    places.set(person, { id: as.kind === 'same' ? as.id : newRandomId(), number })
  }
  return places
}

/** Whoever comes back brings documents that never left: they are not sealed a second time. */
async function withoutKnownDocuments(
  vault: OpenVault,
  file: ArrivedFile,
  wish: TakeInWish,
): Promise<ArrivedFile> {
  const dossiers = file.dossiers.copy()
  for (const { person, as } of wish.people) {
    if (as.kind !== 'same') continue
    const came = dossiers.get(person)
    if (!came) continue
    const ours = await vault.read(as.id)
    if (!ours.ok) continue
    const known = new Set(ours.value.dossier.attachments.map(({ sha256 }) => sha256))
    const attachments = came.attachments.filter(({ sha256 }) => !known.has(sha256))
    dossiers.set(person, { ...came, attachments })
  }
  return { ...file, dossiers }
}

/** Everybody as they would be saved now, without saving: a failure when somebody can't be. */
async function everybodyComing(
  taking: Taking,
  wish: TakeInWish,
): Promise<Result<readonly Coming[], Failure>> {
  const record = await taking.deps.memory.read(taking.deps.vault.handover)
  if (!record.ok) return record
  const same = new Set<DossierId>()
  const coming: Coming[] = []
  for (const decision of wish.people) {
    const { person, as } = decision
    if (as.kind === 'leave') {
      coming.push({ person, outcome: 'left', id: null, hash: null })
      continue
    }
    if (as.kind === 'same' && same.size === same.add(as.id).size) return fail({ kind: 'invalidInput' })
    const dossier = await arriving(taking, record.value, decision)
    if (!dossier.ok) return dossier
    const outcome = as.kind === 'new' ? 'added' : 'merged'
    coming.push({ person, outcome, id: dossier.value.id, hash: contentHash(dossier.value) })
  }
  return ok(coming)
}

/** The dossier that one person will have here. The same again, as long as nobody works on it meanwhile. */
async function arriving(
  { deps, manifest, places, dossiers }: Taking,
  record: HandoverRecord,
  { person, as }: Decision,
): Promise<Result<Dossier, Failure>> {
  const { vault, whole, today, localDay } = deps
  const { bundle, from, madeAt, people } = manifest
  const listed = people.find((one) => one.person === person)
  const here = places.get(person)
  const came = dossiers.get(person)
  if (!listed || !here || !came || as.kind === 'leave') return fail({ kind: 'goneMeanwhile' })
  const known = await knownAs(whole, record, person)
  const standing = known && standingIn(known, { bundle, seq: listed.seq, key: from.signing })
  if (standing === 'again') return fail({ kind: 'handoverAgain' })
  if (standing === 'older') return fail({ kind: 'handoverOlder' })
  const arrival = { from: from.name, here: vault.card().name, moved: as.moved }
  const note = {
    bundle,
    seq: listed.seq,
    fromName: from.name,
    fromKey: from.signing,
    madeOn: localDay(madeAt),
    takenInOn: today(),
    parts: listed.parts,
    before: as.moved ? came.municipality : null,
  }
  if (as.kind === 'new') {
    if (known) return fail({ kind: 'handoverKnownHere' })
    const dossier = arrivingDossier(traveling(came, person), arrival, {
      ...here,
      supporters: [vault.user.id],
      supportedBy: vault.worker,
      today: today(),
    })
    return ok(withCame(dossier, note))
  }
  const ours = await vault.read(as.id)
  if (!ours.ok) return ours
  const { dossier: before, history } = ours.value
  const joining = { ...arrival, id: bundle, on: today(), choices: as.choices, history }
  const dossier = joinedDossier(before, traveling(came, person), joining)
  return dossier ? ok(withCame(traveling(dossier, person), note)) : fail({ kind: 'handoverQuestionOpen' })
}

/** Under the number that the signed list gives, whatever the dossier in it says. */
function traveling(dossier: Dossier, person: RandomId): Dossier {
  return { ...dossier, handovers: { ...dossier.handovers, travelId: dossier.handovers.travelId ?? person } }
}

/** People who are saved in one turn: more of them would keep the window's own saves waiting. */
const savedInOneTurn = 25

/** The office's memory first: a file that was taken in half is then known, and can be taken back. */
async function saveAll(
  taking: Taking,
  wish: TakeInWish,
  documents: ReadonlyMap<RandomId, readonly RandomId[]>,
  { signal, report }: Hands,
): Promise<Result<TakenIn, Failure>> {
  const { deps, manifest } = taking
  const { whole, save, inTurn } = deps
  const { bundle } = manifest
  let coming: readonly Coming[] = []
  const saved: RandomId[] = []
  const saveSome = async (
    decisions: readonly Decision[],
    isFirst: boolean,
  ): Promise<Result<null, Failure>> => {
    if (isFirst) {
      const now = await everybodyComing(taking, wish)
      if (!now.ok) return now
      coming = now.value
      const remembered = await remember(deps, manifest, coming, documents)
      if (!remembered.ok) return remembered
    }
    const record = await deps.memory.read(whole.handover)
    if (!record.ok) return record
    for (const decision of decisions) {
      if (decision.as.kind === 'leave') continue
      const dossier = await arriving(taking, record.value, decision)
      if (!dossier.ok) return dossier
      const kept = await save({ dossier: dossier.value, history: emptyHistory })
      if (!kept.ok) return kept
      saved.push(decision.person)
    }
    return ok(null)
  }
  for (let at = 0; at < wish.people.length; at += savedInOneTurn) {
    report(at, wish.people.length)
    const some = wish.people.slice(at, at + savedInOneTurn)
    const done = signal.aborted
      ? fail({ kind: 'cancelled' } as const)
      : await inTurn(() => saveSome(some, at === 0))
    if (done.ok) continue
    const came = coming
      .filter(({ person }) => saved.includes(person))
      .map(({ person, ...one }) => ({ ...one, documents: documents.get(person) ?? [] }))
    await inTurn(() => takeAllBack(deps, came, bundle))
    return done
  }
  return ok({ bundle, people: coming.map(({ person, id, outcome }) => ({ person, id, outcome })) })
}

async function remember(
  { whole, memory, now, today }: TakingDeps,
  { bundle, from }: PeopleManifest,
  coming: readonly Coming[],
  documents: ReadonlyMap<RandomId, readonly RandomId[]>,
): Promise<Result<unknown, Failure>> {
  const people = coming.map(({ person, outcome, id, hash }) => ({
    ...{ person, id, outcome, dossier: hash },
    documents: documents.get(person) ?? [],
  }))
  const { name, recipient, signing } = from
  const last: LastTaken = {
    ...{ bundle, at: now(), on: today(), from: { name, recipient, signing }, people },
    ...{ isUndone: false, isUndoing: false, wasCutOff: false },
  }
  const travelers = people.flatMap(({ person, id }) => (id === null ? [] : [{ person, id }]))
  return memory.change(whole.handover, (record) =>
    ok({ ...withTravelers(record, travelers), lastTaken: last }),
  )
}

/** What a dossier says, in one number, with its fields in the order of a file; changes with every change. */
export function contentHash(dossier: Dossier): string {
  return hashOf(Buffer.from(JSON.stringify(Dossier.parse(dossier)), 'utf8')).toString('hex')
}
