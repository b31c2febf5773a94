import { z } from 'zod'
import { CalendarDateField, LineField, RandomIdField, type RandomId } from '../fields.ts'
import { MunicipalPip } from '../municipalPip.ts'
import { transferParts } from '../transferParts.ts'
import type { Dossier } from '../dossier.ts'

const Parts = z.array(z.enum(transferParts)).max(transferParts.length).readonly()

/** What the other office says it did with a copy. */
const Receipt = z.object({ on: CalendarDateField, outcome: z.enum(['added', 'merged', 'left']) }).readonly()
export type Receipt = z.infer<typeof Receipt>

/** That another office has a copy of parts of this dossier, since when. Never the content. */
const GivenCopy = z
  .object({
    bundle: RandomIdField,
    /** Counted by us for each person: 1, 2, 3. */
    seq: z.number().int().positive(),
    toName: LineField,
    /** Their signing key in base64; null when the file was sealed with words, for an office not known yet. */
    toKey: LineField.nullable(),
    on: CalendarDateField,
    parts: Parts,
    receipt: Receipt.nullable(),
  })
  .readonly()
export type GivenCopy = z.infer<typeof GivenCopy>

/** That something of this dossier came from another office. */
const CameIn = z
  .object({
    bundle: RandomIdField,
    /** Counted by the sender. */
    seq: z.number().int().positive(),
    fromName: LineField,
    /** Their signing key in base64. */
    fromKey: LineField,
    madeOn: CalendarDateField,
    takenInOn: CalendarDateField,
    parts: Parts,
    /** What the former municipality had decided, when the person lives in another one now. */
    before: MunicipalPip.nullable(),
  })
  .readonly()
export type CameIn = z.infer<typeof CameIn>

/** Who has what of this person since when, and what came from where. No part of undo: it tells what happened. */
export const Handovers = z
  .object({
    /** Goes with the person from office to office; says nothing about who it is. Null before the first handing over. */
    travelId: RandomIdField.nullable(),
    given: z.array(GivenCopy).max(500).readonly(),
    came: z.array(CameIn).max(500).readonly(),
  })
  .readonly()
export type Handovers = z.infer<typeof Handovers>

export const noHandovers: Handovers = { travelId: null, given: [], came: [] }

export function withGiven(dossier: Dossier, copy: GivenCopy): Dossier {
  const { handovers } = dossier
  return { ...dossier, handovers: { ...handovers, given: [...handovers.given, copy] } }
}

/** Of a file that never got its name; unchanged when this dossier knows no such copy. */
export function withoutGiven(dossier: Dossier, bundle: RandomId): Dossier {
  const { handovers } = dossier
  if (!handovers.given.some((copy) => copy.bundle === bundle)) return dossier
  const given = handovers.given.filter((copy) => copy.bundle !== bundle)
  return { ...dossier, handovers: { ...handovers, given } }
}

export function withCame(dossier: Dossier, came: CameIn): Dossier {
  const { handovers } = dossier
  return { ...dossier, handovers: { ...handovers, came: [...handovers.came, came] } }
}

/** Unchanged when this dossier knows no such copy. */
export function withReceipt(dossier: Dossier, bundle: RandomId, receipt: Receipt): Dossier {
  const { handovers } = dossier
  const given = handovers.given.map((copy) => (copy.bundle === bundle ? { ...copy, receipt } : copy))
  return { ...dossier, handovers: { ...handovers, given } }
}
