import type { OfficeDoor, OfficeKind, OfficeOpened } from '#shared/contract/views.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import { emptyHistory } from '#shared/domain/changeHistory.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { reviseHouseholds, type Household } from '#shared/domain/household.ts'
import {
  practiceDossiers,
  practiceHouseholds,
  practiceOffice,
} from '#shared/domain/practiceOffice/practiceOffice.ts'
import { isRestricted, sameFirstName, type OfficeUser } from '#shared/domain/user.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { OfficePlaces } from '../officePlaces.ts'
import { newRandomId } from '../randomId.ts'
import { diskRefusal } from '../vault/diskRefusal.ts'
import { openRoom, type OpenRoom } from '../vault/openRoom.ts'
import { takeInSlips } from '../vault/outbox.ts'
import {
  createVault,
  describeOffice,
  openVault,
  type OfficeOnDisk,
  type OpenVault,
  type VaultDeps,
} from '../vault/vault.ts'
import { createHandoverMemory } from '../handover/handoverMemory.ts'
import { settleLeaving } from '../handover/leftRegister.ts'
import { finishUndo } from '../handover/undoTakeIn.ts'
import { finishStep, takeStep } from './householdSteps.ts'
import { sweepingAttachments } from './attachmentSweep.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

/** Not a secret: the practice office holds invented people only, and is sealed all the same. */
export const practicePassphrase = 'oefenen mag altijd'

type OfficeNoun = Pick<
  OfficeHandlers,
  | 'listOffices'
  | 'createOffice'
  | 'openPracticeOffice'
  | 'resetPracticeOffice'
  | 'unlockOffice'
  | 'readSession'
  | 'readOfficeCard'
  | 'editOfficeCard'
>

export function officeHandlers(
  keeper: OfficeKeeper,
  places: OfficePlaces,
  today: () => CalendarDate,
  deps: VaultDeps,
): OfficeNoun {
  // The practice office is made anew at will: an old copy of it is nothing to be told of.
  const ownDeps: VaultDeps = { ...deps, anchorFolder: places.anchorFolder, judgesPlace: true }

  async function enter(
    kind: OfficeKind,
    opened: Result<OpenVault, Failure>,
  ): Promise<Result<OfficeOpened, Failure>> {
    if (!opened.ok) return opened
    // Before the slips, which are saved over what is still to be done.
    await finishStep(opened.value)
    await settleLeaving(
      { vault: opened.value, memory: createHandoverMemory(), inTurn: (job) => job() },
      'stopped',
    )
    const whole = sweepingAttachments(opened.value)
    await finishUndo({
      ...{ whole, vault: whole, memory: createHandoverMemory(), inTurn: (job) => job() },
      save: (kept) => whole.save(kept),
    })
    // What can't come in now waits on the disk for the next opening: no reason to keep the office shut.
    const taken = await takeInSlips(opened.value, today(), deps.now)
    const { vault } = await keeper.open(kind, opened.value)
    if (taken.ok) keeper.roomsChanged()
    if (kind === 'own') await places.rememberOwnOffice()
    return ok(openedOffice(kind, vault))
  }

  async function makePracticeOffice(): Promise<Result<OfficeOpened, Failure>> {
    const office = { ...practiceOffice, passphrase: practicePassphrase }
    const made = await createVault(places.folderOf('practice'), office, deps)
    if (!made.ok) return made
    let isFilled = false
    try {
      const newId = oneIdForEachName()
      for (const dossier of practiceDossiers(today(), newId)) {
        const saved = await made.value.save({ dossier, history: emptyHistory })
        if (!saved.ok) return saved
      }
      const joined = await joinPracticeHouseholds(made.value, newId)
      if (!joined.ok) return joined
      isFilled = true
    } finally {
      if (!isFilled) await takeAway(made.value)
    }
    return enter('practice', made)
  }

  async function joinPracticeHouseholds(
    vault: OpenVault,
    newId: (name: string) => RandomId,
  ): Promise<Result<null, Failure>> {
    for (const { from, revision } of practiceHouseholds(newId)) {
      const householdOf = (person: DossierId): Household | null => vault.households.of(person)
      const moved = reviseHouseholds(from, revision, { householdOf, newId: newRandomId(), today: today() })
      if (!moved) continue
      const at = deps.now()
      const change = { ...moved, id: newRandomId(), label: 'householdJoined', at, by: vault.user.id } as const
      const taken = await takeStep(vault, { way: 'done', change: { ...change, supporters: [] } }, at)
      if (!taken.ok) return taken
    }
    return ok(null)
  }

  /** Half of the people would pass for all of them, and an office left open could not be opened again. */
  async function takeAway(practice: OpenVault): Promise<void> {
    await practice.close()
    await places.clearPracticeOffice()
  }

  return {
    async listOffices() {
      await places.settle()
      const doors: OfficeDoor[] = []
      for (const kind of ['own', 'practice'] as const) {
        const door = await describeOffice(places.folderOf(kind))
        const open = keeper.current()
        const room = keeper.room()
        if (open.ok && open.value.kind === kind)
          doors.push({ kind, name: open.value.vault.card().name, state: 'open', ...nobody })
        else if (room.ok && kind === 'own')
          doors.push({ kind, name: room.value.room.office.name, state: 'open', ...nobody })
        else if (door) doors.push({ kind, name: door.name, state: door.state, ...shownAtTheDoor(door) })
        else if (kind === 'own' && (await places.ownOfficeWasMadeHere()))
          doors.push({ kind, name: null, state: 'missing', ...nobody })
      }
      return ok(doors)
    },
    async createOffice(office) {
      await keeper.close()
      return enter('own', await createVault(places.folderOf('own'), office, ownDeps))
    },
    async openPracticeOffice() {
      await keeper.close()
      if (!(await describeOffice(places.folderOf('practice')))) return makePracticeOffice()
      return enter('practice', await openVault(places.folderOf('practice'), practicePassphrase, deps))
    },
    async resetPracticeOffice() {
      await keeper.close()
      try {
        await places.clearPracticeOffice()
      } catch (refusal) {
        return fail(diskRefusal(refusal))
      }
      return makePracticeOffice()
    },
    async unlockOffice({ passphrase, user, name }) {
      await keeper.close()
      const folder = places.folderOf('own')
      const comers = comersAmong(await describeOffice(folder), user, name)
      const restricted = comers.find(({ role }) => isRestricted(role))
      if (!restricted) {
        const ids = user === undefined && name === undefined ? null : comers.map(({ id }) => id)
        return enter('own', await openVault(folder, passphrase, ownDeps, ids))
      }
      const room = await openRoom(folder, { user: restricted.id, passphrase, today: today() }, ownDeps)
      if (!room.ok) return room
      await keeper.openRoom(room.value)
      return ok(openedRoom(room.value))
    },
    readSession: () => {
      const office = keeper.current()
      const room = keeper.room()
      if (room.ok) return Promise.resolve(ok(openedRoom(room.value)))
      return Promise.resolve(office.ok ? ok(openedOffice(office.value.kind, office.value.vault)) : office)
    },
    readOfficeCard: () => {
      const office = keeper.current()
      return Promise.resolve(office.ok ? ok(office.value.vault.card()) : office)
    },
    async editOfficeCard({ name, phone }) {
      const office = keeper.current()
      if (!office.ok) return office
      if (name?.trim() === '') return fail({ kind: 'nameEmpty' })
      const { vault } = office.value
      const card = vault.card()
      const saved = await vault.saveCard({ name: name ?? card.name, phone: phone ?? card.phone })
      if (saved.ok) keeper.roomsChanged()
      return saved.ok ? ok({ savedAt: deps.now() }) : saved
    },
  }
}

/** What the window gets to know of an office that was opened. */
export function openedOffice(kind: OfficeKind, vault: OpenVault): OfficeOpened {
  const { user, worker, mustChangePassphrase } = vault
  const dossiers = vault.summaries().length
  return { kind, name: vault.card().name, worker, dossiers, user, mustChangePassphrase }
}

const nobody = { users: [], asksName: false } as const

function shownAtTheDoor({ users, showsNames }: OfficeOnDisk): Pick<OfficeDoor, 'users' | 'asksName'> {
  if (!showsNames) return { users: [], asksName: users.length > 1 }
  return { users: users.map(({ id, name }) => ({ id, name })), asksName: false }
}

function openedRoom({ room, mustChangePassphrase }: OpenRoom): OfficeOpened {
  const { user, office, part } = room
  const { name } = office
  return { kind: 'own', name, worker: user.name, dossiers: part.people.length, user, mustChangePassphrase }
}

/** Whose passphrase it is. A name that nobody has gives nobody, and then the passphrase does not fit. */
function comersAmong(
  door: OfficeOnDisk | null,
  user: RandomId | undefined,
  name: string | undefined,
): readonly OfficeUser[] {
  const users = door?.users ?? []
  if (user !== undefined) return users.filter(({ id }) => id === user)
  return name === undefined ? [] : users.filter((known) => sameFirstName(known.name, name))
}

/** The practice cases speak of each other by name: the same name gives the same id. */
function oneIdForEachName(): (name: string) => RandomId {
  const ids = new Map<string, RandomId>()
  return (name) => {
    const id = ids.get(name) ?? newRandomId()
    ids.set(name, id)
    return id
  }
}
