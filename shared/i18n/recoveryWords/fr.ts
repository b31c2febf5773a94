import type { RecoveryWords } from '../recoveryWords.ts'

/** One word per thing: passphrase phrase secrète, sheet feuille, office bureau, set jeu. */
export const fr: RecoveryWords = {
  language: 'fr',
  checkedBy: null,
  checkedOn: null,
  sentences: {
    title: 'Feuille de secours {{sheet}} sur {{sheets}}',
    facts: 'De {{office}}. Jeu {{set}}, fait le {{date}}.',
    secret: 'Ce code est secret. Le carré à côté dit la même chose : c’est notre seul carré secret.',
    nobodyKnows: 'Plus personne ne connaît la phrase secrète ?',
    twoOpen: 'Deux des trois feuilles ensemble ouvrent le bureau. Une feuille seule n’ouvre rien.',
    choose: 'À l’ouverture, choisissez : {{choice}}.',
    type: 'Tapez ou scannez deux feuilles. Faites-le toujours à deux personnes.',
    after: 'Choisissez une nouvelle phrase secrète. Faites ensuite de nouvelles feuilles.',
    keep: 'Comment garder cette feuille',
    place: 'Cette feuille est ici : {{place}}',
    apart: 'Gardez les trois feuilles à trois endroits, sous clé.',
    noPhoto: 'Pas de photo. Ne l’envoyez pas par mail. Ne la mettez pas sur un ordinateur.',
    lost: 'Une feuille est perdue ? Faites de nouvelles feuilles. Les anciennes ne marchent alors plus.',
    keptBy: 'Gardée par (nom et signature) :',
  },
}
