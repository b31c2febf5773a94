import { describe, expect, test } from 'vitest'
import { languages, paperLanguages } from '#shared/domain/language.ts'
import { recoveryWords } from './recoveryWords.ts'
import { isChecked } from './translationStatus.ts'

const dutch = recoveryWords('nl').sentences
const scripts = {
  Latin: /\p{Script=Latin}/u,
  Arabic: /\p{Script=Arabic}/u,
  Ethiopic: /\p{Script=Ethiopic}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Han: /\p{Script=Han}/u,
}

describe.each(paperLanguages)('%s', (language) => {
  const words = recoveryWords(language)
  const sentences = Object.entries(words.sentences)

  test('has every sentence, with the same values as Dutch', () => {
    expect(words.language).toBe(language)
    expect(Object.keys(words.sentences)).toEqual(Object.keys(dutch))
    for (const [name, sentence] of sentences)
      expect(valuesIn(sentence), name).toEqual(valuesIn(dutch[name as keyof typeof dutch]))
  })

  test('is written in its own script, composed and trimmed, without figures', () => {
    for (const [name, sentence] of sentences) {
      const plain = sentence.replace(/\{\{\w+\}\}/gu, '')
      expect(sentence).toBe(sentence.normalize('NFC').trim())
      expect(plain, name).toMatch(scripts[languages[language].script])
      expect(plain, name).not.toMatch(/\d/u)
      if (languages[language].script !== 'Latin') expect(plain, name).not.toMatch(scripts.Latin)
    }
  })

  test('is translated, says no two things alike and is unchecked except for Dutch', () => {
    if (language !== 'nl')
      for (const [name, text] of sentences) expect(text).not.toBe(dutch[name as keyof typeof dutch])
    expect(new Set(Object.values(words.sentences)).size).toBe(sentences.length)
    expect(isChecked(words)).toBe(language === 'nl')
  })
})

test('the Dutch source has short sentences and its own words for things', () => {
  for (const text of Object.values(dutch)) {
    expect(text).not.toMatch(/\b(u|uw|wachtwoord|recovery|kit|sleutel|back-up)\b/iu)
    for (const sentence of text.replace(/\{\{\w+\}\}/gu, 'Rima').split(/(?<=[.?:])\s+/u))
      expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(10)
  }
})

function valuesIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1] ?? '').sort()
}
