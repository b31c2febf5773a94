import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cleanHouse, forbiddenThings, type ForbiddenThing } from './forbiddenThings.ts'
import { buildSmallHouse, type SmallHouse, type Verdict } from './smallHouse.ts'

/**
 * A guard can fail open: look at no file and say that all is well. So each of them is shown a clean house, which it
 * must pass, and the same house with forbidden things in it, each of which it must name.
 */
const guards = {
  tsc: ['tsc', '--build', '--pretty', 'false'],
  eslint: ['eslint', '.', '--max-warnings', '0', '--format', 'json'],
  imports: [
    'depcruise',
    ...['shared', 'electron', 'renderer', 'build', 'test'],
    // Not as JSON: with that output it exits 0 whatever it found.
    ...['--config', '.dependency-cruiser.cjs'],
  ],
  css: ['stylelint', 'renderer/**/*.css', '--formatter', 'json'],
} as const satisfies Record<string, readonly [string, ...string[]]>

type Guard = keyof typeof guards
const guardNames = Object.keys(guards) as readonly Guard[]

async function verdicts(house: SmallHouse): Promise<Record<Guard, Verdict>> {
  const all = await Promise.all(
    guardNames.map(async (guard) => {
      const [tool, ...args] = guards[guard]
      return [guard, await house.run(tool, ...args)]
    }),
  )
  return Object.fromEntries(all) as Record<Guard, Verdict>
}

describe('a clean house', () => {
  let house: SmallHouse
  let found: Record<Guard, Verdict>
  beforeAll(async () => {
    house = await buildSmallHouse(cleanHouse)
    found = await verdicts(house)
  })
  afterAll(() => house.remove())

  test.each(guardNames)('passes %s', (guard) => {
    expect(found[guard].refused, found[guard].text).toBe(false)
  })
})

describe('a house with forbidden things in it', () => {
  let house: SmallHouse
  let found: Record<Guard, Verdict>
  beforeAll(async () => {
    const planted = Object.fromEntries(forbiddenThings.map(({ file, text }) => [file, text]))
    house = await buildSmallHouse({ ...cleanHouse, ...planted })
    found = await verdicts(house)
  })
  afterAll(() => house.remove())

  test.each(guardNames)('is refused by %s', (guard) => {
    expect(found[guard].refused).toBe(true)
  })

  const expectations = forbiddenThings.flatMap((thing) =>
    guardNames.flatMap((guard) => (thing[guard] ? [{ ...thing, guard, words: thing[guard] }] : [])),
  )

  test('has each forbidden thing in a file of its own', () => {
    expect(new Set(forbiddenThings.map(({ file }) => file)).size).toBe(forbiddenThings.length)
    expect(forbiddenThings.every((thing) => guardNames.some((guard) => thing[guard]))).toBe(true)
  })

  test.each(expectations)('$guard names it: $title', ({ guard, file, words }) => {
    expect(complaints(guard, file, found[guard].text)).toContain(words)
  })
})

/** What `guard` says about `file` alone; a complaint about another file must not count for this one. */
function complaints(guard: Guard, file: ForbiddenThing['file'], text: string): string {
  switch (guard) {
    case 'tsc':
      return text
        .split('\n')
        .filter((line) => line.startsWith(`${file}(`))
        .join('\n')
    case 'eslint': {
      const results = JSON.parse(text) as readonly {
        filePath: string
        messages: readonly { ruleId: string | null; message: string }[]
      }[]
      const messages = results.filter((result) => result.filePath.endsWith(file)).flatMap((r) => r.messages)
      return messages.map((message) => `${message.ruleId ?? ''} ${message.message}`).join('\n')
    }
    case 'imports':
      return stripVTControlCharacters(text)
        .split('\n')
        .filter((line) => line.includes(`: ${file} →`) || line.endsWith(`: ${file}`))
        .join('\n')
    case 'css': {
      const results = JSON.parse(text) as readonly { source: string; warnings: readonly { rule: string }[] }[]
      const warnings = results.filter((result) => result.source.endsWith(file)).flatMap((r) => r.warnings)
      return warnings.map((warning) => warning.rule).join('\n')
    }
  }
}
