import type { Answer } from '#shared/contract/contract.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { Arrived } from '#shared/contract/handoverViews.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { comparedDossiers } from '#shared/domain/handover/joinedDossier.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { readArrivedFile, type ArrivedFile } from '../handover/arrivedFile.ts'
import { arrivedView, mostShownWhole, senderOf } from '../handover/arrivedView.ts'
import type { AgeKey } from '../handover/bundle/ageHeader.ts'
import type { HandoverMemory } from '../handover/handoverMemory.ts'
import { bitsInWords, newHandoverWords } from '../handover/handoverWords.ts'
import { makeHandover } from '../handover/makeHandover.ts'
import { ownKeys } from '../handover/officeIntroduction.ts'
import { saveReceipt, takeReceipt } from '../handover/receipts.ts'
import { takeIn, whyNotFrom, type TakingDeps } from '../handover/takeIn.ts'
import { undoTakeIn } from '../handover/undoTakeIn.ts'
import { isInside } from '../isInside.ts'
import type { Hands, Workshop } from '../work.ts'
import type { OfficeKeeper, OpenOffice } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'
import { alikePeople } from './peopleHandlers.ts'

type HandoverNoun = Pick<
  OfficeHandlers,
  | 'suggestHandoverWords'
  | 'makeHandoverIn'
  | 'readHandoverRegister'
  | 'openHandoverIn'
  | 'openHandoverWithWords'
  | 'readArrived'
  | 'compareArrived'
  | 'takeIn'
  | 'undoTakeIn'
  | 'dropArrived'
  | 'saveReceiptIn'
  | 'takeReceipt'
>

export interface HandoverDeps {
  readonly keeper: OfficeKeeper
  readonly memory: HandoverMemory
  readonly workshop: Workshop
  readonly now: () => number
  readonly today: () => CalendarDate
  /** The day on the wall calendar at a moment in milliseconds since 1970. */
  readonly localDay: (at: number) => CalendarDate
  /** The program's own folder: no place for a file that leaves. */
  readonly dataFolder: string
  /** Runs between two commands of the window. */
  readonly inTurn: <Value>(job: () => Promise<Value>) => Promise<Value>
}

/** What was opened, for the office that was open then. Lives in this process only; locking takes it away. */
interface Waiting {
  readonly vault: OpenOffice['vault']
  /** Chosen, and sealed with words that nobody typed yet. */
  readonly path: string
  readonly file: ArrivedFile | null
  /** As it was shown at first: of many people it is not made again at each look. */
  readonly shown: Arrived | null
}

/** Out and in, on a stick. */
export function handoverHandlers(deps: HandoverDeps): HandoverNoun {
  const { keeper, memory, workshop, now, today, localDay, dataFolder, inTurn } = deps
  let waiting: Waiting | null = null

  const waitingFor = ({ vault }: OpenOffice): ArrivedFile | null =>
    waiting?.vault === vault ? waiting.file : null

  async function show(office: OpenOffice, file: ArrivedFile): Promise<Result<Arrived, Failure>> {
    const record = await memory.read(office.vault.handover)
    if (!record.ok) return record
    return arrivedView(file, {
      whole: office.whole,
      record: record.value,
      alike: ({ person }: Dossier) =>
        alikePeople(
          office,
          [person.callName, person.otherNames, person.nameInOwnScript].join(' '),
          person.birth,
        ),
      now: now(),
    })
  }

  /** Whether we know the sender may have changed since; of many people nothing else is looked at again. */
  async function shownAgain(office: OpenOffice, file: ArrivedFile): Promise<Result<Arrived, Failure>> {
    const before = waiting?.shown
    if (before?.kind !== 'people' || before.people.length <= mostShownWhole) return show(office, file)
    const record = await memory.read(office.vault.handover)
    if (!record.ok) return record
    return ok({ ...before, sender: senderOf(file.manifest, { whole: office.whole, record: record.value }) })
  }

  async function open(path: string, words: string | null, hands: Hands): Promise<Result<Arrived, Failure>> {
    const office = keeper.current()
    if (!office.ok) return office
    const { vault } = office.value
    const key: AgeKey =
      words === null
        ? { kind: 'identity', withPrivateKey: (use) => vault.handover.identity.withPrivateKey(use) }
        : { kind: 'words', words }
    waiting = { vault, path, file: null, shown: null }
    const file = await readArrivedFile(path, key, recipientOf(office.value), hands)
    if (!file.ok) return file
    const view = await show(office.value, file.value)
    if (view.ok) waiting = { vault, path, file: file.value, shown: view.value }
    return view
  }

  const taking = (office: OpenOffice): TakingDeps => ({
    vault: office.vault,
    whole: office.whole,
    memory,
    now,
    today,
    localDay,
    recipient: recipientOf(office),
    inTurn,
    save: (kept) => keeper.save(kept),
  })

  return {
    suggestHandoverWords: () => Promise.resolve(ok({ words: newHandoverWords(), bits: bitsInWords })),
    makeHandoverIn: ({ wish, folder }) =>
      workshop.run('makeHandover', async (hands) => {
        const office = keeper.current()
        if (!office.ok) return office
        if (isInside(folder, dataFolder)) return fail({ kind: 'handoverPlaceIsOffice' })
        return makeHandover({ vault: office.value.vault, memory, now, today, inTurn }, wish, folder, hands)
      }),
    async readHandoverRegister() {
      const office = keeper.current()
      return office.ok ? register(office.value, memory) : office
    },
    openHandoverIn: ({ file }) => workshop.run('openHandover', (hands) => open(file, null, hands)),
    openHandoverWithWords: ({ words }) =>
      workshop.run('openHandoverWithWords', async (hands) => {
        const office = keeper.current()
        if (!office.ok) return office
        const path = waiting?.vault === office.value.vault ? waiting.path : null
        return path === null ? fail({ kind: 'handoverNothingOpen' }) : open(path, words, hands)
      }),
    async readArrived() {
      const office = keeper.current()
      if (!office.ok) return office
      const file = waitingFor(office.value)
      return file ? shownAgain(office.value, file) : ok(null)
    },
    async compareArrived({ person, id, moved }) {
      const office = keeper.current()
      if (!office.ok) return office
      const file = waitingFor(office.value)
      const came = file?.dossiers.get(person)
      if (!file || !came) return fail({ kind: 'handoverNothingOpen' })
      const ours = await office.value.vault.read(id)
      if (!ours.ok) return ours
      const arrival = { from: file.manifest.from.name, here: office.value.vault.card().name, moved }
      return ok({ questions: comparedDossiers(ours.value.dossier, came, arrival).questions })
    },
    takeIn: (wish) =>
      workshop.run('takeIn', async (hands) => {
        const office = keeper.current()
        if (!office.ok) return office
        const file = waitingFor(office.value)
        if (!file) return fail({ kind: 'handoverNothingOpen' })
        const record = await memory.read(office.value.vault.handover)
        if (!record.ok) return record
        const sender = senderOf(file.manifest, { whole: office.value.whole, record: record.value })
        const why = whyNotFrom(sender, file.byWords)
        if (why) return fail(why)
        const taken = await takeIn(taking(office.value), file, wish, hands)
        if (taken.ok) waiting = null
        return taken
      }),
    undoTakeIn: () =>
      workshop.run('undoTakeIn', async (hands) => {
        const office = keeper.current()
        return office.ok ? undoTakeIn(taking(office.value), hands) : office
      }),
    dropArrived() {
      waiting = null
      return Promise.resolve(ok({}))
    },
    async saveReceiptIn({ folder }) {
      const office = keeper.current()
      if (!office.ok) return office
      if (isInside(folder, dataFolder)) return fail({ kind: 'handoverPlaceIsOffice' })
      return saveReceipt({ vault: office.value.vault, memory, now }, folder)
    },
    async takeReceipt() {
      const office = keeper.current()
      if (!office.ok) return office
      const file = waitingFor(office.value)
      if (file?.manifest.kind !== 'receipt') return fail({ kind: 'handoverNothingOpen' })
      const view = await show(office.value, file)
      if (!view.ok) return view
      if (view.value.kind !== 'receipt') return fail({ kind: 'handoverNothingOpen' })
      const noted = await takeReceipt({ whole: office.value.whole, memory, today }, file.manifest, view.value)
      if (noted.ok) waiting = null
      return noted
    },
  }
}

function recipientOf({ vault }: OpenOffice): string {
  return ownKeys(vault.handover.identity, vault.card().name).recipient
}

async function register(
  { whole }: OpenOffice,
  memory: HandoverMemory,
): Promise<Result<Answer<'readHandoverRegister'>, Failure>> {
  const record = await memory.read(whole.handover)
  if (!record.ok) return record
  const here = new Map(whole.summaries().map((summary) => [summary.id, summary]))
  const given = record.value.given.toReversed().map(({ bundle, toName, on, people, receiptOn }) => ({
    bundle,
    toName,
    on,
    receiptOn,
    people: people.flatMap((id) => {
      const known = here.get(id)
      return known ? [{ id, number: known.number, callName: known.callName }] : []
    }),
  }))
  const last = record.value.lastTaken
  const came = last?.people.flatMap(({ id }) => id ?? []) ?? []
  const people = came.filter((id) => whole.generationOf(id) !== null).length
  const isPartlyBack = people < came.length
  const lastTaken = last && !last.isUndone ? { bundle: last.bundle, at: last.at, people, isPartlyBack } : null
  return ok({ given, lastTaken, wasUndoneAtOpening: last?.wasCutOff ?? false })
}
