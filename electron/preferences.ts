import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Preferences } from '#shared/contract/views.ts'
import { createTurns } from './turns.ts'

const firstPreferences: Preferences = {
  interfaceLanguage: 'nl',
  textSize: '100',
  lockAfterMinutes: '10',
}

/** Text size and language of this computer: nothing about people, so it lies outside the vault and works while locked. */
export interface PreferencesFile {
  read(): Promise<Preferences>
  /** A refusal of the disk is thrown, and the file stays as it was. */
  write(preferences: Preferences): Promise<void>
}

export function preferencesFile(dataFolder: string): PreferencesFile {
  const path = join(dataFolder, 'preferences.json')
  const turns = createTurns()
  return {
    /** Falls back to the first preferences when the file is absent or can't be understood: nothing of value is in it. */
    async read() {
      const text = await readFile(path, 'utf8').catch(() => null)
      if (text === null) return firstPreferences
      const read = Preferences.safeParse(parsed(text))
      return read.success ? read.data : firstPreferences
    },
    write: (preferences) =>
      turns.take('write', async () => {
        await mkdir(dataFolder, { recursive: true })
        const aside = `${path}.new`
        await writeFile(aside, JSON.stringify(preferences))
        await rename(aside, path)
      }),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
