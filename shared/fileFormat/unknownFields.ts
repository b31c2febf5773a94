import { isRaw, type Raw } from './ladder.ts'

/** The fields of a value that this release does not know, at the places where they stood. */
export interface UnknownFields {
  readonly fields: Raw
  /** Unknown fields further inside: by field name, or for a list by the item's name. */
  readonly inside: ReadonlyMap<string, UnknownFields>
}

/** What stands in `raw` and not in `known`, which is `raw` as our schemas understood it. Null: nothing. */
export function unknownFieldsIn(raw: unknown, known: unknown): UnknownFields | null {
  const inside = new Map<string, UnknownFields>()
  if (Array.isArray(raw) && Array.isArray(known)) {
    for (const [index, item] of known.entries()) {
      const found = unknownFieldsIn(raw[index], item)
      if (found) inside.set(itemName(item), found)
    }
    return inside.size > 0 ? { fields: {}, inside } : null
  }
  if (!isRaw(raw) || !isRaw(known)) return null
  const fields = Object.entries(raw).filter(([name]) => !Object.hasOwn(known, name))
  for (const name of Object.keys(known)) {
    const found = unknownFieldsIn(raw[name], known[name])
    if (found) inside.set(name, found)
  }
  return fields.length > 0 || inside.size > 0 ? { fields: Object.fromEntries(fields), inside } : null
}

/** `known` with the unknown fields back in their places; a place that is gone takes its unknown fields with it. */
export function withUnknownFields(known: unknown, unknown: UnknownFields | null | undefined): unknown {
  if (!unknown) return known
  if (Array.isArray(known)) {
    return known.map((item: unknown) => withUnknownFields(item, unknown.inside.get(itemName(item))))
  }
  if (!isRaw(known)) return known
  const inside = Object.entries(known).map(([name, value]) => [
    name,
    withUnknownFields(value, unknown.inside.get(name)),
  ])
  return { ...unknown.fields, ...(Object.fromEntries(inside) as Raw) }
}

/** Goals and steps move within their list, so they are known by their id; other items by all they say. */
function itemName(item: unknown): string {
  return isRaw(item) && typeof item['id'] === 'string' ? `id ${item['id']}` : JSON.stringify(item)
}
