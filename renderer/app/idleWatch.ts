import type { After } from '../saving/saveDesk.ts'

/** The office locks this long after the last sign of life, with a warning a minute before. */
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

export interface Clock {
  readonly after: After
  /** Milliseconds since 1970: goes on while the computer sleeps, when timers stand still. */
  readonly now: () => number
}

/** Watches whether anyone is there; warns, and then says that nobody is. `awayAfter` in milliseconds. */
export function watchIdle({ after, now }: Clock, awayAfter: number, happenings: Happenings): IdleWatch {
  let warned = false
  let lastSign = now()
  let stopWaiting = after(awayAfter - warningTime, warn)

  function warn(): void {
    warned = true
    happenings.warn()
    stopWaiting = after(warningTime, happenings.away)
  }

  function again(): void {
    lastSign = now()
    stopWaiting()
    stopWaiting = after(awayAfter - warningTime, warn)
  }

  return {
    sign: () => {
      // The lid was closed and nobody told us.
      if (now() - lastSign > awayAfter) happenings.away()
      else if (!warned) again()
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
