/**
 * The words of looking back together, on the screen and on paper. Five sentences in the first person for what a person
 * does, five for how something feels; never marks (`notes/ux.md` 2.4.7). The other languages are translated from here.
 */
export const nl = {
  language: 'nl',
  checkedBy: 'Dutch is the source',
  checkedOn: null,
  notNow: 'Wil ik nu niet zeggen',
  topics: {
    housing: 'Wonen',
    moneyAndPost: 'Geld en post',
    dutch: 'Nederlands',
    learning: 'Leren',
    work: 'Werk en meedoen',
    health: 'Gezondheid en zorg',
    family: 'Kinderen en gezin',
    people: 'Mensen om mij heen',
    services: 'Instanties en rechten',
    digital: 'Telefoon en computer',
    safety: 'Veiligheid',
    belonging: 'Thuis voelen',
  },
  steps: {
    doing: {
      1: 'Ik weet nog niet hoe dit werkt.',
      2: 'Ik doe het met veel hulp.',
      3: 'We doen het samen.',
      4: 'Ik doe het zelf. Soms vraag ik iets.',
      5: 'Ik doe het zelf. Ik kan een ander helpen.',
    },
    feeling: {
      1: 'Hier voel ik me nu niet goed bij.',
      2: 'Hier voel ik me soms goed bij.',
      3: 'Voor mij gaat het wel.',
      4: 'Hier voel ik me meestal goed bij.',
      5: 'Hier voel ik me goed bij.',
    },
  },
  sentences: {
    title: 'Hoe gaat het?',
    ask: 'Hoe gaat het hiermee?',
    canNow: 'Dit kan ik nu',
    different: 'Dit is nu anders',
    about: 'Waarover?',
    was: 'Toen',
    now: 'Nu',
    wasOn: 'Toen was het {{date}}.',
    nowOn: 'Nu is het {{date}}.',
    wheelBoth: 'In het wiel: een lijn is nu, een rondje is toen.',
    wheelNow: 'In het wiel: een lijn is nu.',
    ownStory: 'Dit zijn geen cijfers. Het is mijn eigen verhaal.',
    keptOff: 'Gezondheid en veiligheid staan niet op dit blad.',
    proudOf: 'Waar ben ik trots op?',
    whatHelped: 'Wat hielp?',
    whatNow: 'Wat wil ik nu?',
    empty: 'We hebben hier nog niet over gepraat.',
  },
} as const
