import { expect, test } from 'vitest'
import type { Part } from './figures.ts'

/** The short form of a part of the torture as a test; a part that this computer does not let us try says why. */
export function shortForm(title: string, part: Part): void {
  test(title, async (context) => {
    const figures = await part('short', () => undefined)
    for (const { name, value } of figures) console.info(`${name}: ${value}`)
    expect(figures.filter(({ verdict }) => verdict === 'bad')).toEqual([])
    const untried = figures.find(({ verdict }) => verdict === 'notTried')
    if (!figures.some(({ verdict }) => verdict === 'good')) context.skip(untried?.value)
  })
}
