import type { Failure } from '#shared/contract/failure.ts'
import {
  readHandoverRecord,
  type HandoverRecord,
  type KnownOffice,
} from '#shared/fileFormat/handoverRecord.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { createTurns } from '../turns.ts'
import { diskRefusal } from '../vault/diskRefusal.ts'
import type { HandoverDesk } from '../vault/handoverDesk.ts'

/** What the open office remembers of handing over. One change after the other: two that cross would forget one. */
export interface HandoverMemory {
  read(desk: HandoverDesk): Promise<Result<HandoverRecord, Failure>>
  /** `change` gives the next record, or why not. `mayBeginAnew`: what is damaged beyond reading gives way. */
  change(
    desk: HandoverDesk,
    change: (record: HandoverRecord) => Result<HandoverRecord, Failure>,
    mayBeginAnew?: boolean,
  ): Promise<Result<HandoverRecord, Failure>>
}

export function createHandoverMemory(): HandoverMemory {
  const turns = createTurns()

  async function open(
    desk: HandoverDesk,
    mayBeginAnew: boolean,
  ): Promise<Result<NonNullable<ReturnType<typeof readHandoverRecord>>, Failure>> {
    const found = await desk.readRecord()
    if (found.outcome === 'damaged' && !mayBeginAnew) return fail({ kind: 'handoverRecordDamaged' })
    const read = readHandoverRecord(found.outcome === 'found' ? found.content : null)
    return read ? ok(read) : fail({ kind: 'handoverRecordNewer' })
  }

  return {
    async read(desk) {
      const opened = await open(desk, false)
      return opened.ok ? ok(opened.value.record) : opened
    },
    change: (desk, change, mayBeginAnew = false) =>
      turns.take('record', async () => {
        const opened = await open(desk, mayBeginAnew)
        if (!opened.ok) return opened
        const changed = change(opened.value.record)
        if (!changed.ok) return changed
        try {
          await desk.writeRecord(opened.value.toRaw(changed.value))
          return changed
        } catch (refusal) {
          return fail(diskRefusal(refusal))
        }
      }),
  }
}

/** The list with one office changed; a failure when it is not known any more. */
export function withOffice(
  record: HandoverRecord,
  id: KnownOffice['id'],
  change: (office: KnownOffice) => KnownOffice | null,
): Result<HandoverRecord, Failure> {
  const before = record.known.find((office) => office.id === id)
  if (!before) return fail({ kind: 'goneMeanwhile' })
  const after = change(before)
  const known = record.known.flatMap((office) => (office.id === id ? (after ? [after] : []) : [office]))
  return ok({ ...record, known })
}
