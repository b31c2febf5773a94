/**
 * One name that sounds another way in another language, with too few consonants or other ones: what no rule of sounds can
 * bring together without bringing strangers together too. Spellings as they stand on papers here, folded (`fold`).
 * Ours, and not checked by speakers of all these languages.
 */
const sameNames = `
hawa xaawo xawo howa hewa havva hava hwa
khadija khadiijo xadiija khadiza gadiza gadisa hadiza hatice hatidsje xecice khdyja
othman cismaan osman usman ousmane thman
yahya yaxye yahia jahja yehya yhya
maryam maryan mrym mariyami
ibrahim ibraahin abrahym
ishaq isxaaq ishak isak ashaq yisihaqi
ilyas elias eliyas iliyas alyas eliyasi
isa issa ciise iise ysa
adam aadan aden adem adm adami
abdi cabdi evdi bdy
petros butrus boutros pitros btrs petirosi
paulos pawlos bulus boulos bwls pawilosi
`

/** The group of each spelling, by the first of its line. */
const groups: ReadonlyMap<string, string> = new Map(
  sameNames
    .trim()
    .split('\n')
    .flatMap((line) => {
      const spellings = line.split(' ')
      return spellings.map((spelling) => [spelling, spellings[0] ?? spelling] as const)
    }),
)

/** What a folded name is called in any of its languages; null for a name that stands in no list. */
export function sameNameAs(folded: string): string | null {
  return groups.get(folded) ?? null
}
