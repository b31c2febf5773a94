import { join } from 'node:path'
import type { AskedGroup, SheetsInMaking, SheetWish, TwoSheets } from '#shared/contract/recoverySheets.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import { isTryDue, type RecoveryNote } from '#shared/domain/recoverySheetCare.ts'
import {
  readSheet,
  sheetNumbers,
  writeSheet,
  type SheetNumber,
  type SheetSet,
} from '#shared/domain/recoverySheet.ts'
import { groupCount } from '#shared/domain/recoverySheetGroups.ts'
import { recoverySheetPaper } from '#shared/documents/recoverySheet.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { isInside } from '../isInside.ts'
import type { LaidOutPaper } from '../paper/laidOutPaper.ts'
import type { Press } from '../paper/press.ts'
import { randomBelow } from '../randomId.ts'
import { savePaperFile } from '../savePaperFile.ts'
import type { TypedShares } from '../vault/recoveryPair.ts'
import type { MadeRecovery } from '../vault/recoverySlot.ts'
import type { OpenVault } from '../vault/vault.ts'
import type { OfficeKeeper, OpenOffice } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type RecoveryNoun = Pick<
  OfficeHandlers,
  'readRecovery' | 'startSheets' | 'drawSheet' | 'saveSheetIn' | 'finishSheets' | 'stopSheets' | 'trySheets'
>

interface RecoveryDeps {
  readonly keeper: OfficeKeeper
  readonly getPress: () => Promise<Press>
  readonly today: () => CalendarDate
  readonly now: () => number
  /** The program's own folder: a sheet is never saved in it. */
  readonly dataFolder: string
}

/** A set that is printed and not yet in use. It lives in this process only; locking takes it away. */
interface Making extends SheetsInMaking {
  readonly vault: OpenVault
  readonly made: MadeRecovery
  readonly places: RecoveryNote['places']
}

/** Making, trying and replacing the sheets of an office that is open. */
export function recoveryHandlers({ keeper, getPress, today, now, dataFolder }: RecoveryDeps): RecoveryNoun {
  let making: Making | null = null

  /** The set that is being made for the office that is open now. */
  const makingIn = ({ vault }: OpenOffice): Making | null => (making?.vault === vault ? making : null)

  interface LaidSheet {
    readonly paper: LaidOutPaper
    readonly press: Press
    readonly set: SheetSet
  }

  async function lay(wish: SheetWish): Promise<Result<LaidSheet, Failure>> {
    const office = keeper.asCoordinator()
    if (!office.ok) return office
    const inHand = makingIn(office.value)
    if (!inHand) return fail({ kind: 'goneMeanwhile' })
    const { set, places } = inHand
    const press = await getPress()
    const paper = press.lay(
      recoverySheetPaper({
        ...wish,
        practice: office.value.kind === 'practice',
        office: office.value.vault.card().name,
        set,
        groups: groupsOf(inHand, wish.sheet),
        madeOn: today(),
        place: places[wish.sheet - 1] ?? '',
      }),
    )
    return paper.ok ? ok({ paper: paper.value, press, set }) : paper
  }

  return {
    readRecovery() {
      const office = keeper.current()
      if (!office.ok) return Promise.resolve(office)
      const { recovery, user } = office.value.vault
      const { set, note, retired } = recovery
      const inHand = makingIn(office.value)
      return Promise.resolve(
        ok({
          set,
          note,
          retired,
          isTryDue: set !== null && (note === null || isTryDue(note, today())),
          mayMake: user.role === 'coordinator',
          making: inHand && { set: inHand.set, asks: inHand.asks },
        }),
      )
    },
    async startSheets({ places }) {
      const office = keeper.asCoordinator()
      if (!office.ok) return office
      const { vault } = office.value
      const made = await vault.recovery.make()
      const asks = twoAsks()
      making = { vault, made, places, set: made.set, asks }
      return ok({ set: made.set, asks })
    },
    async drawSheet(wish) {
      const laid = await lay(wish)
      return laid.ok ? ok({ pages: laid.value.press.pictures(laid.value.paper) }) : laid
    },
    async saveSheetIn({ wish, folder }) {
      const laid = await lay(wish)
      if (!laid.ok) return laid
      if (isInside(folder, dataFolder)) return fail({ kind: 'sheetBesideOffice' })
      const { press, paper, set } = laid.value
      const fileName = `herstelblad-${String(wish.sheet)}-${set}.pdf`
      const written = await savePaperFile(join(folder, fileName), press.pdf(paper))
      return written.ok ? ok({ fileName: written.value }) : written
    },
    async finishSheets({ typed }) {
      const office = keeper.asCoordinator()
      if (!office.ok) return office
      const inHand = makingIn(office.value)
      if (!inHand) return fail({ kind: 'goneMeanwhile' })
      for (const [index, { sheet, group }] of inHand.asks.entries()) {
        if (groupsOf(inHand, sheet)[group - 1] !== typed[index]) {
          return fail({ kind: 'sheetGroupDiffers', sheet, group })
        }
      }
      const note = { madeOn: today(), places: inHand.places, triedOn: null, usedOn: null }
      const used = await office.value.vault.recovery.putIntoUse(inHand.made, note)
      if (!used.ok) return used
      making = null
      return ok({ savedAt: now() })
    },
    stopSheets() {
      making = null
      return Promise.resolve(ok({}))
    },
    async trySheets(input) {
      const office = keeper.current()
      if (!office.ok) return office
      const shares = sharesIn(input)
      if (!shares.ok) return shares
      const { recovery } = office.value.vault
      const proved = await recovery.prove(shares.value)
      if (!proved.ok) return proved
      if (recovery.note) {
        const kept = await recovery.saveNote({ ...recovery.note, triedOn: today() })
        if (!kept.ok) return kept
      }
      return ok({ savedAt: now() })
    },
  }
}

/** The two typed sheets as shares; the window has told what is wrong with a group before it comes this far. */
export function sharesIn({ sheets }: TwoSheets): Result<TypedShares, Failure> {
  const [one, other] = [readSheet(sheets[0]), readSheet(sheets[1])]
  if (!one.ok) return fail({ kind: 'sheetUnreadable', typed: 1 })
  if (!other.ok) return fail({ kind: 'sheetUnreadable', typed: 2 })
  return ok([one.value, other.value])
}

function groupsOf({ made }: Making, sheet: SheetNumber): readonly string[] {
  const share = made.shares.find((each) => each.sheet === sheet)
  return share ? writeSheet(share) : []
}

/** One group of each of two sheets. Not the first one: it is the same on all three. */
function twoAsks(): readonly [AskedGroup, AskedGroup] {
  const first = randomBelow(sheetNumbers.length)
  const second = (first + 1 + randomBelow(sheetNumbers.length - 1)) % sheetNumbers.length
  const [one, other] = [first, second].sort((a, b) => a - b)
  const ask = (index: number | undefined): AskedGroup => ({
    sheet: sheetNumbers[index ?? 0] ?? 1,
    group: 2 + randomBelow(groupCount - 1),
  })
  return [ask(one), ask(other)]
}
