import type { PlanWords } from '../planWords.ts'

export const uk: PlanWords = {
  language: 'uk',
  checkedBy: null,
  checkedOn: null,
  sentences: {
    practiceFirst: 'Спочатку робити, потім вчитися',
    studyFirst: 'Спочатку вчитися, потім робити',
    goalWork: 'Я хочу скоро працювати або брати участь.',
    goalLearnWhileWorking: 'Я хочу вчити нідерландську під час роботи.',
    goalPeople: 'Я хочу познайомитися з людьми поруч.',
    goalDutch: 'Я хочу спочатку добре вивчити нідерландську.',
    goalDiploma: 'Я хочу знати, чого тут вартий мій диплом.',
    goalSchool: 'Я хочу ходити до школи або на навчання.',
    whatHelps: 'Що мені допомагає?',
    whatIsHard: 'Що для мене важко?',
    expectations: 'Чого я очікую?',
    saidOn: 'Сказано {{date}}:',
    exit: 'Як я помічу, що можу це сам або сама?',
    routes: 'Який шлях навчання мені підходить?',
    because: 'Чому?',
    routeWanted: 'Я цього хочу.',
    routeNotNow: 'Зараз я цього не хочу.',
    routeChosen: 'Це обрано.',
    municipality: 'Чого просить муніципалітет?',
    municipalitySheet: 'Більше на іншому аркуші.',
  },
}
