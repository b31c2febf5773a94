import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import { glassMinutes } from '#shared/domain/glassReasons.ts'
import type { Dossier, DossierId } from '#shared/domain/dossier.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { newRandomId } from '../randomId.ts'
import type { OfficeKeeper, Saved } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type SupportNoun = Pick<OfficeHandlers, 'breakGlass' | 'finishSupport' | 'putNoteAway'>

/** Looking into a colleague's dossier, the slips that came in, and rounding the support off. */
export function supportHandlers(
  keeper: OfficeKeeper,
  today: () => CalendarDate,
  now: () => number,
): SupportNoun {
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
    finishSupport: ({ id, isFinished }) =>
      keeper.changeDossier(id, () => ({
        label: isFinished ? 'supportFinished' : 'supportGoesOn',
        subject: '',
        after: { part: 'finishedOn', value: isFinished ? today() : null },
      })),
    putNoteAway: ({ id, note, putAway }) =>
      change(id, ({ deskNotes }) =>
        deskNotes.some((known) => known.id === note)
          ? { deskNotes: deskNotes.map((known) => (known.id === note ? { ...known, putAway } : known)) }
          : null,
      ),
  }
}
