import type { Failure } from '#shared/contract/failure.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { joinDeeds } from '#shared/domain/logLines.ts'
import { accessSlipPaper, type AccessLog } from '#shared/documents/accessSlip.ts'
import type { PaperDocument } from '#shared/documents/block.ts'
import type { PaperOptions } from '#shared/documents/sheet.ts'
import { ok, type Result } from '#shared/result.ts'
import type { OpenVault } from '../vault/openVault.ts'
import { entriesIn, namesIn } from './logHandlers.ts'

/** About six pages; older lines are on the screen, and the paper says that there are more. */
const linesOnPaper = 150

/** 'Wie keek er in mijn dossier?' as it stands in the log at this moment. */
export async function accessSlipOf(
  vault: OpenVault,
  dossier: Dossier,
  options: PaperOptions,
  dayOf: (at: number) => CalendarDate,
  paperName: AccessLog['paperName'],
): Promise<Result<PaperDocument, Failure>> {
  // Before reading: what is added meanwhile must not make the paper claim more than it shows.
  const { number, code } = vault.logHead()
  const read = await entriesIn(vault, (entry) => entry.dossier === dossier.id)
  if (!read.ok) return read
  const names = namesIn(vault)
  const all = joinDeeds(read.value, dayOf)
  const lines = all
    .slice(-linesOnPaper)
    .reverse()
    .map(({ user, at, until, ...line }) => ({
      ...line,
      who: user && (names.get(user) ?? null),
      from: clockOf(at),
      until: clockOf(until),
    }))
  const log = { lines, hasMore: all.length > linesOnPaper, stand: { entries: number, code }, paperName }
  return ok(accessSlipPaper(dossier, log, options))
}

/** 'HH:MM' on the clock on the wall. */
function clockOf(at: number): string {
  const moment = new Date(at)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`
}
