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
import { takeDocuments } from './takeDocuments.ts'

export interface TakingDeps {
  readonly vault: OpenVault
  readonly whole: OpenVault
  readonly memory: HandoverMemory
  readonly now: () => number
  readonly today: () => CalendarDate
  readonly recipient: string
  readonly inTurn: <Value>(job: () => Promise<Value>) => Promise<Value>
  /** A save like any other, with its line in the log and in the search. */
  readonly save: (kept: KeptDossier) => Promise<Result<unknown, Failure>>
}

type Decision = TakeInWish['people'][number]

/** Somebody who is about to be taken in. */
interface Coming {
  readonly person: RandomId
  readonly outcome: LastTaken['people'][number]['outcome']
  readonly dossier: Dossier | null
}

/** Why nothing of this sender's is taken in; null when it may be. Words that were told by telephone say who it is. */
export function whyNotFrom({ name, standing }: HandoverSender, byWords: boolean): Failure | null {
  if (standing === 'changed') return { kind: 'handoverSenderChanged', office: name }
  if (standing === 'own') return { kind: 'handoverOwnFile' }
  return standing === 'unknown' && !byWords ? { kind: 'handoverSenderUnknown', office: name } : null
}

/**
 * Takes people into the office, all or nobody. The documents are sealed first, out of the same file, which is proved once
 * more while they are read; the dossiers come after it, between two commands of the window.
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
  const ids = new Map(
    wish.people.map(({ person, as }) => [person, as.kind === 'same' ? as.id : newRandomId()]),
  )
  const taken = wish.people.filter(({ as }) => as.kind !== 'leave').map(({ person }) => person)
  // What can't be taken in is said before minutes of reading.
  const tried = await comingPeople(deps, file, manifest, wish, ids)
  if (!tried.ok) return tried
  const fresh = await withoutKnownDocuments(deps.vault, file, wish)
  const documents = await takeDocuments(deps, fresh, taken, ids, hands)
  if (!documents.ok) return documents
  const done = await deps.inTurn(async () => {
    const coming = await comingPeople(
      deps,
      { ...file, dossiers: documents.value.dossiers },
      manifest,
      wish,
      ids,
    )
    return coming.ok ? saveAll(deps, manifest, coming.value, documents.value.taken) : coming
  })
  if (!done.ok) await documents.value.remove()
  return done
}

/** Whoever comes back brings documents that never left: they are not sealed a second time. */
async function withoutKnownDocuments(
  vault: OpenVault,
  file: ArrivedFile,
  wish: TakeInWish,
): Promise<ArrivedFile> {
  const dossiers = new Map(file.dossiers)
  for (const { person, as } of wish.people) {
    const came = dossiers.get(person)
    if (as.kind !== 'same' || !came) continue
    const ours = await vault.read(as.id)
    if (!ours.ok) continue
    const known = new Set(ours.value.dossier.attachments.map(({ sha256 }) => sha256))
    const attachments = came.attachments.filter(({ sha256 }) => !known.has(sha256))
    dossiers.set(person, { ...came, attachments })
  }
  return { ...file, dossiers }
}

async function comingPeople(
  deps: TakingDeps,
  { dossiers }: Pick<ArrivedFile, 'dossiers'>,
  manifest: PeopleManifest,
  wish: TakeInWish,
  ids: ReadonlyMap<RandomId, DossierId>,
): Promise<Result<readonly Coming[], Failure>> {
  const record = await deps.memory.read(deps.vault.handover)
  if (!record.ok) return record
  const numbers = new Set(deps.whole.summaries().map(({ number }) => number))
  const same = new Set<DossierId>()
  const coming: Coming[] = []
  for (const decision of wish.people) {
    const came = dossiers.get(decision.person)
    const id = ids.get(decision.person)
    if (!came || id === undefined) return fail({ kind: 'goneMeanwhile' })
    if (decision.as.kind === 'same' && same.size === same.add(id).size) return fail({ kind: 'invalidInput' })
    const one = await comingPerson(deps, record.value, manifest, decision, came, { id, numbers })
    if (!one.ok) return one
    coming.push(one.value)
  }
  return ok(coming)
}

async function comingPerson(
  { vault, whole, today }: TakingDeps,
  record: HandoverRecord,
  { bundle, from, madeAt, people }: PeopleManifest,
  { person, as }: Decision,
  came: Dossier,
  here: { readonly id: DossierId; readonly numbers: Set<string> },
): Promise<Result<Coming, Failure>> {
  if (as.kind === 'leave') return ok({ person, outcome: 'left', dossier: null })
  const listed = people.find((one) => one.person === person)
  if (!listed) return fail({ kind: 'goneMeanwhile' })
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
    madeOn: dayOf(madeAt),
    takenInOn: today(),
    parts: listed.parts,
    before: as.moved ? came.municipality : null,
  }
  if (as.kind === 'new') {
    if (known) return fail({ kind: 'handoverKnownHere' })
    const number = newDossierNumber(here.numbers)
    here.numbers.add(number)
    const dossier = arrivingDossier(traveling(came, person), arrival, {
      id: here.id,
      number,
      supporters: [vault.user.id],
      supportedBy: vault.worker,
      today: today(),
    })
    return ok({ person, outcome: 'added', dossier: withCame(dossier, note) })
  }
  const ours = await vault.read(as.id)
  if (!ours.ok) return ours
  const joining = { ...arrival, id: bundle, on: today(), choices: as.choices }
  const dossier = joinedDossier(ours.value.dossier, traveling(came, person), joining)
  if (!dossier) return fail({ kind: 'handoverQuestionOpen' })
  return ok({ person, outcome: 'merged', dossier: withCame(traveling(dossier, person), note) })
}

/** Under the number that the signed list gives, whatever the dossier in it says. */
function traveling(dossier: Dossier, person: RandomId): Dossier {
  return { ...dossier, handovers: { ...dossier.handovers, travelId: dossier.handovers.travelId ?? person } }
}

/** The office's memory first: a file that was taken in half is then known, and can be taken back. */
async function saveAll(
  { whole, memory, save, now, today }: TakingDeps,
  { bundle, from }: PeopleManifest,
  coming: readonly Coming[],
  documents: ReadonlyMap<RandomId, readonly RandomId[]>,
): Promise<Result<TakenIn, Failure>> {
  const people = coming.map(({ person, outcome, dossier }) => ({
    person,
    id: dossier?.id ?? null,
    outcome,
    dossier: dossier && contentHash(dossier),
    documents: documents.get(person) ?? [],
  }))
  const { name, recipient, signing } = from
  const last = { bundle, at: now(), on: today(), from: { name, recipient, signing }, people, isUndone: false }
  const travelers = people.flatMap(({ person, id }) => (id === null ? [] : [{ person, id }]))
  const remembered = await memory.change(whole.handover, (record) =>
    ok({ ...withTravelers(record, travelers), lastTaken: last }),
  )
  if (!remembered.ok) return remembered
  const saved: Coming[] = []
  for (const one of coming) {
    const kept = one.dossier && (await save({ dossier: one.dossier, history: emptyHistory }))
    if (kept && !kept.ok) {
      for (const before of saved) {
        const came = documents.get(before.person) ?? []
        await takeBack(whole, save, { ...before, came }, bundle)
      }
      return kept
    }
    saved.push(one)
  }
  return ok({ bundle, people: people.map(({ person, id, outcome }) => ({ person, id, outcome })) })
}

/** As it was before this file came; null when it can't be. */
export async function takeBack(
  whole: OpenVault,
  save: TakingDeps['save'],
  {
    dossier,
    outcome,
    came,
  }: Pick<Coming, 'dossier' | 'outcome'> & {
    /** Documents that came with the file. */
    readonly came: readonly RandomId[]
  },
  bundle: RandomId,
): Promise<Result<unknown, Failure>> {
  if (!dossier || outcome === 'left') return ok(null)
  if (outcome === 'added') return whole.erase(dossier.id)
  const join = dossier.joins.find(({ id }) => id === bundle)
  if (!join) return fail({ kind: 'handoverUndoTooLate' })
  const joins = dossier.joins.filter(({ id }) => id !== bundle)
  const attachments = dossier.attachments.filter(({ id }) => !came.includes(id))
  return save({ dossier: { ...join.ours, attachments, joins }, history: emptyHistory })
}

/** What a dossier says, in one number, with its fields in the order of a file; changes with every change. */
export function contentHash(dossier: Dossier): string {
  return hashOf(Buffer.from(JSON.stringify(Dossier.parse(dossier)), 'utf8')).toString('hex')
}

/** The sender's day, in UTC: good enough to show beside a name. */
function dayOf(madeAt: number): CalendarDate {
  return new Date(madeAt).toISOString().slice(0, 10) as CalendarDate
}
