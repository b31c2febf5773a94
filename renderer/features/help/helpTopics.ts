import type { InterfaceKey } from '#shared/i18n/interfaceKeys.ts'

/** In the order in which someone meets them on a first day. */
export const helpTopics = [
  'start',
  'find',
  'intake',
  'plan',
  'paper',
  'save',
  'unfinished',
  'together',
  'lock',
  'log',
  'privacy',
  'sources',
] as const

interface ShortcutLine {
  readonly keys: string
  readonly does: InterfaceKey
}

export const shortcutLines: readonly ShortcutLine[] = [
  { keys: 'Ctrl+K', does: 'keys.label.search' },
  { keys: 'Ctrl+Shift+N', does: 'keys.label.newPerson' },
  { keys: 'F8', does: 'keys.label.lookTogether' },
  { keys: 'Ctrl+Z', does: 'keys.label.undo' },
  { keys: 'Ctrl+Y', does: 'keys.label.redo' },
  { keys: 'Ctrl+S', does: 'keys.label.save' },
  { keys: 'Ctrl+P', does: 'keys.label.print' },
  { keys: 'Ctrl+L', does: 'keys.label.lock' },
  { keys: 'Ctrl+Tab', does: 'keys.label.nextTab' },
  { keys: 'Ctrl +  −  0', does: 'keys.label.textSize' },
  { keys: 'Alt+1 … 4', does: 'keys.label.menu' },
  { keys: 'Alt+←', does: 'keys.label.back' },
  { keys: 'F6', does: 'keys.label.areas' },
  { keys: 'Esc', does: 'keys.label.close' },
  { keys: 'F1', does: 'keys.label.help' },
]
