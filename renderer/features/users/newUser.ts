import type { Input } from '#shared/contract/contract.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'

type NewUser = Input<'addUser'>

export interface NewUserForm {
  readonly name: string
  readonly role: NewUser['role']
  readonly endsOn: CalendarDate | null
  /** Who chooses the first passphrase. */
  readonly by: 'user' | 'words'
  readonly passphrase: string
  /** What the program made; given over on paper. */
  readonly words: string
}

export const emptyUser: NewUserForm = {
  name: '',
  role: 'worker',
  endsOn: null,
  by: 'words',
  passphrase: '',
  words: '',
}

/** Whose access can have a last day: those without the office key. */
export function canEnd(role: NewUser['role']): boolean {
  return role === 'frontDesk' || role === 'volunteer'
}

export const newUserSubject = 'settings/users'

/** What is kept while it is filled in: never a passphrase, neither a typed one nor the words. */
export type KeptUserForm = Omit<NewUserForm, 'passphrase' | 'words'>

/** The form as it was kept; an empty one when nothing was. */
export function formOf(kept: string): KeptUserForm {
  const { name, role, endsOn, by } = {
    ...emptyUser,
    ...(kept === '' ? {} : (JSON.parse(kept) as Partial<NewUserForm>)),
  }
  return { name, role, endsOn, by }
}

export function textToKeep({ name, role, endsOn, by }: NewUserForm): string {
  return JSON.stringify({ name, role, endsOn, by })
}

export function userToAdd(form: NewUserForm): NewUser {
  return {
    name: form.name.trim(),
    role: form.role,
    endsOn: canEnd(form.role) ? form.endsOn : null,
    passphrase: form.by === 'user' ? form.passphrase : form.words,
    isTheirOwn: form.by === 'user',
  }
}
