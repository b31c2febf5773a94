import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { RandomId } from '#shared/domain/fields.ts'
import { doorOverOffice } from '../builders/doorOverOffice.ts'
import { anOffice, meet, passphrase, somebodyIn, theStick } from '../builders/twoOffices.ts'

const kills = 8

test('killed anywhere while files are made: the register tells of the files that are there, and of no other', async () => {
  const stick = await theStick()
  const [west, oost] = [await anOffice('West', 'Ria', stick), await anOffice('Oost', 'Bram', stick)]
  const to = await meet(west, oost)
  const people: RandomId[] = []
  for (const name of ['Amina', 'Yusuf', 'Sami', 'Hala', 'Nour', 'Omar'])
    people.push(await somebodyIn(west, name))
  const { dataFolder } = west
  await west.close()

  for (let kill = 0; kill < kills; kill += 1) {
    const said = await writeUntilKilled(stick, [dataFolder, stick, passphrase, to, ...people])
    const again = await doorOverOffice({ dataFolder, paperFolder: stick })
    await again.good('unlockOffice', { passphrase })
    const there = (await readdir(stick)).filter((name) => name.endsWith('.age')).toSorted()
    expect(there).toEqual(expect.arrayContaining([...said]))
    const nameOf = ({ bundle }: { readonly bundle: RandomId }): string => `wegwijs-${bundle}.age`
    expect((await again.good('readHandoverRegister', {})).given.map(nameOf).toSorted()).toEqual(there)
    for (const id of people) {
      const { given } = (await again.good('readDossier', { id })).dossier.handovers
      expect(given.map(nameOf).toSorted()).toEqual(there)
      expect(new Set(given.map(({ seq }) => seq)).size).toBe(given.length)
    }
    await again.close()
  }
}, 300_000)

async function writeUntilKilled(stick: string, given: readonly string[]): Promise<readonly string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'registerWriter.ts'), ...given], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'wegwijs-compiled') },
  })
  const exited = once(child, 'exit')
  const lines = createInterface(child.stdout)
  const closed = once(lines, 'close')
  const named: string[] = []
  const begun = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      if (line.startsWith('named ')) named.push(line.slice('named '.length))
      if (line.startsWith('named ')) resolve()
    })
    lines.on('close', resolve)
  })
  await begun
  // A file that is being written is about to be noted with each of its people.
  while (!readdirSync(stick).some((name) => name.endsWith('.bezig'))) await pause(1)
  await pause(Math.random() * 80)
  child.kill('SIGKILL')
  const [, signal] = (await exited) as [number | null, string | null]
  await closed
  if (signal !== 'SIGKILL') throw new Error('the writer ended by itself')
  return named
}
