import { appointmentPapers } from './appointmentChoices.ts'

/** The papers about one person, in the order in which they are offered. */
export const paperNames = [
  'mijnPlan',
  'kennismaking',
  ...appointmentPapers,
  'howIsItGoing',
  'municipality',
  'firstWeeks',
  'transferCover',
  'transferConsent',
  'askBack',
  'accessSlip',
] as const
export type PaperName = (typeof paperNames)[number]
