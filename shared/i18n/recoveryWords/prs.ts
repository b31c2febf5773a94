import type { RecoveryWords } from '../recoveryWords.ts'

/** Dari of Afghanistan, not Farsi. One word per thing: passphrase عبارت رمز, sheet ورق, office دفتر, set مجموعه. */
export const prs: RecoveryWords = {
  language: 'prs',
  checkedBy: null,
  checkedOn: null,
  sentences: {
    title: 'ورق بازیابی {{sheet}} از {{sheets}}',
    facts: 'از {{office}}. مجموعهٔ {{set}}، ساخته شده در {{date}}.',
    secret: 'این کود محرم است. مربع پهلویش همان را می‌گوید: یگانه مربع محرم ماست.',
    nobodyKnows: 'دیگر هیچ کس عبارت رمز را نمی‌داند؟',
    twoOpen: 'دو ورق از سه ورق یکجا دفتر را باز می‌کند. یک ورق تنها هیچ چیز را باز نمی‌کند.',
    choose: 'وقت باز کردن این را انتخاب کنید: {{choice}}.',
    type: 'دو ورق را تایپ یا اسکن کنید. این کار را همیشه دو نفر یکجا بکنید.',
    after: 'یک عبارت رمز نو انتخاب کنید. بعد ورق‌های نو بسازید.',
    keep: 'این ورق را چطور نگاه کنیم',
    place: 'جای این ورق: {{place}}',
    apart: 'سه ورق را در سه جای قفل‌دار نگاه کنید.',
    noPhoto: 'عکس نگیرید. ایمیل نکنید. در کمپیوتر نمانید.',
    lost: 'یک ورق گم شده است؟ ورق‌های نو بسازید. باز ورق‌های کهنه کار نمی‌کند.',
    keptBy: 'نزد کی است (نام و امضا):',
  },
}
