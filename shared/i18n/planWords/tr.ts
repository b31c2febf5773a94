import type { PlanWords } from '../planWords.ts'

export const tr: PlanWords = {
  language: 'tr',
  checkedBy: null,
  checkedOn: null,
  sentences: {
    practiceFirst: 'Önce yapmak, sonra öğrenmek',
    studyFirst: 'Önce öğrenmek, sonra yapmak',
    goalWork: 'Yakında çalışmak ya da katılmak istiyorum.',
    goalLearnWhileWorking: 'Çalışırken Felemenkçe öğrenmek istiyorum.',
    goalPeople: 'Mahallemdeki insanları tanımak istiyorum.',
    goalDutch: 'Önce iyi Felemenkçe öğrenmek istiyorum.',
    goalDiploma: 'Diplomamın burada ne değeri olduğunu bilmek istiyorum.',
    goalSchool: 'Okula ya da bir eğitime gitmek istiyorum.',
    whatHelps: 'Bana ne yardım eder?',
    whatIsHard: 'Benim için ne zor?',
    expectations: 'Ne bekliyorum?',
    saidOn: '{{date}} tarihinde söylendi:',
    exit: 'Kendim yapabildiğimi nasıl anlarım?',
    routes: 'Hangi öğrenme yolu bana uygun?',
    because: 'Neden?',
    routeWanted: 'Bunu istiyorum.',
    routeNotNow: 'Bunu şimdi istemiyorum.',
    routeChosen: 'Bu seçildi.',
    municipality: 'Belediye ne istiyor?',
    municipalitySheet: 'Fazlası başka bir kâğıtta.',
  },
}
