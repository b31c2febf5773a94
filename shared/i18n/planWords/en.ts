import type { PlanWords } from '../planWords.ts'

export const en: PlanWords = {
  language: 'en',
  checkedBy: null,
  checkedOn: null,
  sentences: {
    practiceFirst: 'First do, then learn',
    studyFirst: 'First learn, then do',
    goalWork: 'I want to work or take part soon.',
    goalLearnWhileWorking: 'I want to learn Dutch while I work.',
    goalPeople: 'I want to get to know people near me.',
    goalDutch: 'I want to learn good Dutch first.',
    goalDiploma: 'I want to know what my diploma is worth here.',
    goalSchool: 'I want to go to school or training.',
    whatHelps: 'What helps me?',
    whatIsHard: 'What is hard for me?',
    expectations: 'What do I expect?',
    saidOn: 'Said on {{date}}:',
    exit: 'How do I notice that I can do it myself?',
    routes: 'Which route suits me?',
    because: 'Why?',
    routeWanted: 'I want this.',
    routeNotNow: 'I do not want this now.',
    routeChosen: 'This was chosen.',
    municipality: 'What does the municipality ask?',
    municipalitySheet: 'There is more on another sheet.',
  },
}
