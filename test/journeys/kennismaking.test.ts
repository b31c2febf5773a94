import { expect, test } from 'vitest'
import type { RandomId } from '#shared/domain/fields.ts'
import { today, type DoorOverOffice } from '../builders/doorOverOffice.ts'
import { morning } from '../builders/morning.ts'
import { testId } from '../fixtures/vault/aDossier.ts'

async function withRima(): Promise<{ door: DoorOverOffice; id: RandomId }> {
  const door = await morning()
  await door.good('openPracticeOffice', {})
  const { people } = await door.good('listPeople', { search: 'Rima', limit: 1 })
  if (!people[0]) throw new Error('Rima is not here')
  return { door, id: people[0].id }
}

const answer = { state: 'answered', ownWords: 'zzyzx', language: 'ar', inDutch: '', pointedAt: [] } as const

test('a subject is opened for one person, talked about, taken away, and back with undo', async () => {
  const { door, id } = await withRima()
  const readIntake = async () => (await door.good('readDossier', { id })).dossier.intake
  await door.good('reviseIntake', { id, revision: { change: 'openPart', part: 'working', why: '' } })
  await door.good('giveAnswer', { id, question: 'workBefore', answer })
  expect(await readIntake()).toMatchObject({
    opened: { working: { why: '', openedOn: today } },
    answers: { workBefore: { ownWords: 'zzyzx' } },
  })
  await door.good('reviseIntake', { id, revision: { change: 'closePart', part: 'working' } })
  expect(JSON.stringify(await readIntake())).not.toContain('zzyzx')
  expect(await door.good('undo', { id })).toEqual({ label: 'partClosed' })
  expect(JSON.stringify(await readIntake())).toContain('zzyzx')
})

test('health is opened after consent and with a reason; taking the consent back leaves nothing to undo', async () => {
  const { door, id } = await withRima()
  const opening = { change: 'openPart', part: 'takeIntoAccount', why: 'lestijden kiezen' } as const
  const without = await door.call('reviseIntake', { id, revision: opening })
  expect(without).toMatchObject({ failure: { kind: 'consentNeeded' } })
  const given = { purpose: 'health', said: 'yes', how: 'withInterpreter', language: 'ar' } as const
  await door.good('noteConsent', { id, given })
  const noReason = await door.call('reviseIntake', { id, revision: { ...opening, why: '' } })
  expect(noReason).toMatchObject({ failure: { kind: 'reasonNeeded' } })
  await door.good('reviseIntake', { id, revision: opening })
  await door.good('giveAnswer', { id, question: 'needed', answer })
  const paper = { id, paper: 'kennismaking', language: 'ar', largeLetters: false } as const
  expect((await door.good('previewPaper', paper)).readAloud.join(' ')).not.toContain('zzyzx')

  await door.good('withdrawConsent', { id, purpose: 'health' })
  for (let steps = 0; steps < 5; steps += 1) {
    expect(JSON.stringify((await door.good('readDossier', { id })).dossier)).not.toContain('zzyzx')
    await door.call('undo', { id })
  }
  const again = await door.call('withdrawConsent', { id, purpose: 'health' })
  expect(again).toMatchObject({ failure: { kind: 'goneMeanwhile' } })
})

test('talks are written down one by one, with the right to talk alone', async () => {
  const { door, id } = await withRima()
  const readTalks = async () => (await door.good('readDossier', { id })).dossier.intake.talks
  const earlier = await readTalks()
  const talk = { id: testId(7), on: today, interpreter: 'byPhone', alone: 'unknown', note: '' } as const
  await door.good('reviseIntake', { id, revision: { change: 'addTalk', talk } })
  const edit = { alone: 'offered' } as const
  await door.good('reviseIntake', { id, revision: { change: 'editTalk', talkId: talk.id, edit } })
  expect(await readTalks()).toEqual([...earlier, { ...talk, ...edit }])
  const twice = await door.call('reviseIntake', { id, revision: { change: 'addTalk', talk } })
  expect(twice).toMatchObject({ ok: false })
  await door.good('reviseIntake', { id, revision: { change: 'removeTalk', talkId: talk.id } })
  expect(await readTalks()).toEqual(earlier)
})
