import { expect, test } from 'vitest'
import type { Failure } from '#shared/contract/failure.ts'
import { emptyHistory } from '#shared/domain/changeHistory.ts'
import { newDossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { LogEntry } from '#shared/domain/logEntry.ts'
import { practiceDossiers } from '#shared/domain/practiceOffice/practiceOffice.ts'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import { fail, ok } from '#shared/result.ts'
import { createInLog, type InLog } from './inLog.ts'
import type { OfficeHandlers } from './officeOperations.ts'

const ria = '00000000000000000000000000000001' as RandomId
const rima = '000000000000000000000000000000aa' as RandomId
const person = practiceDossiers(calendarDate('2026-11-24'), () => rima)[0]?.person

/** A log book that can be told to refuse, with the handlers of `doing` behind it. */
function set(doing: Partial<OfficeHandlers>): {
  log: InLog
  written: LogEntry[]
  refuse: (failure: Failure | null) => void
  handlers: OfficeHandlers
} {
  const written: LogEntry[] = []
  let refusal: Failure | null = null
  const log = createInLog(
    () => 1_000,
    () => Promise.resolve(null),
  )
  log.opened({
    user: ria,
    note: (entries) => {
      if (refusal) return Promise.resolve(fail(refusal))
      written.push(...entries)
      return Promise.resolve(ok(null))
    },
  })
  return {
    log,
    written,
    refuse: (failure) => {
      refusal = failure
    },
    handlers: log.wrap(doing as OfficeHandlers),
  }
}

const wish = { id: rima, paper: 'mijnPlan', language: 'ar', largeLetters: false } as const
const savePaperIn = { wish, folder: '/tmp' }

test('a print is not made when it can not be noted', async () => {
  let isPrinted = false
  const { refuse, handlers } = set({
    savePaperIn: () => {
      isPrinted = true
      return Promise.resolve(ok({ isNoted: true, fileName: 'x.pdf' }))
    },
  })
  refuse({ kind: 'diskFull' })
  expect(await handlers.savePaperIn(savePaperIn)).toEqual(fail({ kind: 'diskFull' }))
  expect(isPrinted).toBe(false)
})

test('a look goes on when it can not be noted, and is written with the next entry', async () => {
  const { log, written, refuse, handlers } = set({
    earlierState: () => Promise.resolve(ok({ savedAt: null })),
    previewPaper: () => Promise.resolve(ok({ pages: [], readAloud: [], widthPoints: 1, heightPoints: 1 })),
  })
  refuse({ kind: 'diskFull' })
  expect((await handlers.previewPaper(wish)).ok).toBe(true)
  refuse(null)
  await log.closing()
  expect(written.map(({ deed }) => deed)).toEqual(['looked', 'locked'])
})

test('what is saved while a paper is printed is no second entry, and nothing leaks into the save after it', async () => {
  if (!person) throw new Error('the practice office has people')
  const kept = { dossier: newDossier(rima, 'KX-4729', person), history: emptyHistory }
  const during: string[][] = []
  const { log, handlers } = set({
    savePaperIn: async () => {
      await Promise.resolve()
      during.push(log.entriesFor(kept).map(({ deed }) => deed))
      return ok({ isNoted: true, fileName: 'x.pdf' })
    },
    addPerson: async () => {
      await Promise.resolve()
      during.push(log.entriesFor(kept).map(({ deed }) => deed))
      return ok({ id: rima })
    },
  })
  await Promise.all([handlers.savePaperIn(savePaperIn), handlers.addPerson({ person })])
  expect(during.toSorted()).toEqual([[], ['added']])
  // Outside any operation, such as long work: still noted.
  expect(log.entriesFor(kept).map(({ deed }) => deed)).toEqual(['changed'])
})

test('before the office is open and after it is on slot nothing is noted', async () => {
  const { log, written, handlers } = set({
    readDossierLog: () => Promise.resolve(ok({ lines: [], hasMore: false })),
  })
  await log.closing()
  await handlers.readDossierLog({ id: rima, limit: 1 })
  await log.closing()
  expect(written.map(({ deed }) => deed)).toEqual(['locked'])
})
