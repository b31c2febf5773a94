export interface StructuredText {
  /** Throws `An object could not be cloned.` for what Electron can't send either: functions, symbols. */
  readonly encode: (value: unknown) => string
  readonly decode: (text: string) => unknown
}

/**
 * A structured clone as JSON text, for values between the page and this process: undefined, bigint, NaN, Date, RegExp,
 * Map, Set, bytes, errors, cycles. It is also sent into the page as source text, so it uses nothing from outside.
 */
export function structuredText(): StructuredText {
  type Cell = readonly [kind: string, ...parts: unknown[]]
  type BytesView = Uint8Array & { readonly toBase64?: () => string }
  const Bytes = Uint8Array as typeof Uint8Array & { readonly fromBase64?: (text: string) => Uint8Array }
  const views = { Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array }
  const wideViews = { Float32Array, Float64Array, BigInt64Array, BigUint64Array, DataView }
  const errors = { Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError }

  const toBase64 = (bytes: BytesView): string => bytes.toBase64?.() ?? Buffer.from(bytes).toString('base64')
  const fromBase64 = (text: string): Uint8Array =>
    Bytes.fromBase64?.(text) ?? new Uint8Array(Buffer.from(text, 'base64'))

  const encode = (root: unknown): string => {
    const cells: Cell[] = []
    const seen = new Map<unknown, number>()
    const add = (value: unknown): number => {
      const known = seen.get(value)
      if (known !== undefined) return known
      const index = cells.push(['pending']) - 1
      if (typeof value === 'object' && value !== null) seen.set(value, index)
      cells[index] = cellOf(value)
      return index
    }
    const cellOf = (value: unknown): Cell => {
      if (value === undefined) return ['undefined']
      if (value === null || typeof value === 'boolean' || typeof value === 'string') return ['plain', value]
      if (typeof value === 'number') {
        return Number.isFinite(value) && !Object.is(value, -0)
          ? ['plain', value]
          : ['number', Object.is(value, -0) ? '-0' : String(value)]
      }
      if (typeof value === 'bigint') return ['bigint', String(value)]
      if (typeof value !== 'object') throw new Error('An object could not be cloned.')
      return cellOfObject(value)
    }
    const cellOfObject = (value: object): Cell => {
      if (Array.isArray(value)) return ['array', Array.from(value, add)]
      if (value instanceof Date) return ['date', value.getTime()]
      if (value instanceof RegExp) return ['regexp', value.source, value.flags]
      if (value instanceof Map) return ['map', [...value].map(([key, item]) => [add(key), add(item)])]
      if (value instanceof Set) return ['set', [...value].map(add)]
      if (value instanceof ArrayBuffer) return ['buffer', toBase64(new Uint8Array(value))]
      if (ArrayBuffer.isView(value)) {
        const name = Object.prototype.toString.call(value).slice(8, -1)
        return ['view', name, toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))]
      }
      if (value instanceof Error) return ['error', value.name, value.message, value.stack ?? '']
      if (value instanceof Promise || value instanceof WeakMap)
        throw new Error('An object could not be cloned.')
      return ['object', Object.entries(value).map(([key, item]) => [key, add(item)])]
    }
    add(root)
    return JSON.stringify(cells)
  }

  const decode = (text: string): unknown => {
    const cells = JSON.parse(text) as Cell[]
    const made = new Map<number, unknown>()
    const get = (index: number): unknown => (made.has(index) ? made.get(index) : make(index))
    const keep = <Made>(index: number, value: Made): Made => {
      made.set(index, value)
      return value
    }
    const make = (index: number): unknown => {
      const [kind, first, second, third] = cells[index] as [string, never, never, never]
      switch (kind) {
        case 'plain':
          return first
        case 'number':
          return Number(first)
        case 'bigint':
          return BigInt(first)
        case 'array': {
          const array = keep<unknown[]>(index, [])
          for (const item of first as number[]) array.push(get(item))
          return array
        }
        case 'date':
          return keep(index, new Date(first))
        case 'regexp':
          return keep(index, new RegExp(first, second))
        case 'map': {
          const map = keep(index, new Map<unknown, unknown>())
          for (const [key, item] of first as [number, number][]) map.set(get(key), get(item))
          return map
        }
        case 'set': {
          const set = keep(index, new Set<unknown>())
          for (const item of first as number[]) set.add(get(item))
          return set
        }
        case 'buffer':
          return keep(index, fromBase64(first).buffer)
        case 'view': {
          const View = { ...views, ...wideViews }[first as 'Uint8Array']
          return keep(index, new View(fromBase64(second).buffer as ArrayBuffer))
        }
        case 'error': {
          const Kind = (errors as Record<string, ErrorConstructor | undefined>)[first] ?? Error
          const error = new Kind(second)
          error.stack = third
          return keep(index, error)
        }
        case 'object': {
          const object = keep<Record<string, unknown>>(index, {})
          for (const [key, item] of first as [string, number][]) {
            Object.defineProperty(object, key, {
              value: get(item),
              writable: true,
              enumerable: true,
              configurable: true,
            })
          }
          return object
        }
        default:
          return undefined
      }
    }
    return get(0)
  }
  return { encode, decode }
}
