import type { PlanWords } from '../planWords.ts'

export const so: PlanWords = {
  language: 'so',
  checkedBy: null,
  checkedOn: null,
  sentences: {
    practiceFirst: 'Marka hore samee, dabadeed baro',
    studyFirst: 'Marka hore baro, dabadeed samee',
    goalWork: 'Waxaan rabaa inaan dhowaan shaqeeyo ama ka qaybgalo.',
    goalLearnWhileWorking: 'Waxaan rabaa inaan af-Holandays barto anigoo shaqaynaya.',
    goalPeople: 'Waxaan rabaa inaan dadka xaafaddayda barto.',
    goalDutch: 'Marka hore waxaan rabaa inaan af-Holandayska si fiican u barto.',
    goalDiploma: 'Waxaan rabaa inaan ogaado qiimaha shahaadadayda halkan.',
    goalSchool: 'Waxaan rabaa inaan dugsi ama tababar aado.',
    whatHelps: 'Maxaa i caawiya?',
    whatIsHard: 'Maxaa igu adag?',
    expectations: 'Maxaan filayaa?',
    saidOn: 'La yidhi {{date}}:',
    exit: 'Sideen ku ogaadaa inaan anigu keligay karo?',
    routes: 'Waddo waxbarasho tee ayaa i ku habboon?',
    because: 'Waayo?',
    routeWanted: 'Tan waan rabaa.',
    routeNotNow: 'Tan hadda ma rabo.',
    routeChosen: 'Tan waa la doortay.',
    municipality: 'Maxay degmadu weydiisanaysaa?',
    municipalitySheet: 'Wax dheeraad ah waxay ku yaallaan warqad kale.',
  },
}
