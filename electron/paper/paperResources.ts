import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TypefaceName } from './laidOutPaper.ts'
import { typefaceNames } from './text/typefaces.ts'

/** Fonts and the shaping program as bytes: everything the press needs, so that it knows no folder. */
export interface PaperResources {
  readonly fonts: Readonly<Record<TypefaceName, Uint8Array>>
  readonly shaper: Uint8Array
}

const packages = {
  NotoSans: '@expo-google-fonts/noto-sans',
  NotoSansArabic: '@expo-google-fonts/noto-sans-arabic',
  NotoSansEthiopic: '@expo-google-fonts/noto-sans-ethiopic',
} as const

/** What the build copies beside the main bundle: from which installed package, under which name. */
export const paperResourceFiles: readonly { readonly module: string; readonly fileName: string }[] = [
  { module: 'harfbuzzjs/dist/harfbuzz.wasm', fileName: 'harfbuzz.wasm' },
  ...(['NotoSans', 'NotoSansArabic', 'NotoSansEthiopic'] as const).flatMap((family) => [
    { module: `${packages[family]}/400Regular/${family}_400Regular.ttf`, fileName: `${family}-Regular.ttf` },
    { module: `${packages[family]}/700Bold/${family}_700Bold.ttf`, fileName: `${family}-Bold.ttf` },
    // Both licences ask to be handed on with the fonts.
    { module: `${packages[family]}/LICENSE_FONT`, fileName: `${family}-LICENSE.txt` },
  ]),
  // The Noto fonts have no arrows, squares or ≈; a reader of PDFs brings a font for those that are not embedded.
  ...(['LiberationSans-Regular.ttf', 'LiberationSans-Bold.ttf'] as const).map((fileName) => ({
    module: `pdfjs-dist/standard_fonts/${fileName}`,
    fileName,
  })),
  { module: 'pdfjs-dist/standard_fonts/LICENSE_LIBERATION', fileName: 'LiberationSans-LICENSE.txt' },
]

/** @throws when a file is missing: the app is not whole. */
export async function loadPaperResources(folder: string): Promise<PaperResources> {
  return readPaperResources((fileName) => readFile(join(folder, fileName)))
}

/** From wherever `read` finds the files named in `paperResourceFiles`. */
export async function readPaperResources(
  read: (fileName: string) => Promise<Uint8Array>,
): Promise<PaperResources> {
  // All at once: the disk of an old computer is what is waited for.
  const [shaper, ...fonts] = await Promise.all([
    read('harfbuzz.wasm'),
    ...typefaceNames.map(async (name) => [name, new Uint8Array(await read(`${name}.ttf`))] as const),
  ])
  return { shaper, fonts: Object.fromEntries(fonts) as Record<TypefaceName, Uint8Array> }
}
