import { z } from 'zod'
import { LineField, PaperLanguageField, RandomIdField } from '#shared/domain/fields.ts'
import { isSheetSet, sheetNumbers, type SheetSet } from '#shared/domain/recoverySheet.ts'
import { RecoveryNote, SheetPlace } from '#shared/domain/recoverySheetCare.ts'
import { groupCount, groupLength } from '#shared/domain/recoverySheetGroups.ts'
import { Passphrase } from './passphrase.ts'

const SheetSetField = z.custom<SheetSet>(isSheetSet)
const SheetNumberField = z.literal(sheetNumbers)

/** The sixteen groups of one sheet, as typed or scanned. */
const TypedSheet = z.array(z.string().max(groupLength)).length(groupCount).readonly()

export const TwoSheets = z.object({ sheets: z.tuple([TypedSheet, TypedSheet]).readonly() }).readonly()
export type TwoSheets = z.infer<typeof TwoSheets>

export const SheetPlaces = z
  .object({ places: z.tuple([SheetPlace, SheetPlace, SheetPlace]).readonly() })
  .readonly()

/** Two groups that must be typed from paper before a new set is put into use: then it was printed, and can be read. */
const AskedGroup = z
  .object({ sheet: SheetNumberField, group: z.number().int().min(2).max(groupCount) })
  .readonly()
export type AskedGroup = z.infer<typeof AskedGroup>

/** A set that is being made: it is in memory only and opens nothing yet. */
export const SheetsInMaking = z
  .object({ set: SheetSetField, asks: z.tuple([AskedGroup, AskedGroup]).readonly() })
  .readonly()
export type SheetsInMaking = z.infer<typeof SheetsInMaking>

export const RecoveryView = z
  .object({
    /** The set that opens this office; null when there are no sheets. */
    set: SheetSetField.nullable(),
    note: RecoveryNote.nullable(),
    /** Earlier sets, whose sheets open nothing any more. */
    retired: z.array(SheetSetField).readonly(),
    /** True when the sheets were never tried, or longer than a year ago. */
    isTryDue: z.boolean(),
    /** Only a coordinator makes sheets. */
    mayMake: z.boolean(),
    making: SheetsInMaking.nullable(),
  })
  .readonly()
export type RecoveryView = z.infer<typeof RecoveryView>

export const SheetWish = z.object({ sheet: SheetNumberField, language: PaperLanguageField }).readonly()
export type SheetWish = z.infer<typeof SheetWish>

export const AskedGroups = z
  .object({ typed: z.tuple([z.string().max(groupLength), z.string().max(groupLength)]).readonly() })
  .readonly()

/** What a locked office says of its sets, so that a sheet of another one is told at its first group. No secret. */
export const KnownSets = z
  .object({ current: SheetSetField.nullable(), retired: z.array(SheetSetField).readonly() })
  .readonly()
export type KnownSets = z.infer<typeof KnownSets>

/** Who can get a new passphrase with two sheets. */
export const Coordinators = z.array(z.object({ id: RandomIdField, name: LineField }).readonly()).readonly()

export const RecoverWish = TwoSheets.unwrap()
  .extend({
    /** The coordinator who gets a new passphrase; null for somebody new, who becomes coordinator. */
    user: RandomIdField.nullable(),
    /** First name of somebody new. */
    name: LineField,
    passphrase: Passphrase,
  })
  .readonly()
