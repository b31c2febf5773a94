import type { PlanWords } from '../planWords.ts'

export const prs: PlanWords = {
  language: 'prs',
  checkedBy: null,
  checkedOn: null,
  sentences: {
    practiceFirst: 'اول کار، بعد آموزش',
    studyFirst: 'اول آموزش، بعد کار',
    goalWork: 'می‌خواهم زود کار کنم یا سهم بگیرم.',
    goalLearnWhileWorking: 'می‌خواهم در وقت کار هالندی یاد بگیرم.',
    goalPeople: 'می‌خواهم با مردم محله‌ام آشنا شوم.',
    goalDutch: 'می‌خواهم اول هالندی را خوب یاد بگیرم.',
    goalDiploma: 'می‌خواهم بدانم دیپلوم من اینجا چه ارزش دارد.',
    goalSchool: 'می‌خواهم به مکتب یا یک کورس بروم.',
    whatHelps: 'چه چیز به من کمک می‌کند؟',
    whatIsHard: 'چه چیز برای من مشکل است؟',
    expectations: 'چه توقع دارم؟',
    saidOn: 'گفته شده در {{date}}:',
    exit: 'چطور می‌فهمم که خودم می‌توانم؟',
    routes: 'کدام راه آموزش برای من مناسب است؟',
    because: 'چرا؟',
    routeWanted: 'این را می‌خواهم.',
    routeNotNow: 'این را حالا نمی‌خواهم.',
    routeChosen: 'این انتخاب شده است.',
    municipality: 'شاروالی چه می‌خواهد؟',
    municipalitySheet: 'بیشتر در ورق دیگر است.',
  },
}
