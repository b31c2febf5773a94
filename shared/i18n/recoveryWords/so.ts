import type { RecoveryWords } from '../recoveryWords.ts'

/** One word per thing: passphrase weedha sirta ah, sheet warqad, office xafiiska, set koox. */
export const so: RecoveryWords = {
  language: 'so',
  checkedBy: null,
  checkedOn: null,
  sentences: {
    title: 'Warqadda soo celinta {{sheet}} ee {{sheets}}',
    facts: 'Waxaa leh {{office}}. Kooxda {{set}}, la sameeyay {{date}}.',
    secret:
      'Koodhkani waa sir. Afargeeska dhinaciisa waa isla koodhkii: waa afargeeskayaga keliya ee sirta ah.',
    nobodyKnows: 'Miyaan cidna aqoon weedha sirta ah?',
    twoOpen:
      'Laba ka mid ah saddexda warqadood ayaa wada furaya xafiiska. Hal warqad keligeed waxba ma furto.',
    choose: 'Marka aad furayso, dooro: {{choice}}.',
    type: 'Qor ama sawir-geli laba warqadood. Mar walba laba qof ha wada sameeyaan.',
    after: 'Dooro weedh sir ah oo cusub. Kadib samee warqado cusub.',
    keep: 'Sida loo kaydiyo warqaddan',
    place: 'Warqaddan waxay taal: {{place}}',
    apart: 'Saddexda warqadood ku kaydi saddex meelood oo qufulan.',
    noPhoto: 'Sawir ha ka qaadin. Iimayl ha ku dirin. Kombiyuutar ha gelin.',
    lost: 'Warqad ma lumay? Samee warqado cusub. Kuwii hore markaas ma shaqeeyaan.',
    keptBy: 'Waxaa haya (magac iyo saxiix):',
  },
}
