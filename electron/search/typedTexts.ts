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
  switch (def.type) {
    case 'string':
      return (value, take) => {
        if (typeof value === 'string' && value !== '') take(value)
      }
    case 'readonly':
    case 'nullable':
    case 'optional':
    case 'default':
      return collector(def.innerType)
    case 'array':
      return inEach(collector(def.element))
    case 'record':
      return inEach(collector(def.valueType))
    case 'object':
      return inFields(def.shape)
    case 'union':
      return inAny(def.options)
    default:
      return null
  }
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
