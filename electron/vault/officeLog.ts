import { z } from 'zod'
import type { OfficeAlarm } from '#shared/contract/officeAlarm.ts'
import { LogEntry } from '#shared/domain/logEntry.ts'
import type { AnchorFound } from './anchor.ts'
import type { Engine } from './engine.ts'
import { verifyingKeyOf } from './envelope.ts'
import { readJournalNames } from './journalFolder.ts'
import { emptyLog, hashAfter, headOf, isSignedBy, type LogPosition } from './logChain.ts'
import { allPieces } from './logSegments.ts'
import type { LoggedEntry, LogStand, LogVerdict } from './openVault.ts'

/** Reading and checking the office's log, wherever its pieces lie. */
export async function readLogOf(
  { parts: { office, keyring, journal } }: Engine,
  take: (batch: readonly LoggedEntry[]) => void,
): Promise<void> {
  const { logs } = await readJournalNames(office.folder)
  for await (const piece of allPieces(office, keyring, logs, journal)) {
    if (!piece) continue
    const batch = piece.entries.flatMap((text, index) => {
      const entry = LogEntry.safeParse(JSON.parse(text)).data
      return entry ? [{ number: piece.from + index, entry }] : []
    })
    if (batch.length > 0) take(batch)
  }
}

/**
 * Counts the chain again from its first entry, and holds it to the office's signatures, its list and its anchor, and to
 * what a paper says of it.
 */
export async function verifyLogOf({ parts }: Engine, paper?: LogStand): Promise<LogVerdict> {
  const { office, keyring, journal, state, anchor } = parts
  const publicKey = verifyingKeyOf(keyring.secrets.signing)
  // Entries that are added meanwhile are read too, and are no surprise.
  const stands = [state.log, anchored(anchor.atOpening)]
  const brokenAt = new Set<number>()
  const signed = new Set<number>()
  let { number, hash } = emptyLog
  let entries = 0
  const isPaperOf = (log: LogPosition): boolean =>
    paper?.number === log.number && paper.code === headOf(log).code
  let isOnPaper = isPaperOf(emptyLog)
  const { logs } = await readJournalNames(office.folder)
  for await (const piece of allPieces(office, keyring, logs, journal)) {
    if (!piece) continue
    if (piece.from !== number + 1 || piece.before !== hash) brokenAt.add(number + 1)
    hash = hashAfter(piece.before, piece.entries)
    number = piece.from - 1 + piece.entries.length
    entries += piece.entries.length
    for (const signature of piece.signed) {
      const isRight = signature.hash === hash && signature.number === number
      if (isRight && isSignedBy(publicKey, office.store, signature)) signed.add(number)
      else brokenAt.add(signature.number)
    }
    isOnPaper ||= isPaperOf({ ...emptyLog, number, hash })
    for (const stand of stands) if (stand.number === number && stand.hash !== hash) brokenAt.add(number)
  }
  for (const stand of stands) if (stand.number > number) brokenAt.add(number + 1)
  return {
    entries,
    signatures: signed.size,
    brokenAt: [...brokenAt].sort((one, other) => one - other),
    isOnPaper: paper ? isOnPaper : null,
  }
}

/** One alarm for all that is broken now and was not when it was `told` (as JSON, null for never). */
export function newBreaks({ brokenAt }: LogVerdict, told: string | null): OfficeAlarm[] {
  const known = z
    .array(z.number())
    .catch([])
    .parse(JSON.parse(told ?? '[]'))
  const entries = brokenAt.filter((number) => !known.includes(number)).length
  return entries > 0 ? [{ kind: 'logDamaged', entries }] : []
}

function anchored(found: AnchorFound): { readonly number: number; readonly hash: string } {
  return found.found === 'mark' ? { number: found.mark.logNumber, hash: found.mark.logHash } : emptyLog
}
