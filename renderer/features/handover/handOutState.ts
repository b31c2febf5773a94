import type { DossierId } from '#shared/domain/dossier.ts'
import { transferParts, type TransferPart } from '#shared/domain/transferParts.ts'
import { handOutSteps, type Destination, type HandOutStep } from './handoverView.ts'

/** Somebody who may go along, and what was said: `later` is not asked now, and does not go either. */
export interface Going {
  readonly id: DossierId
  /** Null: not looked at yet, so what is ticked beforehand counts. */
  readonly parts: readonly TransferPart[] | null
  readonly said: 'yes' | 'no' | 'later' | null
}

/** A handing over that is being prepared. Kept sealed as unfinished text, so that a lock in the middle loses no tick. */
export interface HandOutState {
  readonly step: HandOutStep
  readonly to: Destination | null
  /** The name of where it goes: what the unfinished text is recognised by. */
  readonly office: string
  readonly people: readonly Going[]
  /** Whose turn it is, for the three steps that each person takes apart. */
  readonly at: number
  /** The six words, from the first look on: they are said after the file was made, also when a lock came between. */
  readonly words: string | null
  /** The file that was made; null before. */
  readonly fileName: string | null
}

export function firstState(id: DossierId): HandOutState {
  const people = [{ id, parts: null, said: null }]
  return { step: 'whereTo', to: null, office: '', people, at: 0, words: null, fileName: null }
}

export function handOutSubject(id: DossierId): string {
  return `dossier/${id}/handover`
}

/** Ticked or not in the household. Whose dossier it is done from always stands first. */
export function withMember(state: HandOutState, id: DossierId, isGoing: boolean): HandOutState {
  const others = state.people.filter((each) => each.id !== id)
  return { ...state, people: isGoing ? [...others, { id, parts: null, said: null }] : others }
}

/** To another office everybody is asked anew. */
export function withDestination(state: HandOutState, to: Destination): HandOutState {
  const isSame = state.to !== null && state.to.kind === to.kind && state.to.name === to.name
  const people = isSame ? state.people : state.people.map((each) => ({ ...each, said: null }))
  const words = isSame ? state.words : null
  return { ...state, to, office: to.name, people, words, at: 0, step: 'whatGoes' }
}

/** What goes of who is at it changed: what was said before was about something else. */
export function withParts(state: HandOutState, parts: readonly TransferPart[]): HandOutState {
  return withPerson(state, { parts, said: null })
}

export function withSaid(
  state: HandOutState,
  parts: readonly TransferPart[],
  said: 'yes' | 'no' | 'later',
): HandOutState {
  const next = withPerson(state, { parts, said })
  return said === 'yes' ? { ...next, step: 'lookThrough' } : nextPerson(next)
}

/** The next person who was not asked yet; after the last one the file. */
export function nextPerson(state: HandOutState): HandOutState {
  const next = state.people.findIndex(({ said }, place) => place > state.at && said === null)
  if (next !== -1) return { ...state, at: next, step: 'whatGoes' }
  return { ...state, step: 'makeFile' }
}

/** One step back; from the first step of a person to the one before. Null at the beginning. */
export function stepBack(state: HandOutState): HandOutState | null {
  const { step, at, people } = state
  switch (step) {
    case 'whereTo':
      return null
    case 'whatGoes':
      return at === 0 ? { ...state, step: 'whereTo' } : { ...state, at: at - 1, step: 'consent' }
    case 'consent':
      return { ...state, step: 'whatGoes' }
    case 'lookThrough':
      return { ...state, step: 'consent' }
    case 'makeFile': {
      const last = people.findLastIndex(({ said }) => said === 'yes')
      return last === -1
        ? { ...state, at: people.length - 1, step: 'consent' }
        : { ...state, at: last, step: 'lookThrough' }
    }
  }
}

/** Who said yes, with what goes. */
export function goingOf({
  people,
}: HandOutState): readonly { readonly id: DossierId; readonly parts: readonly TransferPart[] }[] {
  return people.flatMap(({ id, parts, said }) => (said === 'yes' && parts ? [{ id, parts }] : []))
}

function withPerson(state: HandOutState, change: Partial<Going>): HandOutState {
  const people = state.people.map((each, place) => (place === state.at ? { ...each, ...change } : each))
  return { ...state, people }
}

/** Null when nothing is being prepared, or when what was kept is not of this Wegwijs. */
export function readState(kept: string, id: DossierId): HandOutState | null {
  if (kept === '') return null
  try {
    const state = JSON.parse(kept) as Partial<HandOutState> | null
    const { step, to, people, at, words, fileName } = state ?? {}
    const isStep = handOutSteps.some((each) => each === step)
    if (!isStep || people?.[0]?.id !== id || at === undefined || people[at] === undefined) return null
    const known = people.map(({ id: person, parts, said }) => ({
      id: person,
      parts: parts && transferParts.filter((part) => parts.includes(part)),
      said,
    }))
    return {
      step: step ?? 'whereTo',
      to: to ?? null,
      office: to?.name ?? '',
      people: known,
      at,
      words: words ?? null,
      fileName: fileName ?? null,
    }
  } catch {
    return null
  }
}
