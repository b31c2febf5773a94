import { newDossier, type Dossier } from '#shared/domain/dossier.ts'
import type { OwnWords, RandomId } from '#shared/domain/fields.ts'
import { paperNames } from '#shared/domain/paperNames.ts'
import { sheetSetOf, writeSheet } from '#shared/domain/recoverySheet.ts'
import { practiceDossiers } from '#shared/domain/practiceOffice/practiceOffice.ts'
import { accessSlipPaper } from '#shared/documents/accessSlip.ts'
import type { PaperDocument } from '#shared/documents/block.ts'
import { dossierPaper } from '#shared/documents/dossierPapers.ts'
import { recoverySheetPaper } from '#shared/documents/recoverySheet.ts'
import type { PaperOptions } from '#shared/documents/sheet.ts'
import { volunteerPaper } from '#shared/documents/volunteer.ts'
import { today } from './everyPaper.ts'

/** Everything that somebody types and that may come to stand on a paper; with how much fits in it. */
export const typedFields = {
  callName: 'line',
  nameInOwnScript: 'line',
  interpreterWish: 'line',
  goodToKnow: 'text',
  supportedBy: 'line',
  goal: 'text',
  goalInDutch: 'text',
  why: 'text',
  canAlready: 'text',
  step: 'text',
  doerName: 'line',
  answer: 'text',
  answerInDutch: 'text',
  appointmentWhat: 'line',
  place: 'line',
  route: 'line',
  withWhom: 'line',
  bringAlso: 'line',
  proudOf: 'text',
  whatHelped: 'text',
  whatNow: 'text',
  contactName: 'line',
  contactPhone: 'line',
  hoursPerWeek: 'amount',
  alsoInLetter: 'text',
  weekNote: 'text',
  ownWeekLine: 'text',
  office: 'line',
  worker: 'line',
  officePhone: 'line',
  volunteerName: 'line',
  volunteerRole: 'line',
  lookedBy: 'line',
  sheetPlace: 'line',
  copyAt: 'line',
} as const satisfies Readonly<Record<string, 'amount' | 'line' | 'text'>>
export type TypedField = keyof typeof typedFields
export const fieldNames = Object.keys(typedFields) as readonly TypedField[]

export const documents = [...paperNames, 'volunteer', 'recoverySheet'] as const
export type DocumentName = (typeof documents)[number]

/** What stands in each field. */
export type Typing = (field: TypedField) => string

const id = (at: number): RandomId => String(at).padStart(32, '0') as RandomId

/** The document with `typing` in every field that somebody can type in, Arabic beside the Dutch. */
export function typedDocument(name: DocumentName, typing: Typing): PaperDocument {
  if (name === 'recoverySheet') return recoverySheet(typing)
  if (name === 'accessSlip') return accessSlip(typing)
  if (name === 'volunteer') {
    const [volunteer, role] = [typing('volunteerName'), typing('volunteerRole')]
    return volunteerPaper({ name: volunteer, role, from: today, until: null }, typedOptions(typing))
  }
  const document = dossierPaper({ paper: name }, typedDossier(typing), typedOptions(typing))
  if (!document) throw new Error(`there is no ${name}`)
  return document
}

/** Of somebody about whom nothing was written down yet. */
export function emptyDossier(): Dossier {
  const { person } = typedDossier(() => '')
  return newDossier(id(1), 'ZZ-2345', { ...person, speaks: [], reads: [] })
}

export function typedOptions(typing: Typing): PaperOptions {
  return {
    ...{ language: 'ar', today, practice: false, largeLetters: false, leaveOut: [] },
    ...{ office: typing('office'), worker: typing('worker'), officePhone: typing('officePhone') },
  }
}

/** An invented person of the practice office, with other words in every field. */
export function typedDossier(typing: Typing): Dossier {
  const [somebody] = practiceDossiers(today, () => id(7))
  const [goal] = somebody?.plan.goals ?? []
  const [step] = goal?.steps ?? []
  const [appointment] = somebody?.appointments ?? []
  const [moment] = somebody?.moments ?? []
  if (!somebody || !goal || !step || !appointment || !moment)
    throw new Error('the first person has one of each')
  const own = (field: TypedField): OwnWords => ({ text: typing(field), language: 'ar' })
  const noted = { who: 'us', done: false, doneOn: null, note: typing('weekNote') } as const
  return {
    ...somebody,
    person: {
      ...somebody.person,
      ...{ callName: typing('callName'), nameInOwnScript: inOwnScript(typing) },
      ...{ interpreter: 'yes', interpreterWish: typing('interpreterWish') },
      ...{ goodToKnow: typing('goodToKnow'), supportedBy: typing('supportedBy') },
    },
    intake: {
      ...somebody.intake,
      answers: {
        goodAt: {
          ...{ state: 'answered', pointedAt: [], answeredOn: today, language: 'ar' },
          ...{ ownWords: typing('answer'), inDutch: typing('answerInDutch') },
        },
      },
    },
    plan: {
      ...somebody.plan,
      goals: [
        {
          ...goal,
          ...{ ownWords: own('goal'), inDutch: typing('goalInDutch') },
          ...{ why: typing('why'), canAlready: typing('canAlready') },
          steps: [{ ...step, what: typing('step'), doer: 'other', doerName: typing('doerName') }],
        },
      ],
    },
    appointments: [
      {
        ...appointment,
        ...{ on: today, what: 'other', inOwnWords: typing('appointmentWhat'), state: 'planned' },
        ...{ place: typing('place'), route: typing('route') },
        ...{ withWhom: typing('withWhom'), bringAlso: typing('bringAlso') },
      },
    ],
    moments: [
      {
        ...moment,
        ...{ proudOf: own('proudOf'), whatHelped: own('whatHelped'), whatNow: own('whatNow') },
      },
    ],
    municipality: {
      ...somebody.municipality,
      ...{ contactName: typing('contactName'), contactPhone: typing('contactPhone') },
      ...{ hoursPerWeek: typing('hoursPerWeek'), alsoInLetter: typing('alsoInLetter') },
    },
    handovers: {
      ...somebody.handovers,
      given: [
        {
          ...({ bundle: id(4), seq: 1, toKey: null, on: today, receipt: null } as const),
          ...{ toName: typing('copyAt'), parts: ['person'] },
        },
      ],
    },
    firstWeeks: {
      states: { doctor: noted },
      hidden: [],
      own: [{ id: id(3), group: 'weekOne', what: typing('ownWeekLine'), state: { ...noted, note: '' } }],
    },
  }
}

/** A name stands in the second column when it begins in that column's script. */
function inOwnScript(typing: Typing): string {
  const name = typing('nameInOwnScript')
  return name === '' ? '' : `سلام ${name}`
}

function accessSlip(typing: Typing): PaperDocument {
  const times = { day: today, from: '10:42', until: '10:42', times: 1, who: typing('lookedBy') } as const
  const looked = {
    ...({ lines: [{ ...times, deed: 'looked', about: [] }], hasMore: false } as const),
    ...{ stand: { entries: 4, code: '3f0a 11c2 9b40 00de' }, paperName: () => null },
  }
  return accessSlipPaper(typedDossier(typing), looked, typedOptions(typing))
}

function recoverySheet(typing: Typing): PaperDocument {
  const share = { set: sheetSetOf([9, 3, 22, 14]), sheet: 1, point: 7, bytes: new Uint8Array(32) } as const
  return recoverySheetPaper({
    ...share,
    ...{ language: 'ar', practice: false, office: typing('office'), madeOn: today },
    ...{ place: typing('sheetPlace'), groups: writeSheet(share) },
  })
}
