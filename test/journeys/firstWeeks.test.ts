import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { RandomId } from '#shared/domain/fields.ts'
import type { FirstWeeksChange } from '#shared/domain/firstWeeks.ts'
import { untouched } from '#shared/domain/firstWeeksLines.ts'
import { today } from '../builders/doorOverOffice.ts'
import { idOf, morning } from '../builders/morning.ts'

const lineId = 'd'.repeat(32) as RandomId

test('the first weeks are talked through, printed with what is chosen, and there the next morning', async () => {
  const day = await morning()
  await day.good('openPracticeOffice', {})
  const id = await idOf(day, 'Adam')
  const revise = async (revision: FirstWeeksChange): Promise<void> => {
    await day.good('reviseFirstWeeks', { id, revision })
  }

  await revise({ change: 'editTask', task: 'digid', edit: { who: 'together' } })
  await revise({ change: 'editTask', task: 'digid', edit: { done: true, doneOn: today } })
  await revise({ change: 'hideTask', task: 'diplomas', hidden: true })
  const line = { id: lineId, group: 'weekOne', what: 'Een kinderwagen lenen', state: untouched } as const
  await revise({ change: 'addLine', line })

  expect(await day.good('undo', { id })).toEqual({ label: 'firstWeeksLineAdded' })
  expect(await day.good('undo', { id })).toEqual({ label: 'firstWeeksLineHidden' })
  expect(await day.good('redo', { id })).toEqual({ label: 'firstWeeksLineHidden' })
  expect(await day.good('redo', { id })).toEqual({ label: 'firstWeeksLineAdded' })

  const preview = await day.good('previewPaper', {
    id,
    paper: 'firstWeeks',
    language: 'ar',
    largeLetters: false,
  })
  const words = preview.readAloud.join('\n')
  expect(preview.pages).toHaveLength(2)
  expect(words).toContain('Een kinderwagen lenen')
  expect(words).toContain('طلب DigiD')
  expect(words).not.toContain('Diploma laten waarderen')
  expect(words).not.toMatch(/te laat|uiterlijk/u)

  const saved = await day.good('savePaper', { id, paper: 'firstWeeks', language: 'ar', largeLetters: false })
  expect(saved.fileName).toMatch(/^eerste-weken-[A-Z]{2}-\d{4}-ar\.pdf$/)
  expect(await readdir(day.paperFolder)).toContain(saved.fileName)
  await day.close()

  const next = await morning({ dataFolder: day.dataFolder })
  await next.good('openPracticeOffice', {})
  const { dossier } = await next.good('readDossier', { id })
  expect(dossier.firstWeeks.states.digid).toMatchObject({ who: 'together', done: true, doneOn: today })
  expect(dossier.firstWeeks.hidden).toContain('diplomas')
  expect(dossier.firstWeeks.own.map(({ what }) => what)).toEqual(['Een kinderwagen lenen'])
  expect(dossier.papers.at(-1)).toMatchObject({ paper: 'firstWeeks', language: 'ar', planVersion: null })
})

test('an edit of a line that another window took away is refused', async () => {
  const day = await morning()
  await day.good('openPracticeOffice', {})
  const id = await idOf(day, 'Rima')
  const revision = { change: 'editLine', lineId, edit: { what: 'Fiets' } } as const
  expect(await day.call('reviseFirstWeeks', { id, revision })).toEqual({
    ok: false,
    failure: { kind: 'goneMeanwhile' },
  })
})
