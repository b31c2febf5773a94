import type { Dossier } from '#shared/domain/dossier.ts'
import { linesIn, type FirstWeeksLine } from '#shared/domain/firstWeeksLines.ts'
import { firstWeeksGroups, type FirstWeeksGroup } from '#shared/domain/firstWeeksTasks.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import {
  firstWeeksNumbers,
  firstWeeksValues,
  firstWeeksWords,
  type FirstWeeksSentence,
} from '#shared/i18n/firstWeeksWords.ts'
import type { ChecklistGroup, ChecklistMark, ChecklistRow, Pair, PaperDocument } from './block.ts'
import { inFigures, joined, pair, pairFrom, typedWords, type Value } from './pair.ts'
import {
  contactBlocks,
  forPerson,
  nameOf,
  sentence,
  stands,
  uncheckedRemark,
  type PaperOptions,
} from './sheet.ts'

/**
 * Eerste weken: what a new house asks, in three groups, each line with its drawing, who does it, a box and a day. Nothing
 * is late on it, and a line that this person does not need is not on it.
 */
export function firstWeeksPaper(dossier: Dossier, given: PaperOptions): PaperDocument {
  const options = forPerson(dossier, given)
  const { language, largeLetters, practice } = options
  const withNotes = stands('firstWeeks', dossier, options)('notes')
  return {
    paper: 'firstWeeks',
    pageSize: 'A4',
    sides: 2,
    title: firstWeeksPair('title', 'nl').nl,
    language,
    practice,
    largeLetters,
    blocks: [
      { kind: 'title', words: firstWeeksPair('title', language) },
      sentence(
        joined([pair('sheetOf', language, { name: nameOf(dossier) }), pair('emptyPlanNoHurry', language)]),
        'strong',
      ),
      {
        kind: 'checklist',
        head: {
          what: pair('columnWhat', language),
          marks: [
            { kind: 'words', words: firstWeeksPair('who', language) },
            { kind: 'box', alt: 'Klaar?', day: pair('signDate', language) },
          ],
          drawings: 'large',
        },
        rows: firstWeeksGroups.flatMap((group) => groupRows(dossier, group, withNotes, language)),
      },
      ...contactBlocks(options, firstWeeksPair('ask', language)),
      ...uncheckedRemark(language),
    ],
    footer: firstWeeksPair('title', language),
  }
}

function groupRows(
  { firstWeeks, person }: Dossier,
  group: FirstWeeksGroup,
  withNotes: boolean,
  language: PaperLanguage,
): readonly (ChecklistRow | ChecklistGroup)[] {
  const lines = linesIn(firstWeeks, group)
  if (lines.length === 0) return []
  return [
    { kind: 'group', words: firstWeeksPair(group, language, firstWeeksNumbers[group]) },
    ...lines.map((line) => row(withNotes ? line : withoutNote(line), person, language)),
  ]
}

function withoutNote(line: FirstWeeksLine): FirstWeeksLine {
  return { ...line, state: { ...line.state, note: '' } }
}

function row(line: FirstWeeksLine, { speaks }: Dossier['person'], language: PaperLanguage): ChecklistRow {
  const { done, doneOn, note } = line.state
  const typed = line.kind === 'own' ? line.what.trim() : ''
  return {
    kind: 'row',
    drawing: line.kind === 'task' ? line.drawing : 'somethingElse',
    what: line.kind === 'task' ? taskPair(line.task, language) : null,
    below: [typed, note.trim()].filter((text) => text !== '').map((text) => typedWords(text, speaks)),
    marks: [
      who(line, language),
      {
        kind: 'box',
        ticked: done,
        alt: `Klaar? ${done ? 'Ja' : 'Nee'}`,
        day: doneOn === null ? '' : inFigures(doneOn),
      },
    ],
  }
}

/** Nobody is chosen yet: a line to write it on. */
function who({ state }: FirstWeeksLine, language: PaperLanguage): ChecklistMark {
  return state.who === null ? { kind: 'line' } : { kind: 'words', words: firstWeeksPair(state.who, language) }
}

function taskPair(task: Extract<FirstWeeksLine, { kind: 'task' }>['task'], language: PaperLanguage): Pair {
  return pairFrom(firstWeeksWords, (words) => words.tasks[task], language, firstWeeksValues)
}

function firstWeeksPair(
  name: FirstWeeksSentence,
  language: PaperLanguage,
  values: Readonly<Record<string, Value>> = {},
): Pair {
  return pairFrom(firstWeeksWords, (words) => words.sentences[name], language, values)
}
