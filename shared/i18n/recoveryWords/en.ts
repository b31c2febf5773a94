import type { RecoveryWords } from '../recoveryWords.ts'

/** One word per thing: passphrase, sheet, office, set. */
export const en: RecoveryWords = {
  language: 'en',
  checkedBy: null,
  checkedOn: null,
  sentences: {
    title: 'Recovery sheet {{sheet}} of {{sheets}}',
    facts: 'Of {{office}}. Set {{set}}, made on {{date}}.',
    secret: 'This code is secret. The square beside it says the same: it is our only secret square.',
    nobodyKnows: 'Does nobody know the passphrase any more?',
    twoOpen: 'Two of the three sheets together open the office. One sheet alone opens nothing.',
    choose: 'When you open the program, choose: {{choice}}.',
    type: 'Type or scan two sheets. Always do this with two people together.',
    after: 'Choose a new passphrase. Then make new sheets.',
    keep: 'How to keep this sheet',
    place: 'This sheet is kept here: {{place}}',
    apart: 'Keep the three sheets in three places, under lock and key.',
    noPhoto: 'Take no photo. Do not mail it. Do not put it on a computer.',
    lost: 'Is a sheet lost? Make new sheets. The old ones then no longer work.',
    keptBy: 'Kept by (name and signature):',
  },
}
