import { remembered } from './remembered.ts'
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
  /** Whether a line that began with this letter would shape it, or the one before it, in another way. */
  readonly unsafeToBreak: boolean
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
/** hb_glyph_info_t and hb_glyph_position_t: five words of 32 bits each. */
const glyphWords = 5
/** HB_GLYPH_FLAG_UNSAFE_TO_BREAK, in the second word of hb_glyph_info_t. */
const unsafeToBreak = 0x1
const writable = 2

export async function startHarfBuzz(wasm: Uint8Array): Promise<HarfBuzz> {
  const library = await startWasm(wasm)
  const pen = createPen(library)
  // One buffer for everything: a new one per call cost 70 MB more over thirty documents.
  const buffer = library.call('hb_buffer_create')
  const textRoom = createTextRoom(library)
  const names = createNames(library)
  const reset = library.routine('hb_buffer_reset')
  const setClusterLevel = library.routine('hb_buffer_set_cluster_level')
  const addText = library.routine('hb_buffer_add_utf16')
  const setDirection = library.routine('hb_buffer_set_direction')
  const setScript = library.routine('hb_buffer_set_script')
  const setLanguage = library.routine('hb_buffer_set_language')
  const shape = library.routine('hb_shape')
  const readGlyphs = createGlyphReader(library, buffer)

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
          reset(buffer)
          setClusterLevel(buffer, monotoneCharacters)
          addText(buffer, textRoom.hold(run.text), run.text.length, run.start, run.end - run.start)
          setDirection(buffer, run.rightToLeft ? rightToLeft : leftToRight)
          setScript(buffer, names.script(run.script))
          setLanguage(buffer, names.language(run.language))
          shape(font, buffer, 0, 0)
          return readGlyphs()
        },
      }
    },
  }
}

function createGlyphReader(library: WasmLibrary, buffer: number): () => readonly ShapedGlyph[] {
  const lengthOf = library.routine('hb_buffer_get_length')
  const infosOf = library.routine('hb_buffer_get_glyph_infos')
  const positionsOf = library.routine('hb_buffer_get_glyph_positions')
  return () => {
    const count = lengthOf(buffer)
    let info = infosOf(buffer, 0) >>> 2
    let position = positionsOf(buffer, 0) >>> 2
    const { words, signed } = library.memory()
    const glyphs: ShapedGlyph[] = []
    for (let index = 0; index < count; index += 1) {
      glyphs.push({
        glyph: words[info] ?? 0,
        cluster: words[info + 2] ?? 0,
        advance: signed[position] ?? 0,
        x: signed[position + 2] ?? 0,
        y: signed[position + 3] ?? 0,
        unsafeToBreak: ((words[info + 1] ?? 0) & unsafeToBreak) !== 0,
      })
      info += glyphWords
      position += glyphWords
    }
    return glyphs
  }
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
      const { halves } = library.memory()
      const first = pointer >>> 1
      for (let index = 0; index < text.length; index += 1) halves[first + index] = text.charCodeAt(index)
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
