import { chmod, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { savePaperFile } from './savePaperFile.ts'

const bytes = new TextEncoder().encode('%PDF-1.7 a paper')

async function aFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'wegwijs-papers-'))
}

test('an earlier paper of the same name is never overwritten', async () => {
  const folder = await aFolder()
  await writeFile(join(folder, 'mijn-plan.pdf'), 'the one from last week')
  expect(await savePaperFile(join(folder, 'mijn-plan.pdf'), bytes)).toEqual({
    ok: true,
    value: 'mijn-plan (2).pdf',
  })
  expect(await readFile(join(folder, 'mijn-plan.pdf'), 'utf8')).toBe('the one from last week')
  expect(await readFile(join(folder, 'mijn-plan (2).pdf'))).toEqual(Buffer.from(bytes))
})

test('a folder that is gone is named by the disk', async () => {
  const answer = await savePaperFile(join(await aFolder(), 'gone', 'mijn-plan.pdf'), bytes)
  expect(answer).toEqual({ ok: false, failure: { kind: 'diskRefused', code: 'ENOENT' } })
})

test.skipIf(process.getuid?.() === 0)('a folder that may not be written stays as it was', async () => {
  const folder = await aFolder()
  await chmod(folder, 0o500)
  const answer = await savePaperFile(join(folder, 'mijn-plan.pdf'), bytes)
  expect(answer).toEqual({ ok: false, failure: { kind: 'diskNotWritable' } })
  expect(await readdir(folder)).toEqual([])
})
