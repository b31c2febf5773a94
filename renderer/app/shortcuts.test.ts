import { expect, test } from 'vitest'
import { shortcutOf, type KeyPress } from './shortcuts.ts'

function press(keys: string): KeyPress {
  const parts = keys.split(' ')
  const key = parts.at(-1) ?? ''
  return {
    key,
    code: /^\d$/.test(key) ? `Digit${key}` : '',
    ctrlKey: parts.includes('Ctrl'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    metaKey: false,
  }
}

test.each([
  ['Ctrl k', { does: 'search' }],
  ['Ctrl Shift N', { does: 'newPerson' }],
  ['F8', { does: 'lookTogether' }],
  ['F1', { does: 'help' }],
  ['Ctrl s', { does: 'save' }],
  ['Ctrl p', { does: 'print' }],
  ['Ctrl l', { does: 'lock' }],
  ['Alt ArrowLeft', { does: 'back' }],
  ['Alt 2', { does: 'menu', item: 2 }],
  ['Ctrl +', { does: 'textSize', by: 1 }],
  ['Ctrl -', { does: 'textSize', by: -1 }],
  ['Ctrl 0', { does: 'textSize', by: 0 }],
  ['F6', { does: 'nextArea', backwards: false }],
  ['Shift F6', { does: 'nextArea', backwards: true }],
  ['Ctrl Tab', { does: 'nextTab', backwards: false }],
  ['Ctrl Shift Tab', { does: 'nextTab', backwards: true }],
  ['Ctrl z', { does: 'undo' }],
  ['Ctrl y', { does: 'redo' }],
  ['Ctrl Shift Z', { does: 'redo' }],
])('%s', (keys, shortcut) => {
  expect(shortcutOf(press(keys), false)).toEqual(shortcut)
})

test('while typing, undo and redo belong to the field', () => {
  for (const keys of ['Ctrl z', 'Ctrl y', 'Ctrl Shift Z']) expect(shortcutOf(press(keys), true)).toBeNull()
})

test('no letter does anything by itself, and AltGr letters are typed', () => {
  for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789') {
    expect(shortcutOf(press(letter), false)).toBeNull()
    expect(shortcutOf(press(`Shift ${letter}`), false)).toBeNull()
    expect(shortcutOf(press(`Ctrl Alt ${letter}`), false)).toBeNull()
  }
})
