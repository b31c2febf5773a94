import { join } from 'node:path'
import type { AgreementWish } from '#shared/contract/paperViews.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import { volunteerPaper } from '#shared/documents/volunteer.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { LaidOutPaper } from '../paper/laidOutPaper.ts'
import type { Press } from '../paper/press.ts'
import { savePaperFile } from '../savePaperFile.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'
import { previewOf } from './paperPreview.ts'

type AgreementNoun = Pick<
  OfficeHandlers,
  'previewAgreement' | 'saveAgreementIn' | 'startAgreementPrint' | 'stopAgreementPrint'
>

/** What the office and a volunteer promise each other: about one of the users, with nothing of any newcomer. */
export function agreementHandlers(
  keeper: OfficeKeeper,
  getPress: () => Promise<Press>,
  today: () => CalendarDate,
): AgreementNoun {
  async function lay(
    wish: AgreementWish,
  ): Promise<Result<{ readonly paper: LaidOutPaper; readonly press: Press }, Failure>> {
    const office = keeper.current()
    if (!office.ok) return office
    const { vault, whole, kind } = office.value
    const volunteer = whole.users.list().find(({ id }) => id === wish.user)
    if (!volunteer) return fail({ kind: 'goneMeanwhile' })
    const { language, largeLetters, role, from } = wish
    const card = vault.card()
    const document = volunteerPaper(
      { name: volunteer.name, role, from, until: volunteer.endsOn },
      {
        ...{ language, largeLetters, today: today(), practice: kind === 'practice' },
        ...{ office: card.name, worker: vault.worker, officePhone: card.phone },
      },
    )
    const press = await getPress()
    const paper = press.lay(document)
    return paper.ok ? ok({ paper: paper.value, press }) : paper
  }

  return {
    async previewAgreement(wish) {
      const laid = await lay(wish)
      return laid.ok ? ok(previewOf(laid.value.press, laid.value.paper)) : laid
    },
    async saveAgreementIn({ wish, folder }) {
      const laid = await lay(wish)
      if (!laid.ok) return laid
      const path = join(folder, `vrijwilliger-${wish.language}.pdf`)
      const written = await savePaperFile(path, laid.value.press.pdf(laid.value.paper))
      return written.ok ? ok({ fileName: written.value }) : written
    },
    async startAgreementPrint(wish) {
      const laid = await lay(wish)
      return laid.ok ? ok({}) : laid
    },
    stopAgreementPrint: () => Promise.resolve(ok({})),
  }
}
