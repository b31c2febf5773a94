import { mkdir, readFile, readdir, watch, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../test/fixtures/vault/officeInTemp.ts'
import { overwriteInPlace, readOrNull, writeDurably } from './durableFile.ts'

test('a file is written aside first and gets its name only when it is whole', async () => {
  const folder = await tempFolder()
  const stop = new AbortController()
  const changes = watch(folder, { signal: stop.signal })
  const names: (string | null)[] = []
  const watching = (async (): Promise<void> => {
    for await (const change of changes) {
      names.push(change.filename)
      if (change.filename === 'list') return
    }
  })()
  await writeDurably(join(folder, 'list'), 'x')
  await watching
  stop.abort()
  expect(names[0]).toMatch(/^list\..*\.new$/)
  expect(await readdir(folder)).toEqual(['list'])
})

test('a refused write leaves the old file and nothing beside it', async () => {
  const folder = await tempFolder()
  await mkdir(join(folder, 'list', 'full'), { recursive: true })
  await expect(writeDurably(join(folder, 'list'), 'x')).rejects.toThrow()
  expect(await readdir(folder)).toEqual(['list'])
  expect(await readOrNull(join(folder, 'nothing'))).toBeNull()
})

test('overwriting in place leaves nothing of the old bytes, longer or shorter', async () => {
  const path = join(await tempFolder(), 'keyring.0')
  for (const text of ['first', 'much longer than before', 'short']) {
    await overwriteInPlace(path, Buffer.from(text))
    expect(await readFile(path, 'utf8')).toBe(text)
  }
  await writeFile(path, '')
  await overwriteInPlace(path, Buffer.from('again'))
  expect(await readFile(path, 'utf8')).toBe('again')
})
