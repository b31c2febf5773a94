import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, calendarDate, type CalendarDate } from './calendarDate.ts'
import type { RandomId } from './fields.ts'
import { hoursDone, readHours } from './hoursDone.ts'
import { isAsylumGroup, rulesHold, type HintSentence, type LawHint } from './lawCase.ts'
import { LawFacts, LawFactsEdit, noLawFacts } from './lawFacts.ts'
import { lawHints } from './lawHints.ts'
import { emptyMunicipalPip, type MunicipalPip } from './municipalPip.ts'
import type { Birth } from './person.ts'
import { ourBook, type RuleBook } from './ruleBook.ts'

const today = calendarDate('2026-11-24')
const day = calendarDate
const adult: Birth = { kind: 'exact', date: day('1990-05-01') }

interface Given {
  readonly pip?: Partial<MunicipalPip>
  readonly facts?: Partial<LawFacts>
  readonly birth?: Birth
}

function hints({ pip, facts, birth = adult }: Given, book: RuleBook = ourBook): readonly LawHint[] {
  const known = { pip: { ...emptyMunicipalPip, ...pip }, facts: { ...noLawFacts, ...facts }, birth }
  return lawHints(known, book, today)
}

/** The one hint that says this, in short. */
function said(given: Given, says: HintSentence): Omit<LawHint, 'rule' | 'isForReading'> | undefined {
  const found = hints(given).find((hint) => hint.says === says)
  if (!found) return undefined
  const { place, date, value, done } = found
  const numbers = Object.entries({ date, value, done }).filter(([, known]) => known !== undefined)
  return { place, says: found.says, ...Object.fromEntries(numbers) }
}

const b1 = { route: 'b1', level: 'B1' } as const
const asylum = { permit: 'asylum' } as const
const family = { permit: 'family' } as const

describe('every sentence, when it is said and where', () => {
  const table: readonly (readonly [HintSentence, Given, Partial<LawHint>])[] = [
    [
      'afterInformation',
      {
        pip: { duoNoticeOn: day('2026-01-05'), registeredOn: day('2026-02-01') },
        facts: { informationOn: day('2026-04-10') },
      },
      { place: 'decidedOn', date: day('2026-04-24') },
    ],
    ['moved', { facts: { movedHereOn: day('2026-12-22') } }, { place: 'decidedOn', date: day('2027-03-02') }],
    ['movedRoute', { facts: { movedHereOn: day('2026-12-22') } }, { place: 'route' }],
    ['educationLookedAt', {}, { place: 'route' }],
    ['educationToB1', { pip: { route: 'education' } }, { place: 'route' }],
    ['noMap', { pip: { route: 'education' } }, { place: 'map' }],
    ['educationA2', { pip: { route: 'education', level: 'A2' } }, { place: 'level' }],
    ['zB1', { pip: { route: 'z', level: 'B1' } }, { place: 'level' }],
    ['firstA2', { pip: { route: 'b1', level: 'A2', decidedOn: day('2026-03-10') } }, { place: 'level' }],
    ['hoursGroup', { pip: { route: 'z', hoursPerWeek: '9' } }, { place: 'hoursPerWeek' }],
    ['hoursGroup', { pip: { ...b1, hoursPerWeek: '9' }, facts: family }, { place: 'hoursPerWeek' }],
    ['scaleDown', { pip: b1, facts: { courseAfter: '310' } }, { place: 'hours', value: 600, done: 310 }],
    [
      'scaleDownReached',
      { pip: b1, facts: { courseBefore: '40', courseAfter: '600' } },
      { place: 'hours', value: 600, done: 640 },
    ],
    ['extensionEffort', { pip: b1 }, { place: 'termEndsOn', value: 6 }],
    ['extensionFamily', { pip: b1, facts: family }, { place: 'termEndsOn', value: 450 }],
    ['extensionFamily', { pip: b1, facts: { permit: 'other' } }, { place: 'termEndsOn', value: 450 }],
    ['pvtCounted', { facts: { pvtDone: '8 uur' } }, { place: 'hours', value: 12, done: 8 }],
    ['mapCounted', { pip: b1, facts: { ...family, mapDone: '12' } }, { place: 'hours', value: 40, done: 12 }],
    [
      'zCourse',
      { pip: { route: 'z' }, facts: { courseAfter: '430' } },
      { place: 'hours', value: 800, done: 430 },
    ],
    [
      'zParticipation',
      { pip: { route: 'z' }, facts: { ...asylum, participationAfter: '228', pvtDone: '12', mapDone: '20' } },
      { place: 'hours', value: 800, done: 260 },
    ],
    ['zNoParticipation', { pip: { route: 'z' }, facts: family }, { place: 'hours' }],
    [
      'beforePlan',
      { pip: { route: 'z' }, facts: { courseBefore: '20', participationBefore: '4' } },
      { place: 'hours', value: 24 },
    ],
    ['examFree', { facts: asylum }, { place: 'exams', value: 2 }],
    ['examFee', { facts: family }, { place: 'exams', value: 50 }],
    ['loan', { facts: family }, { place: 'exams', value: 10_000 }],
    ['oldLaw', { facts: { law: 'wi2013' } }, { place: 'law' }],
    ['protection', { facts: { permit: 'protection' } }, { place: 'law' }],
    ['protectionEnd', { facts: { permit: 'protection' } }, { place: 'permit', date: day('2027-03-04') }],
    [
      'tooYoung',
      { birth: { kind: 'exact', date: day('2012-02-29') } },
      { place: 'law', value: 16, date: day('2028-02-29') },
    ],
    [
      'schoolFirst',
      { birth: { kind: 'exact', date: day('2009-06-01') } },
      { place: 'law', value: 18, date: day('2027-06-01') },
    ],
    [
      'pension',
      { birth: { kind: 'exact', date: day('1959-11-24') } },
      { place: 'law', value: 67, date: day('2026-11-24') },
    ],
    [
      'nearPension',
      { birth: { kind: 'exact', date: day('1960-05-24') } },
      { place: 'law', value: 67, date: day('2027-05-24') },
    ],
    [
      'permitUntil',
      { facts: { ...asylum, permitFrom: day('2026-06-11') } },
      { place: 'permitUntil', date: day('2031-06-11') },
    ],
    [
      'permitUntil',
      { facts: { ...asylum, permitFrom: day('2026-06-12') } },
      { place: 'permitUntil', date: day('2029-06-12') },
    ],
    [
      'reunionUntil',
      { facts: { ...asylum, permitFrom: day('2026-03-31') } },
      { place: 'status', date: day('2026-06-30') },
    ],
    [
      'reunionWait',
      { facts: { ...asylum, status: 'B', permitFrom: day('2026-09-10') } },
      { place: 'status', date: day('2028-09-10') },
    ],
    ['reunionAsk', { facts: { ...asylum, status: 'A', permitFrom: day('2026-09-10') } }, { place: 'status' }],
    [
      'statusTooEarly',
      { facts: { ...asylum, status: 'B', permitFrom: day('2026-06-11') } },
      { place: 'status' },
    ],
    ['ontzorgenOther', { pip: { ontzorgenUntil: today }, facts: family }, { place: 'ontzorgenUntil' }],
    ['examResult', { facts: { examOn: today } }, { place: 'examOn', value: 8, date: day('2027-01-19') }],
    [
      'examResultSlow',
      { pip: { level: 'A2' }, facts: { examOn: today } },
      { place: 'examOn', value: 16, date: day('2027-03-16') },
    ],
    [
      'duoDecision',
      { facts: { duoAskedOn: today } },
      { place: 'duoAskedOn', value: 8, date: day('2027-01-19') },
    ],
    [
      'insurance',
      { pip: { registeredOn: day('2026-07-31') } },
      { place: 'registeredOn', value: 4, date: day('2026-11-30') },
    ],
    [
      'naturalisation',
      { facts: { ...family, permitFrom: day('2024-02-29') } },
      { place: 'permitFrom', value: 5, date: day('2029-02-28') },
    ],
    // What was typed and can't all be right.
    [
      'passedBefore',
      { facts: { examOn: today, examsPassedOn: addDays(today, -1) } },
      { place: 'examsPassedOn' },
    ],
    [
      'decisionBefore',
      { facts: { duoAskedOn: today, duoDecidedOn: addDays(today, -1) } },
      { place: 'duoDecidedOn' },
    ],
    ['hoursUnreadable', { facts: { courseAfter: 'ongeveer veel' } }, { place: 'hours' }],
    [
      'changedBefore',
      { pip: { decidedOn: day('2026-03-10'), changedOn: day('2026-03-09') } },
      { place: 'changedOn' },
    ],
    ['changedSame', { pip: { decidedOn: today, changedOn: today } }, { place: 'changedOn' }],
    [
      'endsBefore',
      { pip: { decidedOn: day('2026-03-10'), termEndsOn: day('2025-03-10') } },
      { place: 'termEndsOn' },
    ],
    ['endsBefore', { pip: { decidedOn: today, termEndsOn: today } }, { place: 'termEndsOn' }],
    [
      'objectionBefore',
      { pip: { decidedOn: day('2026-03-10'), objectionUntil: day('2026-03-09') } },
      { place: 'objectionUntil' },
    ],
    [
      'permitEndsBefore',
      { facts: { permitFrom: today, permitUntil: addDays(today, -1) } },
      { place: 'permitUntil' },
    ],
    ['farDay', { pip: { decidedOn: day('2199-12-31') } }, { place: 'decidedOn' }],
    ['farDay', { facts: { permitFrom: day('1800-01-01') } }, { place: 'permit' }],
  ]
  test.each(table)('%s for %o', (says, given, expected) => {
    expect(said(given, says)).toEqual({ says, ...expected })
  })

  test.each([
    ['zB1', { pip: { route: 'z', level: 'A2' } }],
    ['firstA2', { pip: { route: 'b1', level: 'A2', decidedOn: today, changedOn: today } }],
    ['hoursGroup', { pip: { ...b1, hoursPerWeek: '9' }, facts: asylum }],
    ['scaleDown', { pip: { route: 'b1', level: 'A2' }, facts: { courseAfter: '10' } }],
    ['mapCounted', { pip: { route: 'education' }, facts: { mapDone: '12' } }],
    ['pvtCounted', { facts: { pvtDone: 'een paar' } }],
    ['zParticipation', { pip: { route: 'z' }, facts: family }],
    ['examFree', {}],
    ['nearPension', { birth: { kind: 'exact', date: day('1960-05-25') } }],
    ['pension', { birth: { kind: 'year', year: 1940 } }],
    ['permitUntil', { facts: { ...asylum, permitFrom: today, permitUntil: today } }],
    ['permitUntil', { facts: { permit: 'family', permitFrom: today } }],
    ['statusTooEarly', { facts: { ...asylum, status: 'B', permitFrom: day('2026-06-12') } }],
  ] as const satisfies readonly (readonly [HintSentence, Given])[])(
    '%s is not said for %o',
    (says, given) => {
      expect(said(given, says)).toBeUndefined()
    },
  )

  test('has its source, except for questions about what was typed and for what nobody looked up', () => {
    const withoutRule = new Set(
      table.flatMap(([says, given]) => (hints(given).find((hint) => hint.says === says)?.rule ? [] : [says])),
    )
    expect([...withoutRule].sort()).toEqual([
      'changedBefore',
      'changedSame',
      'decisionBefore',
      'endsBefore',
      'farDay',
      'hoursUnreadable',
      'objectionBefore',
      'passedBefore',
      'permitEndsBefore',
      'reunionAsk',
      'statusTooEarly',
    ])
  })
})

test('under another law, without a duty or with temporary protection nothing of a route is said', () => {
  const pip = { route: 'education', level: 'A2', hoursPerWeek: '9' } as const
  const others: readonly Given[] = [
    { pip, facts: { law: 'wi2013' } },
    { pip, facts: { permit: 'protection' } },
    { pip: { ...pip, lawHolds: 'notObliged' } },
  ]
  for (const given of others) {
    expect(
      rulesHold({ pip: { ...emptyMunicipalPip, ...given.pip }, facts: { ...noLawFacts, ...given.facts } }),
    ).toBe(false)
    expect(hints(given).map(({ place }) => place)).not.toContain('level')
  }
})

test('a rule that the office ended is not said any more', () => {
  const row = {
    value: '',
    validFrom: null,
    validTo: day('2026-01-01'),
    fromTyped: '',
    toTyped: '',
    source: 'Staatsblad',
    reason: '',
    mark: 'P',
    checkedOn: today,
  } as const
  const id = 'a'.repeat(32) as RandomId
  const book: RuleBook = [{ key: 'educationNoMap', id, by: id, at: 0, what: { deed: 'set', row } }]
  expect(hints({ pip: { route: 'education' } }, book).map(({ says }) => says)).not.toContain('noMap')
})

test.each([
  ['12', 12],
  [' 12 uur', 12],
  ['12,5 uur', 12],
  ['١٢', 12],
  ['12h', 12],
  ['', null],
  ['9 tot 12', null],
  ['-3', null],
  ['999999', null],
] as const)('%j is read as %j hours', (typed, hours) => {
  expect(readHours(typed)).toBe(hours)
})

test('hours are counted by kind, PVT and MAP with taking part', () => {
  const facts = {
    ...noLawFacts,
    courseBefore: '10',
    courseAfter: '20 uur',
    participationBefore: '3',
    pvtDone: '12',
  }
  expect(hoursDone(facts)).toEqual({ course: 30, participation: 15, beforePlan: 13, isKnown: true })
  expect(hoursDone(noLawFacts).isKnown).toBe(false)
})

test('when an answer came nobody is told to wait for it, and a day that is over is not counted on', () => {
  const passed = { examOn: today, examsPassedOn: today, duoAskedOn: today, duoDecidedOn: today }
  const says = new Set(hints({ pip: { level: 'A2' }, facts: passed }).map((hint) => hint.says))
  for (const waiting of ['examResult', 'examResultSlow', 'duoDecision'] as const)
    expect(says.has(waiting)).toBe(false)
  expect(said({ pip: { registeredOn: day('2026-07-23') } }, 'insurance')).toBeUndefined()
  expect(
    said({ facts: { examOn: day('2026-07-30') }, pip: { level: 'A2' } }, 'examResultSlow'),
  ).toBeUndefined()
  for (const permit of ['unknown', 'protection', 'other'] as const)
    expect(said({ facts: { permit, permitFrom: today } }, 'naturalisation')).toBeUndefined()
})

test('a change of one fact leaves the days of exams alone, and an older dossier has none', () => {
  expect(LawFactsEdit.parse({ courseAfter: '12' })).toEqual({ courseAfter: '12' })
  const { examOn, examsPassedOn, duoAskedOn, duoDecidedOn, ...older } = noLawFacts
  expect([examOn, examsPassedOn, duoAskedOn, duoDecidedOn]).toEqual([null, null, null, null])
  expect(LawFacts.parse(older)).toEqual(noLawFacts)
})

test('only a known permit says which group somebody is in', () => {
  const groups = (['unknown', 'asylum', 'familyOfAsylum', 'family', 'other', 'protection'] as const).map(
    (permit) => isAsylumGroup({ ...noLawFacts, permit }),
  )
  expect(groups).toEqual([null, true, true, false, false, null])
})

test('whatever is typed, the hints come without a fault and each stands once', () => {
  const anyDay: fc.Arbitrary<CalendarDate | null> = fc.option(
    fc.integer({ min: -62_000, max: 84_000 }).map((days) => addDays(day('1970-01-01'), days)),
  )
  const facts: fc.Arbitrary<LawFacts> = fc.record({
    whyStay: fc.string(),
    permit: fc.constantFrom('unknown', 'asylum', 'familyOfAsylum', 'family', 'protection', 'other'),
    status: fc.constantFrom('unknown', 'A', 'B'),
    permitFrom: anyDay,
    permitUntil: anyDay,
    law: fc.constantFrom('unknown', 'wi2021', 'wi2013'),
    movedHereOn: anyDay,
    informationOn: anyDay,
    courseBefore: fc.string({ maxLength: 80 }),
    courseAfter: fc.nat(3_000).map(String),
    participationBefore: fc.string({ maxLength: 80 }),
    participationAfter: fc.nat(3_000).map(String),
    pvtDone: fc.string({ maxLength: 80 }),
    mapDone: fc.string({ maxLength: 80 }),
    examOn: anyDay,
    examsPassedOn: anyDay,
    duoAskedOn: anyDay,
    duoDecidedOn: anyDay,
  })
  const pip = fc.record({
    duoNoticeOn: anyDay,
    registeredOn: anyDay,
    decidedOn: anyDay,
    changedOn: anyDay,
    termEndsOn: anyDay,
    objectionUntil: anyDay,
    ontzorgenUntil: anyDay,
    route: fc.constantFrom('unknown', 'b1', 'education', 'z'),
    level: fc.constantFrom('unknown', 'A1', 'A2', 'B1', 'B2'),
  }) as fc.Arbitrary<Partial<MunicipalPip>>
  const birth = anyDay.map((date): Birth => (date ? { kind: 'exact', date } : { kind: 'unknown' }))
  fc.assert(
    fc.property(pip, facts, birth, (letter, known, born) => {
      expect(LawFacts.parse(known)).toEqual(known)
      const found = hints({ pip: letter, facts: known, birth: born })
      const keys = found.map(({ place, says }) => `${place} ${says}`)
      expect(new Set(keys).size).toBe(keys.length)
    }),
    { numRuns: 500 },
  )
})
