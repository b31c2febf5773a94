import { z } from 'zod'
import { contract, type Operation } from '#shared/contract/contract.ts'

/** A place in the contract where a person's typing comes in: `revisePlan: revision.goal.inDutch`. */
export type TextPlace = string

interface Shape {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly additionalProperties?: Shape | boolean
  readonly items?: Shape
  readonly prefixItems?: readonly Shape[]
  readonly maxLength?: number
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
}

/** Every place of the whole contract that takes free text, found in the schemas themselves. */
export function textPlaces(): ReadonlySet<TextPlace> {
  const found = new Set<TextPlace>()
  for (const name of Object.keys(contract) as Operation[]) {
    const shape = z.toJSONSchema(contract[name].input, { unrepresentable: 'any', io: 'input' }) as Shape
    for (const path of textsIn(shape, [])) found.add(`${name}: ${path}`)
  }
  return found
}

function textsIn(shape: Shape, path: readonly string[]): readonly string[] {
  // The groups of a recovery sheet have five characters: no words.
  const isLong = (shape.maxLength ?? Infinity) > 10
  const isText =
    shape.type === 'string' && !shape.enum && shape.const === undefined && !shape.pattern && isLong
  const other = shape.additionalProperties
  return [
    ...(isText ? [path.join('.')] : []),
    ...Object.entries(shape.properties ?? {}).flatMap(([field, inner]) => textsIn(inner, [...path, field])),
    ...(typeof other === 'object' ? textsIn(other, [...path, '*']) : []),
    ...(shape.items ? textsIn(shape.items, path) : []),
    ...(shape.prefixItems ?? []).flatMap((inner) => textsIn(inner, path)),
    ...[...(shape.anyOf ?? []), ...(shape.oneOf ?? [])].flatMap((branch) => textsIn(branch, path)),
  ]
}

/** The places of an input that hold `word`. */
export function placesHolding(word: string, name: Operation, input: unknown): readonly TextPlace[] {
  const walk = (value: unknown, path: readonly string[]): readonly string[] => {
    if (typeof value === 'string') return value.includes(word) ? [path.join('.')] : []
    if (Array.isArray(value)) return value.flatMap((inner: unknown) => walk(inner, path))
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([field, inner]) => walk(inner, [...path, field]))
  }
  return walk(input, []).map((path) => `${name}: ${path}`)
}
