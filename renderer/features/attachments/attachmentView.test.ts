import { expect, test } from 'vitest'
import type { Say } from '../../words.ts'
import { attachmentName, pictureAddress, sizeWords, textIn } from './attachmentView.ts'

const say: Say = (key, values) => [key, ...Object.values(values ?? {})].join(' ')

test.each([
  [0, 'nl', 'attachment.label.kilobytes 1'],
  [1_499, 'nl', 'attachment.label.kilobytes 1'],
  [999_400, 'nl', 'attachment.label.kilobytes 999'],
  [1_240_000, 'nl', 'attachment.label.megabytes 1,2'],
  [1_240_000, 'en', 'attachment.label.megabytes 1.2'],
  [200_000_000, 'nl', 'attachment.label.megabytes 200'],
] as const)('%i bytes in words', (bytes, language, words) => {
  expect(sizeWords(say, bytes, language)).toBe(words)
})

test('a document without a name of its own is called after what it is', () => {
  expect(attachmentName(say, { title: ' ', kind: 'letter' })).toBe('attachment.label.letter')
  expect(attachmentName(say, { title: 'Rapport', kind: 'letter' })).toBe('Rapport')
})

test('only pictures that Chromium draws become an address, and a text comes back in any script', () => {
  expect(pictureAddress('jpeg', 'AAAA')).toBe('data:image/jpeg;base64,AAAA')
  for (const type of ['pdf', 'heic', 'text'] as const) expect(pictureAddress(type, 'AAAA')).toBeNull()
  expect(textIn(Buffer.from('ሰላም, مرحبا').toString('base64'))).toBe('ሰላም, مرحبا')
})
