import type { RecoveryWords } from '../recoveryWords.ts'

/** One word per thing: passphrase hevoka nepenî, sheet pel, office buro, set kom. */
export const kmr: RecoveryWords = {
  language: 'kmr',
  checkedBy: null,
  checkedOn: null,
  sentences: {
    title: 'Pela vegerandinê {{sheet}} ji {{sheets}}',
    facts: 'Ya {{office}}. Koma {{set}}, di {{date}} de hat çêkirin.',
    secret: 'Ev kod nepenî ye. Çargoşeya li kêleka wê heman tiştî dibêje: tenê ev çargoşeya me nepenî ye.',
    nobodyKnows: 'Êdî kes hevoka nepenî nizane?',
    twoOpen: 'Ji sê pelan du bi hev re buroyê vedikin. Pelek bi tenê tiştekî venake.',
    choose: 'Dema vekirinê vê hilbijêre: {{choice}}.',
    type: 'Du pelan binivîse an jî skan bike. Vê her tim du kes bi hev re bikin.',
    after: 'Hevokeke nepenî ya nû hilbijêre. Paşê pelên nû çêke.',
    keep: 'Ev pel çawa tê parastin',
    place: 'Ev pel li vir e: {{place}}',
    apart: 'Her sê pelan li sê cihên kilîtkirî biparêze.',
    noPhoto: 'Wêneyê wê nekişîne. Bi e-nameyê neşîne. Nexe kompûterê.',
    lost: 'Pelek winda bûye? Pelên nû çêke. Wê demê yên kevn êdî kar nakin.',
    keptBy: 'Kî diparêze (nav û îmze):',
  },
}
