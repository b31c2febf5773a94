import { describe, expect, test } from 'vitest'
import { interfaceTexts, pseudoTexts, type InterfaceKey, type TextTree } from './interfaceKeys.ts'

const dutch = flat(interfaceTexts.nl)
const english = flat(interfaceTexts.en)
const roles = ['error', 'success', 'action', 'label', 'hint', 'prose']

/** `notes/ux.md` 3.2 and 3.5: words that blame, label or come from another trade. */
const notInDutch =
  /\b(cliënt\w*|casus|doelgroep|intake|anamnese|statushouder\w*|nieuwkomer\w*|trajectplan|actiepunt\w*|taken?|target|interventie|hulpverlener|casemanager|wachtwoord|passphrase|back-?up|restore|export|ontgrendel\w*|vergrendel\w*|verwijder\w*|no-?show|niet verschenen|hulpbehoevend|achterstand|ongeldige?|fout opgetreden|ok|verzenden|indienen)\b/iu

test('every key is room.role.name with a known role', () => {
  for (const key of dutch.keys()) {
    const [, role, ...rest] = key.split('.')
    expect(roles, key).toContain(role)
    expect(rest, key).toHaveLength(1)
  }
})

test('English has the same keys with the same values as Dutch', () => {
  expect([...english.keys()]).toEqual([...dutch.keys()])
  for (const [key, text] of dutch) expect(valuesIn(english.get(key) ?? ''), key).toEqual(valuesIn(text))
})

describe.each([...dutch])('%s', (key, text) => {
  test('is plain Dutch: at most 12 words in a sentence, none of the words we do not use', () => {
    expect(text).not.toMatch(notInDutch)
    expect(longestSentence(text), text).toBeLessThanOrEqual(12)
  })

  test('is trimmed, composed text in both languages', () => {
    for (const words of [text, english.get(key) ?? '']) {
      expect(words).toBe(words.trim().normalize('NFC'))
      expect(words).not.toBe('')
    }
  })
})

test('a sentence that counts has both forms', () => {
  for (const key of dutch.keys()) {
    if (key.endsWith('_one')) expect(dutch.has(key.replace(/_one$/u, '_other')), key).toBe(true)
    if (key.endsWith('_other')) expect(dutch.has(key.replace(/_other$/u, '_one')), key).toBe(true)
  }
})

test('keys are typed, and a key that counts is asked for without its ending', () => {
  const keys: readonly InterfaceKey[] = ['save.label.all', 'people.label.found']
  expect(keys.map((key) => dutch.get(key) ?? dutch.get(`${key}_other`))).toEqual([
    'Alles is bewaard',
    '{{count}} mensen gevonden',
  ])
})

test('the pseudo-locale is longer, keeps the values and misses no text', () => {
  const pseudo = flat(pseudoTexts(interfaceTexts.nl))
  expect([...pseudo.keys()]).toEqual([...dutch.keys()])
  for (const [key, text] of pseudo) {
    const plain = dutch.get(key) ?? ''
    expect(valuesIn(text)).toEqual(valuesIn(plain))
    expect(text.length).toBeGreaterThanOrEqual(plain.length * 1.4)
    expect(text).toMatch(/^\[.*\]$/u)
  }
})

function flat(tree: TextTree, before = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(before + key, value)
    else for (const [inner, text] of flat(value, `${before}${key}.`)) found.set(inner, text)
  }
  return found
}

function valuesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1] ?? '').sort()
}

function longestSentence(text: string): number {
  const sentences = text.replace(/\{\{\w+\}\}/gu, 'woord').split(/(?<=[.?!…])\s+/u)
  return Math.max(...sentences.map((sentence) => sentence.split(/\s+/u).length))
}
