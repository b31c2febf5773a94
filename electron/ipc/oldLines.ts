import { isOfEarlierRelease } from '#shared/domain/summary.ts'
import { describeError, writeLog } from '../log.ts'
import type { OpenVault } from '../vault/openVault.ts'

/**
 * Reads once more whose line in the office's list an earlier release made: reading makes the line anew. Beside the work,
 * one at a time, so that opening does not wait for it; an office that is closed meanwhile goes on the next time. Never
 * rejects.
 */
export async function renewOldLines(vault: OpenVault): Promise<void> {
  try {
    for (const { id } of vault.summaries().filter(isOfEarlierRelease)) {
      const read = await vault.read(id)
      if (!read.ok && read.failure.kind === 'officeLocked') return
    }
  } catch (fault) {
    writeLog({ part: 'office', event: 'renewing the list threw', detail: describeError(fault) })
  }
}
