import { pointed, ratherNot, said, type PracticeCase, type PracticeGoal } from './practiceCase.ts'

/** C5: three versions of the plan, each printed; the last one is nearly done. */
export const salim: PracticeCase = {
  code: 'C5',
  number: 'DN-2974',
  startedOn: { months: -31 },
  birth: { kind: 'exact', years: 29, days: 201 },
  person: {
    callName: 'Salim',
    otherNames: 'Ba Najjar',
    nameInOwnScript: 'سالم با نجار',
    speaks: ['ar'],
    reads: ['ar'],
    dutch: 'everyday',
    interpreter: 'no',
    interpreterWish: '',
    paperLanguage: 'ar',
    phone: '06 00 00 00 05',
    goodToKnow: 'Hij werkt ’s nachts. Niet bellen voor 14 uur.',
    supportedBy: 'Ria',
  },
  talkedOn: { months: -30 },
  answers: {
    likedDoing: said('ar', 'أحب رائحة الخبز في الصباح.', 'Ik hou van de geur van brood in de ochtend.', [
      'cooking',
    ]),
    goodAt: pointed('ar', ['driving', 'repairing']),
    proudOf: said('ar', 'أساعد أهلي كل شهر.', 'Ik help mijn ouders elke maand.'),
    inOneYear: said('ar', 'أن أنتهي من الدروس.', 'Klaar zijn met de lessen.', ['work']),
    importantPeople: said('ar', 'صديقان، مثل إخوتي.', 'Twee vrienden, als broers.', ['friends']),
    goodDay: ratherNot('ar'),
    bestTime: pointed('ar', ['afternoon']),
  },
  goals: [
    finish('busy', 'نهاية الدروس، والنوم الجيد.', 'Klaar zijn met de lessen, en goed slapen.'),
    car('busy'),
    money('reached'),
  ],
  lookAgainOn: { months: 1 },
  versions: [
    {
      frozenOn: { months: -29 },
      goals: [finish('open', 'أريد أن أتكلم الهولندية جيدًا.', 'Ik wil goed Nederlands spreken.')],
      lookAgainOn: { months: -23 },
    },
    {
      frozenOn: { months: -14 },
      goals: [
        finish('busy', 'أريد أن أتعلم مع العمل في الليل.', 'Ik wil leren naast mijn werk in de nacht.'),
        money('busy'),
      ],
      lookAgainOn: { months: -8 },
    },
    {
      frozenOn: { months: -2 },
      goals: [
        finish('busy', 'نهاية الدروس، والنوم الجيد.', 'Klaar zijn met de lessen, en goed slapen.'),
        car('open'),
        money('reached'),
      ],
      lookAgainOn: { months: 1 },
    },
  ],
  moments: [
    {
      on: { months: -12 },
      marks: '2/2 · 1/2 · 2/2 · 2/2 · 2/2 · –/– · n · 2/2 · 2/2 · 3/3 · 3/3 · 2/2',
      language: 'ar',
      proudOf: 'ما زلت أعمل وأتعلم.',
      whatNow: 'أريد أن أنام جيدًا.',
    },
    {
      on: { days: -6 },
      marks: '4/4 · 3/3 · 3/2 · 3/3 · 4/4 · –/– · n · 3/3 · 3/3 · 4/4 · 4/4 · 3/3',
      language: 'ar',
      proudOf: 'أدفع كل شيء في وقته.',
      whatHelped: 'كل شهر نقرأ البريد معًا.',
      whatNow: 'أريد أن أقود سيارة.',
    },
  ],
}

function finish(state: PracticeGoal['state'], words: string, inDutch: string): PracticeGoal {
  return {
    name: 'finish',
    words,
    language: 'ar',
    inDutch,
    canAlready: 'Luisteren en kennis van Nederland zijn gehaald.',
    pictogram: 'language',
    state,
    steps: [
      { what: 'Twee keer per week oefenen met schrijven', doer: 'person', by: { days: 14 } },
      { what: 'Samen een oefenexamen doen', doer: 'together', by: { days: 9 } },
      { what: 'Rustige plek om te leren zoeken', doer: 'us', doerName: 'Ria', by: { days: 2 } },
      { what: 'Uitleg geven over meer tijd', doer: 'municipality', by: { months: 1 } },
    ],
  }
}

function car(state: PracticeGoal['state']): PracticeGoal {
  return {
    name: 'car',
    words: 'أريد أن أقود سيارة.',
    language: 'ar',
    inDutch: 'Ik wil autorijden.',
    pictogram: 'car',
    state,
    steps: [{ what: 'Theorie leren met de app', doer: 'person', by: { months: 2 } }],
  }
}

function money(state: PracticeGoal['state']): PracticeGoal {
  return {
    name: 'money',
    words: 'أريد أن أدفع كل شيء في وقته.',
    language: 'ar',
    inDutch: 'Ik wil alles op tijd betalen.',
    pictogram: 'money',
    state,
    steps: [
      {
        what: 'Elke maand samen de post doen',
        doer: 'together',
        by: { months: -3 },
        done: state === 'reached',
      },
    ],
  }
}
