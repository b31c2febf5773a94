import type { Failure } from '#shared/contract/failure.ts'

/** What the disk's own error code means to a person, or null when it was not the disk that refused. */
export function diskFailure(error: unknown): Failure | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'diskFull' }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { kind: 'diskNotWritable' }
    default:
      return /^E[A-Z]+$/.test(error.code) ? { kind: 'diskRefused', code: error.code } : null
  }
}
