import type { PlanWords } from '../planWords.ts'

export const ps: PlanWords = {
  language: 'ps',
  checkedBy: null,
  checkedOn: null,
  sentences: {
    practiceFirst: 'لومړی کار، بیا زده کړه',
    studyFirst: 'لومړی زده کړه، بیا کار',
    goalWork: 'غواړم ژر کار وکړم یا برخه واخلم.',
    goalLearnWhileWorking: 'غواړم د کار پر مهال هالنډي زده کړم.',
    goalPeople: 'غواړم د خپلې سیمې خلک وپېژنم.',
    goalDutch: 'غواړم لومړی ښه هالنډي زده کړم.',
    goalDiploma: 'غواړم پوه شم چې زما ډیپلوم دلته څه ارزښت لري.',
    goalSchool: 'غواړم ښوونځي یا روزنې ته لاړ شم.',
    whatHelps: 'څه شی زما مرسته کوي؟',
    whatIsHard: 'زما لپاره څه ستونزمن دي؟',
    expectations: 'زه څه تمه لرم؟',
    saidOn: 'په {{date}} ویل شوي:',
    exit: 'څنګه پوهېږم چې پخپله یې کولی شم؟',
    routes: 'د زده کړې کومه لار زما لپاره مناسبه ده؟',
    because: 'ولې؟',
    routeWanted: 'دا غواړم.',
    routeNotNow: 'دا اوس نه غواړم.',
    routeChosen: 'دا ټاکل شوې ده.',
    municipality: 'ښاروالي څه غواړي؟',
    municipalitySheet: 'نور په بله پاڼه کې دي.',
  },
}
