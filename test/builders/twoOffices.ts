import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Arrived, TakenIn } from '#shared/contract/handoverViews.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { transferParts } from '#shared/domain/transferParts.ts'
import { newRandomId } from '../../electron/randomId.ts'
import { today, type DoorOverOffice } from './doorOverOffice.ts'
import { morning } from './morning.ts'

export const passphrase = 'de brug bij het station'
export const everything = [...transferParts]

export async function theStick(): Promise<string> {
  const stick = await mkdtemp(join(tmpdir(), 'wegwijs-stick-'))
  onTestFinished(() => rm(stick, { recursive: true, force: true }))
  return stick
}

export async function anOffice(name: string, worker: string, stick: string): Promise<DoorOverOffice> {
  const office = await morning({ paperFolder: stick })
  await office.good('createOffice', { name, worker, phone: '', passphrase })
  return office
}

export async function meet(one: DoorOverOffice, other: DoorOverOffice): Promise<RandomId> {
  const { text } = (await other.good('readHandoverOffices', {})).own
  const keep = { text, cameBy: 'scanned', checked: 'inPerson', replaces: null } as const
  return (await one.good('keepOffice', keep)).id
}

export async function somebodyIn(office: DoorOverOffice, callName = 'Amina'): Promise<RandomId> {
  const { id } = await office.good('addPerson', { person: personCalled(callName) })
  await office.good('revisePlan', { id, revision: goalOf(callName) })
  await agree(office, id)
  return id
}

export function personCalled(callName: string) {
  return {
    callName,
    otherNames: 'Haddad',
    nameInOwnScript: '',
    birth: { kind: 'year', year: 1991 },
    speaks: ['ar'],
    reads: ['ar'],
    dutch: 'little',
    interpreter: 'yes',
    interpreterWish: '',
    paperLanguage: 'ar',
    phone: '',
    goodToKnow: 'Komt graag met de fiets',
    supportedBy: 'Ria',
    startedOn: today,
  } as const
}

function goalOf(callName: string) {
  const goal = {
    id: newRandomId(),
    ownWords: { text: `Het doel van ${callName}`, language: 'nl' },
    inDutch: '',
    why: '',
    canAlready: '',
    pictogram: null,
    state: 'open',
    steps: [],
  } as const
  return { change: 'addGoal', goal } as const
}

export async function agree(office: DoorOverOffice, id: RandomId): Promise<void> {
  const given = { purpose: 'otherOffice', said: 'yes', how: 'withInterpreter', language: 'ar' } as const
  await office.good('noteConsent', { id, given })
}

/** The only person, or the one at this place, in what arrived. */
export function cameIn(arrived: Arrived, place = 0): RandomId {
  const person = arrived.kind === 'people' ? arrived.people[place]?.person : undefined
  if (!person) throw new Error('nobody came')
  return person
}

export function idHere({ people }: TakenIn): RandomId {
  const id = people[0]?.id
  if (!id) throw new Error('nobody was taken in')
  return id
}

export const failureOf = async (
  outcome: Promise<{ readonly ok: boolean; readonly failure?: unknown }>,
): Promise<unknown> => {
  const result = await outcome
  return result.ok ? 'nothing was refused' : result.failure
}

export async function everybodyIn(office: DoorOverOffice): Promise<readonly string[]> {
  return (await office.good('listPeople', { search: '', limit: 100 })).people.map(({ callName }) => callName)
}
