import { describe, expect, test } from 'vitest'
import { languages, paperLanguages, type PaperLanguage } from '#shared/domain/language.ts'
import { askBackWords } from './askBackWords.ts'
import { isChecked } from './translationStatus.ts'
import { transferWords } from './transferWords.ts'
import { volunteerWords } from './volunteerWords.ts'

const scripts = {
  Latin: /\p{Script=Latin}/u,
  Arabic: /\p{Script=Arabic}/u,
  Ethiopic: /\p{Script=Ethiopic}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Han: /\p{Script=Han}/u,
}

const books = [
  [
    'handing over',
    (language: PaperLanguage) => ({
      ...transferWords(language),
      sentences: { ...transferWords(language).sentences, ...transferWords(language).parts },
    }),
  ],
  ['a volunteer', volunteerWords],
  ['asking a copy back', askBackWords],
] as const

describe.each(books)('the words of %s', (_, wordsIn) => {
  const dutch: Readonly<Record<string, string>> = wordsIn('nl').sentences

  describe.each(paperLanguages)('in %s', (language) => {
    const words = wordsIn(language)
    const sentences = Object.entries(words.sentences)

    test('have every sentence with the same values as Dutch', () => {
      expect(words.language).toBe(language)
      expect(Object.keys(words.sentences).sort()).toEqual(Object.keys(dutch).sort())
      for (const [name, text] of sentences) expect(valuesIn(text), name).toEqual(valuesIn(dutch[name] ?? ''))
    })

    test('are in their own script, composed and trimmed, without figures, and unchecked except for Dutch', () => {
      for (const [name, text] of sentences) {
        const plain = text.replace(/\{\{\w+\}\}/gu, '')
        expect(text).toBe(text.normalize('NFC').trim())
        expect(plain, name).toMatch(scripts[languages[language].script])
        expect(plain, name).not.toMatch(/\d/u)
        if (languages[language].script !== 'Latin') expect(plain, name).not.toMatch(scripts.Latin)
      }
      expect(isChecked(words)).toBe(language === 'nl')
    })

    test('are translated: no longer sentence is left in Dutch', () => {
      const long = new Set(Object.values(dutch).filter((text) => text.split(' ').length > 2))
      if (language !== 'nl') expect(sentences.filter(([, text]) => long.has(text))).toEqual([])
    })
  })

  test('are short in Dutch, and threaten nobody', () => {
    for (const text of Object.values(dutch)) {
      expect(text).not.toMatch(/\b(u dient|verplicht|moet|sanctie|boete|cliënt|statushouder|te laat)\b/iu)
      for (const sentence of text.replace(/\{\{\w+\}\}/gu, 'Rima').split(/(?<=[.?:])\s+/u))
        expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(10)
    }
  })
})

function valuesIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1] ?? '').sort()
}
