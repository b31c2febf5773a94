import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import {
  paperResourceFiles,
  readPaperResources,
  type PaperResources,
} from '../../electron/paper/paperResources.ts'
import { createPress, type Press } from '../../electron/paper/press.ts'
import { startHarfBuzz } from '../../electron/paper/text/harfBuzz.ts'
import { openTypefaces, type Typefaces } from '../../electron/paper/text/typefaces.ts'

/** The app's own fonts and programs, straight from the installed packages. */
export async function installedResources(): Promise<PaperResources> {
  return readPaperResources((fileName) => readFile(installedFile(fileName)))
}

export function installedFile(fileName: string): string {
  const found = paperResourceFiles.find((file) => file.fileName === fileName)
  if (found === undefined) throw new Error(`no paper resource is called ${fileName}`)
  return fileURLToPath(import.meta.resolve(found.module))
}

export async function testPress(): Promise<Press> {
  return createPress(await installedResources())
}

export async function testTypefaces(): Promise<Typefaces> {
  const resources = await installedResources()
  return openTypefaces(await startHarfBuzz(resources.shaper), resources.fonts)
}
