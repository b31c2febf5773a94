import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { ChangeLabel } from '#shared/domain/changeHistory.ts'
import { giveAnswer, reviseIntake, whyNotOpened, type IntakeChange } from '#shared/domain/intake.ts'
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
    reviseIntake: ({ id, revision }) =>
      keeper.changeDossier(id, (dossier) => {
        const refused = revision.change === 'openPart' ? whyNotOpened(dossier.intake, revision) : null
        if (refused) return { kind: refused }
        const value = reviseIntake(dossier.intake, revision, today())
        return (
          value && {
            label: labels[revision.change],
            subject: subjectOf(revision),
            after: { part: 'intake', value },
          }
        )
      }),
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
