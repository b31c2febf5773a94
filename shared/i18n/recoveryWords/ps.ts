import type { RecoveryWords } from '../recoveryWords.ts'

/** One word per thing: passphrase پټ عبارت, sheet پاڼه, office دفتر, set ټولګه. */
export const ps: RecoveryWords = {
  language: 'ps',
  checkedBy: null,
  checkedOn: null,
  sentences: {
    title: 'د بیا پرانیستلو پاڼه {{sheet}} له {{sheets}} څخه',
    facts: 'د {{office}} ده. ټولګه {{set}}، جوړه شوې په {{date}}.',
    secret: 'دا کوډ پټ دی. تر څنګ مربع یې هماغه وایي: دا زموږ یوازینۍ پټه مربع ده.',
    nobodyKnows: 'پټ عبارت نور هېچا ته نه دی معلوم؟',
    twoOpen: 'له درېیو پاڼو څخه دوه یوځای دفتر پرانیزي. یوه پاڼه یوازې هېڅ شی نه پرانیزي.',
    choose: 'د پرانیستلو پر وخت دا وټاکئ: {{choice}}.',
    type: 'دوه پاڼې ولیکئ یا سکن کړئ. دا کار تل دوه کسان یوځای وکړئ.',
    after: 'نوی پټ عبارت وټاکئ. بیا نوې پاڼې جوړې کړئ.',
    keep: 'دا پاڼه څنګه وساتو',
    place: 'دا پاڼه دلته ده: {{place}}',
    apart: 'درې پاڼې په درېیو قفل شویو ځایونو کې وساتئ.',
    noPhoto: 'عکس مه اخلئ. په برېښنالیک یې مه لېږئ. په کمپیوټر کې یې مه ږدئ.',
    lost: 'کومه پاڼه ورکه ده؟ نوې پاڼې جوړې کړئ. بیا زړې پاڼې کار نه کوي.',
    keptBy: 'چا سره ساتل کېږي (نوم او لاسلیک):',
  },
}
