import type { TextsFound } from '#shared/contract/textsFound.ts'
import type { DossierSummary } from '#shared/domain/summary.ts'
import { ok } from '#shared/result.ts'
import type { FoundText } from '../search/fullText.ts'
import type { Workshop } from '../work.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type SearchNoun = Pick<OfficeHandlers, 'searchTexts' | 'readAllTexts'>

/** More than these are not read by anybody; one more word makes them fewer. */
const shown = 50

/** Search in everything that was typed, in the dossiers that this user may see. */
export function searchHandlers(keeper: OfficeKeeper, workshop: Workshop): SearchNoun {
  return {
    async searchTexts({ search }) {
      const office = keeper.current()
      if (!office.ok) return office
      const { vault, texts, caseload } = office.value
      const { found, unread } = await texts.find(search)
      const known = new Map(vault.summaries().map((summary) => [summary.id, summary]))
      const seen = found.flatMap((one) => {
        const summary = known.get(one.id)
        const mayOpen = summary && (caseload.owns(summary) || caseload.openUntil(one.id) !== null)
        return mayOpen ? [{ ...one, summary }] : []
      })
      const best = seen.sort(inOrder).slice(0, shown)
      return ok({ found: best.map(lineOf), total: seen.length, unread })
    },
    readAllTexts: () =>
      workshop.run('readAllTexts', async (hands) => {
        const office = keeper.current()
        if (!office.ok) return office
        await office.value.texts.readAll(hands)
        return ok({})
      }),
  }
}

interface Seen extends FoundText {
  readonly summary: DossierSummary
}

/** Words as they were typed before beginnings of words; then by name. */
function inOrder(one: Seen, other: Seen): number {
  if (one.whole !== other.whole) return other.whole - one.whole
  const [name, otherName] = [one.summary.callName, other.summary.callName]
  return name < otherName ? -1 : name > otherName ? 1 : one.summary.number < other.summary.number ? -1 : 1
}

function lineOf({ id, places, summary }: Seen): TextsFound['found'][number] {
  const { number, callName, otherNames, nameInOwnScript, speaks, paperLanguage } = summary
  return { id, number, callName, otherNames, nameInOwnScript, speaks, paperLanguage, places }
}
