import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { doorOverOffice, type DoorOverOffice } from '../builders/doorOverOffice.ts'
import { anOffice, everybodyIn, meet, passphrase, personCalled, theStick } from '../builders/twoOffices.ts'

const people = 120
const kills = 3

test('killed while a whole office is taken back: the next opening finishes it, and says so', async () => {
  const stick = await theStick()
  const [west, oost] = [await anOffice('West', 'Ria', stick), await anOffice('Oost', 'Bram', stick)]
  const office = await meet(west, oost)
  await meet(oost, west)
  for (let at = 0; at < people; at += 1) await agreed(west, `Mens ${String(at)}`)
  const { fileName } = await west.good('makeOfficeMove', { office })
  const { dataFolder } = oost
  const own = await oost.good('addPerson', { person: personCalled('Hier') })
  await oost.close()

  for (let kill = 0; kill < kills; kill += 1) {
    await takeBackUntilKilled(dataFolder, join(stick, fileName))
    const again = await doorOverOffice({ dataFolder, paperFolder: stick })
    await again.good('unlockOffice', { passphrase })
    expect(await everybodyIn(again)).toEqual(['Hier'])
    const register = await again.good('readHandoverRegister', {})
    expect(register).toMatchObject({ lastTaken: null, wasUndoneAtOpening: true })
    expect((await again.good('readDossier', { id: own.id })).dossier.person.callName).toBe('Hier')
    expect(dossierFiles(dataFolder)).toBe(1)
    await again.close()
  }
}, 300_000)

async function agreed(office: DoorOverOffice, name: string): Promise<void> {
  const { id } = await office.good('addPerson', { person: { ...personCalled(name), otherNames: '' } })
  const about = { to: 'Oost', parts: ['person'] as const }
  const given = { purpose: 'otherOffice', said: 'yes', how: 'spoken', language: 'ar', about } as const
  await office.good('noteConsent', { id, given })
}

async function takeBackUntilKilled(dataFolder: string, file: string): Promise<void> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'undoWriter.ts'), dataFolder, passphrase, file],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'wegwijs-compiled') },
    },
  )
  const exited = once(child, 'exit')
  const lines = createInterface(child.stdout)
  const [begun] = (await once(lines, 'line')) as [string]
  if (begun !== 'undoing') throw new Error('nothing was taken back')
  child.kill('SIGKILL')
  const [, signal] = (await exited) as [number | null, string | null]
  if (signal !== 'SIGKILL') throw new Error('it was over before it could be killed')
}

/** Dossiers with a file of their own. */
function dossierFiles(dataFolder: string): number {
  const files = readdirSync(join(dataFolder, 'offices', 'own', 'dossiers'), {
    recursive: true,
    encoding: 'utf8',
  })
  const ids = files.flatMap((path) => /([0-9a-f]{32})[^/]*$/u.exec(path)?.[1] ?? [])
  return new Set(ids).size
}
