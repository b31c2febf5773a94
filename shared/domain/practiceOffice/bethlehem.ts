import { pointed, said, skipped, type PracticeCase } from './practiceCase.ts'

/** C10: came to her partner; speaks Amharic, reads English paper. */
export const bethlehem: PracticeCase = {
  code: 'C10',
  number: 'SJ-3629',
  startedOn: { months: -13 },
  birth: { kind: 'exact', years: 27, days: 55 },
  person: {
    callName: 'Bethlehem',
    otherNames: 'Getachew',
    nameInOwnScript: 'ቤተልሔም ጌታቸው',
    speaks: ['am', 'en'],
    reads: ['am', 'en'],
    dutch: 'everyday',
    interpreter: 'no',
    interpreterWish: '',
    paperLanguage: 'en',
    phone: '06 00 00 00 10',
    goodToKnow: 'Zij praat graag alleen met ons. Bel haar op haar eigen telefoon.',
    supportedBy: 'Joke',
  },
  talkedOn: { months: -12 },
  answers: {
    likedDoing: said(
      'am',
      'በሆቴል ውስጥ ለእንግዶች ምግብ ማዘጋጀት እወድ ነበር።',
      'Ik kookte graag voor gasten in een hotel.',
      ['cooking'],
    ),
    goodAt: said('en', 'Planning a kitchen with ten people.', 'Een keuken met tien mensen plannen.', [
      'somethingElse',
    ]),
    proudOf: said('en', 'I was a manager at twenty-four.', 'Ik was manager toen ik 24 was.'),
    important: pointed('en', ['work', 'money']),
    inOneYear: said('en', 'A cooking job with more hours.', 'Een baan als kok, met meer uren.', ['work']),
    helpWanted: skipped('en'),
    importantPeople: said('en', 'My sister. We talk every Sunday.', 'Mijn zus. Wij bellen elke zondag.', [
      'family',
    ]),
    languagesHow: pointed('en', ['work', 'friends']),
    bestTime: pointed('en', ['morning']),
  },
  goals: [
    {
      name: 'kitchen',
      words: 'My own kitchen, my own income.',
      language: 'en',
      inDutch: 'Mijn eigen keuken, mijn eigen geld.',
      why: 'Ik wil zelf kiezen.',
      canAlready: 'Drie jaar hotelschool. Ik werk nu 12 uur in een café.',
      pictogram: 'cooking',
      state: 'busy',
      steps: [
        {
          what: 'Uitzoeken welke papieren een kok nodig heeft',
          doer: 'together',
          doerName: 'Joke',
          by: { days: 13 },
        },
        { what: 'In het café vragen om meer uren', doer: 'person', by: { days: 6 } },
        { what: 'Iemand zoeken die een zaak begon', doer: 'us', doerName: 'Joke', by: { days: 20 } },
        { what: 'Uitleg geven over de module werk', doer: 'municipality', by: { days: 50 } },
      ],
    },
    {
      name: 'languageCafe',
      words: 'I want to speak Dutch with other women.',
      language: 'en',
      inDutch: 'Ik wil Nederlands praten met andere vrouwen.',
      pictogram: 'language',
      state: 'reached',
      steps: [{ what: 'Elke week naar het taalcafé', doer: 'person', by: { months: -6 }, done: true }],
    },
  ],
  lookAgainOn: { days: 33 },
  moments: [
    {
      on: { days: -18 },
      marks: '5/5 · 4/4 · 3/3 · 3/3 · 3/3 · –/– · n · 3/2 · 3/3 · 5/5 · 4/– · 3/3',
      language: 'en',
      proudOf: 'I spoke Dutch with a guest for ten minutes.',
      whatHelped: 'The language café every week.',
      whatNow: 'I want more hours in the kitchen.',
    },
  ],
}
