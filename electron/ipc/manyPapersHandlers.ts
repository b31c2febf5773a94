import type { ManyPapersMade, ManyPapersWish } from '#shared/contract/paperViews.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { DossierSummary } from '#shared/domain/summary.ts'
import { ok } from '#shared/result.ts'
import { giveMemoryBack } from '../paper/paperMemory.ts'
import type { Hands, Workshop } from '../work.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers, PapersInFolder } from './officeOperations.ts'

/**
 * One paper for many people, each saved and noted as when it is asked for one person: in its turn among the saves of the
 * day, in the log before it leaves. Stopped, it ends after a whole file.
 */
export function manyPapersHandlers(
  keeper: OfficeKeeper,
  workshop: Workshop,
  saveOne: OfficeHandlers['savePaperIn'],
): Pick<OfficeHandlers, 'savePapersIn'> {
  return {
    async savePapersIn(input) {
      const office = keeper.current()
      if (!office.ok) return office
      const people = new Map(office.value.vault.summaries().map((person) => [person.id, person]))
      return workshop.run('savePapers', async (hands) => {
        const made = await saveEach(input, people, hands, saveOne)
        await giveMemoryBack()
        return ok(made)
      })
    },
  }
}

async function saveEach(
  { wish, folder }: PapersInFolder,
  people: ReadonlyMap<string, DossierSummary>,
  { signal, report }: Hands,
  saveOne: OfficeHandlers['savePaperIn'],
): Promise<ManyPapersMade> {
  const notMade: ManyPapersMade['notMade'][number][] = []
  let [made, notNoted] = [0, 0]
  let endedBy: Failure | null = null
  for (const [at, id] of wish.ids.entries()) {
    report(at, wish.ids.length)
    if (signal.aborted) endedBy = { kind: 'cancelled' }
    if (endedBy) break
    const person = people.get(id)
    const saved = await saveOne({ wish: wishFor(wish, id, person), folder })
    if (saved.ok) {
      made += 1
      if (!saved.value.isNoted) notNoted += 1
    } else if (ofOnePerson.has(saved.failure.kind)) {
      notMade.push({ id, callName: person?.callName ?? '', why: saved.failure })
    } else endedBy = saved.failure
  }
  return { made, of: wish.ids.length, notNoted, notMade, endedBy }
}

function wishFor(
  { paper, largeLetters }: ManyPapersWish,
  id: ManyPapersWish['ids'][number],
  person: DossierSummary | undefined,
): Parameters<OfficeHandlers['savePaperIn']>[0]['wish'] {
  return { id, paper, largeLetters, language: person?.paperLanguage ?? 'nl' }
}

/** The next person's paper may well be made; after any other failure it would fail too. */
const ofOnePerson: ReadonlySet<Failure['kind']> = new Set([
  'paperCannotPrint',
  'goneMeanwhile',
  'notYourPerson',
  'dossierMissing',
  'dossierDamaged',
  'dossierNewer',
])
