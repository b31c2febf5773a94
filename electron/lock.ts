/** Locking the office, from the window or because the computer is left alone. */
export interface Lock {
  /** Ends the process with the keys and tells the window. */
  readonly now: () => Promise<void>
  /** Half-typed text is written first; a window that does not answer is not waited for. */
  readonly soon: () => void
  /** As `soon`, before the window or the program goes: resolves when the office is on slot. */
  readonly last: () => Promise<void>
}

/** Time the window gets to write what was typed before the office is locked without it. */
export const flushMilliseconds = 3_000

/** `tellWindow` answers false when there is no window any more. */
export function createLock(
  endOffice: () => Promise<void>,
  tellWindow: (what: 'lockWanted' | 'locked') => boolean,
): Lock {
  let anyway: NodeJS.Timeout | null = null
  let waiting: (() => void)[] = []

  const lock: Lock = {
    async now() {
      if (anyway) clearTimeout(anyway)
      anyway = null
      await endOffice()
      tellWindow('locked')
      for (const resolve of waiting) resolve()
      waiting = []
    },
    soon() {
      if (!tellWindow('lockWanted')) {
        void lock.now()
        return
      }
      // Sleep and the screen lock often come together. One wait for both: a second one would lock whoever came back.
      anyway ??= setTimeout(() => void lock.now(), flushMilliseconds)
    },
    last() {
      const locked = new Promise<void>((resolve) => waiting.push(resolve))
      lock.soon()
      return locked
    },
  }
  return lock
}
