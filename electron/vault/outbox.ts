import type { Failure } from '#shared/contract/failure.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { LogEntry } from '#shared/domain/logEntry.ts'
import { deskPerson, knowsPlaces, RoomContent, volunteersPerson, type RoomPart } from '#shared/domain/room.ts'
import { mayLeave, takeIn, type Slip } from '#shared/domain/slip.ts'
import { hasEnded } from '#shared/domain/user.ts'
import { summaryOf, type DossierSummary } from '#shared/domain/summary.ts'
import type { RoomUser } from '#shared/fileFormat/officeHeader.ts'
import { ok, type Result } from '#shared/result.ts'
import { diskRefusal } from './diskRefusal.ts'
import type { OpenVault } from './openVault.ts'

/*
 * The way between the dossiers and the rooms: slips come in at an opening by somebody with the office key, rooms are
 * written again when what they show has changed.
 */

export type RoomsOffice = Pick<
  OpenVault,
  'rooms' | 'users' | 'card' | 'summaries' | 'damaged' | 'read' | 'save' | 'note'
>

/** What one opening brought, for the first screen. */
export interface TakenIn {
  /** Dossiers that got something new. */
  readonly dossiers: readonly DossierId[]
  /** Users whose time had passed: their rooms are gone. */
  readonly ended: readonly RandomId[]
}

/**
 * Takes every waiting slip into its dossier. Each is counted once: a dossier knows the slips it has, the room says how far
 * the office has come before the files go, so an opening that was cut off goes on where it was.
 */
export async function takeInSlips(
  office: RoomsOffice,
  today: CalendarDate,
  now: () => number,
): Promise<Result<TakenIn, Failure>> {
  const dossiers = new Set<DossierId>()
  const ended: RandomId[] = []
  try {
    await office.rooms.sealAgain()
    await office.rooms.removeStrays()
    for (const user of office.rooms.users()) {
      for (const id of await takeInOutbox(office, user, today, now)) dossiers.add(id)
      if (!hasEnded(user.endsOn, today)) continue
      const stopped = await office.users.stop(user.id)
      if (!stopped.ok) return stopped
      ended.push(user.id)
    }
    return ok({ dossiers: [...dossiers], ended })
  } catch (refusal) {
    return { ok: false, failure: diskRefusal(refusal) }
  }
}

async function takeInOutbox(
  office: RoomsOffice,
  user: RoomUser,
  today: CalendarDate,
  now: () => number,
): Promise<readonly DossierId[]> {
  const waiting = await office.rooms.waiting(user)
  if (waiting.length === 0) return []
  const before = await office.rooms.read(user)
  const shown = new Set<DossierId>(before?.room.part.people.map(({ id }) => id) ?? [])
  const changed: DossierId[] = []
  const done: number[] = []
  const refused: number[] = []
  for (const { number, slip } of waiting) {
    const isTheirs = slip !== null && mayLeave(user.role, slip.words) && isAllowed(office, user, shown, slip)
    if (!isTheirs) {
      refused.push(number)
      await office.rooms.putAside(user, number, now())
      continue
    }
    const taken = await takeInSlip(office, user, slip, now)
    if (taken === 'later') continue
    done.push(number)
    if (taken === 'changed') changed.push(slip.words.dossier)
  }
  const had = waiting.filter(({ slip }) => slip !== null).map(({ number }) => number)
  await writeRoom(office, user, today, { had, refused })
  for (const number of done) await office.rooms.takeAway(user, number)
  return changed
}

/** A volunteer writes about people who were in the room when it was last opened, or are assigned now. */
function isAllowed(office: RoomsOffice, user: RoomUser, shown: ReadonlySet<DossierId>, slip: Slip): boolean {
  const { dossier } = slip.words
  if (user.role === 'frontDesk' || shown.has(dossier)) return true
  return office.summaries().some(({ id, supporters }) => id === dossier && supporters.includes(user.id))
}

async function takeInSlip(
  office: RoomsOffice,
  user: RoomUser,
  slip: Slip,
  now: () => number,
): Promise<'changed' | 'unchanged' | 'later'> {
  const { dossier } = slip.words
  const entry: LogEntry = {
    at: slip.at,
    user: user.id,
    deed: slip.words.slip === 'looked' ? 'looked' : 'changed',
    dossier,
    about: `slip:${slip.words.slip}`,
  }
  if (slip.words.slip === 'looked') {
    const noted = await office.note([entry])
    return noted.ok ? 'unchanged' : 'later'
  }
  const isKnown = [...office.summaries(), ...office.damaged()].some(({ id }) => id === dossier)
  // An erased person takes along what was said of that person.
  if (!isKnown) return 'unchanged'
  const kept = await office.read(dossier)
  if (!kept.ok) return 'later'
  const next = takeIn(kept.value, slip, user, now())
  if (next === kept.value) return 'unchanged'
  const saved = await office.save(next, [entry])
  return saved.ok ? 'changed' : 'later'
}

/** Writes every room that shows something else than it should. A refusal of the disk is thrown. */
export async function writeRooms(office: RoomsOffice, today: CalendarDate): Promise<void> {
  for (const user of office.rooms.users()) await writeRoom(office, user, today, { had: [], refused: [] })
}

interface Handled {
  /** Numbers of slips that this user wrote and that lay in the outbox. */
  readonly had: readonly number[]
  /** Numbers of slips that were not this user's or could not be read. */
  readonly refused: readonly number[]
}

async function writeRoom(
  office: RoomsOffice,
  user: RoomUser,
  today: CalendarDate,
  handled: Handled,
): Promise<void> {
  const before = await office.rooms.read(user)
  const taken = before?.room.slipsTaken ?? 0
  const highest = Math.max(taken, ...handled.had)
  // Without the room of before nobody knows where counting began.
  const first = before ? taken + 1 : Math.min(...handled.had, highest + 1)
  const gaps = numbersFrom(Math.max(first, highest - keptMissing), highest).filter(
    (number) => !handled.had.includes(number),
  )
  const missing = new Set([...(before?.room.slipsMissing ?? []), ...gaps, ...handled.refused])
  const room = RoomContent.parse({
    user: { id: user.id, name: user.name, role: user.role },
    office: office.card(),
    endsOn: user.endsOn,
    slipsTaken: highest,
    slipsMissing: [...missing].slice(-keptMissing),
    part: await partFor(office, user, today),
  } satisfies RoomContent)
  if (before && JSON.stringify(before.room) === JSON.stringify(room)) return
  await office.rooms.write(user, { generation: (before?.generation ?? 0) + 1, room })
}

const keptMissing = 50

function numbersFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

async function partFor(office: RoomsOffice, user: RoomUser, today: CalendarDate): Promise<RoomPart> {
  if (user.role === 'frontDesk') {
    const people: DossierSummary[] = []
    for (const summary of office.summaries()) people.push(await withPlaces(office, summary))
    return { role: user.role, people: people.map((summary) => deskPerson(summary, today)) }
  }
  const people = []
  for (const { id, supporters } of office.summaries()) {
    if (!supporters.includes(user.id)) continue
    const kept = await office.read(id)
    if (kept.ok) people.push(volunteersPerson(kept.value.dossier, today))
  }
  return { role: user.role, people }
}

async function withPlaces(office: RoomsOffice, summary: DossierSummary): Promise<DossierSummary> {
  if (knowsPlaces(summary)) return summary
  const kept = await office.read(summary.id)
  return kept.ok ? summaryOf(kept.value.dossier) : summary
}
