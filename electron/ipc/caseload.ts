import type { Failure } from '#shared/contract/failure.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { isOwnPerson } from '#shared/domain/glass.ts'
import type { DossierSummary } from '#shared/domain/summary.ts'
import { isRestricted, type FullRole } from '#shared/domain/user.ts'
import { fail, type Result } from '#shared/result.ts'
import type { OpenVault } from '../vault/vault.ts'

/** Whose dossiers may be opened now. Kept here, beside the keys: the window can't open what this does not. */
export interface Caseload {
  /** True when this is the user's own person. */
  owns(person: Pick<DossierSummary, 'supporters'>): boolean
  /** `owns` as it is now, for who asks about thousands. */
  owner(): Caseload['owns']
  isOwn(id: DossierId): boolean
  /** Until when a colleague's dossier is open, or null. Milliseconds since 1970. */
  openUntil(id: DossierId): number | null
  open(id: DossierId, until: number): void
}

export function caseloadOf(vault: OpenVault, now: () => number): Caseload {
  const { id: me, role } = vault.user
  if (isRestricted(role)) throw new Error('somebody with a room has no caseload')
  const user: { readonly id: typeof me; readonly role: FullRole } = { id: me, role }
  const opened = new Map<DossierId, number>()
  const owner: Caseload['owner'] = () => {
    const full = new Set(vault.users.list().flatMap((known) => (isRestricted(known.role) ? [] : [known.id])))
    // Only volunteers, or people who left: then it is with the coordinators.
    return ({ supporters }) =>
      supporters.includes(me) || isOwnPerson(user, { supporters: supporters.filter((id) => full.has(id)) })
  }
  const owns: Caseload['owns'] = (person) => person.supporters.includes(me) || owner()(person)
  return {
    owns,
    owner,
    isOwn(id) {
      const found = vault.summary(id)
      if (found) return owns(found)
      const damaged = vault.damaged().find((known) => known.id === id)
      // Who is not known yet is being added now.
      return damaged === undefined || owns(damaged.summary ?? { supporters: [] })
    },
    openUntil(id) {
      const until = opened.get(id) ?? 0
      return until > now() ? until : null
    },
    open(id, until) {
      opened.set(id, until)
    },
  }
}

/** The vault as far as its user may open it: what handlers get. The office's own work takes the vault itself. */
export function guardedVault(vault: OpenVault, caseload: Caseload): OpenVault {
  const mayOpen = (id: DossierId): boolean => caseload.isOwn(id) || caseload.openUntil(id) !== null
  const ifOpen = <Value>(
    id: DossierId,
    job: () => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure>> =>
    mayOpen(id) ? job() : Promise.resolve(fail({ kind: 'notYourPerson', id }))
  return {
    ...vault,
    get mustChangePassphrase() {
      return vault.mustChangePassphrase
    },
    read: (id) => ifOpen(id, () => vault.read(id)),
    readEarlier: (id) => ifOpen(id, () => vault.readEarlier(id)),
    save: (kept, log) => ifOpen(kept.dossier.id, () => vault.save(kept, log)),
    erase: (ids, log) => {
      const notOpen = ids.find((id) => !mayOpen(id))
      return notOpen === undefined
        ? vault.erase(ids, log)
        : Promise.resolve(fail({ kind: 'notYourPerson', id: notOpen }))
    },
  }
}
