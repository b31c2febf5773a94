import { answerSentences, askBackPair } from '#shared/documents/askBackPair.ts'
import type { Pair } from '#shared/documents/block.ts'
import { inWords } from '#shared/documents/pair.ts'
import { partPair } from '#shared/documents/transferPair.ts'
import type { AskBacks } from '#shared/domain/askBack.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { CameIn, GivenCopy } from '#shared/domain/handover/handovers.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import { askBackWords } from '#shared/i18n/askBackWords.ts'

/*
 * The register as a person and a worker read it together: each line in Dutch and in the person's language, whatever the
 * language of the screen.
 */

const receiptSentences = { added: 'takenIn', merged: 'joinedThere', left: 'notTakenIn' } as const

/** What another office has, since when, and what it did with it. */
export function givenLines({ on, parts, receipt }: GivenCopy, language: PaperLanguage): readonly Pair[] {
  return [
    askBackPair('givenOn', language, { date: inWords(on) }),
    ...parts.map((part) => partPair(part, language)),
    receipt
      ? askBackPair(receiptSentences[receipt.outcome], language, { date: inWords(receipt.on) })
      : askBackPair('noReceipt', language),
  ]
}

/** That a copy was asked back, and what was answered. */
export function askedBackLines({ on, answer }: AskBacks[number], language: PaperLanguage): readonly Pair[] {
  return [
    askBackPair('askedBack', language, { date: inWords(on) }),
    answer
      ? askBackPair('answered', language, {
          date: inWords(answer.on),
          answer: (shown) => askBackWords(shown).sentences[answerSentences[answer.said]],
        })
      : askBackPair('noAnswer', language),
  ]
}

/** As the routes are called in the Netherlands, in every language. */
const routeNames = { b1: 'B1-route', education: 'Onderwijsroute', z: 'Z-route' } as const

export function cameLines({ takenInOn, parts, before }: CameIn, language: PaperLanguage): readonly Pair[] {
  const route = before && before.route !== 'unknown' ? routeNames[before.route] : null
  return [
    askBackPair('cameOn', language, { date: inWords(takenInOn) }),
    ...parts.map((part) => partPair(part, language)),
    ...(before ? [askBackPair('newMunicipality', language)] : []),
    ...(route === null ? [] : [askBackPair('routeWas', language, { route })]),
  ]
}

export function joinLines({ on, from }: Dossier['joins'][number], language: PaperLanguage): readonly Pair[] {
  return [askBackPair('joinedHere', language, { date: inWords(on), office: from })]
}
