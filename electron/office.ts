import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import { agreementHandlers } from './ipc/agreementHandlers.ts'
import { alarmHandlers } from './ipc/alarmHandlers.ts'
import { ok } from '#shared/result.ts'
import { askBackHandlers } from './ipc/askBackHandlers.ts'
import { appointmentHandlers } from './ipc/appointmentHandlers.ts'
import { attachmentHandlers } from './ipc/attachmentHandlers.ts'
import { createBackups } from './backup/backups.ts'
import { startDailyBackup } from './backup/dailyBackup.ts'
import { backupHandlers } from './ipc/backupHandlers.ts'
import { createRestorer } from './backup/restorer.ts'
import { officeCheckHandlers } from './ipc/officeCheckHandlers.ts'
import { startRenewals } from './ipc/renewalGoesOn.ts'
import { restoreHandlers } from './ipc/restoreHandlers.ts'
import { municipalityHandlers } from './ipc/municipalityHandlers.ts'
import { createInLog } from './ipc/inLog.ts'
import { draftHandlers } from './ipc/draftHandlers.ts'
import { logHandlers } from './ipc/logHandlers.ts'
import { officeHandlers, practicePassphrase } from './ipc/officeHandlers.ts'
import { commandsInTurn, commandTurn } from './ipc/commandsInTurn.ts'
import { intakeHandlers } from './ipc/intakeHandlers.ts'
import { householdHandlers } from './ipc/householdHandlers.ts'
import { firstWeeksHandlers } from './ipc/firstWeeksHandlers.ts'
import { momentHandlers } from './ipc/momentHandlers.ts'
import { damagedDossierHandlers } from './ipc/damagedDossierHandlers.ts'
import { createOfficeKeeper } from './ipc/officeKeeper.ts'
import type { AskOffice, OfficeHandlers } from './ipc/officeOperations.ts'
import { paperHandlers } from './ipc/paperHandlers.ts'
import { peopleHandlers } from './ipc/peopleHandlers.ts'
import { manyPapersHandlers } from './ipc/manyPapersHandlers.ts'
import { planHandlers } from './ipc/planHandlers.ts'
import { createHandoverMemory } from './handover/handoverMemory.ts'
import { handoverHandlers } from './ipc/handoverHandlers.ts'
import { officeMoveHandlers } from './ipc/officeMoveHandlers.ts'
import { handoverOfficeHandlers } from './ipc/handoverOfficeHandlers.ts'
import { officePlaces } from './officePlaces.ts'
import { loadPaperResources } from './paper/paperResources.ts'
import { createPress, type Press } from './paper/press.ts'
import { ruleHandlers } from './ipc/ruleHandlers.ts'
import { roomHandlers } from './ipc/roomHandlers.ts'
import { takeApartHandlers } from './ipc/takeApartHandlers.ts'
import { supportHandlers } from './ipc/supportHandlers.ts'
import { userHandlers } from './ipc/userHandlers.ts'
import { recoveryDoorHandlers } from './ipc/recoveryDoorHandlers.ts'
import { recoveryHandlers } from './ipc/recoveryHandlers.ts'
import { wayBackHandlers } from './ipc/wayBackHandlers.ts'
import { searchHandlers } from './ipc/searchHandlers.ts'
import { workHandlers } from './ipc/workHandlers.ts'
import { wrongTries } from './vault/passphraseTries.ts'
import { forgetAnchor } from './vault/anchor.ts'
import { openVault } from './vault/vault.ts'
import { createTurns } from './turns.ts'
import { createWorkshop } from './work.ts'

export interface OfficeSurroundings {
  readonly dataFolder: string
  /** Where the fonts and the shaper lie. */
  readonly paperFolder: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly today: () => CalendarDate
}

export interface Office {
  readonly ask: AskOffice
  /** Closes what is open, after the commands that came before: everything acknowledged is on the disk. */
  close(): Promise<void>
}

/** Joins the parts that hold keys and plaintext. Lives in the office process, or in this one when there is no window. */
export function createOffice({ dataFolder, paperFolder, now, today }: OfficeSurroundings): Office {
  const places = officePlaces(dataFolder)
  const log = createInLog(now, () => wrongTries(places.folderOf('own')))
  const keeper = createOfficeKeeper(now, today, log)
  const workshop = createWorkshop()
  const backups = createBackups({
    office() {
      const open = keeper.current()
      return open.ok ? ok({ vault: open.value.vault, isPractice: open.value.kind === 'practice' }) : open
    },
    inHand: (name, job) => workshop.run(name, job),
    dataFolder,
    now,
  })
  const restorer = createRestorer({
    folderOf: (kind) => places.folderOf(kind),
    open: (kind, folder, passphrase) =>
      openVault(folder, kind === 'practice' ? practicePassphrase : passphrase, { now }),
    present(kind) {
      const open = keeper.current()
      return open.ok && open.value.kind === kind ? open.value.vault : null
    },
    closePresent: () => keeper.close(),
    async restored(kind, store) {
      await forgetAnchor(places.anchorFolder, store)
      if (kind === 'own') await places.rememberOwnOffice()
    },
    now,
  })
  const stopDailyBackup = startDailyBackup(backups, now)
  const stopRenewals = startRenewals(keeper, workshop)
  let press: Promise<Press> | null = null
  const getPress = (): Promise<Press> => (press ??= loadPaperResources(paperFolder).then(createPress))
  const memory = createHandoverMemory()
  const commands = createTurns()
  const inTurn = <Value>(job: () => Promise<Value>): Promise<Value> => commands.take(commandTurn, job)
  const handover = { keeper, memory, workshop, now, today, localDay, dataFolder, inTurn }
  const handlers: OfficeHandlers = {
    ...officeHandlers(keeper, places, today, { now }),
    ...peopleHandlers(keeper, today),
    ...planHandlers(keeper),
    ...intakeHandlers(keeper, today),
    ...appointmentHandlers(keeper),
    ...damagedDossierHandlers(keeper, now),
    ...paperHandlers(keeper, getPress, { today, now, dayOf: localDay }),
    ...agreementHandlers(keeper, getPress, today),
    // Through the log and the turns, like one that was asked for by itself.
    ...manyPapersHandlers(keeper, workshop, (input) => turns.handlers.savePaperIn(input)),
    ...momentHandlers(keeper),
    ...municipalityHandlers(keeper),
    ...alarmHandlers(keeper),
    ...workHandlers(workshop),
    ...userHandlers(keeper, workshop, today, now),
    ...supportHandlers(keeper, today, now),
    ...roomHandlers(keeper, today),
    ...recoveryHandlers({ keeper, getPress, today, now, dataFolder }),
    ...logHandlers(keeper, workshop, localDay),
    ...draftHandlers(keeper),
    ...recoveryDoorHandlers({ keeper, places, today, deps: { now } }),
    ...backupHandlers(backups),
    ...restoreHandlers(restorer, workshop),
    ...officeCheckHandlers(keeper, backups, workshop, now),
    ...searchHandlers(keeper, workshop),
    ...attachmentHandlers(keeper, workshop, today),
    ...firstWeeksHandlers(keeper),
    ...askBackHandlers(keeper),
    ...householdHandlers(keeper, today, now),
    ...wayBackHandlers(keeper, now),
    ...takeApartHandlers(keeper, memory),
    ...ruleHandlers(keeper, now),
    ...handoverOfficeHandlers({ keeper, memory, today, dataFolder }),
    ...handoverHandlers(handover),
    ...officeMoveHandlers(handover),
  }
  const turns = commandsInTurn(log.wrap(handlers), commands)
  // One cast for each name's pair of input and answer, which the handlers hold to the contract.
  const ask = ((name, input) => turns.handlers[name](input as never)) as AskOffice
  return {
    ask,
    async close() {
      stopDailyBackup()
      stopRenewals()
      await workshop.stop()
      await restorer.drop()
      await turns.last(() => keeper.close())
    },
  }
}

/** Today in the computer's own time zone: the day that stands on the wall calendar. */
export function localToday(): CalendarDate {
  return localDay(Date.now())
}

/** The day on the wall calendar at a moment in milliseconds since 1970. */
function localDay(at: number): CalendarDate {
  const moment = new Date(at)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}` as CalendarDate
}
