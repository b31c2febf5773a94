/**
 * A C library compiled to WebAssembly, started from bytes: no file or network look-up happens here, so that it also
 * runs inside a bundle. The libraries' own JavaScript is not used, because it finds its file by itself.
 */
export interface WasmLibrary {
  call(name: string, ...args: readonly number[]): number
  /** The function itself, for what is called for every word: no look-up and no list of arguments on the way. */
  routine(name: string): WasmFunction
  /** Room for `bytes` bytes, kept until the process ends or `free` is called. */
  reserve(bytes: number): number
  free(pointer: number): void
  /** Copies `bytes` into memory that is never freed: for what lives as long as the library, such as a font. */
  keep(bytes: Uint8Array): number
  /** The memory as it is now, in halves and whole words of 16 and 32 bits; taken again after each call that may grow it. */
  memory(): WasmMemory
  /** Gives C a function that takes pointers ('i') and floats ('f') and returns nothing. */
  callback(signature: string, run: (...args: number[]) => void): number
}

interface Memory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}

interface Table {
  readonly length: number
  grow(by: number): number
  set(index: number, value: unknown): void
}

export interface WasmMemory {
  readonly halves: Uint16Array
  readonly words: Uint32Array
  readonly signed: Int32Array
}

export type WasmFunction = (...args: readonly number[]) => number

interface Instance {
  readonly exports: Readonly<Record<string, unknown>>
}

// The part of the global that is used; the electron room has no DOM types.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => Instance
  instantiate(bytes: Uint8Array, imports: object): Promise<{ readonly instance: Instance }>
}

const pageBytes = 65_536

/** @throws when the bytes are no WebAssembly or ask for something that is not given: a fault in our packaging. */
export async function startWasm(bytes: Uint8Array): Promise<WasmLibrary> {
  const running: { exports: Readonly<Record<string, unknown>> } = { exports: {} }
  const imports = importsFor(() => running.exports['memory'] as Memory)
  running.exports = (await WebAssembly.instantiate(bytes, imports)).instance.exports
  const exports = running.exports
  const memory = exports['memory'] as Memory
  const table = exports['__indirect_function_table'] as Table

  const routine = (name: string): WasmFunction => {
    const run = exports[name]
    if (typeof run !== 'function') throw new Error(`the WebAssembly library has no ${name}`)
    return run as WasmFunction
  }
  const call = (name: string, ...args: readonly number[]): number => routine(name)(...args)
  const start = '__wasm_call_ctors' in exports ? '__wasm_call_ctors' : '_initialize'
  call(start)

  const reserve = (size: number): number => {
    const pointer = call('malloc', size)
    if (pointer === 0) throw new Error(`no memory left for ${String(size)} bytes`)
    return pointer
  }
  let seen = viewsOf(memory.buffer)
  return {
    call,
    routine,
    reserve,
    free: (pointer) => {
      call('free', pointer)
    },
    keep: (data) => {
      const pointer = reserve(data.byteLength)
      new Uint8Array(memory.buffer).set(data, pointer)
      return pointer
    },
    memory: () => {
      if (seen.words.buffer !== memory.buffer) seen = viewsOf(memory.buffer)
      return seen
    },
    callback: (signature, run) => {
      const index = table.length
      table.grow(1)
      table.set(index, asWasmFunction(signature, run))
      return index
    },
  }
}

function viewsOf(buffer: ArrayBuffer): WasmMemory {
  return {
    halves: new Uint16Array(buffer),
    words: new Uint32Array(buffer),
    signed: new Int32Array(buffer),
  }
}

function importsFor(memory: () => Memory): object {
  const fatal = (): never => {
    throw new Error('the WebAssembly library stopped')
  }
  return {
    wasi_snapshot_preview1: { proc_exit: fatal },
    env: {
      _abort_js: fatal,
      _emscripten_runtime_keepalive_clear: () => undefined,
      _setitimer_js: () => 0,
      emscripten_resize_heap: (wanted: number) => {
        const missing = Math.ceil((wanted - memory().buffer.byteLength) / pageBytes)
        memory().grow(Math.max(missing, 16))
        return 1
      },
    },
  }
}

/** C can only call WebAssembly functions: a module of one import that it exports again makes one of ours. */
function asWasmFunction(signature: string, run: (...args: number[]) => void): unknown {
  const types = [...signature].map((letter) => (letter === 'f' ? 0x7d : 0x7f))
  const type = [1, 0x60, types.length, ...types, 0]
  const module = new WebAssembly.Module(
    Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, type.length, ...type, 2, 7, 1, 1, 101, 1, 102, 0, 0, 7, 5, 1, 1, 102, 0, 0), // prettier-ignore
  )
  return new WebAssembly.Instance(module, { e: { f: run } }).exports['f']
}
