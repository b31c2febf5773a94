import type { Answer } from '#shared/contract/contract.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import { languages, isPaperLanguage } from '#shared/domain/language.ts'
import { interfaceTexts, type InterfaceKey } from '#shared/i18n/interfaceKeys.ts'
import { clockTime, type InterfaceLanguage } from '../../dates.ts'
import type { Say } from '../../words.ts'

export type LogLine = Answer<'readDossierLog'>['lines'][number]

export interface LogDay {
  readonly day: CalendarDate
  readonly lines: readonly LogLine[]
}

/** Lines in the order they came, under their days. */
export function byDay(lines: readonly LogLine[]): readonly LogDay[] {
  const days = new Map<CalendarDate, LogLine[]>()
  for (const line of lines) days.set(line.day, [...(days.get(line.day) ?? []), line])
  return [...days].map(([day, ofDay]) => ({ day, lines: ofDay }))
}

/** '10:42', or '09:02 tot 11:40 · 3 keer'. */
export function timesOf({ at, until, times }: LogLine, say: Say, language: InterfaceLanguage): string {
  const [from, to] = [clockTime(at, language), clockTime(until, language)]
  if (times === 1) return from
  const span = from === to ? from : say('log.label.fromTo', { from, until: to })
  return `${span} · ${say('log.label.times', { count: times })}`
}

/** What was done, as a sentence. On the log of one dossier nobody needs to be told whose it is. */
export function sentenceOf(
  line: LogLine,
  say: Say,
  language: InterfaceLanguage,
  isOneDossier: boolean,
): string {
  const who = line.who ?? say(line.deed === 'unlockFailed' ? 'log.label.nobody' : 'log.label.formerUser')
  const whose = whoseOf(line, say, isOneDossier)
  switch (line.deed) {
    case 'unlockFailed':
      return say('log.label.unlockFailed', { count: Number(line.about[0]?.replace('times ', '')) || 1 })
    case 'changed': {
      const what = line.about.flatMap((word) => changeIn(word, say)).join(', ')
      return say(what === '' ? 'log.label.changed' : 'log.label.changedWhat', { who, whose, what })
    }
    case 'printed':
      return printed(line, say, language, who, isOneDossier)
    case 'brokeGlass': {
      const what = line.about.flatMap((word) => reasonIn(word, say)).join(', ')
      return say(what === '' ? 'log.label.brokeGlass' : 'log.label.brokeGlassWhy', { who, whose, what })
    }
    case 'unlocked':
    case 'locked':
    case 'looked':
    case 'added':
    case 'putBack':
    case 'erased':
    case 'exported':
    case 'userAdded':
    case 'userChanged':
    case 'userStopped':
    case 'keysRenewed':
    case 'passphraseChanged':
    case 'recoveryMade':
    case 'recoveryTried':
    case 'recoveryUsed':
    case 'backupMade':
    case 'backupRestored':
    case 'officeChecked':
    case 'rulesChanged':
      return say(`log.label.${line.deed}`, { who, whose })
  }
}

function whoseOf({ dossier, callName }: LogLine, say: Say, isOneDossier: boolean): string {
  if (isOneDossier || dossier === null) return say('log.label.theDossier')
  return callName === null ? say('log.label.goneDossier') : say('log.label.dossierOf', { name: callName })
}

function printed(
  { about, callName }: LogLine,
  say: Say,
  language: InterfaceLanguage,
  who: string,
  isOneDossier: boolean,
): string {
  const [paperName = '', tag = '', failed] = (about[0] ?? '').split(' ')
  const paper = textAt('paper', paperName, say) ?? paperName
  const inLanguage = isPaperLanguage(tag) ? languages[tag as 'nl'][language] : tag
  const values = { who, paper, language: inLanguage, name: callName ?? '' }
  if (failed !== undefined) return say('log.label.notPrinted', values)
  return say(isOneDossier || callName === null ? 'log.label.printed' : 'log.label.printedFor', values)
}

/** 'stap toegevoegd'; what was taken back says so, and what was made again is simply there. */
function changeIn(word: string, say: Say): readonly string[] {
  const [first = '', second] = word.split(' ')
  const change = textAt('undo', second ?? first, say)
  if (change === null) return []
  return [first === 'undo' ? say('log.label.takenBack', { change }) : change]
}

function reasonIn(word: string, say: Say): readonly string[] {
  const reason = textAt('support', word, say)
  return reason === null ? [] : [reason]
}

/** The words of a fixed word in the log; null for one that only a later Wegwijs knows. */
function textAt(room: string, word: string, say: Say): string | null {
  const rooms: Readonly<Record<string, { readonly label?: object } | undefined>> = {
    paper: interfaceTexts.nl.paper,
    undo: interfaceTexts.nl.undo,
    support: interfaceTexts.nl.support,
  }
  const labels = rooms[room]?.label
  return labels && Object.hasOwn(labels, word) ? say(`${room}.label.${word}` as InterfaceKey) : null
}
