import { z } from 'zod'
import { LineField, RandomIdField, TextField } from './fields.ts'
import { glassReasons } from './glassReasons.ts'
import type { FullRole, User } from './user.ts'

/** That somebody looked into a dossier of a colleague, and why. Kept in that dossier, to be read by its person. */
export const GlassBroken = z
  .object({
    id: RandomIdField,
    by: z.object({ id: RandomIdField, name: LineField }).readonly(),
    reason: z.enum(glassReasons),
    inOwnWords: TextField,
    /** Milliseconds since 1970. */
    at: z.number(),
    until: z.number(),
  })
  .readonly()
export type GlassBroken = z.infer<typeof GlassBroken>

/** Who supports this person, as far as the program keeps it. */
interface Supported {
  readonly supporters: readonly User['id'][]
}

/**
 * True when this is the user's own person. Whom nobody was chosen for yet is with the coordinators, so that a new
 * colleague never finds a whole office open.
 */
export function isOwnPerson(
  user: { readonly id: User['id']; readonly role: FullRole },
  { supporters }: Supported,
): boolean {
  return supporters.length === 0 ? user.role === 'coordinator' : supporters.includes(user.id)
}
