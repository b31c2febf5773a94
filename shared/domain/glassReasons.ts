/** Why somebody may need the dossier of a colleague. Fixed words: they stand in the log and on the access slip. */
export const glassReasons = [
  'colleagueAway',
  'urgent',
  'askedByPerson',
  'mistake',
  'coordination',
  'other',
] as const
export type GlassReason = (typeof glassReasons)[number]

/** How long a dossier of a colleague stays open after a reason was given. */
export const glassMinutes = 30
