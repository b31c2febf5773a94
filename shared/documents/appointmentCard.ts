import type { Appointment } from '#shared/domain/appointment.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import { appointmentBlocks, appointmentPair, blocksToFillIn } from './appointmentBlocks.ts'
import type { Block, PaperDocument } from './block.ts'
import { contactBlocks, forPerson, sentence, type PaperOptions } from './sheet.ts'

/**
 * A card of A6 for a purse or the door of a fridge. It names nobody but the person to meet: a card that is lost tells
 * no more than that somebody has an appointment.
 */
export function appointmentCard(
  dossier: Dossier,
  appointment: Appointment | null,
  given: PaperOptions,
): PaperDocument {
  const options = forPerson(dossier, given)
  const { language, largeLetters, practice } = options
  return {
    paper: 'appointmentCard',
    pageSize: 'A6',
    title: appointmentPair('cardTitle', 'nl').nl,
    language,
    practice,
    largeLetters,
    blocks: [
      ...(appointment ? appointmentBlocks(appointment, language) : blocksToFillIn(language)),
      ...contactBlocks(options, appointmentPair('cantCome', language)),
      ...circleRemark(language),
    ],
    footer: appointmentPair('cardTitle', language),
  }
}

/** As short as a card asks: what the mark beside an unchecked sentence means. */
function circleRemark(language: PaperLanguage): readonly Block[] {
  const words = appointmentPair('circleMeans', language)
  return words.checked ? [] : [sentence(words, 'small')]
}
