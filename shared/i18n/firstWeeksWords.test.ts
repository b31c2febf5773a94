import { describe, expect, test } from 'vitest'
import { languages, paperLanguages } from '#shared/domain/language.ts'
import { firstWeeksTaskText, firstWeeksWords } from './firstWeeksWords.ts'
import { isChecked } from './translationStatus.ts'

const scripts = {
  Latin: /\p{Script=Latin}/u,
  Arabic: /\p{Script=Arabic}/u,
  Ethiopic: /\p{Script=Ethiopic}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Han: /\p{Script=Han}/u,
}
const dutch = new Map(textsIn('nl'))

describe.each(paperLanguages)('%s', (language) => {
  const texts = textsIn(language)

  test('has every sentence with the same values as Dutch', () => {
    expect(texts.map(([name]) => name).sort()).toEqual([...dutch.keys()].sort())
    for (const [name, text] of texts) expect(valuesIn(text), name).toEqual(valuesIn(dutch.get(name) ?? ''))
  })

  test('is written in its own script, composed and trimmed, without figures', () => {
    for (const [name, text] of texts) {
      const plain = text.replace(/\{\{\w+\}\}/gu, '')
      expect(text).toBe(text.normalize('NFC').trim())
      expect(plain, name).toMatch(scripts[languages[language].script])
      expect(plain, name).not.toMatch(/\d/u)
      if (languages[language].script !== 'Latin') expect(plain, name).not.toMatch(scripts.Latin)
    }
  })

  test('is short enough for a line beside a box, says no two lines alike and is unchecked except for Dutch', () => {
    for (const [name, text] of texts) expect([...text].length, name).toBeLessThanOrEqual(40)
    const tasks = Object.values(firstWeeksWords(language).tasks)
    expect(new Set(tasks).size).toBe(tasks.length)
    expect(isChecked(firstWeeksWords(language))).toBe(language === 'nl')
  })
})

test('the emergency number and the name of the log-in keep their own direction', () => {
  expect(firstWeeksTaskText('safetyAtHome', 'ar')).toContain('\u2068112\u2069')
  expect(firstWeeksTaskText('digid', 'ps')).toContain('\u2068DigiD\u2069')
})

test('Dutch knows no day by which and nothing that anybody must', () => {
  for (const [, text] of dutch) expect(text).not.toMatch(/\b(moet|verplicht|uiterlijk|te laat|binnen)\b/iu)
})

function textsIn(language: (typeof paperLanguages)[number]): readonly (readonly [string, string])[] {
  const { sentences, tasks } = firstWeeksWords(language)
  return [...Object.entries(sentences), ...Object.entries(tasks)]
}

function valuesIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1] ?? '').sort()
}
