import { afterEach, describe, expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { HintSentence } from '#shared/domain/lawCase.ts'
import { lawHints } from '#shared/domain/lawHints.ts'
import type { LawFactsEdit } from '#shared/domain/lawFacts.ts'
import type { MunicipalPipEdit } from '#shared/domain/municipalPip.ts'
import { ourBook } from '#shared/domain/ruleBook.ts'
import { interfaceTexts } from '#shared/i18n/interfaceKeys.ts'
import { doorOverOffice, today, type DoorOverOffice } from '../builders/doorOverOffice.ts'

let open: { readonly door: DoorOverOffice; readonly id: RandomId } | null = null
afterEach(async () => {
  await open?.door.close()
  open = null
})

async function atEmre(): Promise<{ readonly door: DoorOverOffice; readonly id: RandomId }> {
  const door = await doorOverOffice()
  await door.good('openPracticeOffice', {})
  const { people } = await door.good('listPeople', { search: 'Emre', limit: 1 })
  const id = people[0]?.id
  if (!id) throw new Error('Emre is not here')
  open = { door, id }
  return open
}

const day = calendarDate

describe('what can not be right in a letter is kept as typed and asked about', () => {
  test.each<readonly [string, MunicipalPipEdit, LawFactsEdit, HintSentence]>([
    [
      'a term that ends before it starts',
      { decidedOn: day('2026-03-10'), termEndsOn: day('2025-03-10') },
      {},
      'endsBefore',
    ],
    ['two PIPs on one day', { decidedOn: today, changedOn: today }, {}, 'changedSame'],
    ['a newer PIP before the first', { decidedOn: today, changedOn: day('2020-01-01') }, {}, 'changedBefore'],
    ['a level that the route can not have', { route: 'z', level: 'B1' }, {}, 'zB1'],
    ['hours of taking part for a family migrant', { route: 'z' }, { permit: 'family' }, 'zNoParticipation'],
    ['a MAP in the education route', { route: 'education', map: 'done', mapHours: '40' }, {}, 'noMap'],
    ['a day in the year 2199', { decidedOn: day('2199-12-31') }, {}, 'farDay'],
    ['a day in the year 1800', { registeredOn: day('1800-01-01') }, {}, 'farDay'],
    ['hours that are no number', {}, { courseAfter: 'heel veel uren' }, 'hoursUnreadable'],
    [
      'a permit that ends first',
      {},
      { permitFrom: today, permitUntil: day('2020-01-01') },
      'permitEndsBefore',
    ],
  ])('%s', async (_, letter, facts, says) => {
    const { door, id } = await atEmre()
    if (Object.keys(letter).length > 0) await door.good('editMunicipalPip', { id, edit: letter })
    if (Object.keys(facts).length > 0) await door.good('editLawFacts', { id, edit: facts })
    const { dossier } = await door.good('readDossier', { id })
    expect(dossier.municipality).toMatchObject(letter)
    expect(dossier.lawFacts).toMatchObject(facts)
    const known = { pip: dossier.municipality, facts: dossier.lawFacts, birth: dossier.person.birth }
    expect(lawHints(known, ourBook, today).map((hint) => hint.says)).toContain(says)
    for (const language of ['nl', 'en'] as const)
      expect(interfaceTexts[language].lawHints.hint[says]).not.toBe('')
    const paper = { id, paper: 'municipality', language: 'tr', largeLetters: false } as const
    expect((await door.good('previewPaper', paper)).pages.length).toBeGreaterThan(0)
  })
})

describe('what is typed in a plan stays to the letter, and Mijn plan is still printed', () => {
  test.each([
    ['one letter', 'ب'],
    ['three hundred letters', 'ł'.repeat(300)],
    ['right to left in a Dutch field', 'اتصل بالبلدية (088) يوم 1-12-2026'],
    ['a pasted spreadsheet', 'Wat\tWie\tWanneer\nbellen\tRia\tma\n"=1+1"\t\t'],
    ['only spaces', '   '],
  ])('%s', async (_, text) => {
    const { door, id } = await atEmre()
    const { dossier } = await door.good('readDossier', { id })
    const goal = dossier.plan.goals[0]
    const step = goal?.steps[0]
    if (!goal || !step) throw new Error('Emre has no step')
    const edit = { what: text, doerName: text }
    await door.good('revisePlan', {
      id,
      revision: { change: 'editStep', goalId: goal.id, stepId: step.id, edit },
    })
    const words = { inDutch: text, why: text, ownWords: { text, language: 'tr' as const } }
    await door.good('revisePlan', { id, revision: { change: 'editGoal', goalId: goal.id, edit: words } })
    await door.good('revisePlan', {
      id,
      revision: { change: 'around', around: { change: 'say', part: 'helps', edit: { inDutch: text } } },
    })
    const kept = (await door.good('readDossier', { id })).dossier.plan
    expect(kept.goals[0]).toMatchObject(words)
    expect(kept.goals[0]?.steps[0]).toMatchObject(edit)
    expect(kept.around.helps.inDutch).toBe(text)
    const wish = { id, paper: 'mijnPlan', language: 'tr', largeLetters: false, leaveOut: [] } as const
    expect((await door.good('previewPaper', wish)).pages.length).toBeGreaterThan(0)
  })
})

test.each(['Bel \u202eaiR\u202c morgen', '👨‍👩‍👧‍👦 samen'])(
  '%j is kept, and the paper names the sign it can not print',
  async (text) => {
    const { door, id } = await atEmre()
    const around = { change: 'say', part: 'exit', edit: { inDutch: text } } as const
    await door.good('revisePlan', { id, revision: { change: 'around', around } })
    expect((await door.good('readDossier', { id })).dossier.plan.around.exit.inDutch).toBe(text)
    const wish = { id, paper: 'mijnPlan', language: 'tr', largeLetters: false } as const
    expect((await door.good('previewPaper', wish)).pages.length).toBeGreaterThan(0)
    expect(await door.call('previewPaper', { ...wish, leaveOut: [] })).toMatchObject({
      failure: { kind: 'paperCannotPrint' },
    })
  },
)
