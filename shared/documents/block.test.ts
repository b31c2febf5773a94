import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fill, isolate } from './block.ts'

const open = '\u2068'
const close = '\u2069'
const controls = /[\u202A-\u202E\u2066-\u2069]/gu

/** Text as people paste it, with directional controls in any place. */
const pasted = fc
  .array(
    fc.oneof(fc.string(), fc.constantFrom('\u202e', '\u202b', '\u202c', '\u2066', '\u2067', open, close)),
  )
  .map((pieces) => pieces.join(''))

test('an isolated value opens once, closes once and holds no other control', () => {
  fc.assert(
    fc.property(pasted, (value) => {
      const isolated = isolate(value)
      expect(isolated.match(controls)).toEqual([open, close])
      expect(isolated.startsWith(open) && isolated.endsWith(close)).toBe(true)
      expect(isolated.slice(1, -1)).toBe(value.replace(controls, ''))
    }),
  )
})

describe('fill', () => {
  test.each([
    ['Dit plan is van {{name}}.', { name: 'Rima' }, `Dit plan is van ${open}Rima${close}.`],
    ['{{a}} en {{b}}, {{a}}', { a: '1', b: '2' }, `${open}1${close} en ${open}2${close}, ${open}1${close}`],
    ['Wie doet wat?', {}, 'Wie doet wat?'],
    ['Wie doet wat?', { unused: 'x' }, 'Wie doet wat?'],
  ])('%j with %j', (sentence, values, expected) => {
    expect(fill(sentence, values)).toBe(expected)
  })

  test('puts a value in as it is, also when it looks like a place to fill or a replacement pattern', () => {
    expect(fill('van {{name}}.', { name: '{{other}} $& $1' })).toBe(`van ${open}{{other}} $& $1${close}.`)
  })

  test('throws when a value was forgotten', () => {
    expect(() => fill('Op {{date}}.', {})).toThrow('{{date}}')
  })

  test('isolates every value, whatever it holds', () => {
    fc.assert(
      fc.property(pasted, pasted, (name, worker) => {
        const filled = fill('A {{name}} B {{worker}} C', { name, worker })
        expect(filled.match(controls)).toEqual([open, close, open, close])
        expect(filled).toBe(`A ${isolate(name)} B ${isolate(worker)} C`)
      }),
    )
  })
})
