import { z } from 'zod'
import { RandomIdField } from './fields.ts'

/**
 * What the office's log may say: who did what with which dossier, and when. Ids and fixed words only, never a name or
 * a typed text: the log outlives the dossier it speaks of.
 */
export const logDeeds = [
  'unlocked',
  'unlockFailed',
  'locked',
  'looked',
  'added',
  'changed',
  'putBack',
  'erased',
  'printed',
  'exported',
  'brokeGlass',
  'userAdded',
  'userChanged',
  'userStopped',
  'keysRenewed',
  'passphraseChanged',
  'recoveryMade',
  'recoveryTried',
  'recoveryUsed',
  'backupMade',
  'backupRestored',
  'officeChecked',
  'rulesChanged',
] as const
export type LogDeed = (typeof logDeeds)[number]

export const LogEntry = z
  .object({
    /** Milliseconds since 1970, by this computer's clock. */
    at: z.number(),
    /** The user's id; null before anyone was let in. */
    user: RandomIdField.nullable(),
    deed: z.enum(logDeeds),
    dossier: RandomIdField.nullable(),
    /** A fixed word of ours that says more: the label of a change, the paper and its language, a reason from the list. */
    about: z.string().regex(/^[A-Za-z0-9 :-]{0,80}$/),
  })
  .readonly()
export type LogEntry = z.infer<typeof LogEntry>
