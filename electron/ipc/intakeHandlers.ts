import type { Failure } from '#shared/contract/failure.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { ChangeLabel } from '#shared/domain/changeHistory.ts'
import { agreed } from '#shared/domain/consentState.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { giveAnswer, reviseIntake, type IntakeChange } from '#shared/domain/intake.ts'
import { isSensitive, needsHealthConsent } from '#shared/domain/intakeQuestions.ts'
import { noteConsent, withdrawConsent } from '#shared/domain/withdrawConsent.ts'
import { fail } from '#shared/result.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type IntakeNoun = Pick<OfficeHandlers, 'giveAnswer' | 'reviseIntake' | 'noteConsent' | 'withdrawConsent'>

/** The kennismaking: what was said, about which subjects, in which talks, and what the person agreed with. */
export function intakeHandlers(keeper: OfficeKeeper, today: () => CalendarDate): IntakeNoun {
  return {
    giveAnswer: ({ id, question, answer }) =>
      keeper.changeDossier(id, (dossier) => ({
        label: 'answerGiven',
        subject: question,
        after: {
          part: 'intake',
          value: giveAnswer(dossier.intake, question, { ...answer, answeredOn: today() }),
        },
      })),
    async reviseIntake({ id, revision }) {
      if (revision.change === 'openPart') {
        const refused = await whyNotOpened(id, revision)
        if (refused) return fail(refused)
      }
      return keeper.changeDossier(id, (dossier) => {
        const value = reviseIntake(dossier.intake, revision, today())
        return (
          value && {
            label: labels[revision.change],
            subject: subjectOf(revision),
            after: { part: 'intake', value },
          }
        )
      })
    },
    noteConsent: ({ id, given }) =>
      keeper.changeDossier(id, (dossier) => ({
        label: 'consentNoted',
        subject: given.purpose,
        after: { part: 'intake', value: noteConsent(dossier.intake, given, today()) },
      })),
    async withdrawConsent({ id, purpose }) {
      const office = keeper.current()
      if (!office.ok) return office
      const kept = await office.value.vault.read(id)
      if (!kept.ok) return kept
      const without = withdrawConsent(kept.value, purpose, today())
      return without ? keeper.save(without) : fail({ kind: 'goneMeanwhile' })
    },
  }

  async function whyNotOpened(
    id: DossierId,
    { part, why }: Extract<IntakeChange, { change: 'openPart' }>,
  ): Promise<Failure | null> {
    const office = keeper.current()
    if (!office.ok) return office.failure
    const kept = await office.value.vault.read(id)
    if (!kept.ok) return kept.failure
    if (needsHealthConsent(part) && !agreed(kept.value.dossier.intake.consents, 'health')) {
      return { kind: 'consentNeeded' }
    }
    return isSensitive(part) && why.trim() === '' ? { kind: 'reasonNeeded' } : null
  }
}

const labels: Readonly<Record<IntakeChange['change'], ChangeLabel>> = {
  openPart: 'partOpened',
  closePart: 'partClosed',
  sayWhy: 'reasonSaid',
  addTalk: 'talkAdded',
  editTalk: 'talkEdited',
  removeTalk: 'talkRemoved',
}

/** What is being typed in; the same subject again within a minute is the same change. */
function subjectOf(revision: IntakeChange): string {
  switch (revision.change) {
    case 'openPart':
    case 'closePart':
    case 'sayWhy':
      return revision.part
    case 'addTalk':
      return revision.talk.id
    case 'editTalk':
      return `${revision.talkId}:${Object.keys(revision.edit).sort().join(',')}`
    case 'removeTalk':
      return revision.talkId
  }
}
