import type { InterfaceKey } from '#shared/i18n/interfaceKeys.ts'

export const someoneNew = 'someone new'

/** What is typed after the sheets were found to fit. */
export interface WayIn {
  /** A coordinator's id, `someoneNew`, or null as long as nothing is chosen. */
  readonly who: string | null
  readonly name: string
  readonly passphrase: string
  readonly again: string
}

/** What still stands in the way, by field. */
export function problemsOfWayIn(way: WayIn): Partial<Record<keyof WayIn, InterfaceKey>> {
  return {
    ...(way.who === null && { who: 'unlock.error.whoEmpty' as const }),
    ...(way.who === someoneNew && way.name.trim() === '' && { name: 'unlock.error.nameEmpty' as const }),
    ...(way.passphrase === '' && { passphrase: 'unlock.error.empty' as const }),
    ...(way.passphrase !== '' &&
      way.passphrase !== way.again && { again: 'start.error.passphraseDiffers' as const }),
  }
}
