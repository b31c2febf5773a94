/**
 * The twelve subjects of looking back together, in the order of the conversation.
 *
 * Twelve and not the eight of the first sketch (`notes/ux.md` 2.4.7): `product.md` E4 and the practice people speak of
 * twelve, and eight would hide under one word what moves apart (letters, money, a telephone). Nobody needs to discuss
 * them all: a subject that was not discussed is simply not there.
 *
 * Own wording; the frame of subjects follows the Home Office Indicators of Integration framework 2019 (Open Government
 * Licence v3.0, `notes/domain.md` 5.1). The order says nothing about what matters most.
 */
export const momentTopics = [
  'housing',
  'moneyAndPost',
  'dutch',
  'learning',
  'work',
  'health',
  'family',
  'people',
  'services',
  'digital',
  'safety',
  'belonging',
] as const
export type MomentTopic = (typeof momentTopics)[number]

/** Five steps, each a sentence in the first person: an own story, never a mark. */
export const momentSteps = [1, 2, 3, 4, 5] as const
export type MomentStep = (typeof momentSteps)[number]

/** 'notNow' is an answer: "wil ik nu niet zeggen". */
export type MomentMark = MomentStep | 'notNow'

/** Nobody "does" safety or belonging: there the five sentences say how it feels. */
export type StepKind = 'doing' | 'feeling'

const feelings: ReadonlySet<MomentTopic> = new Set(['people', 'safety', 'belonging'])

export function stepKindOf(topic: MomentTopic): StepKind {
  return feelings.has(topic) ? 'feeling' : 'doing'
}

/**
 * Never on the paper that lies on a kitchen table, and spoken about only when the person wants to
 * (`notes/domain.md` 5.1 and 6.2: health and safety need a choice of their own).
 */
const keptOffPaper: ReadonlySet<MomentTopic> = new Set(['health', 'safety'])

export function isKeptOffPaper(topic: MomentTopic): boolean {
  return keptOffPaper.has(topic)
}
