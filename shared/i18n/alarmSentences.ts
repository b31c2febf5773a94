import type { OfficeAlarm } from '#shared/contract/officeAlarm.ts'
import { unsafePlaces } from './failureValues.ts'

type Words = Readonly<Record<'nl' | 'en', string>>

/**
 * What the window says about something the office noticed in its own files: what happened, is anything lost, what now.
 * `moment` makes a time into words.
 */
export function alarmSentence(
  alarm: OfficeAlarm,
  language: 'nl' | 'en',
  moment: (at: number) => string,
): string {
  return sentenceOf(alarm, (at) => (at === null ? unknownTime[language] : moment(at)))[language]
}

const unknownTime: Words = { nl: 'een onbekend moment', en: 'an unknown time' }

function sentenceOf(alarm: OfficeAlarm, moment: (at: number | null) => string): Words {
  switch (alarm.kind) {
    case 'officeOlder': {
      const [kept, was] = [moment(alarm.keptUntil), moment(alarm.wasUntil)]
      return {
        nl: `Dit kantoor is ouder dan wat hier het laatst bewaard is. Misschien is er een oude kopie teruggezet. Er is bewaard tot ${kept}; het laatste was van ${was}. Wat daartussen zat, is hier niet. Ga nog niet verder typen. Zoek eerst de nieuwste reservekopie.`,
        en: `This office is older than what was last saved here. Perhaps an old copy was put back. It is kept until ${kept}; the last change was of ${was}. What came between is not here. Do not go on typing yet. First look for the newest backup.`,
      }
    }
    case 'officeOfOtherHistory':
      return {
        nl: 'Dit kantoor is niet hetzelfde als het kantoor dat hier het laatst open was. Misschien is er op een andere computer in een kopie gewerkt. Alles wat in deze kopie staat, is er. Vraag na of er nog een andere kopie is met nieuwer werk.',
        en: 'This office is not the same as the one that was last open here. Perhaps somebody worked in a copy on another computer. Everything in this copy is here. Ask whether there is another copy with newer work.',
      }
    case 'changesUnreadable':
      return {
        nl: `${changes(alarm.changes).nl} niet meer te lezen. De rest is in orde. Kijk de dossiers na waarin het laatst gewerkt is en vul aan wat er mist.${aside(alarm.setAside).nl}`,
        en: `${changes(alarm.changes).en} be read any more. The rest is fine. Check the files that were worked in last and add what is missing.${aside(alarm.setAside).en}`,
      }
    case 'dossierFound':
      return {
        nl: 'Een verandering in een dossier stond niet in de lijst. Wegwijs heeft haar gevonden en teruggezet. Er is niets verloren. Kijk het dossier even na.',
        en: 'A change in a file was not in the list. Wegwijs found it and put it back. Nothing is lost. Please check the file.',
      }
    case 'dossierHealed':
      return {
        nl: `Het bestand van een dossier was beschadigd of weg. Wegwijs heeft het weer heel gemaakt. Er is niets verloren. Gebeurt dit vaker? Laat de schijf nakijken.${aside(alarm.setAside).nl}`,
        en: `The file of a person was damaged or gone. Wegwijs made it whole again. Nothing is lost. Does this happen more often? Have the disk checked.${aside(alarm.setAside).en}`,
      }
    case 'listHealed':
      return {
        nl: 'De lijst van het kantoor was beschadigd. Wegwijs heeft haar weer heel gemaakt. Er is niets verloren. Gebeurt dit vaker? Laat de schijf nakijken.',
        en: 'The list of the office was damaged. Wegwijs made it whole again. Nothing is lost. Does this happen more often? Have the disk checked.',
      }
    case 'listLost':
      return {
        nl: 'De lijst van het kantoor was weg. Wegwijs heeft haar opnieuw gemaakt uit de dossiers. Teksten die nog nergens bij hoorden, kunnen weg zijn. Kijk na of iedereen er is, en maak een reservekopie.',
        en: 'The list of the office was gone. Wegwijs made it again from the files. Texts that did not belong to a file yet may be lost. Check that everybody is here, and make a backup.',
      }
    case 'keysOlder':
      return {
        nl: 'Het bestand met de sleutels is ouder dan de rest. Misschien is er een oude kopie teruggezet. Dossiers die niet open kunnen, staan met hun naam in de lijst. Gooi niets weg en zoek de nieuwste reservekopie.',
        en: 'The file with the keys is older than the rest. Perhaps an old copy was put back. Files that cannot be opened stand in the list by name. Throw nothing away and look for the newest backup.',
      }
    case 'logDamaged':
      return {
        nl: 'In het logboek ontbreekt iets, of er is iets veranderd. De dossiers zijn in orde. Vertel het aan de coördinator.',
        en: 'Something is missing in the log, or was changed. The files are fine. Tell the coordinator.',
      }
    case 'diskAlmostFull': {
      const megabytes = String(Math.floor(alarm.freeBytes / 1024 / 1024))
      return {
        nl: `De schijf is bijna vol: er is nog ${megabytes} MB over. Er is niets verloren. Maak ruimte vrij, anders kan Wegwijs straks niet meer bewaren.`,
        en: `The disk is almost full: ${megabytes} MB are left. Nothing is lost. Free up space, or Wegwijs will not be able to save soon.`,
      }
    }
    case 'placeNotSafe':
      return {
        nl: `Dit kantoor staat op een plek die niet veilig is: ${unsafePlaces[alarm.why].nl} Er is nu niets verloren. Vraag iemand die helpt om het kantoor op de schijf van deze computer te zetten.`,
        en: `This office is kept in a place that is not safe: ${unsafePlaces[alarm.why].en} Nothing is lost now. Ask somebody who helps to put the office on the disk of this computer.`,
      }
  }
}

function changes(count: number): Words {
  if (count === 0) return { nl: 'Een deel van het laatste werk is', en: 'A part of the last work cannot' }
  if (count === 1) return { nl: 'Eén verandering is', en: 'One change cannot' }
  return { nl: `${String(count)} veranderingen zijn`, en: `${String(count)} changes cannot` }
}

function aside(place: string | null): Words {
  if (place === null) return { nl: '', en: '' }
  return {
    nl: ` Het oude bestand ligt apart: ${place}.`,
    en: ` The old file was put aside: ${place}.`,
  }
}
