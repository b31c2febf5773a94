import type { z } from 'zod'
import { dossierOperations } from './dossierOperations.ts'
import { handoverOperations } from './handoverOperations.ts'
import { officeOperations } from './officeOperations.ts'
import { paperOperations } from './paperOperations.ts'
import { peopleOperations } from './peopleOperations.ts'
import { recoveryOperations } from './recoveryOperations.ts'
import { userOperations } from './userOperations.ts'

/**
 * Everything the window can ask, in one place; both sides derive their types from it.
 *
 * A query reads and may run at any time. A command changes something; commands wait for each other. Work takes more than
 * a moment: it runs beside the commands, one at a time, tells how far it is and can be stopped.
 * Answers are listed as types of zod too, so that a test can hold the real answers against them.
 */
export const contract = {
  ...officeOperations,
  ...userOperations,
  ...peopleOperations,
  ...dossierOperations,
  ...paperOperations,
  ...handoverOperations,
  ...recoveryOperations,
} as const

export type Contract = typeof contract
export type Operation = keyof Contract
export type QueryName = {
  [Name in Operation]: Contract[Name]['kind'] extends 'query' ? Name : never
}[Operation]
export type WorkName = {
  [Name in Operation]: Contract[Name]['kind'] extends 'work' ? Name : never
}[Operation]
export type CommandName = Exclude<Operation, QueryName | WorkName>
export type Input<Name extends Operation> = z.infer<Contract[Name]['input']>
export type Answer<Name extends Operation> = z.infer<Contract[Name]['answer']>
