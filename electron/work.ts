import type { WorkName } from '#shared/contract/contract.ts'
import type { WorkView } from '#shared/contract/views.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { fail, type Result } from '#shared/result.ts'

/** What a long job gets to work with. */
export interface Hands {
  /** Aborted by the person or by the lock: stop at the next place where nothing is left half done. */
  readonly signal: AbortSignal
  /** `of` is null while nobody knows yet how much there is to do. */
  readonly report: (done: number, of: number | null) => void
}

export type Job<Value> = (hands: Hands) => Promise<Result<Value, Failure>>

/** Long work: one at a time, beside the saves of every day, seen and stopped from the window. */
export interface Workshop {
  /** Answers `workInHand` when another work is running, and `cancelled` when this one was stopped. */
  run<Value>(name: WorkName, job: Job<Value>): Promise<Result<Value, Failure>>
  current(): WorkView | null
  readonly cancel: () => void
  /** Cancels what runs and resolves when it has stopped. */
  readonly stop: () => Promise<void>
}

interface Running {
  readonly name: WorkName
  readonly stopper: AbortController
  readonly ended: Promise<unknown>
  done: number
  of: number | null
}

export function createWorkshop(): Workshop {
  let running: Running | null = null

  return {
    async run(name, job) {
      if (running) return fail({ kind: 'workInHand' })
      const stopper = new AbortController()
      const { promise: ended, resolve: end } = Promise.withResolvers<null>()
      const mine: Running = { name, stopper, ended, done: 0, of: null }
      running = mine
      const report: Hands['report'] = (done, of) => Object.assign(mine, { done, of })
      try {
        return await job({ signal: stopper.signal, report })
      } catch (thrown) {
        // A library that was told to stop throws; what else is thrown is a fault of ours.
        if (stopper.signal.aborted) return fail({ kind: 'cancelled' })
        throw thrown
      } finally {
        running = null
        end(null)
      }
    },
    current: () => running && { name: running.name, done: running.done, of: running.of },
    cancel: () => running?.stopper.abort(),
    async stop() {
      const last = running
      last?.stopper.abort()
      await last?.ended
    },
  }
}
