import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface SingleInstance {
  /** Whether this process is the one; the other one hears of `words` when it isn't. */
  readonly request: () => boolean
  readonly has: () => boolean
  readonly release: () => void
}

/** One app per data folder: a file with the owner's process id, and a signal to that process. */
export function createSingleInstance(
  folder: () => string,
  secondStarted: (words: string[]) => void,
): SingleInstance {
  let held = false
  const lockFile = (): string => join(folder(), 'ChromiumHostLock')
  const wordsFile = (): string => join(folder(), 'ChromiumHostSecondInstance')

  const claim = (): boolean => {
    mkdirSync(folder(), { recursive: true })
    try {
      writeFileSync(lockFile(), String(process.pid), { flag: 'wx' })
      return true
    } catch {
      return false
    }
  }
  const owner = (): number | undefined => {
    const pid = Number(readFileSync(lockFile(), 'utf8'))
    try {
      process.kill(pid, 0)
      return pid
    } catch {
      return undefined
    }
  }
  return {
    has: () => held,
    request: () => {
      if (held) return true
      held = claim()
      if (!held) {
        const pid = owner()
        if (pid === undefined) {
          rmSync(lockFile(), { force: true })
          held = claim()
        } else {
          writeFileSync(wordsFile(), JSON.stringify(process.argv))
          process.kill(pid, 'SIGUSR2')
        }
      }
      if (held) {
        process.on('SIGUSR2', () => {
          secondStarted(JSON.parse(readFileSync(wordsFile(), 'utf8')) as string[])
        })
      }
      return held
    },
    release: () => {
      if (held) rmSync(lockFile(), { force: true })
      held = false
    },
  }
}
