/** What the keys of the whole window do; fields keep their own undo and typing. */
export type Shortcut =
  | { readonly does: 'search' | 'newPerson' | 'lookTogether' | 'help' | 'save' | 'print' | 'lock' | 'back' }
  | { readonly does: 'undo' | 'redo' }
  | { readonly does: 'nextArea'; readonly backwards: boolean }
  | { readonly does: 'nextTab'; readonly backwards: boolean }
  | { readonly does: 'menu'; readonly item: number }
  | { readonly does: 'textSize'; readonly by: -1 | 0 | 1 }

export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly metaKey: boolean
}

/** The shortcut of a key press, or null. `inText` is true while typing, where Ctrl+Z belongs to the field. */
export function shortcutOf(press: KeyPress, inText: boolean): Shortcut | null {
  const control = press.ctrlKey || press.metaKey
  if (control && !press.altKey) return withControl(press, inText)
  if (press.altKey && !control) return withAlt(press)
  if (!press.altKey && !control) return alone(press)
  return null
}

function withControl(press: KeyPress, inText: boolean): Shortcut | null {
  const key = press.key.toLowerCase()
  if (press.shiftKey) {
    if (key === 'n') return { does: 'newPerson' }
    if (key === 'z') return inText ? null : { does: 'redo' }
    if (key === 'tab') return { does: 'nextTab', backwards: true }
  }
  switch (key) {
    case 'k':
      return { does: 'search' }
    case 's':
      return { does: 'save' }
    case 'p':
      return { does: 'print' }
    case 'l':
      return { does: 'lock' }
    case 'z':
      return inText ? null : { does: 'undo' }
    case 'y':
      return inText ? null : { does: 'redo' }
    case 'tab':
      return { does: 'nextTab', backwards: false }
    case '+':
    case '=':
      return { does: 'textSize', by: 1 }
    case '-':
    case '_':
      return { does: 'textSize', by: -1 }
    case '0':
      return { does: 'textSize', by: 0 }
    case '/':
      return { does: 'help' }
    default:
      return null
  }
}

function withAlt(press: KeyPress): Shortcut | null {
  if (press.key === 'ArrowLeft') return { does: 'back' }
  const digit = /^Digit([1-9])$/.exec(press.code)
  return digit ? { does: 'menu', item: Number(digit[1]) } : null
}

function alone(press: KeyPress): Shortcut | null {
  switch (press.key) {
    case 'F1':
      return { does: 'help' }
    case 'F6':
      return { does: 'nextArea', backwards: press.shiftKey }
    case 'F8':
      return { does: 'lookTogether' }
    default:
      return null
  }
}
