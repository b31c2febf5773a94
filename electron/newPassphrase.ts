import { oneOf } from './randomId.ts'

/** Short Dutch words that are easy to say, hear and type. */
const words: readonly string[] = `
appel avond bakker bal band bank beker berg bezem blad bloem boek boom bord bos boter brief bril broek brood
brug buik bureau bus cirkel citroen clown dak dal dam deur dier dijk doek doos dorp draad druif duif duim
eend eiland emmer engel fiets fles fluit fontein gans garage gast geit gitaar glas golf gras haan haas hamer
hand haring haven hek hemd hert heuvel hoed hond honing hoofd hoorn huis ijs jas kaars kaart kaas kachel
kade kam kameel kamer kanaal kano kapper kast kasteel kat kers keuken kist klok knie knoop koe koffer koffie
konijn koor koord koren krant kruik kuil kussen kwast laars ladder lamp land lantaarn lente lepel letter
lijst linde lucht maan maand mais mand markt mast meer melk mes meubel molen mond motor mouw muis muts muur
muziek naald nacht nest neus noot oever olie olijf oog oom oor oven paard pad pan parel park peer pen perzik
piano pijl plank plant plein poort pop portret potlood prei punt raam rand regen reiger riem rij ring rivier
rok roos rots rug saus schaap schaar scherm schip schoen school schuur slang slee sleutel sneeuw spiegel
spijker spoor stad stal steen ster stoel stoep storm straat strand struik suiker tafel tak tand tas tent
terras thee toren touw trap trein trommel tuin uil vallei veer veld venster vijver vinger vis vlag vlam
vlinder voet vogel vork vos vrucht vuur wagen water wei wekker wind winkel winter wol wolk wortel zaag zadel
zak zand zee zeep zeil zolder zomer zon zout zwaan
`
  .trim()
  .split(/\s+/)

/** Six of 256 words are 48 random bits; behind Argon2 that is enough for a passphrase that is changed at its first use. */
const wordsInPassphrase = 6

/** A passphrase for somebody's first time here. */
export function newPassphrase(): string {
  return Array.from({ length: wordsInPassphrase }, () => oneOf(words) ?? '').join(' ')
}
