/**
 * The source of the slip 'Wie keek er in mijn dossier?': short sentences (A2); deeds without a subject, because who did
 * it stands in the column beside them. The other languages are translated from here, sentence by sentence.
 */
export const nl = {
  language: 'nl',
  checkedBy: 'Dutch is the source',
  checkedOn: null,
  sentences: {
    title: 'Wie keek er in mijn dossier?',
    intro: 'Hier staat wie mijn dossier opende, veranderde of afdrukte.',
    notContent: 'Wat er in het dossier staat, staat hier niet.',
    looked: 'dossier bekeken',
    added: 'dossier gemaakt',
    changed: 'iets veranderd of opgeschreven',
    putBack: 'eerdere versie teruggehaald',
    printed: 'afgedrukt: {{paper}}',
    exported: 'kopie meegegeven',
    brokeGlass: 'geopend, buiten de eigen mensen',
    why: 'Waarom: {{why}}',
    colleagueAway: 'een collega was weg',
    urgent: 'er was haast bij',
    askedByPerson: 'ik vroeg het zelf',
    mistake: 'per ongeluk',
    coordination: 'overleg in het kantoor',
    other: 'een andere reden',
    times: '{{count}} keer',
    somebody: 'iemand die hier niet meer werkt',
    nobody: 'Nog niemand keek in dit dossier.',
    older: 'Dit is niet alles. Vraag ons om de rest.',
    stand: 'Het logboek heeft {{entries}} regels. De code is {{code}}.',
    standMeans: 'Bewaar dit blad. Zo is later te zien of iets weg is.',
  },
} as const
