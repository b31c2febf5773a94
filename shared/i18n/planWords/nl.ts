/**
 * The source of what stands around the goals of Mijn plan, and of the two ways to begin one: short sentences (A2), in
 * the I form. For the screen, beside the Dutch, and for paper.
 */
export const nl = {
  language: 'nl',
  checkedBy: 'Dutch is the source',
  checkedOn: null,
  sentences: {
    practiceFirst: 'Eerst doen, dan leren',
    studyFirst: 'Eerst leren, dan doen',
    goalWork: 'Ik wil gauw werken of meedoen.',
    goalLearnWhileWorking: 'Ik wil Nederlands leren terwijl ik werk.',
    goalPeople: 'Ik wil mensen in mijn buurt leren kennen.',
    goalDutch: 'Ik wil eerst goed Nederlands leren.',
    goalDiploma: 'Ik wil weten wat mijn diploma hier waard is.',
    goalSchool: 'Ik wil naar school of een opleiding.',
    whatHelps: 'Wat helpt mij?',
    whatIsHard: 'Wat is lastig voor mij?',
    expectations: 'Wat verwacht ik?',
    saidOn: 'Gezegd op {{date}}:',
    exit: 'Hoe merk ik dat ik het zelf kan?',
    routes: 'Welke leerroute past bij mij?',
    because: 'Waarom?',
    routeWanted: 'Dit wil ik.',
    routeNotNow: 'Dit wil ik nu niet.',
    routeChosen: 'Dit is gekozen.',
    municipality: 'Wat vraagt de gemeente?',
    municipalitySheet: 'Meer staat op een ander blad.',
  },
} as const
