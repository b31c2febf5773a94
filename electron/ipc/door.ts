import { contract, type Answer, type Input, type Operation } from '#shared/contract/contract.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { fail, type Result } from '#shared/result.ts'
import { describeError, type WriteLog } from '../log.ts'
import { newFaultCode } from '../randomId.ts'
import { bringsBsn } from './bringsBsn.ts'

export type Handler<Name extends Operation> = (input: Input<Name>) => Promise<Result<Answer<Name>, Failure>>

/** One handler for each operation of the contract; a missing one does not compile. */
export type Handlers = { readonly [Name in Operation]: Handler<Name> }

/** What the window calls, with everything it sends still unknown. Never rejects. */
export type Door = (operation: unknown, input: unknown) => Promise<Result<unknown, Failure>>

/**
 * The one way in: the operation is known, its input has the contract's shape, no BSN comes in. Details of a refusal go
 * to the log, never to the window. Imports no Electron, so tests and the windowless run use this same door.
 */
export function createDoor(handlers: Handlers, writeLog: WriteLog): Door {
  async function handle(name: Operation, input: unknown): Promise<Result<unknown, Failure>> {
    const checked = contract[name].input.safeParse(input)
    if (!checked.success) {
      const where = checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; ')
      writeLog({ part: 'door', event: `invalid input for ${name}`, detail: where })
      return fail({ kind: 'invalidInput' })
    }
    if (contract[name].kind !== 'query' && bringsBsn(checked.data)) return fail({ kind: 'bsnFound' })
    try {
      // The schema of this very name has just been applied; TypeScript does not follow the pair.
      const handler = handlers[name] as (input: unknown) => Promise<Result<unknown, Failure>>
      return await handler(checked.data)
    } catch (error) {
      const code = newFaultCode()
      writeLog({ part: 'door', event: `${name} threw`, code, detail: describeError(error) })
      return fail({ kind: 'unexpected', code })
    }
  }

  return (operation, input) => {
    if (!isOperation(operation)) {
      writeLog({ part: 'door', event: 'unknown operation' })
      return Promise.resolve(fail({ kind: 'invalidInput' }))
    }
    return handle(operation, input)
  }
}

function isOperation(value: unknown): value is Operation {
  return typeof value === 'string' && Object.hasOwn(contract, value)
}
