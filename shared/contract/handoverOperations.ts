import { z } from 'zod'
import { RandomIdField } from '#shared/domain/fields.ts'
import { AskBackRevision } from '#shared/domain/askBack.ts'
import { MergeQuestion } from '#shared/domain/handover/mergeQuestion.ts'
import {
  Arrived,
  HandoverMade,
  HandoverRegister,
  HandoverWish,
  HandoverWords,
  TakeInWish,
  TakenIn,
} from './handoverViews.ts'
import {
  HandoverOffices,
  IntroductionText,
  OfficeConfirmed,
  OfficeIntroduction,
  OfficeToKeep,
} from './officeIdentities.ts'
import { OfficeMove, OfficeToMove } from './officeMoveViews.ts'
import { command, done, nothing, query, work } from './operation.ts'
import { Saved } from './views.ts'

const FileName = z.object({ fileName: z.string() }).readonly()
const People = z.object({ people: z.number().int() }).readonly()

/** Handing over, from office to office on a stick: part of `contract.ts`. */
export const handoverOperations = {
  // Offices that know each other
  readHandoverOffices: query(nothing, HandoverOffices),
  /** Who a scanned or pasted text says it is; nothing is kept. */
  readOfficeIntroduction: query(IntroductionText, OfficeIntroduction),
  /** Asks for a folder and writes a small file there with which another office can get to know this one. */
  saveOfficeIntroduction: command(nothing, FileName),
  /** Asks for such a file of another office; nothing is kept. */
  chooseOfficeIntroduction: command(nothing, OfficeIntroduction),
  keepOffice: command(OfficeToKeep, z.object({ id: RandomIdField }).readonly()),
  /** Who is in compared the safety number with somebody of that office. */
  confirmOffice: command(OfficeConfirmed, done),
  forgetOffice: command(z.object({ id: RandomIdField }).readonly(), done),

  // Out
  /** Six words for an office that we do not know yet, to be said by telephone and never written on the stick. */
  suggestHandoverWords: query(nothing, HandoverWords),
  /**
   * Asks for a folder, and writes one sealed file there: aside, read back, and only then under its name. Whoever of the
   * people has not said yes to it stops it.
   */
  makeHandover: work(HandoverWish, HandoverMade),
  /** Who of the whole office could go to another one; nothing is made. */
  surveyOfficeMove: work(OfficeToMove, OfficeMove),
  /** Asks for a folder, and writes one file there of everybody who said yes to that office. */
  makeOfficeMove: work(
    OfficeToMove,
    z.object({ ...HandoverMade.unwrap().shape, people: z.number().int() }).readonly(),
  ),
  readHandoverRegister: query(nothing, HandoverRegister),

  // In
  /** Asks for a file, reads it to its end and proves it. Nothing of it is kept, on the disk or in the office. */
  openHandover: work(nothing, Arrived),
  /** The file that was chosen last and asked for words. */
  openHandoverWithWords: work(z.object({ words: z.string().max(300) }).readonly(), Arrived),
  /** What was opened and waits; null when nothing does. */
  readArrived: query(nothing, Arrived.nullable()),
  /** What must be asked before somebody who came can be put together with somebody here. */
  compareArrived: query(
    z.object({ person: RandomIdField, id: RandomIdField, moved: z.boolean() }).readonly(),
    z.object({ questions: z.array(MergeQuestion).readonly() }).readonly(),
  ),
  /** From here on they are in the office. Reads the file again: what is not the same any more is not taken in. */
  takeIn: work(TakeInWish, TakenIn),
  /** Everything that the last `takeIn` brought is gone again; refused when somebody has worked on it since. */
  undoTakeIn: work(nothing, People),
  /** Lets go of what was opened. */
  dropArrived: command(nothing, done),
  /** Two people again who were taken for one; `id` is the dossier that is added. */
  takeApart: command(
    z.object({ id: RandomIdField, join: RandomIdField }).readonly(),
    z.object({ id: RandomIdField }).readonly(),
  ),

  // Receipts
  /** Asks for a folder and writes there, sealed for the sender, what became of the file that was taken in last. */
  saveReceipt: command(nothing, FileName),
  /** Notes what the receipt that was opened says. */
  takeReceipt: command(nothing, People),

  // Copies elsewhere
  /** That a copy in another office was asked back, and what that office answered. */
  reviseAskBack: command(z.object({ id: RandomIdField, revision: AskBackRevision }).readonly(), Saved),
} as const
