/** Where in a dossier something that was typed can be found: the tab that opens it. At most eight, for one byte each. */
export const searchPlaces = ['overview', 'kennismaking', 'firstWeeks', 'plan', 'moments', 'papers'] as const
export type SearchPlace = (typeof searchPlaces)[number]

/** By the part of the dossier it stands in; a part that is not named here is shown on the overview. */
export function placeOfPart(part: string): SearchPlace {
  return places[part] ?? 'overview'
}

const places: Readonly<Record<string, SearchPlace>> = {
  intake: 'kennismaking',
  firstWeeks: 'firstWeeks',
  plan: 'plan',
  municipality: 'plan',
  lawFacts: 'plan',
  moments: 'moments',
  papers: 'papers',
  attachments: 'papers',
}
