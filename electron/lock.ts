/** Locking the office, from the window or because the computer is left alone. */
export interface Lock {
  /** Ends the process with the keys and tells the window. */
  readonly now: () => Promise<void>
  /** Half-typed text is written first; a window that does not answer is not waited for. */
  readonly soon: () => void
}

/** Time the window gets to write what was typed before the office is locked without it. */
export const flushMilliseconds = 3_000

export function createLock(
  endOffice: () => Promise<void>,
  tellWindow: (what: 'lockWanted' | 'locked') => void,
): Lock {
  let anyway: NodeJS.Timeout | null = null

  const lock: Lock = {
    async now() {
      if (anyway) clearTimeout(anyway)
      anyway = null
      await endOffice()
      tellWindow('locked')
    },
    soon() {
      tellWindow('lockWanted')
      // Sleep and the screen lock often come together. One wait for both: a second one would lock whoever came back.
      anyway ??= setTimeout(() => void lock.now(), flushMilliseconds)
    },
  }
  return lock
}
