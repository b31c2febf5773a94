import type { Failure, FailureKind } from '#shared/contract/failure.ts'
import { valuesOf } from './failureValues.ts'
import { handoverSentences, handoverValues, isHandoverFailure } from './handoverSentences.ts'

/**
 * What the window says about a failure: what happened, is anything lost, what now. Without blame.
 *
 * A kind without both sentences does not compile. Values are put in as text; nothing of a person is in them.
 */
export function failureSentence(failure: Failure, language: 'nl' | 'en'): string {
  const values = isHandoverFailure(failure) ? handoverValues(failure, language) : valuesOf(failure, language)
  return sentences[failure.kind][language].replace(/\{\{(\w+)\}\}/gu, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`no value for {{${name}}} in the sentence of ${failure.kind}`)
    return value
  })
}

const sentences: Readonly<Record<FailureKind, { readonly nl: string; readonly en: string }>> = {
  ...handoverSentences,
  wrongPassphrase: {
    nl: 'Deze wachtzin past niet. Er is niets gewist. Probeer het nog eens. Let op: hoofdletters tellen mee.',
    en: 'This passphrase does not fit. Nothing was erased. Try again. Please note: capital letters count.',
  },
  waitBeforeRetry: {
    nl: 'Wacht nog {{seconds}}. Dit beschermt de gegevens. Daarna kun je het nog eens proberen.',
    en: 'Wait another {{seconds}}. This protects the data. After that you can try again.',
  },
  passphraseTooShort: {
    nl: 'Deze wachtzin is te kort. Er is nog niets gemaakt. Neem een zin van minstens {{minimumCharacters}} tekens.',
    en: 'This passphrase is too short. Nothing was made yet. Take a sentence of at least {{minimumCharacters}} characters.',
  },
  officeMissing: {
    nl: 'De map van het kantoor is er, maar een belangrijk bestand is weg. Wegwijs heeft niets gewist. Begin niet opnieuw. Zoek de reservekopie of de USB-stick.',
    en: 'The folder of the office is here, but an important file is gone. Wegwijs erased nothing. Do not start again. Look for the backup or the USB stick.',
  },
  officeDamaged: {
    nl: 'Het kantoor is beschadigd en kan niet open. {{setAside}} Gooi niets weg. Zoek de reservekopie.',
    en: 'The office is damaged and cannot be opened. {{setAside}} Throw nothing away. Look for the backup.',
  },
  officeNewer: {
    nl: 'Dit kantoor is gemaakt met een nieuwere Wegwijs (vorm {{theirs}}, wij kennen {{ours}}). Er is niets geopend of veranderd. Zet eerst de nieuwe Wegwijs op deze computer.',
    en: 'This office was made with a newer Wegwijs (form {{theirs}}, we know {{ours}}). Nothing was opened or changed. Put the new Wegwijs on this computer first.',
  },
  officeExists: {
    nl: 'Er staat al een kantoor op deze computer. Er is niets veranderd. Open dat kantoor met de wachtzin.',
    en: 'There is already an office on this computer. Nothing was changed. Open that office with the passphrase.',
  },
  officeInUse: {
    nl: 'Dit kantoor is al open in een ander venster. Er is niets veranderd. Ga naar dat venster, of sluit het eerst.',
    en: 'This office is already open in another window. Nothing was changed. Go to that window, or close it first.',
  },
  officeLocked: {
    nl: 'Het kantoor is op slot. Wat bewaard was, is er nog. Open het met de wachtzin.',
    en: 'The office is locked. What was saved is still here. Open it with the passphrase.',
  },
  officeStopped: {
    nl: 'Het programma stopte onverwacht, daarom is alles op slot. Alles wat bewaard was, is er nog. Open het kantoor met de wachtzin.',
    en: 'The program stopped unexpectedly, so everything is locked. Everything that was saved is still here. Open the office with the passphrase.',
  },
  dossierMissing: {
    nl: 'Dit dossier is hier niet meer. De andere dossiers zijn in orde. Ga naar Mensen en zoek de persoon nog eens.',
    en: 'This file is no longer here. The other files are fine. Go to People and look for the person again.',
  },
  dossierDamaged: {
    nl: 'Dit dossier is beschadigd en kan niet open. Er is niets gewist: het bestand staat apart als {{setAside}}. De andere dossiers werken. Vraag je coördinator om de reservekopie.',
    en: 'This file is damaged and cannot be opened. Nothing was erased: it was put aside as {{setAside}}. The other files work. Ask your coordinator for the backup.',
  },
  dossierNewer: {
    nl: 'Dit dossier is gemaakt met een nieuwere Wegwijs. Er is niets geopend of veranderd. Zet eerst de nieuwe Wegwijs op deze computer.',
    en: 'This file was made with a newer Wegwijs. Nothing was opened or changed. Put the new Wegwijs on this computer first.',
  },
  diskFull: {
    nl: 'De schijf is vol. Je laatste zin is nog niet bewaard. Maak ruimte vrij en kies ‘Nog eens bewaren’. Laat dit venster open.',
    en: 'The disk is full. Your last sentence is not saved yet. Free up space and choose ‘Save again’. Keep this window open.',
  },
  diskNotWritable: {
    nl: 'Op deze schijf mogen we niet schrijven. Wat bewaard was, is er nog; het laatste nog niet. Zit er een slotje op de stick, of is de map van iemand anders? Probeer het daarna nog eens.',
    en: 'We may not write on this disk. What was saved is still here; the last change is not saved yet. Is the stick locked, or does the folder belong to someone else? Try again after that.',
  },
  diskRefused: {
    nl: 'De schijf doet nu niet mee. Wat bewaard was, blijft bewaard; het laatste nog niet. Zit de stick er nog in? Laat dit venster open en probeer het nog eens. Code voor wie helpt: {{code}}.',
    en: 'The disk does not respond now. What was saved stays saved; the last change is not saved yet. Is the stick still in? Keep this window open and try again. Code for the person who helps: {{code}}.',
  },
  bsnFound: {
    nl: 'Hier staat een nummer dat op een burgerservicenummer (BSN) lijkt. Dat bewaren we niet, en deze tekst ook nog niet. Haal het nummer weg. Dan wordt de rest bewaard. Is het een ander nummer, zoals een klantnummer? Schrijf dan alleen de laatste vier cijfers.',
    en: 'This holds a number that looks like a citizen service number (BSN). We do not keep it, and this text is not saved yet. Take the number out. Then the rest is saved. Is it another number, such as a customer number? Then write only its last four digits.',
  },
  dateUnreadable: {
    nl: 'We kunnen een datum niet lezen. Wat je typte, staat nog in het veld. Typ bijvoorbeeld 1-2-2027.',
    en: 'We cannot read a date. What you typed is still in the field. Type for example 1-2-2027.',
  },
  timeUnreadable: {
    nl: 'We kunnen een tijd niet lezen. Wat je typte, staat nog in het veld. Typ bijvoorbeeld 14:30.',
    en: 'We cannot read a time. What you typed is still in the field. Type for example 14:30.',
  },
  nameEmpty: {
    nl: 'Hier hoort een naam. De vorige naam is nog bewaard. Typ een naam, dan wordt die bewaard.',
    en: 'A name belongs here. The name before is still saved. Type a name, then it is saved.',
  },
  consentNeeded: {
    nl: 'Dit onderwerp gaat over gezondheid. Vraag eerst toestemming en leg die vast. Er is niets veranderd.',
    en: 'This subject is about health. First ask for consent and note it. Nothing was changed.',
  },
  reasonNeeded: {
    nl: 'Schrijf eerst in een paar woorden waarom dit helpt. Dan kan dit onderwerp open. Er is niets veranderd.',
    en: 'First write in a few words why this helps. Then this subject can be opened. Nothing was changed.',
  },
  nothingToUndo: {
    nl: 'Er is niets om ongedaan te maken. Alles is zoals het was.',
    en: 'There is nothing to undo. Everything is as it was.',
  },
  nothingToRedo: {
    nl: 'Er is niets om opnieuw te doen. Alles is zoals het was.',
    en: 'There is nothing to do again. Everything is as it was.',
  },
  goneMeanwhile: {
    nl: 'Dit stond er net nog, maar het is weggehaald. De rest is bewaard. Kijk op het scherm hoe het nu is. Met Ctrl+Z komt het terug.',
    en: 'This was here a moment ago, but it was removed. The rest is saved. See on the screen how it is now. Ctrl+Z brings it back.',
  },
  paperCannotPrint: {
    nl: 'Het papier is niet gemaakt. Dit teken kunnen we niet afdrukken: {{character}} ({{codePoint}}). Het staat in: ‘{{where}}’. In het dossier is niets veranderd. Schrijf het daar anders en probeer het nog eens.',
    en: 'The paper was not made. We cannot print this character: {{character}} ({{codePoint}}). It stands in: ‘{{where}}’. Nothing was changed in the file. Write it differently there and try again.',
  },
  printerFailed: {
    nl: 'Afdrukken lukte niet. In het dossier is niets veranderd. Kijk of de printer aan staat en papier heeft. Of bewaar het papier als PDF.',
    en: 'Printing did not work. Nothing was changed in the file. See whether the printer is on and has paper. Or save the paper as a PDF.',
  },
  workInHand: {
    nl: 'Er loopt al een ander werk. Dit is nog niet begonnen, er is niets veranderd. Wacht tot het klaar is, of stop het.',
    en: 'Other work is already running. This has not started, nothing was changed. Wait until it is ready, or stop it.',
  },
  nameTaken: {
    nl: 'Er is al iemand met deze voornaam. Er is nog niemand toegevoegd. Zet er een letter bij, zoals ‘Els V’.',
    en: 'Somebody with this first name is here already. Nobody was added yet. Add a letter, such as ‘Els V’.',
  },
  endMissing: {
    nl: 'Kies een laatste dag. Er is nog niemand toegevoegd. De toegang van een vrijwilliger heeft altijd een einde; verlengen kan later.',
    en: "Choose a last day. Nobody was added yet. A volunteer's access always has an end; it can be made longer later.",
  },
  endPassed: {
    nl: 'Die laatste dag is al voorbij. Er is nog niemand toegevoegd. Kies een dag die nog komt.',
    en: 'That last day has passed already. Nobody was added yet. Choose a day that is still to come.',
  },
  lastCoordinator: {
    nl: 'Dit is de enige coördinator. Er is niets veranderd. Voeg eerst iemand anders toe als coördinator.',
    en: 'This is the only coordinator. Nothing was changed. Add somebody else as coordinator first.',
  },
  accessEnded: {
    nl: 'De afgesproken tijd van jouw toegang is voorbij. Er is niets gewist. Ga je door? Vraag de coördinator om je toegang te verlengen. Dank je wel voor je hulp.',
    en: 'The agreed time of your access is over. Nothing was erased. Are you going on? Ask the coordinator to make it longer. Thank you for your help.',
  },
  roomUnreadable: {
    nl: 'Jouw deel van het kantoor kan niet open. De dossiers zelf zijn niet geraakt. Vraag een begeleider om het kantoor eenmaal te openen en te sluiten. Helpt dat niet? Dan voegt de coördinator je opnieuw toe.',
    en: 'Your part of the office cannot be opened. The files themselves are not touched. Ask a worker to open and close the office once. Does that not help? Then the coordinator adds you again.',
  },
  notForYou: {
    nl: 'Dit kan niet met jouw toegang. Er is niets veranderd. Vraag een begeleider of de coördinator.',
    en: 'This is not possible with your access. Nothing was changed. Ask a worker or the coordinator.',
  },
  notYourPerson: {
    nl: 'Dit dossier is van een collega. Het is niet geopend. Is het echt nodig? Zeg dan eerst waarom.',
    en: 'This file is with a colleague. It was not opened. Is it really needed? Then first say why.',
  },
  noRecoverySheets: {
    nl: 'Voor dit kantoor zijn geen herstelbladen gemaakt. Er is niets veranderd. Vraag een collega die het kantoor kan openen.',
    en: 'No recovery sheets were made for this office. Nothing was changed. Ask a colleague who can open the office.',
  },
  sheetUnreadable: {
    nl: 'Blad {{typed}} klopt nog niet. Er is niets veranderd. Kijk de groepen nog eens na.',
    en: 'Sheet {{typed}} is not right yet. Nothing was changed. Check the groups once more.',
  },
  sheetOfOlderSet: {
    nl: 'Blad {{typed}} is van een oudere set en opent niets meer. Er is niets veranderd. Zoek de nieuwere bladen.',
    en: 'Sheet {{typed}} is of an older set and opens nothing any more. Nothing was changed. Look for the newer sheets.',
  },
  sheetOfOtherOffice: {
    nl: 'Blad {{typed}} hoort niet bij dit kantoor. Of de set is nooit afgemaakt, of nieuwer dan een teruggezette kopie. Er is niets veranderd. Zoek een ander blad.',
    en: 'Sheet {{typed}} does not belong to this office. Or the set was never finished, or is newer than a restored copy. Nothing was changed. Look for another sheet.',
  },
  sheetTwice: {
    nl: 'Dit is twee keer hetzelfde blad. Er is niets veranderd. Neem een tweede blad van dezelfde set.',
    en: 'This is the same sheet twice. Nothing was changed. Take a second sheet of the same set.',
  },
  sheetsOpenNothing: {
    nl: 'Deze twee bladen zijn goed getypt, maar openen dit kantoor niet. Er is niets veranderd. Probeer het derde blad erbij.',
    en: 'These two sheets are typed correctly but do not open this office. Nothing was changed. Try it with the third sheet.',
  },
  sheetGroupDiffers: {
    nl: 'Groep {{group}} van blad {{sheet}} is anders dan op het nieuwe blad. De nieuwe bladen werken nog niet. Kijk of je het goede blad hebt.',
    en: 'Group {{group}} of sheet {{sheet}} is different from the new sheet. The new sheets do not work yet. See whether you have the right sheet.',
  },
  sheetBesideOffice: {
    nl: 'Een herstelblad mag niet in de map van het kantoor. Er is niets bewaard. Kies een USB-stick.',
    en: 'A recovery sheet may not be in the folder of the office. Nothing was saved. Choose a USB stick.',
  },
  backupPlaceAway: {
    nl: 'De map of de stick voor de reservekopie is er nu niet. Je kantoor en eerdere reservekopieën zijn heel. Sluit de stick of de schijf aan en probeer het nog eens.',
    en: 'The folder or stick for the backup is not here now. Your office and earlier backups are whole. Connect the stick or the disk and try again.',
  },
  backupPlaceFull: {
    nl: 'Er is niet genoeg ruimte voor een nieuwe reservekopie.{{needed}} Je kantoor en eerdere reservekopieën zijn heel. Maak daar ruimte vrij, of neem een andere stick.',
    en: 'There is not enough room for a new backup.{{needed}} Your office and earlier backups are whole. Make room there, or take another stick.',
  },
  backupPlaceRefused: {
    nl: 'De plek voor de reservekopie doet niet mee. Je kantoor en eerdere reservekopieën zijn heel. Zit er een slotje op de stick? Probeer het nog eens of kies een andere plek. Code voor wie helpt: {{code}}.',
    en: 'The place for the backup does not respond. Your office and earlier backups are whole. Is the stick locked? Try again or choose another place. Code for the person who helps: {{code}}.',
  },
  backupPlaceIsOffice: {
    nl: 'Deze map hoort bij Wegwijs zelf. Er is nog niets gekozen. Kies een map op een andere schijf of op een stick.',
    en: 'This folder is part of Wegwijs itself. Nothing was chosen yet. Choose a folder on another disk or on a stick.',
  },
  backupNotOpened: {
    nl: 'Deze reservekopie gaat niet helemaal open. Ze telt niet mee als reservekopie. Je kantoor is niet veranderd. Maak er meteen nog een, op een andere stick of schijf.',
    en: 'This backup does not fully open. It does not count as a backup. Your office was not changed. Make another one at once, on another stick or disk.',
  },
  backupNotFound: {
    nl: 'In deze map staat geen reservekopie van Wegwijs. Er is niets veranderd. Kies de stick zelf, of de map die je voor de reservekopie gebruikt.',
    en: 'There is no Wegwijs backup in this folder. Nothing was changed. Choose the stick itself, or the folder that you use for the backup.',
  },
  officeStandsHere: {
    nl: 'Op deze computer staat al een kantoor. Het is niet veranderd. Open het met de wachtzin of met twee herstelbladen; daarna kun je een reservekopie bekijken en terugzetten.',
    en: 'There is an office on this computer already. It was not changed. Open it with the passphrase or with two recovery sheets; after that you can look into a backup and put it back.',
  },
  noRoomToRestore: {
    nl: 'Op deze computer is niet genoeg ruimte om de reservekopie neer te zetten.{{needed}} Er is niets veranderd. Maak ruimte vrij en probeer het nog eens.',
    en: 'There is not enough room on this computer to put the backup.{{needed}} Nothing was changed. Free up space and try again.',
  },
  cancelled: {
    nl: 'Gestopt. Er is niets veranderd. Je kunt gewoon verder.',
    en: 'Stopped. Nothing was changed. You can simply go on.',
  },
  attachmentTooLarge: {
    nl: 'Dit bestand is groter dan {{mostMegabytes}} MB. Het is niet bewaard. Scan het met minder punten (150 dpi is genoeg om te lezen), of bewaar minder bladzijden.',
    en: 'This document is larger than {{mostMegabytes}} MB. It was not kept. Scan it with fewer dots (150 dpi is enough to read), or keep fewer pages.',
  },
  attachmentRefused: {
    nl: 'Dit soort bestand bewaren we niet, of het is leeg. Er is niets toegevoegd. Wel kan: een PDF, een foto (JPEG, PNG, WebP, HEIC) of gewone tekst. Kun je het als PDF bewaren en nog eens kiezen?',
    en: 'We do not keep this sort of file, or it is empty. Nothing was added. These are fine: a PDF, a photo (JPEG, PNG, WebP, HEIC) or plain text. Can you save it as a PDF and choose again?',
  },
  attachmentBsn: {
    nl: 'In de naam of de tekst van dit bestand staat een nummer dat op een burgerservicenummer (BSN) lijkt. Zo’n bestand bewaren we niet. Er is niets toegevoegd. Geef het terug aan de persoon zelf.',
    en: 'The name or the text of this file holds a number that looks like a citizen service number (BSN). We do not keep such a file. Nothing was added. Give it back to the person.',
  },
  attachmentNotRead: {
    nl: 'Wegwijs kon het gekozen bestand niet helemaal lezen. Er is niets toegevoegd. Zit de stick er nog in? Kies het bestand nog eens.',
    en: 'Wegwijs could not read the chosen file to its end. Nothing was added. Is the stick still in? Choose the file again.',
  },
  attachmentAlreadyHere: {
    nl: 'Precies dit bestand staat al bij de bijlagen. Er is niets toegevoegd.',
    en: 'This very file is among the documents already. Nothing was added.',
  },
  tooManyAttachments: {
    nl: 'In dit dossier staan al zo veel bijlagen dat er geen meer bij kan. Er is niets toegevoegd. Haal eerst weg wat niet meer nodig is.',
    en: 'This file holds so many documents that no more fit. Nothing was added. First take away what is no longer needed.',
  },
  attachmentDamaged: {
    nl: 'Deze bijlage is beschadigd en kan niet open. Er is niets gewist: het bestand staat apart als {{setAside}}. Het dossier en de andere bijlagen werken. Vraag je coördinator om de reservekopie.',
    en: 'This document is damaged and cannot be opened. Nothing was erased: it was put aside as {{setAside}}. The file and its other documents work. Ask your coordinator for the backup.',
  },
  attachmentMissing: {
    nl: 'Het bestand van deze bijlage is niet meer op de schijf. Het dossier en de andere bijlagen werken. Vraag je coördinator om de reservekopie.',
    en: 'The file of this document is no longer on the disk. The file of the person and the other documents work. Ask your coordinator for the backup.',
  },
  placeNotSafe: {
    nl: 'Hier kan het kantoor niet staan: {{why}} Er is niets gemaakt. Kies een map op de schijf van deze computer zelf.',
    en: 'The office cannot be kept here: {{why}} Nothing was made. Choose a folder on the disk of this computer itself.',
  },
  invalidInput: {
    nl: 'Dit kan het programma niet verwerken. Dat ligt aan Wegwijs, niet aan jou. Deze verandering is niet bewaard, de rest wel. Probeer het nog eens.',
    en: 'The program cannot handle this. That is a fault of Wegwijs, not yours. This change was not saved, the rest was. Try again.',
  },
  unexpected: {
    nl: 'Er ging iets mis in het programma. Wat bewaard was, is er nog. Probeer het nog eens. Code voor wie helpt: {{code}}.',
    en: 'Something went wrong in the program. What was saved is still here. Try again. Code for the person who helps: {{code}}.',
  },
}
