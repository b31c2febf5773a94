import type { OfficeAlarm } from '#shared/contract/officeAlarm.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { ok, type Result } from '#shared/result.ts'
import { noAnchor, openAnchor } from './anchor.ts'
import { usualPace, startCheckpoints } from './checkpoint.ts'
import { createCopyDesk } from './copyDesk.ts'
import { compareListWithShelf, type Compared } from './dossierEntry.ts'
import { removeUnfinished, type Shelf } from './dossierShelf.ts'
import { DossierStores } from './dossierStores.ts'
import { Engine } from './engine.ts'
import { isHeaderProved } from './headerFiles.ts'
import { HeaderKeeper } from './headerKeeper.ts'
import { Journal } from './journal.ts'
import { createLog, type OfficeFiles } from './journalFolder.ts'
import type { Keyring } from './keyring.ts'
import { findInLogs } from './logFrames.ts'
import { newestSavedPiece } from './logSegments.ts'
import { positionAfter } from './logChain.ts'
import type { OpenedHeader } from './officeKey.ts'
import type { OfficeLock } from './officeLock.ts'
import { freeBytes, judgePlace, littleSpaceBytes } from './officePlace.ts'
import { openedVault } from './openedVault.ts'
import type { OpenVault } from './openVault.ts'
import { defaultCost } from './passphraseKey.ts'
import { forgetTries } from './passphraseTries.ts'
import { finishRenewal } from './renewal.ts'
import { keepReserve } from './reserve.ts'
import { replay, type Replayed } from './replay.ts'
import { roomKeeper } from './roomKeeper.ts'
import { upgradeOffice } from './upgradeOffice.ts'
import type { VaultDeps } from './vault.ts'
import { vaultUsers } from './vaultUsers.ts'

/** Everything behind the passphrase: keys, list, journal, and what the shelf says against them. */
export async function openOffice(
  folder: string,
  opened: OpenedHeader,
  keyring: Keyring,
  shelf: Shelf,
  deps: VaultDeps,
  lock: OfficeLock,
): Promise<Result<OpenVault, Failure>> {
  const { store } = opened.header
  const office: OfficeFiles = { folder, store }
  await removeUnfinished(shelf)
  await forgetTries(folder)
  const header = new HeaderKeeper(folder, opened)
  if (opened.format === 1) await upgradeOffice(office, keyring, shelf, () => header.change({}))
  // A keyring from before the office had its secrets was put back: the dossiers still open.
  keyring.giveSecrets()
  const anchor = deps.anchorFolder
    ? await openAnchor(deps.anchorFolder, store, keyring.secrets.anchor)
    : noAnchor
  const replayed = await replay(office, keyring, anchor.atOpening, deps.now())
  const { state, waiting } = replayed
  const alarms = [...replayed.alarms]
  if (keyring.generation < replayed.keyringGeneration) alarms.push({ kind: 'keysOlder' })
  if (replayed.start.number === 0) await learnLog(office, keyring, replayed)
  const compare = (): Compared =>
    compareListWithShelf(state.dossiers, withWaiting(shelf, replayed), keyring.confirmations())
  let compared = compare()
  const healed = await healGaps(office, keyring, compared, replayed)
  if (healed) compared = compare()
  alarms.push(...(healed ?? []))
  for (const id of compared.keysOfNothing) keyring.forget(id)
  if (replayed.isNewJournal) await createLog(office, replayed.position.number, replayed.listKey)
  const journal = new Journal(office, replayed.position, replayed.listKey)
  const engine = new Engine({ office, keyring, lock, journal, state, waiting, anchor, now: deps.now })
  const stores = new DossierStores(engine, compared.entries)
  const foundLater = replayed.start.number === 0 ? [] : newerThanListed(compared, replayed)
  const { seq: number } = state.link
  const wasCutShort = replayed.position.frames > 0
  const keptUntil = number === 0 ? null : { number, at: state.changedAt, wasCutShort }
  await readAll(stores, compared.toRead)
  for (const id of foundLater) if (!stores.entries.get(id)?.trouble) alarms.push({ kind: 'dossierFound', id })
  const checkpoints = startCheckpoints(engine, stores, replayed.start, deps.pace ?? usualPace)
  engine.raise(alarms)
  if (deps.judgesPlace) engine.warn(await placeAlarms(folder))
  await finishRenewal(engine, checkpoints).catch(engine.onlyRefusals)
  const rooms = roomKeeper(folder, header)
  const cost = deps.argon2Cost ?? defaultCost
  const users = vaultUsers({ folder, header, keyring, rooms, lock, now: deps.now, cost })
  const copies = createCopyDesk(engine, checkpoints, (file) => isHeaderProved(file, store, header.office.key))
  return ok(openedVault({ header, copies, users, rooms, engine, stores, checkpoints, keptUntil }))
}

/** Where there is much room some of it is kept for when there is none. */
async function placeAlarms(folder: string): Promise<readonly OfficeAlarm[]> {
  const [why, free] = await Promise.all([judgePlace(folder), freeBytes(folder)])
  const alarms: OfficeAlarm[] = []
  if (why) alarms.push({ kind: 'placeNotSafe', why })
  if (free !== null) await keepReserve(folder, free)
  if (free !== null && free < littleSpaceBytes) alarms.push({ kind: 'diskAlmostFull', freeBytes: free })
  return alarms
}

/** Makes the summaries of dossiers that the list does not know or knows older. What can't be read becomes damaged. */
async function readAll(stores: DossierStores, ids: readonly DossierId[]): Promise<void> {
  const waiting = [...ids]
  const readOneByOne = async (): Promise<void> => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) await stores.readFirst(id)
  }
  await Promise.all(Array.from({ length: 8 }, readOneByOne))
}

/**
 * Files that are gone and keys that an older keyring does not have, as far as the last two journals still hold them.
 * Null when there is no gap.
 */
async function healGaps(
  office: OfficeFiles,
  keyring: Keyring,
  { entries }: Compared,
  { state, waiting }: Replayed,
): Promise<readonly OfficeAlarm[] | null> {
  const wanted = new Set<DossierId>()
  for (const [id, { trouble }] of entries) if (trouble && state.dossiers.has(id)) wanted.add(id)
  if (wanted.size === 0) return null
  const healed = new Set<DossierId>()
  for (const { record, key, body } of await findInLogs(office, keyring.listKeys, wanted)) {
    if (!record.put) continue
    const { id, generation, keyEpoch } = record.put
    if (key && (keyring.keyOf(id)?.epoch ?? 0) < keyEpoch)
      keyring.put(id, { key, epoch: keyEpoch, confirmed: true })
    const isGone = (entries.get(id)?.generations[0] ?? 0) < generation
    if (!body || !isGone || state.dossiers.get(id)?.generation !== generation) continue
    waiting.put({ id, generation, bytes: body })
    healed.add(id)
  }
  return [...healed].map((id) => ({ kind: 'dossierHealed', id, setAside: null }))
}

/** What the shelf holds together with what the journal holds for it, without dossiers that were erased. */
function withWaiting(shelf: Shelf, { state, waiting }: Replayed): Shelf {
  if (waiting.ids.length === 0 && state.erasing.size === 0) return shelf
  const generations = new Map(shelf.generations)
  for (const id of waiting.ids) {
    const both = new Set([...(shelf.generations.get(id) ?? []), ...waiting.generationsOf(id)])
    generations.set(
      id,
      [...both].sort((one, other) => other - one),
    )
  }
  for (const id of state.erasing) generations.delete(id)
  const setAside = new Map([...shelf.setAside].filter(([id]) => !state.erasing.has(id)))
  return { ...shelf, generations, setAside }
}

/** Dossiers with a state on the shelf that no list and no journal knows of: those were cut short. */
function newerThanListed({ entries, toRead }: Compared, { state }: Replayed): readonly DossierId[] {
  return toRead.filter((id) => {
    const newest = entries.get(id)?.generations[0] ?? 0
    return newest > (state.dossiers.get(id)?.generation ?? 0)
  })
}

/** Without any list the log goes on where its saved pieces end. */
async function learnLog(office: OfficeFiles, keyring: Keyring, { state }: Replayed): Promise<void> {
  const piece = await newestSavedPiece(office, keyring)
  if (!piece) return
  const saved = positionAfter(state.log, piece)
  if (saved.number > state.log.number) state.learnLog(saved)
}
