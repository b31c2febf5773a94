import type { Drawing } from '#shared/domain/appointmentChoices.ts'
import type { PaperName } from '#shared/domain/dossier.ts'
import type { LanguageTag, PaperLanguage } from '#shared/domain/language.ts'
import type { MomentMark, MomentStep } from '#shared/domain/momentTopics.ts'

/**
 * What a paper says, before anything is drawn: blocks of words, each in a known language.
 *
 * Rules that every builder of blocks keeps:
 * - each value put into a sentence stands between U+2068 and U+2069 (`isolate`), so that a date, number or name keeps
 *   its own direction (`notes/paper.md` 2.3);
 * - a sentence of ours that no native speaker has checked says so (`checked: false`) and is never printed without Dutch.
 */
export interface PaperDocument {
  readonly paper: PaperName | OfficePaperName
  readonly pageSize: PageSize
  /** Smaller letters and less air on A4: for a sheet of the office's own that has to be one page. */
  readonly close?: true
  /** How many sides it is meant to fill at most: air between the words gives way before another one is begun. */
  readonly sides?: number
  /** Document title for the PDF's metadata: the sheet's name, never a person's. */
  readonly title: string
  /** The second language; 'nl' means Dutch only. */
  readonly language: PaperLanguage
  /** Practice office: each page carries the word VOORBEELD in a grey band. */
  readonly practice: boolean
  /** 18 pt instead of 14 pt. */
  readonly largeLetters: boolean
  readonly blocks: readonly Block[]
  /** Name of the sheet at the foot of each page; the page number is added by the layout. No person, no number. */
  readonly footer: Pair
}

/** Papers about the office itself, which stand in nobody's dossier. */
export type OfficePaperName = 'recoverySheet' | 'volunteer'

/** A6 is a card for a purse: fewer words, 12 pt and 14 pt for a day and a time. */
export type PageSize = 'A4' | 'A6'

/** Words in one language, with isolates around inserted values. */
export interface Words {
  readonly text: string
  readonly language: LanguageTag
}

/** The same sentence in Dutch and in the second language, printed side by side, line by line. */
export interface Pair {
  readonly nl: string
  /** Null: no second language on this paper, or this sentence has no translation: then `askInterpreter` stands there. */
  readonly other: Words | null
  /** Whether a native speaker checked the translation; unchecked ones carry a mark in the margin. */
  readonly checked: boolean
}

export type Block =
  | { readonly kind: 'title'; readonly words: Pair }
  /** 'minor' is as large as the sentences below it, for a sheet of many short parts. */
  | {
      readonly kind: 'heading'
      readonly words: Pair
      readonly pictogram: Drawing | null
      readonly rank?: 'minor'
    }
  | {
      readonly kind: 'sentence'
      readonly words: Pair
      readonly pictogram: Drawing | null
      readonly weight: Weight
    }
  /** What a person said, with a line beside it, and the same in Dutch when it was said in another language. */
  | { readonly kind: 'ownWords'; readonly words: Words; readonly inDutch: string | null }
  | { readonly kind: 'steps'; readonly head: StepsHead; readonly rows: readonly StepRow[] }
  /** Our own sentences in columns, in both languages; each row has as many cells as the head. */
  | { readonly kind: 'table'; readonly head: readonly Pair[]; readonly rows: readonly (readonly Pair[])[] }
  /** Lines to talk through and tick off. */
  | {
      readonly kind: 'checklist'
      /** Null for questions to fill in, each with a line beside it. */
      readonly head: ChecklistHead | null
      readonly rows: readonly (ChecklistRow | ChecklistGroup)[]
    }
  /** Empty lines of 11 mm to write or draw on. */
  | { readonly kind: 'writingLines'; readonly count: number }
  | {
      readonly kind: 'contactCard'
      readonly heading: Pair
      readonly name: string
      readonly phone: string
      readonly when: Pair | null
    }
  /** At least 80 × 32 mm each, kept together with the block before. */
  | { readonly kind: 'signatures'; readonly boxes: readonly SignatureBox[] }
  /** A clock face beside the time and a word in both languages; without a time a face to draw hands in. 'HH:MM'. */
  | { readonly kind: 'clock'; readonly time: string | null; readonly words: Pair }
  /** Things, each a drawing above its word in both languages; as many beside each other as fit. */
  | { readonly kind: 'drawings'; readonly items: readonly DrawnThing[] }
  /** The same with the words beside each drawing: lower, for short words. */
  | { readonly kind: 'pictured'; readonly items: readonly DrawnThing[] }
  | { readonly kind: 'together'; readonly blocks: readonly Block[] }
  | { readonly kind: 'space'; readonly millimetres: number }
  /** A step's own sentence with its squares beside it: what the squares mean. */
  | ({ readonly kind: 'step' } & StepMeaning)
  /** How each topic was and is, as squares; the rows have the numbers of the wheel's spokes. */
  | { readonly kind: 'thenAndNow'; readonly head: ThenAndNowHead; readonly rows: readonly ThenAndNowRow[] }
  /** The same marks as spokes, never the only place where they stand; beside it what lines and squares mean. */
  | {
      readonly kind: 'wheel'
      readonly alt: string
      readonly spokes: readonly WheelSpoke[]
      readonly note: Pair
      readonly meanings: readonly StepMeaning[]
    }
  /** A code in numbered groups to type over, and as a QR code: the only one with a secret. `alt` never holds the code. */
  | { readonly kind: 'code'; readonly groups: readonly string[]; readonly alt: string }

/**
 * 'small' is 11 pt, for remarks about the sheet itself; never for what a person must read. 'item' is as large as normal,
 * with less air: for a sheet whose many short lines belong on two pages.
 */
export type Weight = 'normal' | 'strong' | 'small' | 'item'

/** Column heads of the who-does-what table, repeated on each page. */
export interface StepsHead {
  readonly what: Pair
  readonly who: Pair
  readonly when: Pair
  readonly done: Pair
}

/** One promise. `what` is as typed, in the language it was typed in; who and when stand in both languages. */
export interface StepRow {
  readonly what: Words
  /** The same, when the sentence is one of ours: then both languages stand there. */
  readonly ours: Pair | null
  readonly who: Pair
  readonly when: Pair
  readonly done: boolean
}

export interface ChecklistHead {
  readonly what: Pair
  /** One above each column of marks: words, or a small ticked box with what it says aloud. */
  readonly marks: readonly (
    | { readonly kind: 'words'; readonly words: Pair }
    | { readonly kind: 'box'; readonly alt: string; readonly day: Pair | null }
  )[]
  /** The room that is kept for drawings before the sentences; small ones for who reads the words anyway. */
  readonly drawings: 'none' | 'small' | 'large'
}

export interface ChecklistGroup {
  readonly kind: 'group'
  readonly words: Pair
}

export interface ChecklistRow {
  readonly kind: 'row'
  readonly drawing: Drawing | null
  /** Null when only something typed stands there. */
  readonly what: Pair | null
  /** As typed, below the sentence. */
  readonly below: readonly Words[]
  /** One for each column beside the sentence. */
  readonly marks: readonly ChecklistMark[]
}

/**
 * A box to tick with what it says aloud, a short answer, or a line to write one on. Beside a box the day of ticking can
 * stand, in figures; '' is a line to write it on.
 */
export type ChecklistMark =
  | { readonly kind: 'box'; readonly ticked: boolean; readonly alt: string; readonly day: string | null }
  | { readonly kind: 'words'; readonly words: Pair }
  | { readonly kind: 'line' }

export interface DrawnThing {
  readonly drawing: Drawing
  readonly words: Pair
}

/** `was` is null on a paper about one moment. */
export interface ThenAndNowHead {
  readonly about: Pair
  readonly was: Pair | null
  readonly now: Pair
}

export interface ThenAndNowRow {
  readonly topic: Pair
  readonly was: SeenMark
  readonly now: SeenMark
}

/** A mark, null when the topic was not discussed, with what it says in Dutch for who can't see the squares. */
export interface SeenMark {
  readonly mark: MomentMark | null
  readonly alt: string
}

export interface StepMeaning {
  readonly step: MomentStep
  readonly words: Pair
}

export interface WheelSpoke {
  /** The same as the row's. */
  readonly number: string
  readonly was: MomentMark | null
  readonly now: MomentMark | null
}

export interface SignatureBox {
  readonly name: Words
  readonly date: Pair
}

const firstStrongIsolate = '\u2068'
const popDirectionalIsolate = '\u2069'

/** A value that keeps its own direction inside any sentence. Stray isolate characters inside it are closed or dropped. */
export function isolate(value: string): string {
  return firstStrongIsolate + balanced(value) + popDirectionalIsolate
}

/** `sentence` with each `{{name}}` replaced by the isolated value. @throws when a name has no value: a fault of ours. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`no value for {{${name}}} in a sentence`)
    return isolate(value)
  })
}

/** Directional controls that a person pasted could turn the rest of the line around: they are taken out of values. */
function balanced(value: string): string {
  return value.replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')
}
