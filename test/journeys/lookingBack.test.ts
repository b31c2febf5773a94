import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RandomId } from '#shared/domain/fields.ts'
import type { Moment, MomentChange } from '#shared/domain/moment.ts'
import { today } from '../builders/doorOverOffice.ts'
import { idOf, morning } from '../builders/morning.ts'

const nothing = { text: '', language: 'ti' } as const
const moment: Moment = {
  id: 'c'.repeat(32) as RandomId,
  on: today,
  own: {},
  worker: {},
  proudOf: nothing,
  whatHelped: nothing,
  whatNow: nothing,
}

test('a moment is recorded topic by topic, changed back and forth, printed, and there the next morning', async () => {
  const day = await morning()
  await day.good('openPracticeOffice', {})
  const id = await idOf(day, 'Yonas')
  const { dossier: before } = await day.good('readDossier', { id })
  const momentId = moment.id
  const revise = async (revision: MomentChange): Promise<void> => {
    await day.good('reviseMoments', { id, revision })
  }

  await revise({ change: 'addMoment', moment })
  await revise({ change: 'placeMark', momentId, topic: 'housing', mark: 4 })
  await revise({ change: 'placeMark', momentId, topic: 'moneyAndPost', mark: 'notNow' })
  await revise({ change: 'placeWorkerView', momentId, topic: 'housing', mark: 3 })
  await revise({ change: 'editMoment', momentId, edit: { whatNow: { text: 'ስራሕ እደሊ', language: 'ti' } } })

  expect(await day.good('undo', { id })).toEqual({ label: 'momentEdited' })
  expect(await day.good('undo', { id })).toEqual({ label: 'markPlaced' })
  expect(await day.good('redo', { id })).toEqual({ label: 'markPlaced' })
  expect(await day.good('redo', { id })).toEqual({ label: 'momentEdited' })

  const preview = await day.good('previewPaper', {
    id,
    paper: 'howIsItGoing',
    language: 'ti',
    largeLetters: false,
  })
  const aloud = preview.readAloud.join('\n')
  for (const words of [
    'Dit kan ik nu',
    'Ik doe het zelf. Soms vraag ik iets.',
    'Wil ik nu niet zeggen',
    'ስራሕ እደሊ',
  ])
    expect(aloud).toContain(words)
  for (const words of ['Gezondheid en zorg', 'Veiligheid\n', before.number])
    expect(aloud).not.toContain(words)

  const saved = await day.good('savePaper', {
    id,
    paper: 'howIsItGoing',
    language: 'ti',
    largeLetters: false,
  })
  expect(saved.fileName).toBe(`hoe-gaat-het-${before.number}-ti.pdf`)
  expect(await readdir(day.paperFolder)).toEqual([saved.fileName])
  expect((await readFile(join(day.paperFolder, saved.fileName))).subarray(0, 5).toString()).toBe('%PDF-')
  await day.close()

  const next = await morning({ dataFolder: day.dataFolder })
  await next.good('openPracticeOffice', {})
  const { dossier } = await next.good('readDossier', { id })
  expect(dossier.moments).toHaveLength(before.moments.length + 1)
  expect(dossier.moments.at(-1)).toEqual({
    ...moment,
    own: { housing: 4, moneyAndPost: 'notNow' },
    worker: { housing: 3 },
    whatNow: { text: 'ስራሕ እደሊ', language: 'ti' },
  })
  expect(dossier.plan).toEqual(before.plan)
  expect(dossier.papers.at(-1)).toEqual({
    paper: 'howIsItGoing',
    language: 'ti',
    madeOn: today,
    planVersion: null,
  })
})

test('a moment that is gone meanwhile says so, and a number of the state does not come in', async () => {
  const day = await morning()
  await day.good('openPracticeOffice', {})
  const id = await idOf(day, 'Rima')
  const gone = { change: 'placeMark', momentId: moment.id, topic: 'work', mark: 2 } as const
  expect(await day.call('reviseMoments', { id, revision: gone })).toEqual({
    ok: false,
    failure: { kind: 'goneMeanwhile' },
  })
  const digits = aNumberThatPasses()
  const withNumber = { ...moment, proudOf: { text: `mijn ${digits}`, language: 'nl' } } as const
  expect(
    await day.call('reviseMoments', { id, revision: { change: 'addMoment', moment: withNumber } }),
  ).toEqual({
    ok: false,
    failure: { kind: 'bsnFound' },
  })
})

/** Made here, so that no number that passes the eleven-check stands in the source. */
function aNumberThatPasses(): string {
  for (let start = 100_000_000; ; start += 1) {
    const sum = [...String(start)]
      .map(Number)
      .reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0)
    if (sum % 11 === 0) return String(start)
  }
}
