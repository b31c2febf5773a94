import { z } from 'zod'
import { LineField, RandomIdField } from '#shared/domain/fields.ts'
import { RuleChange } from '#shared/domain/officeRules.ts'
import { OfficeReport } from './backupViews.ts'
import {
  CheckLogQuestion,
  DossierLogQuestion,
  LogCheck,
  LogPage,
  OfficeLogPage,
  OfficeLogQuestion,
} from './logView.ts'
import { OfficeAlarm } from './officeAlarm.ts'
import { command, done, nothing, query, work } from './operation.ts'
import { Passphrase } from './passphrase.ts'
import { RulesView } from './rulesView.ts'
import { OfficeCard, OfficeDoor, OfficeOpened, Preferences, Saved, WorkView } from './views.ts'

/** The office itself: its door, what it noticed, its log, its rules, and this computer: part of `contract.ts`. */
export const officeOperations = {
  // The door
  listOffices: query(nothing, z.array(OfficeDoor).readonly()),
  createOffice: command(
    OfficeCard.unwrap()
      .extend({ worker: LineField.min(1), passphrase: Passphrase })
      .readonly(),
    OfficeOpened,
  ),
  openPracticeOffice: command(nothing, OfficeOpened),
  /** Makes the practice office anew, with its ten people; what was tried in it is gone. */
  resetPracticeOffice: command(nothing, OfficeOpened),
  /** `user` is who was chosen, `name` who was typed; without either it is the only user's passphrase. */
  unlockOffice: command(
    z
      .object({ passphrase: Passphrase, user: RandomIdField.optional(), name: LineField.optional() })
      .readonly(),
    OfficeOpened,
  ),
  /** The office that is open, for a window that was loaded anew. */
  readSession: query(nothing, OfficeOpened),
  lockOffice: command(nothing, done),
  readOfficeCard: query(nothing, OfficeCard),
  editOfficeCard: command(OfficeCard.unwrap().extend({ name: LineField }).partial().readonly(), Saved),

  // What the office noticed about its own files
  readAlarms: query(
    nothing,
    z
      .object({
        alarms: z.array(OfficeAlarm).readonly(),
        /** The last change that was kept, when the program could not close the office; else null. */
        keptUntil: z.object({ at: z.number() }).readonly().nullable(),
      })
      .readonly(),
  ),
  /** Somebody has read them. */
  dismissAlarms: command(nothing, done),
  /** Reads every file of the office; changes nothing. */
  checkOffice: work(nothing, OfficeReport),
  /** Asks for a folder and writes the last report there as text, without names of people. */
  saveOfficeReport: command(
    z.object({ language: z.enum(['nl', 'en']) }).readonly(),
    z.object({ fileName: z.string() }).readonly(),
  ),

  // The log: who did what with which dossier
  readDossierLog: query(DossierLogQuestion, LogPage),
  /** Of the whole office, the newest first. */
  readOfficeLog: query(OfficeLogQuestion, OfficeLogPage),
  /** Counts the whole chain again. */
  checkLog: work(CheckLogQuestion, LogCheck),

  // What a law or agency fixes, with what the office wrote over it
  readRules: query(nothing, RulesView),
  /** Adds a line to a rule's history; a coordinator's. Nothing that stands there is changed. */
  changeRule: command(RuleChange, Saved),

  // Long work
  /** What is running now, if anything. */
  readWork: query(nothing, WorkView.nullable()),
  /** Asks the running work to stop; that work then answers 'cancelled'. */
  cancelWork: work(nothing, done),

  // This computer
  readPreferences: query(nothing, Preferences),
  savePreferences: command(Preferences, done),
} as const
