import { z } from 'zod'
import type { CalendarDate } from './calendarDate.ts'
import { CalendarDateField, LineField, RandomIdField } from './fields.ts'
import { fullRoles, restrictedRoles } from './userRoles.ts'

export const FullRole = z.enum(fullRoles)
export type FullRole = z.infer<typeof FullRole>
export const RestrictedRole = z.enum(restrictedRoles)
export type RestrictedRole = z.infer<typeof RestrictedRole>
export const UserRole = z.enum([...fullRoles, ...restrictedRoles])
export type UserRole = z.infer<typeof UserRole>

/** Somebody who can open this office, or a part of it. The name is a first name: colleagues see it on the lock screen. */
export const User = z.object({ id: RandomIdField, name: LineField, role: UserRole }).readonly()
export type User = z.infer<typeof User>

/** A user as the coordinator sees it. */
export const OfficeUser = User.unwrap()
  .extend({
    /** The last day of the access; null when it has no end. A volunteer's always has one. */
    endsOn: CalendarDateField.nullable(),
  })
  .readonly()
export type OfficeUser = z.infer<typeof OfficeUser>

export function isRestricted(role: UserRole): role is RestrictedRole {
  return (restrictedRoles as readonly UserRole[]).includes(role)
}

/** The last day itself still counts. */
export function hasEnded(endsOn: CalendarDate | null, today: CalendarDate): boolean {
  return endsOn !== null && endsOn < today
}

/** Two users with one first name could not be told apart on the lock screen. */
export function sameFirstName(one: string, other: string): boolean {
  return folded(one) === folded(other)
}

function folded(name: string): string {
  return name.normalize('NFKC').trim().toLocaleLowerCase('nl')
}

export type WhyNotAdded = 'nameEmpty' | 'nameTaken' | 'endMissing' | 'endPassed'

/** Why somebody can't be added like this, or null. */
export function whyNotAdded(
  user: Omit<OfficeUser, 'id'>,
  others: readonly { readonly name: string }[],
  today: CalendarDate,
): WhyNotAdded | null {
  if (user.name.trim() === '') return 'nameEmpty'
  if (others.some((other) => sameFirstName(other.name, user.name))) return 'nameTaken'
  if (user.role === 'volunteer' && user.endsOn === null) return 'endMissing'
  return hasEnded(user.endsOn, today) ? 'endPassed' : null
}

/** True when nobody would be left who can add people and make backups. */
export function isLastCoordinator(users: readonly Pick<OfficeUser, 'id' | 'role'>[], id: string): boolean {
  const coordinators = users.filter(({ role }) => role === 'coordinator')
  return coordinators.length === 1 && coordinators[0]?.id === id
}
