import type { LogLine, LogPage } from '#shared/contract/logView.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { LogEntry } from '#shared/domain/logEntry.ts'
import { joinDeeds } from '#shared/domain/logLines.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { OpenVault } from '../vault/openVault.ts'
import type { Workshop } from '../work.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type LogNoun = Pick<OfficeHandlers, 'readDossierLog' | 'readOfficeLog' | 'checkLog'>

/** Who looked, changed and printed: of one dossier for everybody who may open it, of the office for a coordinator. */
export function logHandlers(
  keeper: OfficeKeeper,
  workshop: Workshop,
  dayOf: (at: number) => CalendarDate,
): LogNoun {
  return {
    async readDossierLog({ id, limit }) {
      const office = keeper.current()
      if (!office.ok) return office
      const { vault } = office.value
      // Whoever may not open the dossier, or not now, does not read who did.
      const opened = await vault.read(id)
      if (!opened.ok && opened.failure.kind === 'notForYou') return opened
      const read = await entriesIn(vault, ({ dossier }) => dossier === id)
      if (!read.ok) return read
      return ok(
        pageOf(
          linesOf(read.value, vault, dayOf, () => null),
          limit,
        ),
      )
    },
    async readOfficeLog({ day, user, limit }) {
      const office = keeper.asCoordinator()
      if (!office.ok) return office
      const { vault } = office.value
      const users = new Set<RandomId>()
      const read = await entriesIn(vault, (entry) => {
        if (entry.user !== null) users.add(entry.user)
        return (day === null || dayOf(entry.at) === day) && (user === null || entry.user === user)
      })
      if (!read.ok) return read
      const names = namesIn(vault)
      const callNames = new Map(vault.summaries().map(({ id, callName }) => [id, callName]))
      return ok({
        ...pageOf(
          linesOf(read.value, vault, dayOf, (id) => callNames.get(id) ?? null),
          limit,
        ),
        users: [...users].map((id) => ({ id, name: names.get(id) ?? null })),
      })
    },
    checkLog: ({ paper }) =>
      workshop.run('checkLog', async ({ signal }) => {
        const office = keeper.asCoordinator()
        if (!office.ok) return office
        const { vault } = office.value
        const checked = await vault.verifyLog(
          paper ? { number: paper.entries, code: paper.logCode } : undefined,
        )
        if (!checked.ok) return checked
        if (signal.aborted) return fail({ kind: 'cancelled' })
        const { entries, brokenAt, isOnPaper } = checked.value
        const times = await timesBefore(brokenAt, vault)
        if (!times.ok) return times
        const onPaper = isOnPaper === null ? null : isOnPaper ? 'same' : 'different'
        return ok({ entries, brokenAt: times.value, paper: onPaper, code: vault.logHead().code })
      }),
  }
}

/** When the last readable entry before each of these was made; of a place before all entries, the first one. */
async function timesBefore(
  places: readonly number[],
  vault: OpenVault,
): Promise<Result<readonly number[], Failure>> {
  const times = new Map<number, number>()
  const read = await vault.readLog((batch) => {
    for (const { number, entry } of batch) {
      for (const place of places) if (number < place || !times.has(place)) times.set(place, entry.at)
    }
  })
  return read.ok ? ok([...new Set(times.values())]) : read
}

/** First names of the office's users. */
export function namesIn(vault: OpenVault): ReadonlyMap<RandomId, string> {
  return new Map(vault.users.list().map(({ id, name }) => [id, name]))
}

/** The whole log goes by, in batches; only what is wanted stays in memory. */
export async function entriesIn(
  vault: OpenVault,
  isWanted: (entry: LogEntry) => boolean,
): Promise<Result<readonly LogEntry[], Failure>> {
  const wanted: LogEntry[] = []
  const read = await vault.readLog((batch) => {
    for (const { entry } of batch) if (isWanted(entry)) wanted.push(entry)
  })
  return read.ok ? ok(wanted) : read
}

function linesOf(
  entries: readonly LogEntry[],
  vault: OpenVault,
  dayOf: (at: number) => CalendarDate,
  callNameOf: (id: RandomId) => string | null,
): readonly LogLine[] {
  const names = namesIn(vault)
  return joinDeeds(entries, dayOf).map(({ user, ...line }) => ({
    ...line,
    who: user && (names.get(user) ?? null),
    callName: line.dossier && callNameOf(line.dossier),
  }))
}

function pageOf(lines: readonly LogLine[], limit: number): LogPage {
  return { lines: lines.slice(-limit).reverse(), hasMore: lines.length > limit }
}
