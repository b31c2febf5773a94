import type { OwnLine } from '#shared/domain/firstWeeks.ts'
import { untouched, type FirstWeeksLine } from '#shared/domain/firstWeeksLines.ts'
import type { FirstWeeksGroup } from '#shared/domain/firstWeeksTasks.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { firstWeeksTaskText } from '#shared/i18n/firstWeeksWords.ts'
import type { InterfaceLanguage } from '#shared/i18n/interfaceKeys.ts'

/** The line's own name: which one is being edited. */
export function keyOf(line: FirstWeeksLine): string {
  return line.kind === 'task' ? line.task : line.id
}

/** What a line says in the language of the window; an own line as typed. */
export function textOf(line: FirstWeeksLine, language: InterfaceLanguage): string {
  return line.kind === 'task' ? firstWeeksTaskText(line.task, language) : line.what || '…'
}

export function newLine(id: RandomId, group: FirstWeeksGroup): OwnLine {
  return { id, group, what: '', state: untouched }
}

/** An own line in which nothing was ever written or chosen. */
export function isEmptyLine({ what, state }: OwnLine): boolean {
  return what.trim() === '' && state.note.trim() === '' && state.who === null && !state.done
}
