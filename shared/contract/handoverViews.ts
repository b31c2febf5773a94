import { z } from 'zod'
import { Dossier } from '#shared/domain/dossier.ts'
import { CalendarDateField, LineField, RandomIdField, type RandomId } from '#shared/domain/fields.ts'
import { MergeChoices } from '#shared/domain/handover/mergeQuestion.ts'
import { transferParts, type TransferPart } from '#shared/domain/transferParts.ts'
import { mostPeople } from '#shared/fileFormat/handoverManifest.ts'
import { PersonLine } from './views.ts'

const Parts = z.array(z.enum(transferParts)).max(transferParts.length).readonly()

/** For whom a file is made: an office that we know, or whoever is told six words by telephone. */
const HandoverTo = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('office'), office: RandomIdField }).readonly(),
  z.object({ kind: z.literal('words'), words: z.string().max(300), name: LineField }).readonly(),
])

export const HandoverWish = z
  .object({
    to: HandoverTo,
    people: z
      .array(z.object({ id: RandomIdField, parts: Parts }).readonly())
      .min(1)
      .max(mostPeople)
      .readonly(),
  })
  .readonly()
export type HandoverWish = z.infer<typeof HandoverWish>

export const HandoverMade = z
  .object({ fileName: z.string(), bytes: z.number(), bundle: RandomIdField })
  .readonly()

export const HandoverWords = z.object({ words: z.string(), bits: z.number() }).readonly()

/** Who sent a file, as far as its signature says. */
const HandoverSender = z
  .object({
    name: LineField,
    fingerprint: z.array(z.string()).readonly(),
    /** For `keepOffice`, when the office is not known yet. */
    introduction: z.string(),
    /**
     * `checked`: somebody of us made sure of its keys. `changed`: an office of this name is known here with other keys.
     * `own`: it was made here.
     */
    standing: z.enum(['checked', 'known', 'unknown', 'changed', 'own']),
    known: RandomIdField.nullable(),
  })
  .readonly()
export type HandoverSender = z.infer<typeof HandoverSender>

/** Written out, because TypeScript gives up on inferring a dossier inside lists inside kinds. */
export interface ArrivedPerson {
  /** Of the bundle; the same person has it in every office. */
  readonly person: RandomId
  /** What came, for the screen; nothing of it is kept yet. */
  readonly dossier: Dossier
  readonly documents: number
  readonly parts: readonly TransferPart[]
  readonly seq: number
  /** `again`: this very file, or one with the same number, was taken in before. `older`: a later one was. */
  readonly standing: 'new' | 'newer' | 'again' | 'older'
  /** The dossier here that is this person's by its travelling number. */
  readonly knownAs: RandomId | null
  /** People here who may be the same. */
  readonly alike: readonly PersonLine[]
}

const ArrivedPerson: z.ZodType<ArrivedPerson> = z
  .object({
    person: RandomIdField,
    dossier: Dossier,
    documents: z.number().int(),
    parts: Parts,
    seq: z.number().int(),
    standing: z.enum(['new', 'newer', 'again', 'older']),
    knownAs: RandomIdField.nullable(),
    alike: z.array(PersonLine).readonly(),
  })
  .readonly()

const arrivedCommon = {
  bundle: RandomIdField,
  sender: HandoverSender,
  /** By the sender's clock: milliseconds since 1970. */
  madeAt: z.number(),
  /** The sender's clock is years off; which file is newer does not depend on it. */
  remarks: z.array(z.enum(['clockAhead', 'clockBehind'])).readonly(),
  bytes: z.number(),
}

/** A file that was opened and proved. Nothing of it is in the office before `takeIn`. */
export const Arrived = z.discriminatedUnion('kind', [
  z
    .object({
      ...arrivedCommon,
      kind: z.literal('people'),
      byWords: z.boolean(),
      people: z.array(ArrivedPerson).readonly(),
    })
    .readonly(),
  z
    .object({
      ...arrivedCommon,
      kind: z.literal('receipt'),
      takenInOn: CalendarDateField,
      /** Of the people of that file whom we know still. */
      people: z
        .array(
          z
            .object({
              id: RandomIdField,
              callName: LineField,
              number: LineField,
              outcome: z.enum(['added', 'merged', 'left']),
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly(),
])
export type Arrived = z.infer<typeof Arrived>

const moved = z.boolean()

const Taking = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('new'), moved }).readonly(),
  z.object({ kind: z.literal('same'), id: RandomIdField, choices: MergeChoices, moved }).readonly(),
  /** Not taken in; the receipt says so. */
  z.object({ kind: z.literal('leave') }).readonly(),
])

export const TakeInWish = z
  .object({
    people: z
      .array(z.object({ person: RandomIdField, as: Taking }).readonly())
      .min(1)
      .max(mostPeople)
      .readonly(),
  })
  .readonly()
export type TakeInWish = z.infer<typeof TakeInWish>

export const TakenIn = z
  .object({
    bundle: RandomIdField,
    people: z
      .array(
        z
          .object({
            person: RandomIdField,
            id: RandomIdField.nullable(),
            outcome: z.enum(['added', 'merged', 'left']),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type TakenIn = z.infer<typeof TakenIn>

/** One line of the register: a file that left this office. */
const GivenBundle = z
  .object({
    bundle: RandomIdField,
    toName: LineField,
    on: CalendarDateField,
    receiptOn: CalendarDateField.nullable(),
    /** Whoever of them is here still. */
    people: z
      .array(z.object({ id: RandomIdField, callName: LineField, number: LineField }).readonly())
      .readonly(),
  })
  .readonly()

export const HandoverRegister = z
  .object({
    given: z.array(GivenBundle).readonly(),
    /** What was taken in last, as long as it can be taken back in one step; else null. */
    lastTaken: z
      .object({
        bundle: RandomIdField,
        at: z.number(),
        /** Whoever of them is here. */
        people: z.number().int(),
        /** Taking it back was stopped on the way: the others are gone already. */
        isPartlyBack: z.boolean(),
      })
      .readonly()
      .nullable(),
    /** The program stopped while what was taken in last was taken back, and finished it when it was opened again. */
    wasUndoneAtOpening: z.boolean(),
  })
  .readonly()
export type HandoverRegister = z.infer<typeof HandoverRegister>
