import { z } from 'zod'

/** A query reads, a command changes, work takes more than a moment; see `contract.ts`. */
export type Kind = 'query' | 'command' | 'work'

export interface Op<K extends Kind, Input extends z.ZodType, Answer extends z.ZodType> {
  readonly kind: K
  readonly input: Input
  readonly answer: Answer
}

export function query<Input extends z.ZodType, Answer extends z.ZodType>(
  input: Input,
  answer: Answer,
): Op<'query', Input, Answer> {
  return { kind: 'query', input, answer }
}

export function command<Input extends z.ZodType, Answer extends z.ZodType>(
  input: Input,
  answer: Answer,
): Op<'command', Input, Answer> {
  return { kind: 'command', input, answer }
}

export function work<Input extends z.ZodType, Answer extends z.ZodType>(
  input: Input,
  answer: Answer,
): Op<'work', Input, Answer> {
  return { kind: 'work', input, answer }
}

export const nothing = z.object({}).strict().readonly()
export const done = z.object({}).readonly()
