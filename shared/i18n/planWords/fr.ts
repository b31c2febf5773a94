import type { PlanWords } from '../planWords.ts'

export const fr: PlanWords = {
  language: 'fr',
  checkedBy: null,
  checkedOn: null,
  sentences: {
    practiceFirst: 'D’abord faire, puis apprendre',
    studyFirst: 'D’abord apprendre, puis faire',
    goalWork: 'Je veux bientôt travailler ou participer.',
    goalLearnWhileWorking: 'Je veux apprendre le néerlandais en travaillant.',
    goalPeople: 'Je veux connaître des gens de mon quartier.',
    goalDutch: 'Je veux d’abord bien apprendre le néerlandais.',
    goalDiploma: 'Je veux savoir ce que vaut mon diplôme ici.',
    goalSchool: 'Je veux aller à l’école ou suivre une formation.',
    whatHelps: 'Qu’est-ce qui m’aide ?',
    whatIsHard: 'Qu’est-ce qui est difficile pour moi ?',
    expectations: 'Qu’est-ce que j’attends ?',
    saidOn: 'Dit le {{date}} :',
    exit: 'Comment voir que je peux le faire moi-même ?',
    routes: 'Quel parcours me convient ?',
    because: 'Pourquoi ?',
    routeWanted: 'Je veux cela.',
    routeNotNow: 'Je ne veux pas cela maintenant.',
    routeChosen: 'Cela a été choisi.',
    municipality: 'Que demande la commune ?',
    municipalitySheet: 'Il y en a plus sur une autre feuille.',
  },
}
