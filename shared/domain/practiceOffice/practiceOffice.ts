import type { CalendarDate } from '../calendarDate.ts'
import type { Dossier, DossierId } from '../dossier.ts'
import type { RandomId } from '../fields.ts'
import type { HouseholdRevision } from '../household.ts'
import { adam } from './adam.ts'
import { bethlehem } from './bethlehem.ts'
import { daryush } from './daryush.ts'
import { emre } from './emre.ts'
import { hodan } from './hodan.ts'
import { mariam } from './mariam.ts'
import { lawFactsOf } from './practiceLawFacts.ts'
import { olena } from './olena.ts'
import { parwana } from './parwana.ts'
import { municipalFactsOf } from './municipalFacts.ts'
import { dossierOf } from './practiceCase.ts'
import { practiceFirstWeeks } from './practiceFirstWeeks.ts'
import { practiceIntake } from './practiceIntake.ts'
import { rima } from './rima.ts'
import { salim } from './salim.ts'
import { yonas } from './yonas.ts'

/** Invented, like everybody in it. */
export const practiceOffice = {
  name: 'Steunpunt Waterveen',
  worker: 'Ria',
  phone: '088 000 00 00',
} as const

/**
 * The eleven people of the practice office (`notes/domain.md` 10), with every date counted from today.
 *
 * @param newId gives a new random id for each name; asked again with the same name it must give the same id.
 */
export function practiceDossiers(today: CalendarDate, newId: (name: string) => RandomId): readonly Dossier[] {
  return cases.map((practice) => {
    const { code, person } = practice
    const dossier = dossierOf(practice, today, newId)
    return {
      ...dossier,
      intake: { ...dossier.intake, ...practiceIntake(code, person.paperLanguage, today, newId) },
      municipality: municipalFactsOf(code, today),
      lawFacts: lawFactsOf(code, today),
      firstWeeks: practiceFirstWeeks(code, today, newId),
    }
  })
}

const cases = [rima, yonas, hodan, emre, salim, parwana, daryush, olena, adam, mariam, bethlehem]

/** Who belong together, from the dossier of the first: what `practiceDossiers` can't say, because no dossier does. */
export function practiceHouseholds(
  newId: (name: string) => RandomId,
): readonly { readonly from: DossierId; readonly revision: HouseholdRevision }[] {
  const [husband, wife] = [newId(adam.code), newId(mariam.code)]
  return [
    {
      from: husband,
      revision: { change: 'join', person: wife, relation: 'partner', withHousehold: true },
    },
  ]
}
