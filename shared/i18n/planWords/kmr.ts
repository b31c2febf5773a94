import type { PlanWords } from '../planWords.ts'

export const kmr: PlanWords = {
  language: 'kmr',
  checkedBy: null,
  checkedOn: null,
  sentences: {
    practiceFirst: 'Pêşî kirin, paşê hînbûn',
    studyFirst: 'Pêşî hînbûn, paşê kirin',
    goalWork: 'Ez dixwazim zû bixebitim an beşdar bibim.',
    goalLearnWhileWorking: 'Ez dixwazim dema dixebitim hînî holendî bibim.',
    goalPeople: 'Ez dixwazim mirovên taxa xwe nas bikim.',
    goalDutch: 'Ez dixwazim pêşî baş hînî holendî bibim.',
    goalDiploma: 'Ez dixwazim bizanim dîplomaya min li vir çi hêja ye.',
    goalSchool: 'Ez dixwazim biçim dibistanê an perwerdeyekê.',
    whatHelps: 'Çi alîkariya min dike?',
    whatIsHard: 'Çi ji bo min zehmet e?',
    expectations: 'Ez çi hêvî dikim?',
    saidOn: 'Di {{date}} de hat gotin:',
    exit: 'Ez çawa dibînim ku ez bi xwe dikarim?',
    routes: 'Kîjan rêya hînbûnê li min tê?',
    because: 'Çima?',
    routeWanted: 'Ez vê dixwazim.',
    routeNotNow: 'Ez niha vê naxwazim.',
    routeChosen: 'Ev hat hilbijartin.',
    municipality: 'Şaredarî çi dixwaze?',
    municipalitySheet: 'Zêdetir li ser kaxezeke din e.',
  },
}
