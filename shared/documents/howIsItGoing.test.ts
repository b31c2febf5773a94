import { describe, expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { paperLanguages, type PaperLanguage } from '#shared/domain/language.ts'
import { isKeptOffPaper, momentTopics } from '#shared/domain/momentTopics.ts'
import { practiceDossiers, practiceOffice } from '#shared/domain/practiceOffice/practiceOffice.ts'
import { momentWords } from '#shared/i18n/momentWords.ts'
import { isolate, type Block, type PaperDocument } from './block.ts'
import { howIsItGoingPaper } from './howIsItGoing.ts'

const today = calendarDate('2026-11-24')
const ids = new Map<string, RandomId>()
const people = practiceDossiers(today, (name) => {
  const id = ids.get(name) ?? (String(ids.size + 1).padStart(32, '0') as RandomId)
  ids.set(name, id)
  return id
})

describe.each(paperLanguages)('in %s', (language) => {
  test.each(people.map((dossier) => [dossier.person.callName, dossier] as const))(
    '%s: every topic on the paper once, the same in the list and the wheel',
    (_, dossier) => {
      const paper = paperOf(dossier, language)
      const [list] = only(paper, 'thenAndNow')
      const [wheel] = only(paper, 'wheel')
      const now = dossier.moments.at(-1)
      const shown = momentTopics.filter(
        (topic) =>
          topic !== 'family' &&
          !isKeptOffPaper(topic) &&
          dossier.moments.slice(-2).some(({ own }) => own[topic] !== undefined),
      )
      const names = list?.rows.map(({ topic }) => topic.nl)
      expect(names).toEqual(
        shown.map((topic, at) => `${isolate(String(at + 1))} ${momentWords('nl').topics[topic]}`),
      )
      expect(list?.rows.map((row) => row.now.mark)).toEqual(shown.map((topic) => now?.own[topic] ?? null))
      expect(wheel?.spokes.map((spoke) => [spoke.was, spoke.now])).toEqual(
        list?.rows.map((row) => [row.was.mark, row.now.mark]),
      )
      expect(wheel?.spokes.map(({ number }) => number)).toEqual(shown.map((_topic, at) => String(at + 1)))
    },
  )

  test.each(people.map((dossier) => [dossier.person.callName, dossier] as const))(
    '%s: own words, explained squares, nothing of the worker, of health or of safety',
    (_, dossier) => {
      const paper = paperOf(dossier, language)
      const text = JSON.stringify(paper.blocks.filter(({ kind }) => kind !== 'sentence'))
      const now = dossier.moments.at(-1)
      for (const part of ['proudOf', 'whatHelped', 'whatNow'] as const) {
        if (now && now[part].text !== '') expect(text).toContain(now[part].text)
      }
      for (const topic of ['health', 'safety'] as const) {
        expect(text).not.toContain(momentWords('nl').topics[topic])
        expect(text).not.toContain(momentWords(language).topics[topic])
      }
      const explained = [
        ...only(paper, 'step').map((block) => block.words.nl),
        ...only(paper, 'wheel').flatMap(({ meanings }) => meanings.map(({ words }) => words.nl)),
      ]
      expect(new Set(explained).size).toBe(explained.length)
      for (const row of only(paper, 'thenAndNow').flatMap(({ rows }) => rows)) {
        for (const { mark, alt } of [row.was, row.now]) {
          if (typeof mark === 'number') expect(explained).toContain(alt)
        }
      }
      const worker = dossier.moments.map(({ worker: view }) => view)
      const withoutWorker = {
        ...dossier,
        moments: dossier.moments.map((moment) => ({ ...moment, worker: {} })),
      }
      expect(worker.some((view) => Object.keys(view).length > 0)).toBe(true)
      expect(paperOf(withoutWorker, language)).toEqual(paper)
    },
  )
})

describe('what is now', () => {
  test('is said in words first, and grouped: then only what else is different', () => {
    const blocks = paperOf(person('Salim'), 'nl').blocks
    const together = blocks.filter((block) => block.kind === 'together')
    const said = together.slice(0, 3).map(({ blocks: inner }) => inner.map(wordsOf))
    expect(said).toEqual([
      ['Dit kan ik nu', 'We doen het samen.', 'Geld en post, Nederlands, Leren, Instanties en rechten'],
      ['Ik doe het zelf. Soms vraag ik iets.', 'Wonen, Werk en meedoen, Telefoon en computer'],
      ['Dit is nu anders', 'Voor mij gaat het wel.', 'Mensen om mij heen, Thuis voelen'],
    ])
  })

  test('goes down in the same form as up', () => {
    const salim = person('Salim')
    const [was, now] = salim.moments
    if (!was || !now) throw new Error('Salim has two moments')
    const fewer = {
      ...salim,
      moments: [
        { ...was, own: { work: 4 } },
        { ...now, own: { work: 2 } },
      ],
    } as Dossier
    const more = {
      ...salim,
      moments: [
        { ...was, own: { work: 2 } },
        { ...now, own: { work: 4 } },
      ],
    } as Dossier
    const shape = (dossier: Dossier): readonly string[] =>
      flat(paperOf(dossier, 'ar').blocks).map(({ kind }) => kind)
    expect(shape(fewer)).toEqual(shape(more))
    expect(JSON.stringify(paperOf(fewer, 'nl'))).toContain('Dit is nu anders')
    expect(JSON.stringify(paperOf(fewer, 'nl'))).not.toContain('Dit kan ik nu')
  })

  test('of a first moment has no then anywhere', () => {
    const paper = paperOf(person('Rima'), 'ar')
    expect(only(paper, 'thenAndNow').map(({ head }) => head.was)).toEqual([null])
    expect(JSON.stringify(paper)).not.toContain('Toen')
  })
})

test('without a moment the sheet is one to begin with: questions and lines to write on', () => {
  const blocks = flat(paperOf({ ...person('Rima'), moments: [] }, 'ti').blocks)
  expect(blocks.filter((block) => block.kind === 'writingLines').map(({ count }) => count)).toEqual([2, 2, 2])
  expect(blocks.some(({ kind }) => kind === 'thenAndNow' || kind === 'wheel')).toBe(false)
})

test('a question without an answer is left out, but what I want now always has room', () => {
  const paper = paperOf({ ...person('Salim'), moments: person('Salim').moments.map(withoutWords) }, 'nl')
  const sentences = flat(paper.blocks).map(wordsOf)
  expect(sentences).toContain('Wat wil ik nu?')
  expect(sentences).not.toContain('Wat hielp?')
  expect(only(paper, 'writingLines')).toHaveLength(1)
})

function withoutWords(moment: Dossier['moments'][number]): Dossier['moments'][number] {
  const nothing = { text: ' ', language: 'ar' } as const
  return { ...moment, proudOf: nothing, whatHelped: nothing, whatNow: nothing }
}

function person(name: string): Dossier {
  const found = people.find(({ person: { callName } }) => callName === name)
  if (!found) throw new Error(`nobody in the practice office is called ${name}`)
  return found
}

function paperOf(dossier: Dossier, language: PaperLanguage): PaperDocument {
  const { name, worker, phone } = practiceOffice
  const options = {
    language,
    today,
    largeLetters: false,
    practice: true,
    office: name,
    worker,
    officePhone: phone,
  }
  return howIsItGoingPaper(dossier, options)
}

type Flat = Exclude<Block, { kind: 'together' }>

function flat(blocks: readonly Block[]): readonly Flat[] {
  return blocks.flatMap((block) => (block.kind === 'together' ? flat(block.blocks) : [block]))
}

function only<Kind extends Flat['kind']>(
  paper: PaperDocument,
  kind: Kind,
): readonly Extract<Flat, { kind: Kind }>[] {
  return flat(paper.blocks).filter((block): block is Extract<Flat, { kind: Kind }> => block.kind === kind)
}

function wordsOf(block: Block): string {
  return 'words' in block && 'nl' in block.words ? block.words.nl : block.kind
}
