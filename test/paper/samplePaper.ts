import { fill, type Block, type Pair, type PaperDocument } from '#shared/documents/block.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import { sampleWords, type SampleWords } from './sampleWords.ts'

/** A plan of an invented person with every kind of block, in Dutch and in `language`. */
export function samplePaper(language: PaperLanguage, changes: Partial<PaperDocument> = {}): PaperDocument {
  return {
    paper: 'mijnPlan',
    pageSize: 'A4',
    title: 'Mijn plan',
    language,
    practice: false,
    largeLetters: false,
    footer: pair('Mijn plan', language, 'plan'),
    blocks: sampleBlocks(language),
    ...changes,
  }
}

function sampleBlocks(language: PaperLanguage): readonly Block[] {
  const say = (nl: string, key: keyof SampleWords): Pair => pair(nl, language, key)
  return [
    { kind: 'title', words: say('Mijn plan', 'plan') },
    {
      kind: 'sentence',
      words: say(
        fill('Dit plan is van {{name}}. Wij hebben het samen gemaakt op {{date}}.', {
          name: 'Amina',
          date: '24-11-2026',
        }),
        'ours',
      ),
      pictogram: null,
      weight: 'normal',
    },
    { kind: 'heading', words: say('Wat wil ik?', 'wish'), pictogram: null },
    {
      kind: 'sentence',
      words: say('Ik wil de taal leren.', 'language'),
      pictogram: 'language',
      weight: 'normal',
    },
    {
      kind: 'sentence',
      words: say('Ik wil werken in een keuken.', 'kitchen'),
      pictogram: 'cooking',
      weight: 'strong',
    },
    {
      kind: 'sentence',
      words: { nl: 'Ik wil mijn buren leren kennen.', other: null, checked: false },
      pictogram: 'neighbours',
      weight: 'normal',
    },
    { kind: 'heading', words: say('In mijn eigen woorden', 'own'), pictogram: null },
    { kind: 'ownWords', words: sampleWords[language].ownWords, inDutch: null },
    { kind: 'heading', words: say('Wie doet wat?', 'who'), pictogram: 'meeting' },
    {
      kind: 'steps',
      head: {
        what: say('Wat?', 'headWhat'),
        who: say('Wie?', 'headWho'),
        when: say('Wanneer?', 'headWhen'),
        done: say('Klaar?', 'headDone'),
      },
      rows: [
        {
          what: { text: 'Een taalles zoeken bij de bibliotheek', language: 'nl' },
          ours: null,
          who: say('Samen', 'together'),
          when: say('dinsdag 1 december 2026', 'date'),
          done: true,
        },
        {
          what: sampleWords[language].ownWords,
          ours: null,
          who: say('Ik', 'me'),
          when: say('dinsdag 1 december 2026', 'date'),
          done: false,
        },
        {
          what: { text: 'De gemeente bellen over de afspraak', language: 'nl' },
          ours: null,
          who: say('Wij', 'we'),
          when: say('dinsdag 1 december 2026', 'date'),
          done: false,
        },
      ],
    },
    { kind: 'heading', words: say('Wat wil ik nog meer?', 'more'), pictogram: null },
    { kind: 'writingLines', count: 3 },
    {
      kind: 'contactCard',
      heading: say('Bel ons als er iets is', 'call'),
      name: 'Ria',
      phone: '06 12 34 56 78',
      when: say('maandag en donderdag, 9:00 tot 12:00', 'hours'),
    },
    {
      kind: 'signatures',
      boxes: [
        { name: { text: 'Amina', language: 'nl' }, date: say('Datum', 'dateWord') },
        { name: { text: 'Ria', language: 'nl' }, date: say('Datum', 'dateWord') },
      ],
    },
    {
      kind: 'sentence',
      words: say('Een open rondje betekent: deze vertaling is nog niet nagekeken.', 'circle'),
      pictogram: null,
      weight: 'small',
    },
  ]
}

function pair(nl: string, language: PaperLanguage, key: keyof SampleWords): Pair {
  if (language === 'nl') return { nl, other: null, checked: true }
  const words = sampleWords[language][key]
  return {
    nl,
    other: typeof words === 'string' ? { text: words, language } : words,
    checked: key !== 'kitchen' && key !== 'together',
  }
}
