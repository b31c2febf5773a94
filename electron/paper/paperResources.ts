import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TypefaceName } from './laidOutPaper.ts'

/** Fonts and programs as bytes: everything the press needs, so that it knows no folder. */
export interface PaperResources {
  readonly fonts: Readonly<Record<TypefaceName, Uint8Array>>
  readonly shaper: Uint8Array
  readonly subsetter: Uint8Array
}

const packages = {
  NotoSans: '@expo-google-fonts/noto-sans',
  NotoSansArabic: '@expo-google-fonts/noto-sans-arabic',
  NotoSansEthiopic: '@expo-google-fonts/noto-sans-ethiopic',
} as const

/** What the build copies beside the main bundle: from which installed package, under which name. */
export const paperResourceFiles: readonly { readonly module: string; readonly fileName: string }[] = [
  { module: 'harfbuzzjs/dist/harfbuzz.wasm', fileName: 'harfbuzz.wasm' },
  { module: 'harfbuzzjs/dist/harfbuzz-subset.wasm', fileName: 'harfbuzz-subset.wasm' },
  ...(['NotoSans', 'NotoSansArabic', 'NotoSansEthiopic'] as const).flatMap((family) => [
    { module: `${packages[family]}/400Regular/${family}_400Regular.ttf`, fileName: `${family}-Regular.ttf` },
    { module: `${packages[family]}/700Bold/${family}_700Bold.ttf`, fileName: `${family}-Bold.ttf` },
    // Both licences ask to be handed on with the fonts.
    { module: `${packages[family]}/LICENSE_FONT`, fileName: `${family}-LICENSE.txt` },
  ]),
]

/** @throws when a file is missing: the app is not whole. */
export async function loadPaperResources(folder: string): Promise<PaperResources> {
  return readPaperResources((fileName) => readFile(join(folder, fileName)))
}

/** From wherever `read` finds the files named in `paperResourceFiles`. */
export async function readPaperResources(
  read: (fileName: string) => Promise<Uint8Array>,
): Promise<PaperResources> {
  const font = async (name: TypefaceName): Promise<Uint8Array> => new Uint8Array(await read(`${name}.ttf`))
  return {
    shaper: await read('harfbuzz.wasm'),
    subsetter: await read('harfbuzz-subset.wasm'),
    fonts: {
      'NotoSans-Regular': await font('NotoSans-Regular'),
      'NotoSans-Bold': await font('NotoSans-Bold'),
      'NotoSansArabic-Regular': await font('NotoSansArabic-Regular'),
      'NotoSansArabic-Bold': await font('NotoSansArabic-Bold'),
      'NotoSansEthiopic-Regular': await font('NotoSansEthiopic-Regular'),
      'NotoSansEthiopic-Bold': await font('NotoSansEthiopic-Bold'),
    },
  }
}
