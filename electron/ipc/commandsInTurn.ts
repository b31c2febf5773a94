import { contract, type Operation } from '#shared/contract/contract.ts'
import { createTurns, type Turns as TurnsByName } from '../turns.ts'
import { commandsOfMain, type OfficeHandlers, type OfficeRequestName } from './officeOperations.ts'

/** The name of the turn that commands take. */
export const commandTurn = 'command'

export interface Turns {
  readonly handlers: OfficeHandlers
  /** Runs after every command that was asked before it. */
  readonly last: (task: () => Promise<void>) => Promise<void>
}

/**
 * Commands wait for each other, so that two quick saves both count and locking comes after what was typed before it.
 * Queries don't wait. The turn is kept here, beside the vault, and not at the door: a folder dialog that stands open
 * there must not keep the office from locking. `turns` is given where work changes something at its end and may not cross
 * a command.
 */
export function commandsInTurn(handlers: OfficeHandlers, turns: TurnsByName = createTurns()): Turns {
  const inTurn = <Value>(task: () => Promise<Value>): Promise<Value> => turns.take(commandTurn, task)

  const waiting = Object.entries(handlers).map(([name, handler]) => {
    const run = handler as (input: unknown) => Promise<unknown>
    return [name, isCommand(name as OfficeRequestName) ? (input: unknown) => inTurn(() => run(input)) : run]
  })
  return { handlers: Object.fromEntries(waiting) as OfficeHandlers, last: inTurn }
}

function isCommand(name: OfficeRequestName): boolean {
  if (commandsOfMain.includes(name)) return true
  return Object.hasOwn(contract, name) && contract[name as Operation].kind === 'command'
}
