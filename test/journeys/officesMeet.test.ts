import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { doorOverOffice, today, type DoorOverOffice } from '../builders/doorOverOffice.ts'

async function anOffice(name: string, worker: string): Promise<DoorOverOffice> {
  const office = await doorOverOffice()
  onTestFinished(() => office.close())
  await office.good('createOffice', { name, worker, phone: '', passphrase: 'de brug bij het station' })
  return office
}

const failureOf = async (
  outcome: Promise<{ readonly ok: boolean; readonly failure?: unknown }>,
): Promise<unknown> => {
  const result = await outcome
  return result.ok ? 'nothing was refused' : result.failure
}

test('two offices meet by a small file on a stick, compare their numbers by telephone, and know each other the next day', async () => {
  const [west, oost] = [
    await anOffice('Steunpunt Westhaven', 'Ria'),
    await anOffice('Kantoor Oostdorp', 'Bram'),
  ]
  const { fileName } = await west.good('saveOfficeIntroduction', {})
  expect(fileName).toMatch(/^wegwijs-kantoor-[0-9]{5}\.json$/)
  expect(await readdir(west.paperFolder)).toEqual([fileName])

  oost.choose(join(west.paperFolder, fileName))
  const introduced = await oost.good('chooseOfficeIntroduction', {})
  const ours = (await west.good('readHandoverOffices', {})).own
  expect(introduced).toMatchObject({ name: 'Steunpunt Westhaven', standing: 'new', known: null })
  expect(introduced.fingerprint).toEqual(ours.fingerprint)
  expect(ours.fingerprint).toHaveLength(6)
  expect((await oost.good('readHandoverOffices', {})).known).toEqual([])

  const { id } = await oost.good('keepOffice', {
    text: introduced.text,
    cameBy: 'file',
    checked: null,
    replaces: null,
  })
  expect((await oost.good('readHandoverOffices', {})).known).toMatchObject([{ id, checked: null }])
  await oost.good('confirmOffice', { id, how: 'telephone' })
  await oost.close()

  const morning = await doorOverOffice({ dataFolder: oost.dataFolder })
  await morning.good('unlockOffice', { passphrase: 'de brug bij het station' })
  expect((await morning.good('readHandoverOffices', {})).known).toEqual([
    {
      id,
      name: 'Steunpunt Westhaven',
      recipient: ours.recipient,
      fingerprint: ours.fingerprint,
      cameBy: 'file',
      addedOn: today,
      checked: { by: 'Bram', on: today, how: 'telephone' },
      hadOtherKeys: false,
    },
  ])
  expect(await morning.good('readOfficeIntroduction', { text: ours.text })).toMatchObject({
    standing: 'known',
    known: id,
  })
  await morning.close()
})

test('another key under a known name is said aloud and never taken over by itself', async () => {
  const [west, oost] = [
    await anOffice('Steunpunt Westhaven', 'Ria'),
    await anOffice('Kantoor Oostdorp', 'Bram'),
  ]
  const false_ = await anOffice(' steunpunt  westhaven', 'Mallory')
  const text = (await west.good('readHandoverOffices', {})).own.text
  const { id } = await oost.good('keepOffice', {
    text,
    cameBy: 'scanned',
    checked: 'inPerson',
    replaces: null,
  })
  const other = (await false_.good('readHandoverOffices', {})).own
  expect(await oost.good('readOfficeIntroduction', { text: other.text })).toMatchObject({
    standing: 'changed',
    known: id,
  })
  const keep = { text: other.text, cameBy: 'pasted', checked: null } as const
  expect(await failureOf(oost.call('keepOffice', { ...keep, replaces: null }))).toEqual({
    kind: 'officeKeyChanged',
    office: other.name,
  })
  expect((await oost.good('readHandoverOffices', {})).known[0]).toMatchObject({ checked: { by: 'Bram' } })

  // Said twice, by a coordinator: the new keys count, and nobody has made sure of them yet.
  await oost.good('keepOffice', { ...keep, replaces: id })
  expect((await oost.good('readHandoverOffices', {})).known).toMatchObject([
    { id, fingerprint: other.fingerprint, checked: null, hadOtherKeys: true },
  ])
  // The keys of before are not new either.
  expect(await oost.good('readOfficeIntroduction', { text })).toMatchObject({
    standing: 'changed',
    known: id,
  })
  await oost.good('forgetOffice', { id })
  expect((await oost.good('readHandoverOffices', {})).known).toEqual([])
})

test('an introduction that was changed anywhere, is our own, newer, or something else is refused in its own words', async () => {
  const west = await anOffice('Steunpunt Westhaven', 'Ria')
  const oost = await anOffice('Kantoor Oostdorp', 'Bram')
  const { text } = (await west.good('readHandoverOffices', {})).own
  const read = (changed: string): Promise<unknown> =>
    failureOf(oost.call('readOfficeIntroduction', { text: changed }))
  const fields = JSON.parse(text) as Record<string, unknown>
  const mine = JSON.parse((await oost.good('readHandoverOffices', {})).own.text) as Record<string, unknown>
  const changes = [
    { name: 'Steunpunt Westhaven ' },
    { recipient: mine['recipient'] },
    { signing: mine['signing'] },
    { signature: mine['signature'] },
    { recipient: 'age1' },
    { signature: '' },
  ]
  for (const change of changes)
    expect(await read(JSON.stringify({ ...fields, ...change }))).toEqual({ kind: 'introductionUnreadable' })
  for (const nonsense of ['', '{', '[]', 'null', '{"wegwijs":"office"}', text.slice(0, -2)])
    expect(await read(nonsense)).toEqual({ kind: 'introductionUnreadable' })
  expect(await read(JSON.stringify({ ...fields, format: 2 }))).toEqual({ kind: 'introductionNewer' })
  expect(
    await failureOf(west.call('keepOffice', { text, cameBy: 'file', checked: null, replaces: null })),
  ).toEqual({
    kind: 'introductionIsOurs',
  })
  const big = join(oost.paperFolder, 'film')
  await writeFile(big, Buffer.alloc(200_000))
  oost.choose(big)
  expect(await failureOf(oost.call('chooseOfficeIntroduction', {}))).toEqual({
    kind: 'introductionUnreadable',
  })
  oost.choose(join(oost.paperFolder, 'gone'))
  expect(await failureOf(oost.call('chooseOfficeIntroduction', {}))).toMatchObject({ kind: 'diskRefused' })
  oost.choose(null)
  expect(await failureOf(oost.call('chooseOfficeIntroduction', {}))).toEqual({ kind: 'cancelled' })
})

test('an introduction is small enough for a QR code, and its recipient is one that every age program takes', async () => {
  const west = await anOffice('Steunpunt Westhaven', 'Ria')
  const { own } = await west.good('readHandoverOffices', {})
  expect(own.recipient).toMatch(/^age1[02-9ac-hj-np-z]{58}$/)
  const { fileName } = await west.good('saveOfficeIntroduction', {})
  expect(await readFile(join(west.paperFolder, fileName), 'utf8')).toBe(`${own.text}\n`)
  // It fits a QR code that a telephone reads from a screen.
  expect(own.text.length).toBeLessThan(400)
})

test('the front desk and volunteers never see who the office knows', async () => {
  const office = await anOffice('Steunpunt Westhaven', 'Ria')
  const passphrase = 'een twee drie vier vijf'
  const desk = { name: 'Balie', role: 'frontDesk', endsOn: null, passphrase, isTheirOwn: true } as const
  const { id: user } = await office.good('addUser', desk)
  await office.good('lockOffice', {})
  await office.good('unlockOffice', { passphrase, user })
  for (const name of ['readHandoverOffices', 'saveOfficeIntroduction'] as const)
    expect(await failureOf(office.call(name, {}))).toEqual({ kind: 'notForYou' })
})

test('a list of offices that is lost is said, and meeting again begins a new one', async () => {
  const [west, oost] = [
    await anOffice('Steunpunt Westhaven', 'Ria'),
    await anOffice('Kantoor Oostdorp', 'Bram'),
  ]
  const { text } = (await west.good('readHandoverOffices', {})).own
  const meet = { text, cameBy: 'pasted', checked: null, replaces: null } as const
  const { id } = await oost.good('keepOffice', meet)
  const file = join(oost.dataFolder, 'offices', 'own', 'handover.1.ocs')
  await writeFile(file, 'nothing of this is left')
  const damaged = { kind: 'handoverRecordDamaged' }
  expect(await failureOf(oost.call('readHandoverOffices', {}))).toEqual(damaged)
  expect(await failureOf(oost.call('forgetOffice', { id }))).toEqual(damaged)
  await oost.good('keepOffice', meet)
  expect((await oost.good('readHandoverOffices', {})).known).toMatchObject([{ name: 'Steunpunt Westhaven' }])
})
