import { describe, expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import { newDossier, type Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { intakeQuestions, isSensitive } from '#shared/domain/intakeQuestions.ts'
import { paperLanguages, type PaperLanguage } from '#shared/domain/language.ts'
import { practiceDossiers, practiceOffice } from '#shared/domain/practiceOffice/practiceOffice.ts'
import { intakeWords } from '#shared/i18n/intakeWords.ts'
import { isolate, type Block, type Pair, type PaperDocument, type Words } from './block.ts'
import { askBackPaper } from './askBack.ts'
import { firstWeeksPaper } from './firstWeeks.ts'
import { howIsItGoingPaper } from './howIsItGoing.ts'
import { kennismakingPaper } from './kennismaking.ts'
import { municipalityPaper } from './municipality.ts'
import { mijnPlanPaper } from './mijnPlan.ts'
import type { PaperOptions } from './sheet.ts'
import { transferConsentPaper } from './transferConsent.ts'
import { transferCoverPaper } from './transferCover.ts'
import { withCopyElsewhere } from '../../test/builders/aCopyElsewhere.ts'

const today = calendarDate('2026-11-24')
const ids = new Map<string, RandomId>()
const people = practiceDossiers(today, (name) => {
  const id = ids.get(name) ?? (String(ids.size + 1).padStart(32, '0') as RandomId)
  ids.set(name, id)
  return id
})

/** `notes/ux.md` 3.2, 3.5 and 4.2: no blame, no threat, nothing that looks like the municipality's decision. */
const notOnPaper =
  /\b(cliënt\w*|casus|intake|statushouder\w*|nieuwkomer\w*|PIP|trajectplan|actiepunt\w*|taken?|target|hulpverlener|casemanager|wachtwoord|u dient|verplicht\w*|sanctie\w*|boete\w*|niet verschenen|achterstand|zwak|getraumatiseerd)\b/iu

describe.each(paperLanguages)('in %s', (language) => {
  describe.each(people.map((dossier) => [dossier.person.callName, dossier] as const))('%s', (_, dossier) => {
    describe.each([
      ['mijnPlan', mijnPlanPaper(dossier, options(language))],
      ['kennismaking', kennismakingPaper(dossier, options(language))],
      ['howIsItGoing', howIsItGoingPaper(dossier, options(language))],
      ['municipality', municipalityPaper(dossier, options(language))],
      ['firstWeeks', firstWeeksPaper(dossier, options(language))],
      ['transferCover', transferCoverPaper(dossier, options(language))],
      ['transferConsent', transferConsentPaper(dossier, options(language))],
      ['askBack', askBack(dossier, language)],
    ] as const)('%s', (name, paper) => {
      const pairs = pairsIn(paper)

      test('is what it says, without a person in its title or foot', () => {
        expect(paper).toMatchObject({ paper: name, language, practice: true, largeLetters: false })
        for (const text of [paper.title, paper.footer.nl, paper.footer.other?.text ?? '']) {
          expect(text).not.toContain(dossier.person.callName)
          expect(text).not.toContain(dossier.number)
        }
      })

      test('says everything of ours in both languages, or in Dutch only on a Dutch paper', () => {
        for (const { nl, other } of pairs) {
          expect(nl).not.toContain('{{')
          if (language === 'nl') expect(other).toBeNull()
          else {
            expect(other?.language).toBe(language)
            expect(other?.text).not.toContain('{{')
            expect(other?.text === '').toBe(nl === '')
          }
        }
      })

      test('isolates every value: outside the isolates stands only what the language file says', () => {
        for (const { nl, other } of pairs) {
          for (const text of [nl, other?.text ?? '']) {
            const outside = text.replace(/\u2068[^\u2066-\u2069]*\u2069/gu, '')
            expect(outside).not.toMatch(/[\u2066-\u2069]|\d/u)
            expect(outside).not.toContain(dossier.person.callName)
            expect(outside).not.toMatch(/\b(Ria|Ahmad|Joke)\b/u)
          }
        }
      })

      test('marks what nobody checked: every sentence in another language, and only then', () => {
        const ours = pairs.filter(({ nl, other }) => other !== null && other.text !== nl)
        expect(ours.every(({ checked }) => !checked)).toBe(true)
        if (language === 'nl') expect(pairs.every(({ checked }) => checked)).toBe(true)
        else expect(ours.length).toBeGreaterThan(5)
      })

      test('keeps its Dutch short and free of words that blame or threaten', () => {
        for (const text of [
          ...pairs.map(({ nl }) => nl),
          ...wordsIn(paper)
            .filter((w) => w.language === 'nl')
            .map((w) => w.text),
        ]) {
          // What can follow, and that nothing is a duty, is said on one sheet only: see municipality.test.ts.
          expect(name === 'municipality' ? text.replace(/boete|verplicht/gu, '') : text).not.toMatch(
            notOnPaper,
          )
          for (const sentence of text.split(/(?<=[.?!])\s+/u)) {
            expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(12)
          }
        }
      })

      test('is composed text', () => {
        expect(JSON.stringify(paper).normalize('NFC')).toBe(JSON.stringify(paper))
      })
    })

    test('the plan holds every goal in own words and every open promise', () => {
      const words = wordsIn(mijnPlanPaper(dossier, options(language)))
      for (const goal of dossier.plan.goals) {
        expect(words).toContainEqual({ text: goal.ownWords.text, language: goal.ownWords.language })
        expect(words.map(({ text }) => text)).toContain(goal.inDutch)
        const promised = goal.state === 'reached' || goal.state === 'letGo' ? [] : goal.steps
        for (const step of promised) expect(words.map(({ text }) => text)).toContain(step.what)
      }
    })

    test('the kennismaking holds what was said, and nothing of a question that was left open or is sensitive', () => {
      const paper = kennismakingPaper(dossier, options(language))
      const texts = wordsIn(paper).map(({ text }) => text)
      const sentences = pairsIn(paper).map(({ nl }) => nl)
      for (const { id, part } of intakeQuestions) {
        const answer = dossier.intake.answers[id]
        const asked = intakeWords('nl')?.questions[id] ?? ''
        const isOnPaper = answer?.state === 'answered' && !isSensitive(part)
        expect(sentences.includes(asked), id).toBe(isOnPaper)
        if (answer && answer.ownWords !== '') expect(texts.includes(answer.ownWords)).toBe(isOnPaper)
      }
    })
  })
})

describe('Mijn plan', () => {
  const rima = people[0]
  if (!rima) throw new Error('the practice office is empty')

  test('says whose plan it is, and that it is no decision, before anything else', () => {
    const first = mijnPlanPaper(rima, options('ar')).blocks.slice(0, 5)
    expect(
      first.flatMap((block) => ('words' in block && 'nl' in block.words ? [block.words.nl] : [])),
    ).toEqual([
      'Mijn plan',
      `Dit plan is van ${isolate('Rima')}.`,
      `${isolate('Rima')} en ${isolate('Ria')} hebben het samen gemaakt.`,
      `Gemaakt op ${isolate('dinsdag 24 november 2026')}.`,
      'Dit is niet het besluit van de gemeente.',
    ])
  })

  test('leaves a row for us and for the municipality when nothing is promised yet', () => {
    const olena = people.find(({ person }) => person.callName === 'Olena')
    expect(olena && whoIn(mijnPlanPaper(olena, options('uk')))).toContain('de gemeente')
    const emptyRows = rowsIn(mijnPlanPaper(stranger(), options('ti')))
    expect(emptyRows.map((row) => [row.what.text, row.who.nl, row.when.nl, row.done])).toEqual([
      ['', `wij (${isolate('Ria')})`, '', false],
      ['', 'de gemeente', '', false],
    ])
  })

  test('of an empty plan is a friendly sheet with lines to write on', () => {
    const blocks = flat(mijnPlanPaper(stranger(), options('ti')).blocks)
    expect(blocks.filter((block) => block.kind === 'writingLines').map((block) => block.count)).toEqual([
      6, 3,
    ])
    expect(blocks.some((block) => block.kind === 'ownWords')).toBe(false)
    expect(blocks.map((block) => ('words' in block && 'nl' in block.words ? block.words.nl : ''))).toContain(
      'We kiezen samen een dag.',
    )
  })

  test('keeps the signatures with what they are about, and asks about the interpreter instead of understanding', () => {
    const last = mijnPlanPaper(rima, options('ar'))
      .blocks.filter((block) => block.kind === 'together')
      .at(-1)
    expect(last?.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'sentence',
      'sentence',
      'sentence',
      'signatures',
    ])
    const boxes = last?.blocks.flatMap((block) => (block.kind === 'signatures' ? block.boxes : []))
    expect(boxes?.map((box) => box.name.text)).toEqual(['Rima', 'Ria'])
  })

  test('explains the mark on a paper that has one, and not on a Dutch one', () => {
    const remark = (language: PaperLanguage): boolean =>
      pairsIn(mijnPlanPaper(rima, options(language))).some(({ nl }) => nl.includes('nog niet nagekeken'))
    expect(paperLanguages.filter(remark)).toEqual(paperLanguages.filter((language) => language !== 'nl'))
  })

  test('prints the number to call, or a line to write it on', () => {
    const card = (phone: string): readonly string[] =>
      flat(mijnPlanPaper(rima, { ...options('ar'), officePhone: phone }).blocks).flatMap((block) =>
        block.kind === 'contactCard' ? [block.phone] : [],
      )
    expect(card(' 088 000 00 00 ')).toEqual(['088 000 00 00'])
    expect(card('  ')).toEqual([])
    const lines = flat(mijnPlanPaper(rima, { ...options('ar'), officePhone: '' }).blocks)
    expect(lines.filter((block) => block.kind === 'writingLines').map((block) => block.count)).toEqual([3, 1])
  })

  test('names the worker who supports the person, or else the one who prints', () => {
    const yonas = people.find(({ person }) => person.callName === 'Yonas')
    const sentences = (dossier: Dossier): readonly string[] =>
      pairsIn(mijnPlanPaper(dossier, options('ti'))).map(({ nl }) => nl)
    expect(yonas && sentences(yonas)).toContain(
      `${isolate('Yonas')} en ${isolate('Ahmad')} hebben het samen gemaakt.`,
    )
    const alone = yonas && { ...yonas, person: { ...yonas.person, supportedBy: ' ' } }
    expect(alone && sentences(alone)).toContain(
      `${isolate('Yonas')} en ${isolate('Ria')} hebben het samen gemaakt.`,
    )
  })

  test('names everybody who promised something', () => {
    const adam = people.find(({ person }) => person.callName === 'Adam')
    expect(adam && whoIn(mijnPlanPaper(adam, options('ar')))).toEqual([
      `${isolate('Adam')} en ${isolate('Ria')} samen`,
      isolate('Adam'),
      `wij (${isolate('Ria')})`,
      'de gemeente',
      isolate('Els'),
      isolate('Adam'),
    ])
  })
})

describe('Kennismaking', () => {
  test('without a talk yet is a sheet to begin with', () => {
    const blocks = flat(kennismakingPaper(stranger(), options('fr')).blocks)
    expect(blocks.filter((block) => block.kind === 'writingLines').map((block) => block.count)).toEqual([4])
  })

  test('shows a drawing with its word for everything that was pointed at', () => {
    const hodan = people.find(({ person }) => person.callName === 'Hodan')
    const blocks = hodan ? flat(kennismakingPaper(hodan, options('so')).blocks) : []
    const drawn = blocks.flatMap((block) =>
      block.kind === 'pictured' ? block.items.map(({ drawing, words }) => [drawing, words.nl]) : [],
    )
    expect(drawn).toContainEqual(['school', 'school'])
    expect(drawn).toContainEqual(['cooking', 'koken'])
  })

  test('says which languages, each by a name its readers know', () => {
    const olena = people.find(({ person }) => person.callName === 'Olena')
    const line =
      olena && pairsIn(kennismakingPaper(olena, options('uk'))).find(({ nl }) => nl.startsWith('Ik spreek:'))
    expect(line?.nl).toBe(`Ik spreek: ${isolate('Oekraïens, Russisch')}.`)
    expect(line?.other?.text).toContain(isolate('Українська, Русский'))
  })

  test('never tells the birth date, the number of the dossier or the telephone number of the person', () => {
    for (const dossier of people) {
      const text = JSON.stringify(kennismakingPaper(dossier, options('en')))
      expect(text).not.toContain(dossier.number)
      expect(text).not.toContain(dossier.person.phone)
      if ('date' in dossier.person.birth) expect(text).not.toContain(dossier.person.birth.date)
    }
  })
})

function options(language: PaperLanguage): PaperOptions {
  const { name, worker, phone } = practiceOffice
  return { language, today, largeLetters: false, practice: true, office: name, worker, officePhone: phone }
}

/** With everything that such a letter can say. */
function askBack(dossier: Dossier, language: PaperLanguage): PaperDocument {
  const paper = askBackPaper(withCopyElsewhere(dossier, today), undefined, options(language))
  if (!paper) throw new Error('there is no letter')
  return paper
}

function stranger(): Dossier {
  return newDossier('f'.repeat(32) as RandomId, 'ZZ-2345', {
    callName: 'Noor',
    otherNames: '',
    nameInOwnScript: '',
    birth: { kind: 'unknown' },
    speaks: [],
    reads: [],
    dutch: 'unknown',
    interpreter: 'unknown',
    interpreterWish: '',
    paperLanguage: 'ti',
    phone: '',
    goodToKnow: '',
    supportedBy: 'Ria',
    startedOn: today,
  })
}

function flat(blocks: readonly Block[]): readonly Exclude<Block, { kind: 'together' }>[] {
  return blocks.flatMap((block) => (block.kind === 'together' ? flat(block.blocks) : [block]))
}

function rowsIn(paper: PaperDocument): Extract<Block, { kind: 'steps' }>['rows'] {
  return flat(paper.blocks).flatMap((block) => (block.kind === 'steps' ? block.rows : []))
}

function whoIn(paper: PaperDocument): readonly string[] {
  return rowsIn(paper).map((row) => row.who.nl)
}

function pairsIn(paper: PaperDocument): readonly Pair[] {
  return [paper.footer, ...found(paper.blocks, (value): value is Pair => 'nl' in value && 'checked' in value)]
}

function wordsIn(paper: PaperDocument): readonly Words[] {
  const typed = flat(paper.blocks).flatMap((block) => {
    if (block.kind === 'ownWords')
      return [
        block.words,
        ...(block.inDutch === null ? [] : [{ text: block.inDutch, language: 'nl' } as const]),
      ]
    return block.kind === 'steps' ? block.rows.map((row) => row.what) : []
  })
  return typed.map(({ text, language }) => ({ text, language }))
}

function found<Wanted extends object>(
  value: unknown,
  is: (value: object) => value is Wanted,
): readonly Wanted[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(is(value) ? [value] : []), ...Object.values(value).flatMap((inner) => found(inner, is))]
}
