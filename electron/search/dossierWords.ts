import { Dossier } from '#shared/domain/dossier.ts'
import { placeOfPart, searchPlaces } from '#shared/domain/searchPlaces.ts'
import { textWords } from './textWords.ts'
import { typedTextsIn } from './typedTexts.ts'

const parts = Object.entries(Dossier.unwrap().shape).map(([name, schema]) => ({
  name,
  bit: 1 << searchPlaces.indexOf(placeOfPart(name)),
  texts: typedTextsIn(schema),
}))

/** Every word that was typed in a dossier, with the places it stands in: one bit for each of `searchPlaces`. */
export function dossierWords(dossier: Dossier): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  for (const { name, bit, texts } of parts) {
    texts(dossier[name as keyof Dossier], (text) => {
      for (const word of textWords(text)) words.set(word, (words.get(word) ?? 0) | bit)
    })
  }
  return words
}
