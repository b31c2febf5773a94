import type { PlanWords } from '../planWords.ts'

export const ar: PlanWords = {
  language: 'ar',
  checkedBy: null,
  checkedOn: null,
  sentences: {
    practiceFirst: 'أعمل أولًا ثم أتعلم',
    studyFirst: 'أتعلم أولًا ثم أعمل',
    goalWork: 'أريد أن أعمل أو أشارك قريبًا.',
    goalLearnWhileWorking: 'أريد أن أتعلم الهولندية وأنا أعمل.',
    goalPeople: 'أريد أن أتعرف على الناس في حيّي.',
    goalDutch: 'أريد أولًا أن أتعلم الهولندية جيدًا.',
    goalDiploma: 'أريد أن أعرف ما قيمة شهادتي هنا.',
    goalSchool: 'أريد أن أذهب إلى المدرسة أو إلى تدريب.',
    whatHelps: 'ما الذي يساعدني؟',
    whatIsHard: 'ما الصعب عليّ؟',
    expectations: 'ماذا أتوقع؟',
    saidOn: 'قيل في {{date}}:',
    exit: 'كيف ألاحظ أنني أستطيع ذلك بنفسي؟',
    routes: 'أي مسار تعلّم يناسبني؟',
    because: 'لماذا؟',
    routeWanted: 'أريد هذا.',
    routeNotNow: 'لا أريد هذا الآن.',
    routeChosen: 'تم اختيار هذا.',
    municipality: 'ماذا تطلب البلدية؟',
    municipalitySheet: 'المزيد في ورقة أخرى.',
  },
}
