import { pointed, said, type PracticeCase } from './practiceCase.ts'

/** C9: ten days here, with a welcome group; his partner has her own wishes and her own dossier. */
export const adam: PracticeCase = {
  code: 'C9',
  number: 'FZ-4683',
  startedOn: { days: -10 },
  birth: { kind: 'estimated', years: 36 },
  person: {
    callName: 'Adam',
    otherNames: 'Ishaq Bashir',
    nameInOwnScript: 'آدم إسحاق بشير',
    speaks: ['ar'],
    reads: ['ar'],
    dutch: 'none',
    interpreter: 'yes',
    interpreterWish: 'Arabisch.',
    paperLanguage: 'ar',
    phone: '06 00 00 00 09',
    goodToKnow: 'De telefoon is van het hele gezin. De groep helpt in de eerste weken.',
    supportedBy: 'Ria',
  },
  talkedOn: { days: -4 },
  answers: {
    likedDoing: said('ar', 'الزراعة وقيادة الشاحنة.', 'Op het land werken en vrachtwagen rijden.', [
      'farming',
    ]),
    goodAt: pointed('ar', ['driving', 'repairing']),
    important: said('ar', 'أن أعمل فورًا.', 'Meteen werken.', ['work', 'family']),
    peopleHere: said('ar', 'مجموعة من ستة أشخاص تساعدنا.', 'Een groep van zes mensen helpt ons.', [
      'neighbours',
    ]),
  },
  goals: [
    {
      name: 'work',
      words: 'أريد أن أعمل فورًا.',
      language: 'ar',
      inDutch: 'Ik wil meteen werken.',
      canAlready: 'Vrachtwagen rijden. Koeien en land verzorgen.',
      pictogram: 'work',
      state: 'open',
      steps: [
        { what: 'Een dag meelopen op een boerderij', doer: 'together', by: { days: 14 } },
        { what: 'Rijbewijs laten zien', doer: 'person', by: { days: 3 } },
        { what: 'Boerderij bellen', doer: 'us', doerName: 'Ria', by: { days: 1 } },
        { what: 'Eerste gesprek over de leerroute', doer: 'municipality', by: { days: 24 } },
      ],
    },
    {
      name: 'schoolChildren',
      words: 'أريد أن يذهب الأولاد إلى المدرسة.',
      language: 'ar',
      inDutch: 'Ik wil dat de kinderen naar school gaan.',
      pictogram: 'school',
      state: 'busy',
      steps: [
        { what: 'Met de groep de school bekijken', doer: 'other', doerName: 'Els', by: { days: 2 } },
        { what: 'Papieren van de kinderen meenemen', doer: 'person', by: { days: 2 } },
      ],
    },
  ],
  lookAgainOn: { days: 11 },
  moments: [
    {
      on: { days: -1 },
      marks: '3/3 · 2/2 · 1/1 · 1/1 · 1/1 · 2/– · 2/2 · 3/3 · 1/1 · 1/1 · 4/4 · 3/3',
      language: 'ar',
      proudOf: 'أعرف الطريق إلى السوق.',
      whatHelped: 'المجموعة مشت معنا.',
      whatNow: 'أريد أن أعمل في مزرعة.',
    },
  ],
}
