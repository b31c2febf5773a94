import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { doorOverOffice } from '../builders/doorOverOffice.ts'
import { usedBytes } from '../fixtures/vault/usedBytes.ts'

const passphrase = 'vier gewone woorden samen'

interface Ran {
  readonly code: number
  readonly said: string
}

/** The command as somebody types it, in a process of its own. */
function verifyLog(typed: string, ...args: readonly string[]): Promise<Ran> {
  const script = join(import.meta.dirname, '../../electron/verifyLog.ts')
  return new Promise((done) => {
    const child = execFile(process.execPath, [script, ...args], (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr })
    })
    child.stdin?.end(`${typed}\n`)
  })
}

async function anOffice(): Promise<{ folder: string; stand: string }> {
  const door = await doorOverOffice()
  await door.good('createOffice', { name: 'Kantoor', phone: '', worker: 'Ria', passphrase })
  const { entries, code } = await door.good('checkLog', { paper: null })
  await door.good('lockOffice', {})
  await door.close()
  return { folder: join(door.dataFolder, 'offices', 'own'), stand: `${String(entries)} ${code}` }
}

test('the log is counted without the window, and held to a paper', async () => {
  const { folder, stand } = await anOffice()
  const whole = await verifyLog(passphrase, folder)
  expect(whole).toMatchObject({ code: 0 })
  expect(whole.said).toMatch(/^\d+ entries.*\n.*code (\w{4} ){3}\w{4}\.\nIt is whole\.\n$/)
  expect(await verifyLog(passphrase, folder, '--paper', stand)).toMatchObject({ code: 0 })
  const other = await verifyLog(passphrase, folder, '--paper', '1 0000 1111 2222 3333')
  expect(other).toMatchObject({ code: 1 })
  expect(other.said).toContain('does not agree with the paper')
})

test('a wrong passphrase and a missing folder are said, and nothing is told of the log', async () => {
  const { folder } = await anOffice()
  const wrong = await verifyLog('niet deze woorden', folder)
  expect(wrong).toMatchObject({ code: 2 })
  expect(wrong.said).not.toContain('entries')
  expect(await verifyLog(passphrase, join(folder, 'nowhere'))).toMatchObject({ code: 2 })
  expect(await verifyLog(passphrase)).toMatchObject({ code: 2 })
})

test('a log whose pieces were altered is not called whole', async () => {
  const { folder } = await anOffice()
  const changed = await flipBits(join(folder, 'journal'))
  expect(changed).toBeGreaterThan(0)
  const verdict = await verifyLog(passphrase, folder)
  expect(verdict.code).toBeGreaterThan(0)
  expect(verdict.said).not.toContain('It is whole')
})

/** One bit in the middle of every journal; how many there were. */
async function flipBits(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ocj'))
  for (const name of names) {
    const bytes = await readFile(join(folder, name))
    const middle = Math.floor(usedBytes(bytes).length / 2)
    bytes[middle] = (bytes[middle] ?? 0) ^ 1
    await writeFile(join(folder, name), bytes)
  }
  return names.length
}
