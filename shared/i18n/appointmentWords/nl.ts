/**
 * The source of the appointment card and letter: short sentences (A2), kind, without blame (`notes/ux.md` 4.2 C).
 * `{{values}}` are put in isolated. The other languages are translated from here, sentence by sentence.
 */
export const nl = {
  language: 'nl',
  checkedBy: 'Dutch is the source',
  checkedOn: null,
  sentences: {
    cardTitle: 'Afspraak',
    letterTitle: 'Brief over een afspraak',
    hello: 'Dag {{name}},',
    youHave: 'Je hebt een afspraak.',
    where: 'Waar: {{place}}',
    whereToWrite: 'Waar?',
    route: 'Zo kom je er: {{route}}',
    withWhom: 'Met: {{name}}',
    interpreterComes: 'Er is een tolk.',
    bring: 'Neem mee:',
    bringAlso: 'Neem ook mee: {{things}}',
    cantCome: 'Lukt het niet? Bel of app. Een andere dag is geen probleem.',
    bringSomeone: 'Je mag iemand meenemen.',
    lookForward: 'We zien je graag.',
    missed: 'We hebben je gemist.',
    missedOn: 'De afspraak was op {{date}}.',
    hopeWell: 'We hopen dat het goed gaat.',
    newOne: 'Wil je een nieuwe afspraak? Bel of app.',
    walkIn: 'Je kunt ook binnenlopen.',
    greetings: 'Groeten van {{worker}}',
    drawClock: 'Schrijf of teken hier de tijd.',
    circleMeans: 'Een rondje: deze vertaling is nog niet nagekeken.',
  },
  kinds: {
    talk: 'gesprek',
    interpreter: 'tolk',
    doctor: 'huisarts',
    school: 'school',
    work: 'werk',
    municipality: 'gemeente',
    other: 'afspraak',
  },
  things: {
    card: 'pas',
    letter: 'brief',
    glasses: 'bril',
    phone: 'telefoon',
    notebook: 'schrift',
  },
} as const
