import { startWasm, type WasmLibrary } from '../text/wasmLibrary.ts'

/** Cuts a font down to some glyphs. Glyph numbers stay as they are, so that nothing else has to be renumbered. */
export interface Subsetter {
  /** @throws when HarfBuzz refuses: the font in the package is damaged. */
  subset(font: Uint8Array, glyphs: ReadonlySet<number>): Uint8Array
}

const writable = 2
/** HB_SUBSET_FLAGS: no hinting, retain glyph ids, keep the outline of .notdef, no closure over layout tables. */
const flags = 0x1 | 0x2 | 0x40 | 0x200

export async function startSubsetter(wasm: Uint8Array): Promise<Subsetter> {
  const library = await startWasm(wasm)
  const faces = new Map<Uint8Array, number>()
  return {
    subset(font, glyphs) {
      const face = faces.get(font) ?? openFace(library, font)
      faces.set(font, face)
      const input = library.call('hb_subset_input_create_or_fail')
      library.call('hb_subset_input_set_flags', input, flags)
      const set = library.call('hb_subset_input_glyph_set', input)
      for (const glyph of glyphs) library.call('hb_set_add', set, glyph)
      const cut = library.call('hb_subset_or_fail', face, input)
      library.call('hb_subset_input_destroy', input)
      if (cut === 0) throw new Error('a font could not be cut down')
      const blob = library.call('hb_face_reference_blob', cut)
      const bytes = library.copyOut(
        library.call('hb_blob_get_data', blob, 0),
        library.call('hb_blob_get_length', blob),
      )
      library.call('hb_blob_destroy', blob)
      library.call('hb_face_destroy', cut)
      return bytes
    },
  }
}

function openFace(library: WasmLibrary, font: Uint8Array): number {
  const blob = library.call('hb_blob_create', library.keep(font), font.byteLength, writable, 0, 0)
  return library.call('hb_face_create', blob, 0)
}
