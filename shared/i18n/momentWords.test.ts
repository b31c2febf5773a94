import { describe, expect, test } from 'vitest'
import { languages, paperLanguages, type PaperLanguage } from '#shared/domain/language.ts'
import { momentSteps, momentTopics } from '#shared/domain/momentTopics.ts'
import { momentWords, type MomentWords } from './momentWords.ts'
import { isChecked } from './translationStatus.ts'

const dutch = momentWords('nl')
const scripts = {
  Latin: /\p{Script=Latin}/u,
  Arabic: /\p{Script=Arabic}/u,
  Ethiopic: /\p{Script=Ethiopic}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Han: /\p{Script=Han}/u,
}

/** `notes/ux.md` 2.4.7, 3.2 and 3.5: no marks, no ranking, no blame, no names of protected instruments. */
const notInDutch =
  /\b(cliënt\w*|casus|intake|score\w*|punten|niveau|totaal|gemiddeld\w*|slecht\w*|fout|achteruit|vooruitgang|ster|target|zwak|achterstand|verplicht\w*)\b/iu

describe.each(paperLanguages)('%s', (language) => {
  const words = momentWords(language)
  const texts = textsOf(words)

  test('has a name for each topic, five sentences of each kind, and every sentence of the paper', () => {
    expect(words.language).toBe(language)
    expect(Object.keys(words.topics)).toEqual([...momentTopics])
    for (const kind of ['doing', 'feeling'] as const) {
      expect(Object.keys(words.steps[kind])).toEqual(momentSteps.map(String))
      expect(new Set(Object.values(words.steps[kind])).size).toBe(momentSteps.length)
    }
    expect(Object.keys(words.sentences)).toEqual(Object.keys(dutch.sentences))
    expect(new Set(Object.values(words.topics)).size).toBe(momentTopics.length)
  })

  test('puts the same values into each sentence as Dutch does', () => {
    const dutchTexts = textsOf(dutch)
    texts.forEach((text, at) => {
      expect(valuesIn(text), text).toEqual(valuesIn(dutchTexts[at] ?? ''))
    })
  })

  test('is written in its own script, composed and trimmed, without digits', () => {
    for (const text of texts) {
      const plain = text.replace(/\{\{\w+\}\}/gu, '')
      expect(text).toBe(text.normalize('NFC').trim())
      expect(plain).toMatch(scripts[languages[language].script])
      if (languages[language].script !== 'Latin') expect(plain).not.toMatch(scripts.Latin)
      expect(plain).not.toMatch(/\d/u)
    }
  })

  test('is translated, and counts as checked only when somebody checked it', () => {
    const dutchTexts = new Set(textsOf(dutch).filter((text) => text.split(' ').length > 2))
    if (language !== 'nl') expect(texts.filter((text) => dutchTexts.has(text))).toEqual([])
    expect(isChecked(words)).toBe(language === 'nl')
  })
})

test('the Dutch source has short sentences and none of the words we do not use', () => {
  for (const text of textsOf(dutch)) {
    expect(text).not.toMatch(notInDutch)
    for (const sentence of text.replace(/\{\{\w+\}\}/gu, 'vandaag').split(/(?<=[.?:])\s+/u)) {
      expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(9)
    }
  }
})

test.each<[PaperLanguage, string]>([
  ['nl', 'We doen het samen.'],
  ['tr', 'Bunu birlikte yapıyoruz.'],
])('a step in %s is a sentence, not a number', (language, sentence) => {
  expect(momentWords(language).steps.doing[3]).toBe(sentence)
})

function textsOf({ notNow, topics, steps, sentences }: MomentWords): readonly string[] {
  return [notNow, ...[topics, steps.doing, steps.feeling, sentences].flatMap((texts) => Object.values(texts))]
}

function valuesIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1] ?? '').sort()
}
