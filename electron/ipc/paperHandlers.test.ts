import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import { emptyHistory } from '#shared/domain/changeHistory.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { practiceDossiers } from '#shared/domain/practiceOffice/practiceOffice.ts'
import { fail, ok } from '#shared/result.ts'
import { testPress } from '../../test/paper/testPress.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import { paperHandlers } from './paperHandlers.ts'

const today = calendarDate('2026-11-24')

test('a file that is written is told also when the disk refuses to note it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijs-papers-'))
  const [dossier] = practiceDossiers(today, () => '1'.repeat(32) as RandomId)
  if (!dossier) throw new Error('the practice office has people')
  const vault = {
    read: () => Promise.resolve(ok({ dossier, history: emptyHistory })),
    card: () => ({ name: 'Steunpunt', phone: '' }),
    worker: 'Ria',
    page: () => null,
  }
  // A disk that takes the paper and fills up before the note can't be had on demand.
  const keeper = {
    current: () => ok({ kind: 'practice', vault }),
    save: () => Promise.resolve(fail({ kind: 'diskFull' })),
  } as unknown as OfficeKeeper
  const { savePaperIn } = paperHandlers(keeper, testPress, {
    today: () => today,
    now: () => 0,
    dayOf: () => today,
  })
  const wish = { id: dossier.id, paper: 'mijnPlan', language: 'ar', largeLetters: false } as const
  const saved = await savePaperIn({ wish, folder })
  expect(saved).toEqual(ok({ fileName: `mijn-plan-${dossier.number}-ar.pdf`, isNoted: false }))
  expect(await readdir(folder)).toEqual([`mijn-plan-${dossier.number}-ar.pdf`])
})
