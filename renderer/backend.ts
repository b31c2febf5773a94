import type { Answer, CommandName, Input, Operation, QueryName, WorkName } from '#shared/contract/contract.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { fail, type Result } from '#shared/result.ts'

declare global {
  interface Window {
    /** Put there by the preload script; the window's only way out. */
    readonly backend: {
      call(operation: string, input: unknown): Promise<unknown>
      /** The listener hears that the office is about to be locked by the other side, in a few seconds. */
      onLockWanted(listener: () => void): () => void
      /** The listener hears that the office was locked by the other side; gives back how to stop listening. */
      onLocked(listener: () => void): () => void
      /** The listener hears that the process with the office ended by itself. */
      onStopped(listener: () => void): () => void
    }
  }
}

export type Outcome<Name extends Operation> = Result<Answer<Name>, Failure>

/** A question: reads, and may be asked any time. */
export function ask<Name extends QueryName>(query: Name, input: Input<Name>): Promise<Outcome<Name>> {
  return call(query, input)
}

/** An order: changes something; orders wait for each other on the other side. */
export function order<Name extends CommandName>(command: Name, input: Input<Name>): Promise<Outcome<Name>> {
  return call(command, input)
}

/** Work that takes more than a moment; answers when it is ready or stopped. */
export function work<Name extends WorkName>(name: Name, input: Input<Name>): Promise<Outcome<Name>> {
  return call(name, input)
}

export function whenLockWanted(listener: () => void): () => void {
  return window.backend.onLockWanted(listener)
}

export function whenLocked(listener: () => void): () => void {
  return window.backend.onLocked(listener)
}

export function whenStopped(listener: () => void): () => void {
  return window.backend.onStopped(listener)
}

/** The answer is our own side's, held to the contract by its types; a call that breaks off is a failure like any other. */
async function call<Name extends Operation>(operation: Name, input: Input<Name>): Promise<Outcome<Name>> {
  try {
    return (await window.backend.call(operation, input)) as Outcome<Name>
  } catch {
    return fail({ kind: 'officeStopped' })
  }
}
