import type { Input } from '#shared/contract/contract.ts'
import type { OfficeDoor } from '#shared/contract/views.ts'
import type { InterfaceKey } from '#shared/i18n/interfaceKeys.ts'

export const someoneElse = 'someone else'

/** Who stands before the lock. */
export interface Comer {
  /** A user's id, `someoneElse`, or null as long as nothing is chosen. */
  readonly chosen: string | null
  /** As typed, when no tile was chosen. */
  readonly name: string
}

export const nobodyYet: Comer = { chosen: null, name: '' }

/** Who it is for the order, or what is still missing. Nobody is asked where one person works. */
export function whoOf(
  office: OfficeDoor,
  { chosen, name }: Comer,
): Pick<Input<'unlockOffice'>, 'user' | 'name'> | { readonly missing: InterfaceKey } {
  if (office.users.length < 2 && !office.asksName) return {}
  if (office.asksName || chosen === someoneElse) {
    return name.trim() === '' ? { missing: 'unlock.error.nameEmpty' } : { name: name.trim() }
  }
  const user = office.users.find(({ id }) => id === chosen)
  return user ? { user: user.id } : { missing: 'unlock.error.whoEmpty' }
}

/** The first name beside the passphrase, when it is known whose it is. */
export function nameOf(office: OfficeDoor, { chosen }: Comer): string | null {
  return office.users.find(({ id }) => id === chosen)?.name ?? null
}
