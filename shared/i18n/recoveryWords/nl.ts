/**
 * The source of the recovery sheet: for the people who keep it, and for whoever needs it in a hurry (`notes/ux.md` 4.2 H).
 * `{{values}}` are put in isolated. The other languages are translated from here, sentence by sentence.
 */
export const nl = {
  language: 'nl',
  checkedBy: 'Dutch is the source',
  checkedOn: null,
  sentences: {
    title: 'Herstelblad {{sheet}} van {{sheets}}',
    facts: 'Van {{office}}. Set {{set}}, gemaakt op {{date}}.',
    secret: 'Deze code is geheim. Dit is ons enige vierkant met een geheim.',
    nobodyKnows: 'Weet niemand de wachtzin meer?',
    twoOpen: 'Twee van de drie bladen openen samen het kantoor. Eén blad alleen opent niets.',
    choose: 'Kies bij het openen: {{choice}}.',
    type: 'Typ of scan twee bladen. Doe dit altijd met twee mensen samen.',
    after: 'Kies een nieuwe wachtzin. Maak dan nieuwe bladen.',
    keep: 'Zo bewaar je dit blad',
    place: 'Dit blad ligt hier: {{place}}',
    apart: 'Bewaar elk blad ergens anders, op slot.',
    noPhoto: 'Maak geen foto. Mail het niet. Zet het niet op een computer.',
    lost: 'Is een blad kwijt? Maak nieuwe bladen. De oude werken dan niet meer.',
    keptBy: 'Bewaard door (naam en handtekening):',
  },
} as const
