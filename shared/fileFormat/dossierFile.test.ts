import { emptyPlan } from '#shared/domain/plan.ts'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import { Change, emptyHistory, makeChange, type KeptDossier } from '#shared/domain/changeHistory.ts'
import { Dossier, newDossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { Goal } from '#shared/domain/plan.ts'
import { dossierFileFormat, dossierFileToRaw, readDossierFile, type DossierFile } from './dossierFile.ts'
import type { Raw } from './ladder.ts'

const id = (digit: string): RandomId => digit.repeat(32) as RandomId

function goal(digit: string): Goal {
  return {
    id: id(digit),
    ownWords: { text: 'werken', language: 'ti' },
    inDutch: `doel ${digit}`,
    why: '',
    canAlready: '',
    pictogram: null,
    state: 'open',
    steps: [],
  }
}

function aKeptDossier(): KeptDossier {
  const dossier = newDossier(id('a'), 'KX-4729', {
    callName: 'Selam',
    otherNames: '',
    nameInOwnScript: '',
    birth: { kind: 'unknown' },
    speaks: [],
    reads: [],
    dutch: 'unknown',
    interpreter: 'unknown',
    interpreterWish: '',
    paperLanguage: 'ti',
    phone: '',
    goodToKnow: '',
    supportedBy: '',
    startedOn: calendarDate('2026-03-02'),
  })
  const value = { ...dossier.plan, goals: [goal('1'), goal('2')] }
  return makeChange(
    { dossier, history: emptyHistory },
    { label: 'goalAdded', subject: '1', at: 5, after: { part: 'plan', value } },
  )
}

function reread(file: DossierFile): DossierFile {
  const read = readDossierFile(JSON.parse(JSON.stringify(dossierFileToRaw(file))))
  if (read.outcome !== 'read') throw new Error('our own file does not read')
  return read.file
}

test('a dossier with its history comes back whole', () => {
  const file: DossierFile = { savedAt: 9, kept: aKeptDossier(), unknown: null }
  expect(reread(file)).toEqual(file)
})

test('fields that only a later release knows go back into the file, each at its own goal', () => {
  const raw = JSON.parse(
    JSON.stringify(dossierFileToRaw({ savedAt: 9, kept: aKeptDossier(), unknown: null })),
  ) as { dossier: { later: unknown; plan: { goals: Raw[] } } }
  raw.dossier.later = { deep: [1, 2] }
  raw.dossier.plan.goals[1] = { ...raw.dossier.plan.goals[1], colour: 'green' }
  const read = readDossierFile(raw)
  if (read.outcome !== 'read') throw new Error('does not read')
  const { dossier, history } = read.file.kept
  expect(dossier).not.toHaveProperty('later')

  const turned = { ...dossier, plan: { ...dossier.plan, goals: [...dossier.plan.goals].reverse() } }
  const saved = dossierFileToRaw({ ...read.file, kept: { dossier: turned, history } })
  expect(saved).toMatchObject({
    dossier: {
      later: { deep: [1, 2] },
      plan: { goals: [{ id: id('2'), colour: 'green' }, { id: id('1') }] },
    },
  })
  const without = { ...dossier, plan: { ...dossier.plan, goals: [goal('1')] } }
  const gone = dossierFileToRaw({ ...read.file, kept: { dossier: without, history } })
  expect(JSON.stringify(gone)).not.toContain('green')
})

test('a field that we know and took away does not come back', () => {
  const file = reread({ savedAt: 9, kept: aKeptDossier(), unknown: null })
  const emptied = { ...file.kept.dossier, plan: emptyPlan }
  const saved = dossierFileToRaw({ ...file, kept: { ...file.kept, dossier: emptied } })
  expect(saved).toMatchObject({ dossier: { plan: { goals: [] } } })
})

test('a file of a newer format is refused, and so are words we do not know', () => {
  const raw = dossierFileToRaw({ savedAt: 9, kept: aKeptDossier(), unknown: null })
  expect(readDossierFile({ ...raw, format: dossierFileFormat + 1 })).toEqual({ outcome: 'newer' })
  const kept = raw['dossier'] as Raw
  expect(readDossierFile({ ...raw, dossier: { ...kept, papers: 'many' } })).toEqual({ outcome: 'newer' })
})

test('what could not be read again is not written', () => {
  const { dossier, history } = aKeptDossier()
  const wrong = { ...dossier, number: 'x'.repeat(2_000) }
  expect(() => dossierFileToRaw({ savedAt: 9, kept: { dossier: wrong, history }, unknown: null })).toThrow()
})

test('a field of a later release may be called anything and goes back all the same', () => {
  const { dossier, ...rest } = dossierFileToRaw({ savedAt: 9, kept: aKeptDossier(), unknown: null })
  const text = JSON.stringify({ ...rest, dossier }).replace(
    '"dossier":{',
    '"dossier":{"__proto__":{"later":1},',
  )
  const read = readDossierFile(JSON.parse(text))
  if (read.outcome !== 'read') throw new Error('does not read')
  expect(JSON.stringify(dossierFileToRaw(read.file))).toContain('"__proto__":{"later":1}')
})

test('a save looks at each part that was not read from a file as it is, also deep inside and in a way back', () => {
  const { kept } = reread({ savedAt: 9, kept: aKeptDossier(), unknown: null })
  const { dossier, history } = kept
  const saved = (changed: KeptDossier) => dossierFileToRaw({ savedAt: 9, kept: changed, unknown: null })
  expect(saved(kept)['dossier']).toMatchObject({ plan: { goals: [{ id: id('1') }, { id: id('2') }] } })
  const wrong = 7 as unknown as string
  const [first] = dossier.plan.goals
  if (!first) throw new Error('no goal')
  const goals = [Object.freeze({ ...first, inDutch: wrong })]
  const unreadable: readonly KeptDossier[] = [
    { dossier: { ...dossier, number: wrong }, history },
    { dossier: { ...dossier, plan: { ...dossier.plan, goals } }, history },
    { dossier: { ...dossier, plan: Object.freeze({ ...dossier.plan, goals }) }, history },
    {
      dossier,
      history: { ...history, done: history.done.map((change) => ({ ...change, subject: 7 as never })) },
    },
    { dossier, history: { ...history, undone: [{} as never] } },
  ]
  for (const changed of unreadable) expect(() => saved(changed)).toThrow()
})

test('nothing that comes out of the schemas can be changed where it stands, so that it needs no second look', () => {
  const aSlip = z.object({ list: z.array(z.string()), kept: z.array(z.string()).readonly() }).readonly()
  expect(looseIn(aSlip)).toEqual(['.list'])
  expect(looseIn(z.object({ dossier: Dossier, change: Change }).readonly())).toEqual([])
})

/** Where a schema gives a list or an object that is not frozen. */
function looseIn(schema: z.core.$ZodType): readonly string[] {
  const loose: string[] = []
  const seen = new Set<unknown>()
  const look = (inside: unknown, path: string, isFrozen: boolean): void => {
    if (Array.isArray(inside)) for (const one of inside) look(one, path, isFrozen)
    if (!(inside instanceof z.core.$ZodType)) return
    const { type, ...def } = inside._zod.def
    const holds = ['object', 'array', 'record', 'tuple', 'map', 'set'].includes(type)
    if (holds && !isFrozen) loose.push(path)
    if (seen.has(inside)) return
    seen.add(inside)
    const shape = 'shape' in def ? Object.entries(def.shape as object) : []
    for (const [name, one] of shape) look(one, `${path}.${name}`, false)
    for (const one of Object.values(def)) look(one, path, type === 'readonly' || (!holds && isFrozen))
  }
  look(schema, '', false)
  return loose
}
