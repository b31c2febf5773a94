import { ok } from '#shared/result.ts'
import type { Workshop } from '../work.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type WorkNoun = Pick<OfficeHandlers, 'readWork' | 'cancelWork'>

export function workHandlers(workshop: Workshop): WorkNoun {
  return {
    readWork: () => Promise.resolve(ok(workshop.current())),
    cancelWork() {
      workshop.cancel()
      return Promise.resolve(ok({}))
    },
  }
}
