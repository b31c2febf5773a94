import { z } from 'zod'
import { Appointment, reviseAppointments } from './appointment.ts'
import { makeChange, type KeptDossier } from './changeHistory.ts'
import { keptSlipIds, type DeskNote } from './deskNote.ts'
import type { Dossier } from './dossier.ts'
import { RandomIdField, TextField } from './fields.ts'
import { revisePlan, type StepDoer } from './plan.ts'
import type { RestrictedRole, User } from './user.ts'

/** What somebody without the office key may want to tell the office. */
export const SlipWords = z.discriminatedUnion('slip', [
  z.object({ slip: z.literal('appointment'), dossier: RandomIdField, appointment: Appointment }).readonly(),
  z.object({ slip: z.literal('note'), dossier: RandomIdField, text: TextField.min(1) }).readonly(),
  z
    .object({
      slip: z.literal('stepDone'),
      dossier: RandomIdField,
      goalId: RandomIdField,
      stepId: RandomIdField,
      /** Stands in a note when the step is gone by the time the slip is read. */
      what: TextField,
    })
    .readonly(),
  /** Whose details were on the screen. For the log; changes nothing. */
  z.object({ slip: z.literal('looked'), dossier: RandomIdField }).readonly(),
])
export type SlipWords = z.infer<typeof SlipWords>

export const Slip = z
  .object({
    id: RandomIdField,
    /** Milliseconds since 1970, by the writer's computer. */
    at: z.number(),
    words: SlipWords,
  })
  .readonly()
export type Slip = z.infer<typeof Slip>

const mayWrite: Readonly<Record<RestrictedRole, readonly SlipWords['slip'][]>> = {
  frontDesk: ['appointment', 'note', 'looked'],
  volunteer: ['note', 'stepDone', 'looked'],
}

/** Steps that a volunteer sees and can tick: of the person, of both, of the office. Never another agency's. */
export const volunteersDoers: readonly StepDoer[] = ['person', 'together', 'us']

/** False for what the writer's own screen never offers: then it was not that screen that wrote it. */
export function mayLeave(role: RestrictedRole, words: SlipWords): boolean {
  return mayWrite[role].includes(words.slip)
}

/** The dossier with the slip in it; the same dossier when it was taken in before or changes nothing. */
export function takeIn(
  kept: KeptDossier,
  slip: Slip,
  by: Pick<User, 'id' | 'name'>,
  now: number,
): KeptDossier {
  if (slip.words.slip === 'looked' || kept.dossier.slipsTaken.includes(slip.id)) return kept
  const { id, name } = by
  const note = { id: slip.id, at: slip.at, by: { id, name }, putAway: false } as const
  switch (slip.words.slip) {
    case 'appointment': {
      const { appointment } = slip.words
      const value = reviseAppointments(kept.dossier.appointments, { change: 'addAppointment', appointment })
      const isThere = kept.dossier.appointments.some((other) => other.id === appointment.id)
      const changed =
        value && !isThere
          ? makeChange(kept, {
              label: 'appointmentAdded',
              subject: appointment.id,
              at: now,
              after: { part: 'appointments', value },
            })
          : kept
      return withNote(changed, { ...note, about: 'appointment', text: '', appointment: appointment.id })
    }
    case 'note':
      return withNote(kept, { ...note, about: 'note', text: slip.words.text, appointment: null })
    case 'stepDone': {
      const { goalId, stepId, what } = slip.words
      const edit = { change: 'editStep', goalId, stepId, edit: { done: true } } as const
      const value = mayTick(kept.dossier, goalId, stepId) ? revisePlan(kept.dossier.plan, edit) : null
      const changed = value
        ? makeChange(kept, { label: 'stepEdited', subject: stepId, at: now, after: { part: 'plan', value } })
        : kept
      return withNote(changed, { ...note, about: 'stepDone', text: what, appointment: null })
    }
  }
}

function mayTick(dossier: Dossier, goalId: string, stepId: string): boolean {
  const step = dossier.plan.goals.find(({ id }) => id === goalId)?.steps.find(({ id }) => id === stepId)
  return step !== undefined && volunteersDoers.includes(step.doer)
}

function withNote(kept: KeptDossier, note: DeskNote): KeptDossier {
  const { dossier } = kept
  return {
    ...kept,
    dossier: {
      ...dossier,
      deskNotes: [...dossier.deskNotes, note],
      slipsTaken: [...dossier.slipsTaken, note.id].slice(-keptSlipIds),
    },
  }
}
