import { startWasm, type WasmLibrary } from './wasmLibrary.ts'

/** HarfBuzz over its C interface: fonts, shaping and outlines. All lengths are in font units. */
export interface HarfBuzz {
  /** The bytes are copied and stay for the life of the process. */
  openFont(bytes: Uint8Array): ShapingFont
}

export interface ShapingFont {
  readonly unitsPerEm: number
  has(codePoint: number): boolean
  /** Width of a glyph before kerning. */
  advance(glyph: number): number
  shape(run: TextToShape): readonly ShapedGlyph[]
  outline(glyph: number): readonly OutlineStep[]
}

/** `start` and `end` mark the part to shape; the rest of `text` is context, so that letters join rightly at the edges. */
export interface TextToShape {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly rightToLeft: boolean
  /** ISO 15924, for example 'Arab'. */
  readonly script: string
  /** BCP 47. */
  readonly language: string
}

/** In visual order, left to right. */
export interface ShapedGlyph {
  readonly glyph: number
  /** Index in the text of the first UTF-16 unit this glyph stands for. */
  readonly cluster: number
  readonly advance: number
  readonly x: number
  readonly y: number
}

/** Quadratic curves come out as cubic ones, because PDF knows only those. y points up. */
export type OutlineStep =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z']

const leftToRight = 4
const rightToLeft = 5
/** Base and harakat keep their own characters: HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS. */
const monotoneCharacters = 1
const infoBytes = 20
const writable = 2

export async function startHarfBuzz(wasm: Uint8Array): Promise<HarfBuzz> {
  const library = await startWasm(wasm)
  const pen = createPen(library)
  // One buffer for everything: a new one per call cost 70 MB more over thirty documents.
  const buffer = library.call('hb_buffer_create')
  const textRoom = createTextRoom(library)
  const names = createNames(library)

  return {
    openFont(bytes) {
      const blob = library.call('hb_blob_create', library.keep(bytes), bytes.byteLength, writable, 0, 0)
      const face = library.call('hb_face_create', blob, 0)
      const font = library.call('hb_font_create', face)
      const answer = library.reserve(4)
      const advances = new Map<number, number>()
      const known = new Map<number, boolean>()
      return {
        unitsPerEm: library.call('hb_face_get_upem', face),
        has: (codePoint) =>
          remembered(
            known,
            codePoint,
            () => library.call('hb_font_get_nominal_glyph', font, codePoint, answer) !== 0,
          ),
        advance: (glyph) =>
          remembered(advances, glyph, () => library.call('hb_font_get_glyph_h_advance', font, glyph)),
        outline: (glyph) => pen.draw(font, glyph),
        shape: (run) => {
          library.call('hb_buffer_reset', buffer)
          library.call('hb_buffer_set_cluster_level', buffer, monotoneCharacters)
          const text = textRoom.hold(run.text)
          library.call('hb_buffer_add_utf16', buffer, text, run.text.length, run.start, run.end - run.start)
          library.call('hb_buffer_set_direction', buffer, run.rightToLeft ? rightToLeft : leftToRight)
          library.call('hb_buffer_set_script', buffer, names.script(run.script))
          library.call('hb_buffer_set_language', buffer, names.language(run.language))
          library.call('hb_shape', font, buffer, 0, 0)
          return readGlyphs(library, buffer)
        },
      }
    },
  }
}

function readGlyphs(library: WasmLibrary, buffer: number): readonly ShapedGlyph[] {
  const count = library.call('hb_buffer_get_length', buffer)
  const infos = library.call('hb_buffer_get_glyph_infos', buffer, 0)
  const positions = library.call('hb_buffer_get_glyph_positions', buffer, 0)
  const memory = library.view()
  return Array.from({ length: count }, (_, index) => {
    const info = infos + index * infoBytes
    const position = positions + index * infoBytes
    return {
      glyph: memory.getUint32(info, true),
      cluster: memory.getUint32(info + 8, true),
      advance: memory.getInt32(position, true),
      x: memory.getInt32(position + 8, true),
      y: memory.getInt32(position + 12, true),
    }
  })
}

/** A place for the text of one call, made larger when needed. */
function createTextRoom(library: WasmLibrary): { hold(text: string): number } {
  let pointer = 0
  let room = 0
  return {
    hold(text) {
      if (text.length > room) {
        if (pointer !== 0) library.free(pointer)
        room = Math.max(1_024, text.length * 2)
        pointer = library.reserve(room * 2)
      }
      const memory = library.view()
      for (let index = 0; index < text.length; index += 1)
        memory.setUint16(pointer + index * 2, text.charCodeAt(index), true)
      return pointer
    },
  }
}

function createNames(library: WasmLibrary): { script(tag: string): number; language(tag: string): number } {
  const scripts = new Map<string, number>()
  const languages = new Map<string, number>()
  const ask = (question: string, tag: string): number => {
    const pointer = library.keep(new TextEncoder().encode(tag))
    const answer = library.call(question, pointer, tag.length)
    library.free(pointer)
    return answer
  }
  return {
    script: (tag) => remembered(scripts, tag, () => ask('hb_script_from_string', tag)),
    language: (tag) => remembered(languages, tag, () => ask('hb_language_from_string', tag)),
  }
}

function createPen(library: WasmLibrary): { draw(font: number, glyph: number): readonly OutlineStep[] } {
  const functions = library.call('hb_draw_funcs_create')
  let steps: OutlineStep[] = []
  let [fromX, fromY] = [0, 0]
  const on = (name: string, coordinates: number, add: (...at: number[]) => void): void => {
    // (funcs, data, state, ...coordinates, userData)
    const pointer = library.callback(`iii${'f'.repeat(coordinates)}i`, (_f, _d, _s, ...rest) => {
      add(...rest.slice(0, coordinates))
    })
    library.call(`hb_draw_funcs_set_${name}_func`, functions, pointer, 0, 0)
  }
  const go = (kind: 'M' | 'L') => (x: number, y: number) => {
    steps.push([kind, x, y])
    ;[fromX, fromY] = [x, y]
  }
  const curve = (x1: number, y1: number, x2: number, y2: number, x: number, y: number): void => {
    steps.push(['C', x1, y1, x2, y2, x, y])
    ;[fromX, fromY] = [x, y]
  }
  on('move_to', 2, go('M'))
  on('line_to', 2, go('L'))
  on('quadratic_to', 4, (cx: number, cy: number, x: number, y: number) => {
    curve(
      fromX + ((cx - fromX) * 2) / 3,
      fromY + ((cy - fromY) * 2) / 3,
      x + ((cx - x) * 2) / 3,
      y + ((cy - y) * 2) / 3,
      x,
      y,
    )
  })
  on('cubic_to', 6, curve)
  on('close_path', 0, () => {
    steps.push(['Z'])
  })
  return {
    draw(font, glyph) {
      steps = []
      library.call('hb_font_draw_glyph', font, glyph, functions, 0)
      return steps
    },
  }
}

function remembered<Key, Value>(memory: Map<Key, Value>, key: Key, find: () => Value): Value {
  const known = memory.get(key)
  if (known !== undefined) return known
  const value = find()
  memory.set(key, value)
  return value
}
