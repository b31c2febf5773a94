import { fill, type Words } from '#shared/documents/block.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'

/** Test material for shaping and order, made for these tests; no reviewed translations. */
export interface SampleWords {
  readonly plan: string
  readonly ours: string
  readonly wish: string
  readonly language: string
  readonly kitchen: string
  readonly own: string
  readonly ownWords: Words
  readonly who: string
  readonly headWhat: string
  readonly headWho: string
  readonly headWhen: string
  readonly headDone: string
  readonly together: string
  readonly me: string
  readonly we: string
  readonly date: string
  readonly more: string
  readonly call: string
  readonly hours: string
  readonly dateWord: string
  readonly circle: string
}

const values = { name: 'Amina', date: '24-11-2026' }

function words(language: PaperLanguage, list: string): SampleWords {
  const [plan, ours, wish, tongue, kitchen, own, ownWords, who, headWhat, headWho, headWhen, headDone, together, me, we, date, more, call, hours, dateWord, circle] = list.trim().split('\n').map((line) => line.trim()) as [string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string] // prettier-ignore
  return {
    plan, ours: fill(ours, values), wish, language: tongue, kitchen, own, ownWords: { text: ownWords, language }, who, headWhat,
    headWho, headWhen, headDone, together, me, we, date, more, call, hours, dateWord, circle,
  } // prettier-ignore
}

export const sampleWords: Readonly<Record<PaperLanguage, SampleWords>> = {
  nl: words('nl', `Mijn plan
    Dit plan is van {{name}}. Wij hebben het samen gemaakt op {{date}}.
    Wat wil ik?
    Ik wil de taal leren.
    Ik wil werken in een keuken.
    In mijn eigen woorden
    Ik kookte vroeger voor veertig mensen. Dat wil ik weer doen, het liefst dicht bij huis.
    Wie doet wat?
    Wat?
    Wie?
    Wanneer?
    Klaar?
    Samen
    Ik
    Wij
    dinsdag 1 december 2026
    Wat wil ik nog meer?
    Bel ons als er iets is
    maandag en donderdag, 9:00 tot 12:00
    Datum
    Een open rondje betekent: deze vertaling is nog niet nagekeken.`),
  en: words('en', `My plan
    This plan belongs to {{name}}. We made it together on {{date}}.
    What do I want?
    I want to learn the language.
    I want to work in a kitchen.
    In my own words
    I used to cook for forty people. I would like to do that again, close to home.
    Who does what?
    What?
    Who?
    When?
    Done?
    Together
    I
    We
    Tuesday 1 December 2026
    What else do I want?
    Call us when you need to
    Monday and Thursday, 9:00 to 12:00
    Date
    An open circle means: this translation has not been checked yet.`),
  ar: words('ar', `خطتي
    هذه الخطة ملك {{name}}. كتبناها معًا يوم {{date}}.
    ماذا أريد؟
    أريد أن أتعلّم اللغة.
    أريد العمل في مطبخ (مطعم صغير).
    بكلماتي أنا
    كنتُ أطبخ لأربعين شخصًا. أحبّ أن أفعل ذلك مرة أخرى، قرب بيتي إن أمكن.
    من يفعل ماذا؟
    ماذا؟
    من؟
    متى؟
    هل تم؟
    معًا
    أنا
    نحن
    الثلاثاء 1 ديسمبر 2026
    ماذا أريد أيضًا؟
    اتصل بنا إذا احتجت شيئًا
    الاثنين والخميس، 9:00 إلى 12:00
    التاريخ
    الدائرة الفارغة تعني: لم تُراجَع هذه الترجمة بعد.`),
  ti: words('ti', `መደበይ
    እዚ መደብ ናይ {{name}} እዩ። ብሓባር ኣብ {{date}} ጽሒፍናዮ።
    እንታይ እደሊ?
    ቋንቋ ክመሃር እደሊ።
    ኣብ ክሽነ ክሰርሕ እደሊ።
    ብናይ ገዛእ ርእሰይ ቃላት
    ቅድሚ ሕጂ ንኣርብዓ ሰባት የብስል ነይረ። ሕጂ እውን ኣብ ጥቓ ገዛይ ክገብሮ እደሊ።
    መን እንታይ ይገብር?
    እንታይ?
    መን?
    መዓስ?
    ተወዲኡ?
    ብሓባር
    ኣነ
    ንሕና
    ሰሉስ 1 ታሕሳስ 2026
    ካልእ እንታይ እደሊ?
    ኣድላዪ እንተኾይኑ ደውሉልና
    ሰኑይን ሓሙስን፣ 9:00 ክሳብ 12:00
    ዕለት
    ጽሩይ ክቢ ማለት፦ እዚ ትርጉም ገና ኣይተረጋገጸን።`),
  tr: words('tr', `Planım
    Bu plan {{name}} için. Onu birlikte {{date}} tarihinde yazdık.
    Ne istiyorum?
    Dili öğrenmek istiyorum.
    Bir mutfakta çalışmak istiyorum.
    Kendi sözlerimle
    Eskiden kırk kişiye yemek pişirirdim. Işığı bol, İstanbul’daki gibi bir mutfakta yine çalışmak isterim.
    Kim ne yapıyor?
    Ne?
    Kim?
    Ne zaman?
    Bitti mi?
    Birlikte
    Ben
    Biz
    1 Aralık 2026 Salı
    Başka ne istiyorum?
    Bir şey olursa bizi arayın
    pazartesi ve perşembe, 9:00 – 12:00
    Tarih
    Boş bir daire şu demek: bu çeviri henüz gözden geçirilmedi.`),
  fa: words('fa', `برنامهٔ من
    این برنامه از آنِ {{name}} است. آن را با هم در {{date}} نوشتیم.
    چه می‌خواهم؟
    می‌خواهم زبان یاد بگیرم.
    می‌خواهم در آشپزخانه کار کنم.
    به زبان خودم
    قبلاً برای چهل نفر آشپزی می‌کردم. دوست دارم دوباره همین کار را نزدیک خانه بکنم.
    چه کسی چه می‌کند؟
    چه؟
    چه کسی؟
    کی؟
    انجام شد؟
    با هم
    من
    ما
    سه‌شنبه 1 دسامبر 2026
    دیگر چه می‌خواهم؟
    اگر چیزی شد به ما زنگ بزنید
    دوشنبه و پنجشنبه، 9:00 تا 12:00
    تاریخ
    دایرهٔ خالی یعنی: این ترجمه هنوز بازبینی نشده است.`),
  prs: words('prs', `پلان من
    این پلان از {{name}} است. ما آن را با هم در {{date}} ساختیم.
    چه می‌خواهم؟
    می‌خواهم زبان بیاموزم.
    می‌خواهم در آشپزخانه کار کنم.
    به گپ خودم
    پیش‌تر برای چهل نفر آشپزی می‌کردم. خوش دارم باز همین کار را نزدیک خانه کنم.
    کی چه می‌کند؟
    چه؟
    کی؟
    چه وقت؟
    شد؟
    با هم
    من
    ما
    سه‌شنبه 1 دسمبر 2026
    دیگر چه می‌خواهم؟
    اگر کاری داشتید زنگ بزنید
    دوشنبه و پنجشنبه، 9:00 تا 12:00
    تاریخ
    دایرهٔ خالی یعنی: این ترجمه هنوز دیده نشده است.`),
  so: words('so', `Qorshahayga
    Qorshahan waxaa iska leh {{name}}. Waxaan wada qornay {{date}}.
    Maxaan rabaa?
    Waxaan rabaa inaan luqadda barto.
    Waxaan rabaa inaan jikada ka shaqeeyo.
    Ereyadayda
    Waxaan hore u karin jiray cuntada afartan qof. Waxaan jeclahay inaan mar kale sameeyo, guriga agtiisa.
    Yaa maxaa qabta?
    Maxaa?
    Yaa?
    Goorma?
    Ma dhammaatay?
    Wadajir
    Aniga
    Annaga
    Talaado 1 Diseembar 2026
    Maxaan kale oo rabaa?
    Na soo wac haddii aad wax u baahato
    Isniin iyo Khamiis, 9:00 ilaa 12:00
    Taariikh
    Goobo furan micnaheedu waa: tarjumaddan weli lama hubin.`),
  uk: words('uk', `Мій план
    Цей план належить {{name}}. Ми склали його разом {{date}}.
    Чого я хочу?
    Я хочу вивчити мову.
    Я хочу працювати на кухні.
    Моїми словами
    Раніше я готувала їжу для сорока людей. Хотіла б робити це знову, ближче до дому, з’їжджаючи ґанком.
    Хто що робить?
    Що?
    Хто?
    Коли?
    Зроблено?
    Разом
    Я
    Ми
    вівторок, 1 грудня 2026
    Чого ще я хочу?
    Телефонуйте нам, якщо щось потрібно
    понеділок і четвер, 9:00 – 12:00
    Дата
    Порожнє коло означає: цей переклад ще не перевірено.`),
  ps: words('ps', `زما پلان
    دا پلان د {{name}} دی. موږ دا په ګډه په {{date}} ولیکه.
    زه څه غواړم؟
    زه غواړم ژبه زده کړم.
    زه غواړم په پخلنځي کې کار وکړم.
    په خپلو ټکو
    ما پخوا د څلوېښتو کسانو لپاره پخلی کاوه. غواړم بیا یې وکړم، کور ته نږدې، ښه به وي.
    څوک څه کوي؟
    څه؟
    څوک؟
    کله؟
    وشو؟
    په ګډه
    زه
    موږ
    سه‌شنبه 1 ډسمبر 2026
    نور څه غواړم؟
    که څه وي موږ ته زنګ ووهئ
    دوشنبه او پنجشنبه، 9:00 تر 12:00
    نېټه
    تشه دایره دا مانا لري: دا ژباړه لا نه ده کتل شوې.`),
  kmr: words('kmr', `Plana min
    Ev plan ya {{name}} e. Me ew bi hev re di {{date}} de nivîsand.
    Ez çi dixwazim?
    Ez dixwazim ziman hîn bibim.
    Ez dixwazim di metbexê de bixebitim.
    Bi gotinên min
    Min berê ji bo çil kesan xwarin çêdikir. Ez dixwazim dîsa bikim, nêzîkî malê.
    Kî çi dike?
    Çi?
    Kî?
    Kengî?
    Qediya?
    Bi hev re
    Ez
    Em
    Sêşem, 1 Berfanbar 2026
    Ez çi din dixwazim?
    Ger tiştek hebe telefonî me bike
    duşem û pêncşem, 9:00 heta 12:00
    Dîrok
    Gilovera vala tê wateya: ev werger hîn nehatiye kontrolkirin.`),
  fr: words('fr', `Mon plan
    Ce plan est à {{name}}. Nous l’avons fait ensemble le {{date}}.
    Qu’est-ce que je veux ?
    Je veux apprendre la langue.
    Je veux travailler dans une cuisine.
    Avec mes mots
    Avant, je cuisinais pour quarante personnes. J’aimerais recommencer, près de chez moi, même à Noël.
    Qui fait quoi ?
    Quoi ?
    Qui ?
    Quand ?
    Fini ?
    Ensemble
    Moi
    Nous
    mardi 1er décembre 2026
    Que veux-tu encore ?
    Appelez-nous en cas de besoin
    lundi et jeudi, 9h00 à 12h00
    Date
    Un rond vide veut dire : cette traduction n’a pas encore été relue.`),
} // prettier-ignore
