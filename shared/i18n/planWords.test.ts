import { describe, expect, test } from 'vitest'
import { languages, paperLanguages } from '#shared/domain/language.ts'
import { planTemplates, templateGoals } from '#shared/domain/planTemplates.ts'
import { planWords } from './planWords.ts'
import { isChecked } from './translationStatus.ts'

const scripts = {
  Latin: /\p{Script=Latin}/u,
  Arabic: /\p{Script=Arabic}/u,
  Ethiopic: /\p{Script=Ethiopic}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Han: /\p{Script=Han}/u,
}
const dutch = planWords('nl').sentences

describe.each(paperLanguages)('%s', (language) => {
  const entries = Object.entries(planWords(language).sentences)

  test('has every sentence with the same values as Dutch', () => {
    expect(entries.map(([name]) => name).sort()).toEqual(Object.keys(dutch).sort())
    for (const [name, text] of entries)
      expect(text.includes('{{date}}'), name).toBe(dutch[name as keyof typeof dutch].includes('{{date}}'))
  })

  test('is written in its own script, composed and trimmed, and says no two things alike', () => {
    for (const [name, text] of entries) {
      const plain = text.replace(/\{\{\w+\}\}/gu, '')
      expect(text).toBe(text.normalize('NFC').trim())
      expect(plain, name).toMatch(scripts[languages[language].script])
      if (languages[language].script !== 'Latin') expect(plain, name).not.toMatch(scripts.Latin)
    }
    expect(new Set(entries.map(([, text]) => text)).size).toBe(entries.length)
  })

  test('is unchecked except for Dutch', () => {
    expect(isChecked(planWords(language))).toBe(language === 'nl')
  })
})

test('Dutch is short, and nobody must anything', () => {
  for (const text of Object.values(dutch)) {
    expect(text.split(/\s+/u).length).toBeLessThanOrEqual(9)
    expect(text).not.toMatch(/\b(moet|verplicht|uiterlijk)\b/iu)
  }
})

test('an example has a few goals with small steps, and most steps are the person’s or done together', () => {
  for (const template of planTemplates) {
    const goals = templateGoals[template]
    expect(goals).toHaveLength(3)
    const steps = goals.flatMap((goal) => goal.steps)
    expect(goals.every((goal) => goal.steps.length > 0)).toBe(true)
    expect(steps.filter(({ doer }) => doer === 'us').length).toBeLessThan(steps.length / 2)
  }
})
