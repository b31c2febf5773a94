import type { After } from '../saving/saveDesk.ts'

/** Five minutes by default, with a warning a minute before (ux 6.2). */
export const awayAfter = 5 * 60_000
export const warningTime = 60_000

export interface IdleWatch {
  /** Someone moved the mouse or pressed a key. Not heard while the warning stands: that asks for an answer. */
  readonly sign: () => void
  /** 'I am still here.' */
  readonly stay: () => void
  readonly stop: () => void
}

interface Happenings {
  readonly warn: () => void
  readonly calm: () => void
  readonly away: () => void
}

/** Watches whether anyone is there; warns, and then says that nobody is. */
export function watchIdle(after: After, happenings: Happenings): IdleWatch {
  let warned = false
  let stopWaiting = after(awayAfter - warningTime, warn)

  function warn(): void {
    warned = true
    happenings.warn()
    stopWaiting = after(warningTime, happenings.away)
  }

  function again(): void {
    stopWaiting()
    stopWaiting = after(awayAfter - warningTime, warn)
  }

  return {
    sign: () => {
      if (!warned) again()
    },
    stay: () => {
      warned = false
      happenings.calm()
      again()
    },
    stop: () => {
      stopWaiting()
    },
  }
}
