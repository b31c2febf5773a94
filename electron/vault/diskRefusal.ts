import type { Failure } from '#shared/contract/failure.ts'
import { diskFailure } from '../diskFailure.ts'

/** The disk's refusal as a failure a person can act on. Anything else is a fault of ours and is thrown on. */
export function diskRefusal(thrown: unknown): Failure {
  const failure = diskFailure(thrown)
  if (!failure) throw thrown
  return failure
}

/** The system's own word (ENOENT, EIO …), or null when the system did not refuse anything. */
export function errorCode(thrown: unknown): string | null {
  if (!(thrown instanceof Error) || !('code' in thrown) || !('syscall' in thrown)) return null
  return typeof thrown.code === 'string' ? thrown.code : null
}
