import type { Appointment } from '#shared/domain/appointment.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { appointmentBlocks, appointmentPair, blocksToFillIn } from './appointmentBlocks.ts'
import type { Block, PaperDocument } from './block.ts'
import { inWords } from './pair.ts'
import { contactBlocks, forPerson, nameOf, sentence, uncheckedRemark, type PaperOptions } from './sheet.ts'

/**
 * The same as the card, as a letter; and after an appointment that did not work out a kind word and an open door
 * (`notes/ux.md` 4.2 C). Never a threat, never a reason to be ashamed.
 */
export function appointmentLetter(
  dossier: Dossier,
  appointment: Appointment | null,
  given: PaperOptions,
): PaperDocument {
  const options = forPerson(dossier, given)
  const { language, largeLetters, practice, worker } = options
  const missed = appointment?.state === 'notWorkedOut'
  return {
    paper: 'appointmentLetter',
    pageSize: 'A4',
    title: appointmentPair('letterTitle', 'nl').nl,
    language,
    practice,
    largeLetters,
    blocks: [
      sentence(appointmentPair('hello', language, { name: nameOf(dossier) }), 'strong'),
      ...(missed ? weMissedYou(appointment, options) : whatIsAgreed(appointment, options)),
      sentence(appointmentPair('greetings', language, { worker })),
      ...uncheckedRemark(language),
    ],
    footer: appointmentPair('letterTitle', language),
  }
}

/** The appointment first, then at most three sentences. */
function whatIsAgreed(appointment: Appointment | null, options: PaperOptions): readonly Block[] {
  const { language } = options
  return [
    sentence(appointmentPair('youHave', language)),
    ...(appointment ? appointmentBlocks(appointment, language) : blocksToFillIn(language)),
    ...(appointment?.what === 'talk' ? [sentence(appointmentPair('lookForward', language))] : []),
    sentence(appointmentPair('bringSomeone', language)),
    ...contactBlocks(options, appointmentPair('cantCome', language)),
  ]
}

function weMissedYou({ on }: Appointment, options: PaperOptions): readonly Block[] {
  const { language } = options
  return [
    sentence(appointmentPair('missed', language), 'strong'),
    ...(on === null ? [] : [sentence(appointmentPair('missedOn', language, { date: inWords(on) }))]),
    sentence(appointmentPair('hopeWell', language)),
    sentence(appointmentPair('walkIn', language)),
    ...contactBlocks(options, appointmentPair('newOne', language)),
  ]
}
