/**
 * The words of the first weeks, on the screen and on paper: so short that a line of the checklist takes one line, no day by
 * which, and nothing that anybody must. The other languages are translated from here.
 */
export const nl = {
  language: 'nl',
  checkedBy: 'Dutch is the source',
  checkedOn: null,
  sentences: {
    title: 'Eerste weken',
    ask: 'Vraag het ons gerust.',
    who: 'Wie?',
    weekOne: 'De eerste week',
    weeksTwoToFour: 'Week {{from}} tot en met {{to}}',
    monthsTwoAndThree: 'Maand {{from}} en {{to}}',
    person: 'ik',
    together: 'samen',
    us: 'wij',
  },
  tasks: {
    register: 'Inschrijven bij de gemeente',
    tenancy: 'Huurcontract en sleutel',
    socialAssistance: 'Uitkering aanvragen',
    safetyAtHome: 'Rookmelder, en {{number}} bij nood',
    post: 'Post openen en bewaren',
    familyReunification: 'Familie laten komen: vraag nu',
    fixedCosts: 'Vaste kosten: wie betaalt wat?',
    bankAccount: 'Bankrekening openen',
    healthInsurance: 'Zorgverzekering kiezen',
    digid: '{{name}} aanvragen',
    doctor: 'Huisarts, tandarts en apotheek',
    school: 'School en kinderopvang',
    allowances: 'Toeslagen aanvragen',
    childBenefit: 'Kinderbijslag aanvragen',
    utilities: 'Energie, internet, verzekeringen',
    neighbours: 'De buren leren kennen',
    municipalTalks: 'Gesprek bij de gemeente, taalles',
    localTaxes: 'Hulp bij weinig geld vragen',
    residenceDocument: 'Verblijfspas: tot wanneer geldig?',
    diplomas: 'Diploma laten waarderen',
    leisure: 'Fiets, sport en bibliotheek',
    travelAbroad: 'Reis naar het buitenland melden',
  },
} as const
