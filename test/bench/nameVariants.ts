/**
 * First names that are common among newcomers, in spellings that stand on papers, in messages and in mouths: on a passport, after
 * French, English, German or Dutch habits, and in the own script. The first of a line is how the dossier has it; each
 * other one is typed. Names of nobody: chosen by us for their spellings.
 */
const firstList = `
ar Mohammed: Muhammad Mohamed Mohamad Mouhamed Muhammed Mohammad محمد
ar Ahmed: Ahmad Achmed Ahmet أحمد احمد
ar Mahmoud: Mahmud Mahmood Machmoed محمود
ar Hussein: Hoessein Husayn Hossein Hussain حسين
ar Hassan: Hasan Hassane حسن
ar Yusuf: Youssef Joesoef Yousef Yousuf Yusef Jusuf يوسف
ar Ibrahim: Ebrahim Ibraheem Brahim إبراهيم ابراهيم
ar Khaled: Khalid Chaled Haled خالد
ar Abdulrahman: Abdelrahman Abdurrahman Abdul-Rahman Abderrahman عبدالرحمن
ar Abdullah: Abdallah Abdoullah Abdulla عبدالله
ar Omar: Umar Oumar Omer عمر
ar Ali: Aly علي
ar Fatima: Fatma Fatimah Fathima Faatima فاطمة
ar Aisha: Aïcha Ayesha Aysha Aicha عائشة
ar Khadija: Khadidja Khadijah Chadija خديجة Gadiza
so Xaawo: Hawa Howa حواء
ar Zaynab: Zainab Zeinab Zeyneb زينب
ar Maryam: Mariam Meryem Miriam مريم
ar Nour: Noor Nur Noer نور
ar Rima: Reema Rema ريما
ar Layla: Leila Laila Leyla ليلى
ar Samir: Sameer Semir سمير
ar Tariq: Tarek Tareq Tarik طارق
ar Mustafa: Mostafa Moustafa Mustapha مصطفى
ar Said: Saeed Saïd Sayed سعيد
ar Bashar: Bachar Bashaar بشار
ar Wael: Wail Waël وائل
ar Ghassan: Gassan Ghasan غسان
ar Jamal: Gamal Djamal Jamaal جمال
ar Yasmin: Jasmin Yasmine Yasmeen ياسمين
ar Huda: Hoda Houda هدى
ar Salma: Selma سلمى
ar Walid: Waleed Oualid وليد
ar Qasim: Kasim Qassem Kassem قاسم
ar Shadi: Chadi Shady شادي
ti Tesfay: Tesfai Tesfaj Tesfaye ተስፋይ
ti Yonas: Jonas Yonaas ዮናስ
ti Selam: Salam Selaam ሰላም
ti Haile: Hayle Haylé ሃይለ
ti Berhane: Birhane Brhane Berhaneh ብርሃነ
ti Mehret: Mihret Mhret ምሕረት
ti Kidane: Kidaneh Kidan ኪዳነ
ti Gebre: Ghebre Gebreh ገብረ
ti Tsegay: Tsegaye Segay ጸጋይ
ti Mebrahtu: Mebrahtom Mebratu Mebrahtou መብራህቱ
ti Abeba: Abebah Abeeba ኣበባ
ti Filmon: Philmon Philimon ፊልሞን
ti Semhar: Samhar Semher ሰምሃር
ti Yohannes: Johannes Yohanes Yohanis ዮሃንስ
ti Weldu: Woldu Weldou ወልዱ
ti Letebrhan: Letebirhan Letebrehan ለተብርሃን
am Abebe: Abbebe አበበ
am Dawit: Dawiet Daweet ዳዊት
am Mulugeta: Mulugetta Moeloegeta ሙሉጌታ
am Tigist: Tgist Tigest ትግስት
am Girma: Ghirma ግርማ
am Bethlehem: Betlehem Bethelhem Betelehem ቤተልሔም
fa Daryush: Dariush Daryoush Darioush داریوش
fa Reza: Riza Rezza رضا
fa Parisa: Pariesa Pareesa پریسا
fa Mahsa: Mahssa مهسا
fa Hamid: Hameed Hamied حمید
fa Shirin: Shireen Chirine شیرین
fa Behrouz: Behruz Behrooz بهروز
fa Zahra: Zahraa Zehra زهرا
fa Farhad: Ferhad Farhat فرهاد
fa Jamshid: Djamshid Jamsheed جمشید
fa Golnaz: Gulnaz گلناز
fa Kourosh: Kurosh Koorosh کوروش
prs Parwana: Parvana Parwaneh پروانه
prs Habibullah: Habiballah Habiboullah حبیب‌الله
prs Najib: Nadjib Najeeb نجیب
prs Sediqa: Siddiqa Sedika صدیقه
prs Gulalai: Golalai Gulalay گلالی
prs Noorullah: Nurullah Nourullah نورالله
prs Freshta: Fereshta Frishta فرشته
prs Wahid: Vahid Waheed وحید
prs Zarghuna: Zarghona Zargoena زرغونه
ps Torpekai: Torpekay Toerpekai تورپیکۍ
ps Palwasha: Palwasha Pelwasha Palvasha پلوشه
tr Emre: Emreh Emré
tr Şahin: Sahin Shahin
tr Çağlar: Caglar Chaglar Çaglar
tr Ayşe: Ayse Ayshe Aysche
tr Gökhan: Gokhan Goekhan Gökan
tr Yıldız: Yildiz Jildiz
tr Özlem: Ozlem Oezlem
tr Mehmet: Mehmed Memet
tr Tuğba: Tugba Tuba
tr İbrahim: Ibrahim Ibrahiem
tr Hatice: Hatije Hatidje Hatidsje
tr Cemal: Jemal Djemal
uk Volodymyr: Vladimir Wolodymyr Volodimir Володимир
uk Olena: Elena Olene Олена
uk Oleksandr: Aleksandr Alexander Oleksander Олександр
uk Serhiy: Sergej Sergey Serhii Serhij Сергій
uk Yuliia: Julia Yulia Juliia Юлія
uk Iryna: Irina Irena Ірина
uk Kateryna: Katerina Katarina Catherina Катерина
uk Nataliia: Natalia Natalija Nataliya Наталія
uk Andriy: Andrii Andrij Andrey Андрій
uk Mykola: Mikola Mycola Микола
uk Oksana: Oxana Оксана
uk Dmytro: Dmitro Dimitro Дмитро
uk Viktoriia: Victoria Viktoria Viktorija Вікторія
uk Halyna: Galina Halina Галина
uk Yevhen: Evgen Jevhen Yevgen Євген
uk Liudmyla: Ljudmila Lyudmila Ludmila Людмила
ru Mikhail: Michail Mihail Mikhael Михаил
ru Aleksei: Alexei Aleksej Alexey Алексей
ru Tatiana: Tatjana Tatyana Татьяна
so Cabdi: Abdi Cabdii
so Xasan: Hassan Hasan
so Cali: Ali Caali
so Hodan: Hodaan Hoodan
so Maxamed: Mohamed Mahamed Mohammed
so Faadumo: Fadumo Fatuma Faduma
so Cabdullahi: Abdullahi Abdulahi
so Xaliimo: Halimo Halima Xalimo
so Cumar: Omar Umar
so Sahra: Zahra Saahra
so Axmed: Ahmed Achmed
so Khadra: Qadra Kadra
kmr Rojda: Rozhda Rojdah
kmr Şivan: Shivan Sivan Schivan
kmr Berîvan: Berivan Beriwan Bérivan
kmr Zîlan: Zilan Zielan
kmr Azad: Asad Azaad
kmr Xezal: Khezal Ghezal Gazal
kmr Jiyan: Zhiyan Jian Jîyan
kmr Serhat: Serhad Sherhat
kmr Dilşad: Dilshad Dilsad
ckb Hêvî: Hevi Hivi
ckb Rêbwar: Rebwar Rebuar ڕێبوار
ckb Şîlan: Shilan Silan شیلان
fr Aïssatou: Aissatou Aisatu
fr Mamadou: Mamadu Mamadoe
fr Thérèse: Therese Teresa
fr Joséphine: Josephine Jozefine
fr Ousmane: Usman Oesman
fr Boubacar: Bubakar Abubakar
nl Joke: Jokke
nl Sjoerd: Sjoert Shoerd
nl Thijs: Tijs Theis
nl Wouter: Woutert Vouter
nl Geertje: Geertie Geertj
nl Machteld: Magteld Machtelt
`

/** Written after the rules were made for the first list, and not looked at while they were made: whether they hold. */
const secondList = `
ar Karim: Kareem Kerim Karîm كريم
ar Nadia: Nadja Nadya نادية
ar Rashid: Rachid Rasheed رشيد
ar Suleiman: Sulaiman Soliman Soelaiman سليمان
ar Ismail: Ismaïl Esmail إسماعيل
ar Amina: Aminah Ameena أمينة
ar Hanan: Hanane Hanaan حنان
ar Mariam: Maryam Meriem مريم
ar Fadi: Fady فادي
ar Lubna: Loubna Lobna لبنى
ar Anas: Anass أنس
ar Sawsan: Saoussan Sausan سوسن
ti Tekle: Teklé Tekleh ተክለ
ti Merhawi: Merhawie Mərhawi መርሃዊ
ti Rahel: Rachel Raheel ራሄል
ti Solomon: Salomon Selomon ሰሎሞን
ti Eyob: Iyob Eyoub እዮብ
ti Saba: Sabaa ሳባ
ti Zerai: Zeray Zerae ዘርኣይ
am Bekele: Bekkele Bekeleh በቀለ
am Almaz: Elmaz Almas አልማዝ
fa Ali-Reza: Alireza علیرضا
fa Niloufar: Nilufar Niloofar نیلوفر
fa Mehdi: Mahdi Mehdie مهدی
fa Sohrab: Suhrab Soerab سهراب
fa Azadeh: Azade Asadeh آزاده
prs Zabihullah: Zabiullah Zabihollah ذبیح‌الله
prs Mursal: Morsal Moursal مرسل
prs Ghulam: Gholam Gulam غلام
prs Shukria: Shokria Chukria شکریه
ps Spozhmai: Spogmai Spojmai سپوږمۍ
tr Uğur: Ugur Oegoer Uur
tr Gül: Gul Guel
tr Hüseyin: Huseyin Husein
tr Zeynep: Zeyneb Zeinep
tr Cengiz: Jengiz Djengis
tr Şükran: Sukran Shukran
uk Svitlana: Svetlana Switlana Світлана
uk Ihor: Igor Ігор
uk Hryhoriy: Grigori Hryhorij Григорій
uk Vasyl: Wasyl Vasil Василь
uk Anastasiia: Anastasia Anastasija Анастасія
uk Tetiana: Tatiana Tetyana Тетяна
uk Yaroslav: Jaroslav Iaroslav Ярослав
ru Ekaterina: Jekaterina Yekaterina Екатерина
so Xirsi: Hirsi Khirsi
so Caasha: Aisha Asha
so Cawaale: Awale Cawale
so Guled: Guuleed Gouled
so Ifrax: Ifrah Iffrah
kmr Cîhan: Jihan Cihan Djihan
kmr Newroz: Nevroz Newros
kmr Xoşnav: Khoshnav Hosnav
ckb Kawa: Kaweh Kava کاوە
ckb Şêrko: Sherko Sirko شێرکۆ
fr Geneviève: Genevieve Jenevieve
fr Ibrahima: Ibraima Ebrahima
nl Gijs: Gys Gijsbert
nl Marijke: Marike Maryke
`

export interface NamePair {
  readonly language: string
  readonly stored: string
  readonly typed: string
}

export interface NameList {
  /** How the dossiers have them: each once. */
  readonly stored: readonly string[]
  readonly pairs: readonly NamePair[]
}

export const ourNames: NameList = listOf(firstList)
export const laterNames: NameList = listOf(secondList)

function listOf(lines: string): NameList {
  const names = lines
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', spellings = ''] = line.split(': ')
      const [language = '', stored = ''] = head.split(' ')
      return { language, stored, spellings: spellings.split(' ').filter((typed) => typed !== stored) }
    })
  return {
    stored: names.map(({ stored }) => stored),
    pairs: names.flatMap(({ language, stored, spellings }) =>
      spellings.map((typed) => ({ language, stored, typed })),
    ),
  }
}
