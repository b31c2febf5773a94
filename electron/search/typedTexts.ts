import type { z } from 'zod'

export type TakeText = (text: string) => void
type Collect = (value: unknown, take: TakeText) => void

/**
 * Finds every text a person may have typed in a value of this schema. What is a choice from a list, an id, a date or a
 * number of ours is no text; a part that is added to the schema is found without a word here.
 */
export function typedTextsIn(schema: z.ZodType): Collect {
  return collector(schema) ?? (() => undefined)
}

/** Null: nothing in here is ever typed. Made once from the schema, because the values come by the ten thousand. */
function collector(schema: z.core.$ZodType): Collect | null {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'string') return takeIt
  if (def.type === 'array') return inEach(collector(def.element))
  if (def.type === 'record') return inEach(collector(def.valueType))
  if (def.type === 'object') return inFields(def.shape)
  if (def.type === 'union') return inAny(def.options)
  if ('innerType' in def) return collector(def.innerType)
  if (textless.has(def.type)) return null
  // Loud, because what is left out here would never be found and nobody would notice.
  throw new Error(`the search can't look into a schema of kind ${def.type}`)
}

/** Choices, ids and dates of ours, and figures. */
const textless: ReadonlySet<string> = new Set(['enum', 'literal', 'custom', 'number', 'boolean', 'null'])

const takeIt: Collect = (value, take) => {
  if (typeof value === 'string' && value !== '') take(value)
}

function inEach(inner: Collect | null): Collect | null {
  return (
    inner &&
    ((value, take) => {
      if (typeof value !== 'object' || value === null) return
      for (const item of Object.values(value)) inner(item, take)
    })
  )
}

function inFields(shape: z.core.$ZodShape): Collect | null {
  const fields = Object.entries(shape).flatMap(([name, field]) => {
    const inner = collector(field)
    return inner ? [{ name, inner }] : []
  })
  if (fields.length === 0) return null
  return (value, take) => {
    if (typeof value !== 'object' || value === null) return
    for (const { name, inner } of fields) inner((value as Record<string, unknown>)[name], take)
  }
}

/** Every option looks; the words of a text that two of them see count once. */
function inAny(options: readonly z.core.$ZodType[]): Collect | null {
  const collectors = options.map(collector).filter((inner) => inner !== null)
  if (collectors.length === 0) return null
  return (value, take) => {
    for (const inner of collectors) inner(value, take)
  }
}
