import { z } from 'zod'
import { Appointments } from './appointment.ts'
import { AskBacks } from './askBack.ts'
import { Attachments } from './attachment.ts'
import type { Dossier } from './dossier.ts'
import { CalendarDateField } from './fields.ts'
import { FirstWeeks } from './firstWeeks.ts'
import { Intake } from './intake.ts'
import { LawFacts } from './lawFacts.ts'
import { Moments } from './moment.ts'
import { MunicipalPip } from './municipalPip.ts'
import { Person } from './person.ts'
import { Plan } from './plan.ts'

/** What an undo would put back, as a word for the message: 'Goal removed. [Undo]'. */
export const ChangeLabel = z.enum([
  'personEdited',
  'answerGiven',
  'goalAdded',
  'goalEdited',
  'goalRemoved',
  'goalMoved',
  'stepAdded',
  'stepEdited',
  'stepRemoved',
  'lookAgainSet',
  'templateTaken',
  'aroundEdited',
  'expectationAdded',
  'expectationRemoved',
  'appointmentAdded',
  'appointmentEdited',
  'appointmentRemoved',
  'momentAdded',
  'momentEdited',
  'markPlaced',
  'momentRemoved',
  'municipalPipEdited',
  'lawFactEdited',
  'partOpened',
  'partClosed',
  'reasonSaid',
  'talkAdded',
  'talkEdited',
  'talkRemoved',
  'consentNoted',
  'attachmentAdded',
  'attachmentEdited',
  'attachmentRemoved',
  'firstWeeksEdited',
  'firstWeeksLineHidden',
  'firstWeeksLineShown',
  'firstWeeksLineAdded',
  'firstWeeksLineRemoved',
  'copyAskedBack',
  'copyAnswered',
  'copyNotAskedBack',
  // Of several people at once, or of who supports one: `householdChange.ts`.
  'householdJoined',
  'householdSplit',
  'householdRelated',
  'householdAgreed',
  'householdSupported',
  'supportersSet',
  'supportFinished',
  'supportGoesOn',
])
export type ChangeLabel = z.infer<typeof ChangeLabel>

/** One part of a dossier as it was. */
const PartBefore = z.discriminatedUnion('part', [
  z.object({ part: z.literal('person'), value: Person }).readonly(),
  z.object({ part: z.literal('intake'), value: Intake }).readonly(),
  z.object({ part: z.literal('plan'), value: Plan }).readonly(),
  z.object({ part: z.literal('appointments'), value: Appointments }).readonly(),
  z.object({ part: z.literal('moments'), value: Moments }).readonly(),
  z.object({ part: z.literal('municipality'), value: MunicipalPip }).readonly(),
  z.object({ part: z.literal('attachments'), value: Attachments }).readonly(),
  z.object({ part: z.literal('firstWeeks'), value: FirstWeeks }).readonly(),
  z.object({ part: z.literal('lawFacts'), value: LawFacts }).readonly(),
  z.object({ part: z.literal('finishedOn'), value: CalendarDateField.nullable() }).readonly(),
  z.object({ part: z.literal('askBacks'), value: AskBacks }).readonly(),
])
export type PartBefore = z.infer<typeof PartBefore>

export const Change = z
  .object({
    label: ChangeLabel,
    /** Changes of the same subject shortly after each other are one change, so that undo does not go letter by letter. */
    subject: z.string().max(200),
    /** Milliseconds since 1970, from the office process's clock. */
    at: z.number(),
    before: PartBefore,
  })
  .readonly()
export type Change = z.infer<typeof Change>

export const ChangeHistory = z
  .object({ done: z.array(Change).readonly(), undone: z.array(Change).readonly() })
  .readonly()
export type ChangeHistory = z.infer<typeof ChangeHistory>

export const emptyHistory: ChangeHistory = { done: [], undone: [] }

const keptChanges = 50
const sameChangeWithin = 60_000

/** Labels of typing: going on in the same field is one change. Adding, moving and removing always stand alone. */
const typing: ReadonlySet<ChangeLabel> = new Set([
  'personEdited',
  'answerGiven',
  'goalEdited',
  'stepEdited',
  'lookAgainSet',
  'aroundEdited',
  'appointmentEdited',
  'momentEdited',
  'municipalPipEdited',
  'reasonSaid',
  'talkEdited',
  'attachmentEdited',
  'firstWeeksEdited',
  'lawFactEdited',
])

/** A dossier together with what can be undone in it; this is what the vault seals. */
export interface KeptDossier {
  readonly dossier: Dossier
  readonly history: ChangeHistory
}

export interface ChangeMade {
  readonly label: ChangeLabel
  readonly subject: string
  readonly at: number
  readonly after: PartBefore
}

/** The dossier after a change, with the way back kept. At most 50 ways back are kept, the newest. */
export function makeChange(kept: KeptDossier, made: ChangeMade): KeptDossier {
  const last = kept.history.done.at(-1)
  const continues =
    last !== undefined &&
    typing.has(made.label) &&
    last.label === made.label &&
    last.subject === made.subject &&
    made.at - last.at < sameChangeWithin &&
    kept.history.undone.length === 0
  const change: Change = {
    label: made.label,
    subject: made.subject,
    at: made.at,
    before: continues ? last.before : partOf(kept.dossier, made.after.part),
  }
  const earlier = continues ? kept.history.done.slice(0, -1) : kept.history.done
  return {
    dossier: withPart(kept.dossier, made.after),
    history: { done: [...earlier, change].slice(-keptChanges), undone: [] },
  }
}

interface WayTaken {
  readonly kept: KeptDossier
  readonly label: ChangeLabel
}

/** The dossier before its last change, or null when there is none to go back to. */
export function undoChange(kept: KeptDossier): WayTaken | null {
  return takeWay(kept, 'done', 'undone')
}

/** The dossier with its last undone change made again, or null when nothing was undone. */
export function redoChange(kept: KeptDossier): WayTaken | null {
  return takeWay(kept, 'undone', 'done')
}

/** Puts back what the last change in `from` holds, and keeps what stood there as the way back in `to`. */
function takeWay(
  { dossier, history }: KeptDossier,
  from: 'done' | 'undone',
  to: 'done' | 'undone',
): WayTaken | null {
  const last = history[from].at(-1)
  if (!last) return null
  const wayBack: Change = { ...last, before: partOf(dossier, last.before.part) }
  return {
    label: last.label,
    kept: {
      dossier: withPart(dossier, last.before),
      history: { ...history, [from]: history[from].slice(0, -1), [to]: [...history[to], wayBack] },
    },
  }
}

/** Without the frozen versions: no way back changes them, and fifty copies would make each save slow. */
function partOf(dossier: Dossier, part: PartBefore['part']): PartBefore {
  switch (part) {
    case 'person':
      return { part, value: dossier.person }
    case 'intake':
      return { part, value: dossier.intake }
    case 'plan':
      return { part, value: { ...dossier.plan, versions: [] } }
    case 'appointments':
      return { part, value: dossier.appointments }
    case 'moments':
      return { part, value: dossier.moments }
    case 'municipality':
      return { part, value: dossier.municipality }
    case 'attachments':
      return { part, value: dossier.attachments }
    case 'firstWeeks':
      return { part, value: dossier.firstWeeks }
    case 'lawFacts':
      return { part, value: dossier.lawFacts }
    case 'finishedOn':
      return { part, value: dossier.finishedOn }
    case 'askBacks':
      return { part, value: dossier.askBacks }
  }
}

/** Frozen plan versions are history: an undo never takes one away. */
function withPart(dossier: Dossier, part: PartBefore): Dossier {
  switch (part.part) {
    case 'person':
      return { ...dossier, person: part.value }
    case 'intake':
      return { ...dossier, intake: part.value }
    case 'plan':
      return { ...dossier, plan: { ...part.value, versions: dossier.plan.versions } }
    case 'appointments':
      return { ...dossier, appointments: part.value }
    case 'moments':
      return { ...dossier, moments: part.value }
    case 'municipality':
      return { ...dossier, municipality: part.value }
    case 'attachments':
      return { ...dossier, attachments: part.value }
    case 'firstWeeks':
      return { ...dossier, firstWeeks: part.value }
    case 'lawFacts':
      return { ...dossier, lawFacts: part.value }
    case 'finishedOn':
      return { ...dossier, finishedOn: part.value }
    case 'askBacks':
      return { ...dossier, askBacks: part.value }
  }
}
