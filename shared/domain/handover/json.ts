/** A value as it stands in a file. */
export type Json = null | boolean | number | string | readonly Json[] | JsonRecord
export interface JsonRecord {
  readonly [name: string]: Json
}

/** Without what is undefined, as a file would hold it. */
export function asJson(value: object): JsonRecord {
  return JSON.parse(JSON.stringify(value)) as JsonRecord
}

export function isJsonRecord(value: Json | undefined): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isJsonList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

/** The text, or an empty one for anything else. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Whatever the order of names in a record. */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return inOneOrder(one) === inOneOrder(other)
}

function inOneOrder(value: Json | undefined): string {
  return JSON.stringify(value, (_, inside: Json) =>
    isJsonRecord(inside)
      ? Object.fromEntries(Object.entries(inside).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inside,
  )
}

/** The items of a list by the id that tells them apart; null when they have none. */
export function byId(list: readonly Json[]): ReadonlyMap<string, Json> | null {
  const items = new Map<string, Json>()
  for (const item of list) {
    const id = isJsonRecord(item) ? (item['id'] ?? item['bundle']) : undefined
    if (typeof id !== 'string') return null
    items.set(id, item)
  }
  return items
}
