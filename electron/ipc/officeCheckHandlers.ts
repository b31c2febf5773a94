import { join } from 'node:path'
import type { OfficeReport } from '#shared/contract/backupViews.ts'
import { officeReportText } from '#shared/i18n/officeReportWords.ts'
import { fail, ok } from '#shared/result.ts'
import type { Backups } from '../backup/backups.ts'
import { checkOffice } from '../backup/checkOffice.ts'
import { savePaperFile } from '../savePaperFile.ts'
import type { Workshop } from '../work.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type CheckNoun = Pick<OfficeHandlers, 'checkOffice' | 'saveOfficeReportIn'>

/** Kantoor nakijken: anybody may run it, and give its text to who helps with the computers. */
export function officeCheckHandlers(
  keeper: OfficeKeeper,
  backups: Backups,
  workshop: Workshop,
  now: () => number,
): CheckNoun {
  /** Of the office that is open now; forgotten with the process when the office is locked. */
  let last: { readonly of: unknown; readonly report: OfficeReport } | null = null

  return {
    checkOffice: () =>
      workshop.run('checkOffice', async (hands) => {
        const office = keeper.current()
        if (!office.ok) return office
        const { vault } = office.value
        const view = await backups.view()
        const apart = {
          backups: view.ok ? view.value : null,
          coordinators: vault.users.list().filter(({ role }) => role === 'coordinator').length,
          hasRecovery: vault.recovery.set !== null,
        }
        const checked = await checkOffice(vault, apart, hands, now)
        if (!checked.ok) return checked
        last = { of: vault, report: checked.value }
        await vault.note([
          { at: now(), user: vault.user.id, deed: 'officeChecked', dossier: null, about: '' },
        ])
        // What was found damaged is known to the office from now on, and set aside as at any reading.
        for (const { id } of checked.value.troubled) await vault.read(id)
        return checked
      }),
    async saveOfficeReportIn({ language, folder }) {
      const office = keeper.current()
      if (!office.ok) return office
      if (last?.of !== office.value.vault) return fail({ kind: 'goneMeanwhile' })
      const text = officeReportText(last.report, language)
      const saved = await savePaperFile(join(folder, 'wegwijs-nagekeken.txt'), Buffer.from(text, 'utf8'))
      return saved.ok ? ok({ fileName: saved.value }) : saved
    },
  }
}
