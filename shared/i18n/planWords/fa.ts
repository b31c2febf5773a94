import type { PlanWords } from '../planWords.ts'

export const fa: PlanWords = {
  language: 'fa',
  checkedBy: null,
  checkedOn: null,
  sentences: {
    practiceFirst: 'اول کار، بعد یادگیری',
    studyFirst: 'اول یادگیری، بعد کار',
    goalWork: 'می‌خواهم زود کار کنم یا شرکت کنم.',
    goalLearnWhileWorking: 'می‌خواهم هنگام کار هلندی یاد بگیرم.',
    goalPeople: 'می‌خواهم با مردم محله‌ام آشنا شوم.',
    goalDutch: 'می‌خواهم اول هلندی را خوب یاد بگیرم.',
    goalDiploma: 'می‌خواهم بدانم مدرکم اینجا چه ارزشی دارد.',
    goalSchool: 'می‌خواهم به مدرسه یا دوره آموزشی بروم.',
    whatHelps: 'چه چیزی به من کمک می‌کند؟',
    whatIsHard: 'چه چیزی برای من سخت است؟',
    expectations: 'چه انتظاری دارم؟',
    saidOn: 'گفته شده در {{date}}:',
    exit: 'چطور می‌فهمم که خودم می‌توانم؟',
    routes: 'کدام مسیر آموزشی برای من مناسب است؟',
    because: 'چرا؟',
    routeWanted: 'این را می‌خواهم.',
    routeNotNow: 'این را حالا نمی‌خواهم.',
    routeChosen: 'این انتخاب شده است.',
    municipality: 'شهرداری چه می‌خواهد؟',
    municipalitySheet: 'بیشتر در برگه دیگری است.',
  },
}
