import { ratherNot, said, skipped, type PracticeCase } from './practiceCase.ts'

/** C1: the kennismaking is half done; right-to-left paper, large letters. */
export const rima: PracticeCase = {
  code: 'C1',
  number: 'KX-4729',
  startedOn: { days: -52 },
  birth: { kind: 'exact', years: 34, days: 77 },
  person: {
    callName: 'Rima',
    otherNames: 'Al Nuri',
    nameInOwnScript: 'ريما النوري',
    speaks: ['ar'],
    reads: ['ar'],
    dutch: 'little',
    interpreter: 'yes',
    interpreterWish: 'Per telefoon, Arabisch.',
    paperLanguage: 'ar',
    phone: '06 00 00 00 01',
    goodToKnow: 'Liever appen dan bellen. Graag grote letters op papier. Na 15 uur is Rima bij de kinderen.',
    supportedBy: 'Ria',
  },
  talkedOn: { days: -12 },
  answers: {
    likedDoing: said(
      'ar',
      'كنت أحب أن أقف أمام الصف وأعلّم الأطفال القراءة.',
      'Ik stond graag voor de klas. Ik leerde kinderen lezen.',
      ['teaching', 'caring'],
    ),
    goodAt: said('ar', 'أشرح بصبر، وأرتّب الأمور جيدًا.', 'Ik leg rustig uit en ik regel dingen goed.', [
      'studying',
    ]),
    proudOf: said('ar', 'تسع سنوات معلّمة في مدرسة ابتدائية.', 'Negen jaar juf op een basisschool.'),
    important: said(
      'ar',
      'أولادي والمدرسة وزوجي الذي ما زال بعيدًا.',
      'Mijn kinderen, school, en mijn man die nog ver weg is.',
      ['family', 'school'],
    ),
    inOneYear: said('ar', 'أريد أن أعمل مساعدة في صف.', 'Ik wil helpen in een klas.', ['work', 'language']),
    helpNotWanted: skipped('ar'),
    importantPeople: ratherNot('ar'),
    doneBefore: said('ar', 'ستون ساعة من دروس اللغة في مركز الاستقبال.', '60 uur taalles in het azc.', [
      'language',
    ]),
  },
  goals: [
    {
      name: 'class',
      words: 'أريد أن أقف أمام الصف من جديد.',
      language: 'ar',
      inDutch: 'Ik wil weer voor de klas staan.',
      why: 'Lesgeven is wie ik ben.',
      canAlready: 'Ik gaf negen jaar les. Ik heb foto’s van mijn diploma.',
      pictogram: 'teaching',
      state: 'busy',
      steps: [
        { what: 'Diploma laten waarderen: samen het formulier invullen', doer: 'together', by: { days: 12 } },
        { what: 'Foto’s van het diploma meenemen', doer: 'person', by: { days: 5 } },
        { what: 'Vragen of een school een meeloopdag heeft', doer: 'us', doerName: 'Ria', by: { days: 4 } },
        { what: 'Gesprek over de leerroute plannen', doer: 'municipality', by: { days: 18 } },
      ],
    },
    {
      name: 'youngest',
      words: 'أريد مكانًا لطفلي الصغير حتى أذهب إلى الدرس.',
      language: 'ar',
      inDutch: 'Ik wil een plek voor mijn jongste, zodat ik naar les kan.',
      pictogram: 'school',
      state: 'busy',
      steps: [
        { what: 'Jongste inschrijven bij de voorschool', doer: 'together', by: { days: -3 }, done: true },
        { what: 'Bellen wanneer er plek is', doer: 'person', by: { days: 9 } },
      ],
    },
    {
      name: 'library',
      words: 'أريد كتبًا بالعربية والهولندية في البيت.',
      language: 'ar',
      inDutch: 'Ik wil Arabische en Nederlandse boeken thuis.',
      pictogram: 'language',
      state: 'open',
      steps: [{ what: 'Pasje halen bij de bibliotheek', doer: 'person', by: { days: 6 } }],
    },
  ],
  lookAgainOn: { days: 5 },
  moments: [
    {
      on: { days: -3 },
      marks: '2/2 · 2/2 · 1/2 · 3/3 · 1/1 · 2/– · 3/3 · 2/2 · 1/1 · 3/3 · 4/4 · 2/–',
      language: 'ar',
      proudOf: 'ذهبت وحدي إلى المدرسة مع أولادي.',
      whatHelped: 'تدرّبت أولًا مع ريا.',
      whatNow: 'أريد أن أتكلم مع المعلمة بنفسي.',
    },
  ],
}
