import { describe, expect, test } from 'vitest'
import { appointmentKinds, thingsToBring } from '#shared/domain/appointmentChoices.ts'
import { languages, paperLanguages } from '#shared/domain/language.ts'
import { appointmentWords } from './appointmentWords.ts'
import { isChecked } from './translationStatus.ts'

const dutch = appointmentWords('nl')
const scripts = {
  Latin: /\p{Script=Latin}/u,
  Arabic: /\p{Script=Arabic}/u,
  Ethiopic: /\p{Script=Ethiopic}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Han: /\p{Script=Han}/u,
}

describe.each(paperLanguages)('%s', (language) => {
  const words = appointmentWords(language)
  const texts = [words.sentences, words.kinds, words.things].flatMap((part) => Object.values(part))

  test('has every sentence, kind and thing, under its own name', () => {
    expect(words.language).toBe(language)
    expect(Object.keys(words.sentences)).toEqual(Object.keys(dutch.sentences))
    expect(Object.keys(words.kinds)).toEqual(appointmentKinds)
    expect(Object.keys(words.things)).toEqual(thingsToBring)
  })

  test('puts the same values into each sentence as Dutch does', () => {
    for (const [name, sentence] of Object.entries(words.sentences)) {
      expect(valuesIn(sentence), name).toEqual(
        valuesIn(dutch.sentences[name as keyof typeof dutch.sentences]),
      )
    }
  })

  test('is written in its own script, composed and trimmed, without digits', () => {
    for (const text of texts) {
      const plain = text.replace(/\{\{\w+\}\}/gu, '')
      expect(text).toBe(text.normalize('NFC').trim())
      expect(plain).toMatch(scripts[languages[language].script])
      expect(plain).not.toMatch(/\d/u)
      if (languages[language].script !== 'Latin') expect(plain).not.toMatch(scripts.Latin)
    }
  })

  test('is translated, and nobody has checked it yet, except Dutch, the source', () => {
    expect(isChecked(words)).toBe(language === 'nl')
    if (language === 'nl') return
    for (const [name, sentence] of Object.entries(words.sentences)) {
      expect(sentence, name).not.toBe(dutch.sentences[name as keyof typeof dutch.sentences])
    }
  })

  test('gives each kind a word of its own, so that the drawings can be told apart', () => {
    expect(new Set(Object.values(words.kinds)).size).toBe(appointmentKinds.length)
  })
})

test('the Dutch is short and kind: no duty, no blame, no threat', () => {
  for (const text of Object.values(dutch.sentences)) {
    expect(text).not.toMatch(
      /\b(u dient|moet\w*|verplicht\w*|verschenen|no.?show|te laat|sanctie\w*|boete\w*|afwezig|verzuim\w*)\b/iu,
    )
    for (const sentence of text.split(/(?<=[.?:])\s+/u)) {
      expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(9)
    }
  }
})

function valuesIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1] ?? '').sort()
}
