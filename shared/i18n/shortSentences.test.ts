import { describe, expect, test } from 'vitest'
import { languages, paperLanguages } from '#shared/domain/language.ts'
import { accessSlipWords } from './accessSlipWords.ts'
import { municipalityWords } from './municipalityWords.ts'
import { isChecked } from './translationStatus.ts'

/** Books of short sentences in which no figure stands: a person reads them at a counter. */
const books = [
  ['access slip', accessSlipWords],
  ['municipality', municipalityWords],
] as const

const scripts = {
  Latin: /\p{Script=Latin}/u,
  Arabic: /\p{Script=Arabic}/u,
  Ethiopic: /\p{Script=Ethiopic}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Han: /\p{Script=Han}/u,
}

describe.each(books)('%s', (_, wordsIn) => {
  const dutch: Readonly<Record<string, string>> = wordsIn('nl').sentences

  describe.each(paperLanguages)('%s', (language) => {
    const words = wordsIn(language)
    const sentences = Object.entries(words.sentences)

    test('has every sentence, under its own name, with the same values as Dutch', () => {
      expect(words.language).toBe(language)
      expect(Object.keys(words.sentences).sort()).toEqual(Object.keys(dutch).sort())
      for (const [name, sentence] of sentences)
        expect(valuesIn(sentence), name).toEqual(valuesIn(dutch[name] ?? ''))
    })

    test('is written in its own script, composed and trimmed, without amounts or figures', () => {
      for (const [name, sentence] of sentences) {
        const plain = sentence.replace(/\{\{\w+\}\}/gu, '')
        expect(sentence).toBe(sentence.normalize('NFC').trim())
        expect(plain, name).toMatch(scripts[languages[language].script])
        expect(plain, name).not.toMatch(/[\d€]/u)
        if (languages[language].script !== 'Latin') expect(plain, name).not.toMatch(scripts.Latin)
      }
    })

    test('is translated, says no two different things alike and is unchecked except for Dutch', () => {
      const long = new Set(Object.values(dutch).filter((sentence) => sentence.split(' ').length > 2))
      if (language !== 'nl') expect(sentences.filter(([, text]) => long.has(text))).toEqual([])
      expect(new Set(Object.values(words.sentences)).size).toBe(sentences.length)
      expect(isChecked(words)).toBe(language === 'nl')
    })
  })

  test('the Dutch source has short sentences in words that everybody uses', () => {
    for (const text of Object.values(dutch)) {
      expect(text).not.toMatch(
        /\b(u dient|PIP|sanctie\w*|beschikking|traject|statushouder|cliënt|te laat|achterstand)\b/iu,
      )
      for (const sentence of text.replace(/\{\{\w+\}\}/gu, 'Rima').split(/(?<=[.?:])\s+/u))
        expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(9)
    }
  })
})

function valuesIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1] ?? '').sort()
}
