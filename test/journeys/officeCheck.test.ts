import { readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { officeReportLines, officeReportText } from '#shared/i18n/officeReportWords.ts'
import { filesBelow } from '../fixtures/vault/officeInTemp.ts'
import { doorOverOffice } from '../builders/doorOverOffice.ts'

test('a whole office: every file is read and said to be whole, and the text for who helps has no names', async () => {
  const office = await doorOverOffice()
  await office.good('openPracticeOffice', {})
  const report = await office.good('checkOffice', {})
  expect(report).toMatchObject({
    dossiers: 11,
    whole: 11,
    troubled: [],
    damagedFiles: [],
    strayFiles: [],
    headers: 2,
    keyrings: 2,
    changesLost: 0,
    logIsWhole: true,
    newestBackupDaysOld: null,
    coordinators: 1,
    hasRecovery: false,
  })
  expect(report.filesRead).toBeGreaterThanOrEqual(6)
  for (const { tone, text } of officeReportLines(report, 'nl')) {
    const isMissing = /reservekopie|coördinator|herstelbladen|plek|stick/.test(text)
    if (!isMissing) expect([tone, text]).toEqual(['good', text])
  }

  const { fileName } = await office.good('saveOfficeReport', { language: 'nl' })
  const text = await readFile(join(office.paperFolder, fileName), 'utf8')
  expect(text).toBe(officeReportText(report, 'nl'))
  const { people } = await office.good('listPeople', { search: '', limit: 50 })
  for (const { callName, number } of people) {
    expect(text).not.toContain(callName)
    expect(text).not.toContain(number)
  }
  await office.close()
})

test('a damaged dossier is named on the screen and only its file in the text; nothing else is touched', async () => {
  const office = await doorOverOffice()
  await office.good('openPracticeOffice', {})
  const { people } = await office.good('listPeople', { search: 'Olena', limit: 1 })
  const olena = people[0]
  if (!olena) throw new Error('Olena is not in the practice office')
  // Out of the journals, from which the file would be made again.
  for (let save = 0; save < 3; save += 1) {
    await office.good('editPerson', {
      id: people[0]?.id ?? olena.id,
      edit: { goodToKnow: `keer ${String(save)}` },
    })
    await office.good('lockOffice', {})
    await office.good('openPracticeOffice', {})
  }
  const [other] = (await office.good('listPeople', { search: 'Rima', limit: 1 })).people
  for (let save = 0; save < 3; save += 1) {
    await office.good('editPerson', {
      id: other?.id ?? olena.id,
      edit: { goodToKnow: `keer ${String(save)}` },
    })
    await office.good('lockOffice', {})
    await office.good('openPracticeOffice', {})
  }
  const folder = join(office.dataFolder, 'offices', 'practice')
  const newest = (await filesBelow(join(folder, 'dossiers')))
    .filter((path) => path.includes(olena.id))
    .sort((one, another) => Number(one.split('.').at(-2)) - Number(another.split('.').at(-2)))
    .at(-1)
  await truncate(join(folder, 'dossiers', newest ?? ''), 700)

  const report = await office.good('checkOffice', {})
  expect(report).toMatchObject({ dossiers: 11, whole: 10, damagedFiles: [`dossiers/${newest ?? ''}`] })
  expect(report.troubled).toMatchObject([{ id: olena.id, callName: olena.callName, state: 'damaged' }])
  expect(report.troubled[0]?.earlierAt).not.toBeNull()
  expect(officeReportText(report, 'nl')).not.toContain(olena.callName)
  expect(officeReportText(report, 'en')).toContain('10 of the 11 files are whole')

  // From now on the office itself knows: it is set aside, and its earlier state is offered.
  expect((await office.good('today', {})).damaged).toBe(1)
  expect(await office.good('earlierState', { id: olena.id })).toEqual({
    savedAt: report.troubled[0]?.earlierAt,
  })
  const again = await office.good('checkOffice', {})
  expect(again).toMatchObject({ whole: 10, damagedFiles: [] })
  expect(again.setAside).toHaveLength(1)
  await office.close()
})

test('a strange file is named and left where it is', async () => {
  const office = await doorOverOffice()
  await office.good('openPracticeOffice', {})
  const folder = join(office.dataFolder, 'offices', 'practice')
  await writeFile(join(folder, 'vakantiefoto.jpg'), 'no file of ours')
  const report = await office.good('checkOffice', {})
  expect(report.strayFiles).toEqual(['vakantiefoto.jpg'])
  expect(await readdir(folder)).toContain('vakantiefoto.jpg')
  expect((await readdir(join(office.dataFolder, 'offices'))).sort()).toEqual(['practice'])
  await office.close()
})
