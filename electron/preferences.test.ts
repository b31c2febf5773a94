import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { preferencesFile } from './preferences.ts'

const first = { interfaceLanguage: 'nl', textSize: '100', lockAfterMinutes: '10' } as const

test('what was chosen is there at the next start', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'wegwijs-')), 'not yet there')
  await preferencesFile(folder).write({ interfaceLanguage: 'en', textSize: '150', lockAfterMinutes: '20' })
  expect(await preferencesFile(folder).read()).toEqual({
    interfaceLanguage: 'en',
    textSize: '150',
    lockAfterMinutes: '20',
  })
})

test('of two quick changes the last one counts', async () => {
  const file = preferencesFile(await mkdtemp(join(tmpdir(), 'wegwijs-')))
  const sizes = ['125', '150', '125', '150'] as const
  await Promise.all(sizes.map((textSize) => file.write({ ...first, textSize })))
  expect(await file.read()).toEqual({ ...first, textSize: '150' })
})

test.each(['', 'not json', '{"textSize":"999"}', '[]'])(
  'a file that says %j is read as the first preferences',
  async (text) => {
    const folder = await mkdtemp(join(tmpdir(), 'wegwijs-'))
    await writeFile(join(folder, 'preferences.json'), text)
    expect(await preferencesFile(folder).read()).toEqual(first)
  },
)
