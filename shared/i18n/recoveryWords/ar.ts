import type { RecoveryWords } from '../recoveryWords.ts'

/** One word per thing: passphrase عبارة المرور, sheet ورقة, office المكتب, set مجموعة. */
export const ar: RecoveryWords = {
  language: 'ar',
  checkedBy: null,
  checkedOn: null,
  sentences: {
    title: 'ورقة الاستعادة {{sheet}} من {{sheets}}',
    facts: 'من {{office}}. المجموعة {{set}}، بتاريخ {{date}}.',
    secret: 'هذا الرمز سرّي. والمربع بجانبه يحمل الرمز نفسه: هو مربعنا السرّي الوحيد.',
    nobodyKnows: 'لا أحد يعرف عبارة المرور؟',
    twoOpen: 'ورقتان من الثلاث معًا تفتحان المكتب. ورقة واحدة وحدها لا تفتح شيئًا.',
    choose: 'عند الفتح اختر: {{choice}}.',
    type: 'اكتب ورقتين أو امسحهما. افعل ذلك دائمًا مع شخص آخر.',
    after: 'اختر عبارة مرور جديدة. ثم اطبع أوراقًا جديدة.',
    keep: 'كيف تحفظ هذه الورقة',
    place: 'هذه الورقة محفوظة هنا: {{place}}',
    apart: 'احفظ الأوراق الثلاث في ثلاثة أماكن مقفلة.',
    noPhoto: 'لا تصوّرها. لا ترسلها بالبريد الإلكتروني. لا تضعها على حاسوب.',
    lost: 'هل ضاعت ورقة؟ اطبع أوراقًا جديدة. عندها لا تعمل القديمة.',
    keptBy: 'محفوظة عند (الاسم والتوقيع):',
  },
}
