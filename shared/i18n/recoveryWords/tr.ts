import type { RecoveryWords } from '../recoveryWords.ts'

/** One word per thing: passphrase parola cümlesi, sheet kâğıt, office büro, set takım. */
export const tr: RecoveryWords = {
  language: 'tr',
  checkedBy: null,
  checkedOn: null,
  sentences: {
    title: 'Kurtarma kâğıdı {{sheet}} / {{sheets}}',
    facts: '{{office}} için. Takım {{set}}, tarih: {{date}}.',
    secret: 'Bu kod gizlidir. Yanındaki kare aynısını söyler: tek gizli karemiz budur.',
    nobodyKnows: 'Parola cümlesini artık kimse bilmiyor mu?',
    twoOpen: 'Üç kâğıttan ikisi birlikte büroyu açar. Tek bir kâğıt hiçbir şeyi açmaz.',
    choose: 'Açarken şunu seçin: {{choice}}.',
    type: 'İki kâğıdı yazın ya da taratın. Bunu her zaman iki kişi birlikte yapın.',
    after: 'Yeni bir parola cümlesi seçin. Sonra yeni kâğıtlar yapın.',
    keep: 'Bu kâğıt nasıl saklanır',
    place: 'Bu kâğıdın yeri: {{place}}',
    apart: 'Üç kâğıdı üç ayrı yerde, kilit altında saklayın.',
    noPhoto: 'Fotoğrafını çekmeyin. E-posta ile göndermeyin. Bilgisayara koymayın.',
    lost: 'Bir kâğıt kayıp mı? Yeni kâğıtlar yapın. O zaman eskileri artık çalışmaz.',
    keptBy: 'Saklayan (ad ve imza):',
  },
}
