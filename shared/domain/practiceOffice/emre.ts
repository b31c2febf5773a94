import { pointed, said, skipped, type PracticeCase } from './practiceCase.ts'

/** C4: learns fast; Turkish dotted and dotless i; asks for the education route. */
export const emre: PracticeCase = {
  code: 'C4',
  number: 'TV-8395',
  startedOn: { months: -9 },
  birth: { kind: 'exact', years: 38, days: 140 },
  person: {
    callName: 'Emre',
    otherNames: 'Işık Yılmazer',
    nameInOwnScript: 'Emre Işık Yılmazer',
    speaks: ['tr', 'en'],
    reads: ['tr', 'en'],
    dutch: 'good',
    interpreter: 'no',
    interpreterWish: '',
    paperLanguage: 'tr',
    phone: '06 00 00 00 04',
    goodToKnow: 'Mailen of appen. Op woensdag en vrijdag werkt hij.',
    supportedBy: 'Joke',
  },
  talkedOn: { months: -8 },
  answers: {
    likedDoing: said('tr', 'Köprü ve yol yapmayı severdim.', 'Ik maakte graag bruggen en wegen.', [
      'building',
    ]),
    goodAt: said('tr', 'Hesap yapmak, plan çizmek, ekip yönetmek.', 'Rekenen, tekenen, een groep leiden.', [
      'computer',
      'studying',
    ]),
    proudOf: said('tr', 'İlk köprüm hâlâ ayakta.', 'Mijn eerste brug staat er nog.'),
    important: said(
      'tr',
      'Oğlumun rahat olması ve kendi mesleğim.',
      'Dat mijn zoon rust heeft, en mijn eigen vak.',
      ['work', 'family'],
    ),
    inOneYear: said(
      'tr',
      'B2 seviyesinde Hollandaca ve geçerli bir diploma.',
      'Nederlands op B2 en een diploma dat telt.',
      ['language', 'studying'],
    ),
    helpNotWanted: said('tr', 'Mektupları kendim okurum.', 'Brieven lees ik zelf.'),
    importantPeople: skipped('tr'),
    languagesHow: pointed('tr', ['work', 'school']),
    bestTime: pointed('tr', ['morning', 'evening']),
  },
  goals: [
    {
      name: 'diploma',
      words: 'B2 ve burada geçerli bir diploma istiyorum.',
      language: 'tr',
      inDutch: 'Ik wil B2 en een diploma dat hier telt.',
      why: 'Ik wil weer als ingenieur werken.',
      canAlready: 'Bijna B1. Mijn diploma is hier een bachelor.',
      pictogram: 'studying',
      state: 'busy',
      steps: [
        { what: 'Vragen om de onderwijsroute', doer: 'person', by: { days: 8 } },
        { what: 'Samen opschrijven waarom', doer: 'together', doerName: 'Joke', by: { days: 4 } },
        { what: 'Antwoord geven op de vraag', doer: 'municipality', by: { days: 36 } },
        { what: 'Een ingenieur zoeken om mee te praten', doer: 'us', doerName: 'Joke', by: { days: 13 } },
      ],
    },
    {
      name: 'gardenCentre',
      words: 'Şimdilik çalışıp Hollandaca konuşmak istiyorum.',
      language: 'tr',
      inDutch: 'Ik wil nu al werken en Nederlands spreken.',
      pictogram: 'work',
      state: 'reached',
      steps: [
        { what: 'Zelf solliciteren bij het tuincentrum', doer: 'person', by: { months: -4 }, done: true },
      ],
    },
  ],
  lookAgainOn: { days: 27 },
  moments: [
    {
      on: { days: -15 },
      marks: '5/5 · 4/4 · 3/3 · 4/4 · 4/3 · –/– · 4/4 · 3/3 · 4/4 · 5/5 · 5/– · 3/3',
      language: 'tr',
      proudOf: 'İş görüşmesini Hollandaca yaptım.',
      whatHelped: 'Joke ile önce prova yaptık.',
      whatNow: 'Bir mühendisle konuşmak istiyorum.',
    },
  ],
}
