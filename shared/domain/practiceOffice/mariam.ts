import { pointed, ratherNot, said, type PracticeCase } from './practiceCase.ts'

/** C9 too: she came with Adam, and has her own wishes, her own talks and her own dossier. */
export const mariam: PracticeCase = {
  code: 'C9b',
  number: 'RB-6135',
  startedOn: { days: -10 },
  birth: { kind: 'year', years: 33 },
  person: {
    callName: 'Mariam',
    otherNames: 'Tagelsir',
    nameInOwnScript: 'مريم تاج السر',
    speaks: ['ar'],
    reads: ['ar'],
    dutch: 'none',
    interpreter: 'yes',
    interpreterWish: 'Arabisch, liefst een vrouw.',
    paperLanguage: 'ar',
    phone: '06 00 00 00 09',
    goodToKnow:
      'Praat graag zonder haast. De telefoon is van het hele gezin: geen berichten over gesprekken.',
    supportedBy: 'Ria',
  },
  talkedOn: { days: -3 },
  answers: {
    likedDoing: said('ar', 'خياطة الفساتين.', 'Jurken naaien.', ['sewing']),
    goodAt: pointed('ar', ['caring', 'repairing']),
    important: said('ar', 'الراحة أولًا، والمدرسة للأطفال.', 'Eerst rust, en school voor de kinderen.', [
      'rest',
      'school',
    ]),
    importantPeople: ratherNot('ar'),
    spokenOrWritten: pointed('ar', ['meeting', 'interpreter']),
  },
  goals: [
    {
      name: 'rest',
      words: 'أريد الراحة أولًا، ثم المدرسة للأطفال.',
      language: 'ar',
      inDutch: 'Ik wil eerst rust, en school voor de kinderen.',
      pictogram: 'rest',
      state: 'busy',
      steps: [
        { what: 'Elke dag een uur voor mezelf afspreken', doer: 'person', by: { days: 7 } },
        { what: 'Samen kennismaken op de school', doer: 'together', doerName: 'Els', by: { days: 4 } },
        { what: 'Vragen of de voorschool plek heeft', doer: 'municipality', by: { days: 14 } },
      ],
    },
    {
      name: 'sewing',
      words: 'أريد أن أخيط من جديد.',
      language: 'ar',
      inDutch: 'Ik wil weer naaien.',
      canAlready: 'Kleren maken en vermaken.',
      pictogram: 'sewing',
      state: 'open',
      steps: [
        { what: 'Een naaimachine zoeken', doer: 'us', doerName: 'Ria', by: { days: 10 } },
        { what: 'Bij de naaiclub gaan kijken', doer: 'person', by: { days: 20 } },
      ],
    },
  ],
  lookAgainOn: { days: 12 },
  moments: [
    {
      on: { days: -1 },
      marks: '3/3 · 2/2 · 1/1 · 1/1 · 1/1 · –/– · 2/2 · 2/2 · 1/1 · 1/1 · 4/4 · 2/2',
      language: 'ar',
      proudOf: 'الأولاد ينامون جيدًا.',
      whatHelped: 'السيدة إلس تأتي بهدوء.',
      whatNow: 'أريد أن أعرف جارتي.',
    },
  ],
}
