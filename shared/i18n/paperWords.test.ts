import { questionIds } from '#shared/domain/intakeQuestions.ts'
import { describe, expect, test } from 'vitest'
import { languages, otherLanguages, paperLanguages } from '#shared/domain/language.ts'
import { intakeWords } from './intakeWords.ts'
import { paperWords } from './paperWords.ts'
import { isChecked } from './translationStatus.ts'

const dutch = paperWords('nl').sentences
const scripts = {
  Latin: /\p{Script=Latin}/u,
  Arabic: /\p{Script=Arabic}/u,
  Ethiopic: /\p{Script=Ethiopic}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Han: /\p{Script=Han}/u,
}

/** `notes/ux.md` 3.2 and 3.5, and words that would make the sheet look like a decision or a threat. */
const notOnPaper =
  /\b(cliënt\w*|casus|intake|statushouder\w*|nieuwkomer\w*|PIP|trajectplan|actiepunt\w*|taak|taken|target|traject|hulpverlener|casemanager|wachtwoord|u dient|verplicht\w*|sanctie\w*|boete\w*|moet ik|niet verschenen|achterstand|zwak|integratie)\b/iu

describe.each(paperLanguages)('%s', (language) => {
  const words = paperWords(language)
  const intake = intakeWords(language)
  const texts = [
    ...Object.values(words.sentences),
    ...(intake
      ? [
          intake.maySkip,
          intake.ratherNot,
          ...Object.values(intake.parts),
          ...Object.values(intake.questions),
          ...Object.values(intake.pictograms),
        ]
      : []),
  ]

  test('has the words of the papers and of the kennismaking, under its own name', () => {
    expect(words.language).toBe(language)
    expect(intake?.language).toBe(language)
    expect(Object.keys(words.sentences).sort()).toEqual(Object.keys(dutch).sort())
    expect(new Set(Object.keys(intake?.questions ?? {})).size).toBe(questionIds.length)
  })

  test('puts the same values into each sentence as Dutch does', () => {
    for (const [name, sentence] of Object.entries(words.sentences)) {
      expect(valuesIn(sentence), name).toEqual(valuesIn(dutch[name as keyof typeof dutch]))
    }
  })

  test('is written in its own script, composed and trimmed', () => {
    for (const text of texts) {
      const plain = text.replace(/\{\{\w+\}\}/gu, '')
      expect(text).toBe(text.normalize('NFC').trim())
      if (/\p{L}/u.test(plain)) expect(plain).toMatch(scripts[languages[language].script])
      if (languages[language].script !== 'Latin') expect(plain).not.toMatch(scripts.Latin)
    }
  })

  test('is translated: none of its sentences of three words or more is the Dutch one', () => {
    const dutchTexts = new Set(Object.values(dutch).filter((sentence) => sentence.split(' ').length > 2))
    if (language !== 'nl')
      expect(Object.values(words.sentences).filter((text) => dutchTexts.has(text))).toEqual([])
  })

  test('counts as checked only when somebody checked it on a day, except Dutch, the source', () => {
    for (const status of [words, ...(intake ? [intake] : [])]) {
      expect(isChecked(status)).toBe(language === 'nl' || status.checkedOn !== null)
    }
  })
})

test('a language without a translation of the questions has none, so that the interpreter is asked', () => {
  expect(otherLanguages.map((language) => intakeWords(language))).toEqual(otherLanguages.map(() => null))
})

describe('the Dutch source', () => {
  const questions = Object.values(intakeWords('nl')?.questions ?? {})

  test('has short sentences and none of the words we do not use', () => {
    for (const text of [...Object.values(dutch), ...questions]) {
      expect(text).not.toMatch(notOnPaper)
      for (const sentence of text.replace(/\{\{\w+\}\}/gu, 'Rima').split(/(?<=[.?:])\s+/u)) {
        expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(9)
      }
    }
  })
})

function valuesIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1] ?? '').sort()
}
