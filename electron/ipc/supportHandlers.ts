import { glassMinutes } from '#shared/domain/glassReasons.ts'
import type { Dossier, DossierId } from '#shared/domain/dossier.ts'
import { withSupporters } from '#shared/domain/supporters.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { newRandomId } from '../randomId.ts'
import type { OfficeKeeper, Saved } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'
import { namesOf } from './peopleLines.ts'

type SupportNoun = Pick<OfficeHandlers, 'setSupporters' | 'breakGlass' | 'putNoteAway'>

/** Whose person it is, looking into a colleague's dossier, and the slips that came in. */
export function supportHandlers(keeper: OfficeKeeper, now: () => number): SupportNoun {
  /** Parts that have no way back: what happened is not undone. */
  async function change(
    id: DossierId,
    edit: (dossier: Dossier) => Partial<Dossier> | null,
  ): Promise<Result<Saved, Failure>> {
    const office = keeper.current()
    if (!office.ok) return office
    const kept = await office.value.vault.read(id)
    if (!kept.ok) return kept
    const edited = edit(kept.value.dossier)
    if (!edited) return fail({ kind: 'goneMeanwhile' })
    return keeper.save({ ...kept.value, dossier: { ...kept.value.dossier, ...edited } })
  }

  return {
    setSupporters({ id, supporters }) {
      const office = keeper.current()
      if (!office.ok) return Promise.resolve(office)
      const known = new Set(office.value.whole.users.list().map((user) => user.id))
      const wanted = [...new Set(supporters)]
      if (wanted.some((user) => !known.has(user))) return Promise.resolve(fail({ kind: 'goneMeanwhile' }))
      const nameOf = namesOf(office.value.whole.users)
      return change(id, (dossier) => withSupporters(dossier, wanted, nameOf))
    },
    async breakGlass({ id, reason, inOwnWords }) {
      const office = keeper.current()
      if (!office.ok) return office
      const { whole, caseload } = office.value
      const at = now()
      const until = at + glassMinutes * 60_000
      const { id: me, name } = whole.user
      // The reason is in the dossier before the dossier is open.
      const kept = await whole.read(id)
      if (!kept.ok) return kept
      const { dossier } = kept.value
      const broken = { id: newRandomId(), by: { id: me, name }, reason, inOwnWords, at, until }
      const saved = await whole.save(
        { ...kept.value, dossier: { ...dossier, glassBroken: [...dossier.glassBroken, broken] } },
        [{ at, user: me, deed: 'brokeGlass', dossier: id, about: reason }],
      )
      if (!saved.ok) return saved
      caseload.open(id, until)
      return ok({ until })
    },
    putNoteAway: ({ id, note, putAway }) =>
      change(id, ({ deskNotes }) =>
        deskNotes.some((known) => known.id === note)
          ? { deskNotes: deskNotes.map((known) => (known.id === note ? { ...known, putAway } : known)) }
          : null,
      ),
  }
}
