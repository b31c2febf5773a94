import type { OfficeReport } from '#shared/contract/backupViews.ts'

/**
 * What the check of the office found, line by line, in plain words. The screen and the text for who helps say the same;
 * no line holds a name of a person.
 */
export interface ReportLine {
  readonly tone: 'good' | 'care'
  readonly text: string
  /** Names of files that belong to the line. */
  readonly files: readonly string[]
}

export function officeReportLines(report: OfficeReport, language: 'nl' | 'en'): readonly ReportLine[] {
  return lines(report).map(({ tone, words, values = {}, files = [] }) => ({
    tone,
    text: filled(words[language], values),
    files,
  }))
}

/** The whole report as text, for a file or a print. */
export function officeReportText(report: OfficeReport, language: 'nl' | 'en'): string {
  const title = { nl: 'Wegwijs: kantoor nagekeken', en: 'Wegwijs: office checked' }[language]
  const read = filled(
    { nl: '{{files}} bestanden gelezen, {{megabytes}} MB.', en: '{{files}} files read, {{megabytes}} MB.' }[
      language
    ],
    { files: report.filesRead, megabytes: Math.ceil(report.bytesRead / 1_000_000) },
  )
  const body = officeReportLines(report, language).flatMap(({ tone, text, files }) => [
    `${tone === 'good' ? '[  ]' : '[!!]'} ${text}`,
    ...files.map((file) => `       ${file}`),
  ])
  return `${[title, new Date(report.at).toISOString(), read, '', ...body].join('\n')}\n`
}

interface Line {
  readonly tone: ReportLine['tone']
  readonly words: { readonly nl: string; readonly en: string }
  readonly values?: Readonly<Record<string, number>>
  readonly files?: readonly string[]
}

/** Below this the disk is nearly full. */
const littleRoomBytes = 500_000_000
/** After so many days a backup is old. */
const oldBackupDays = 7

function lines(report: OfficeReport): readonly Line[] {
  return [
    ...dossierLines(report),
    ...fileLines(report),
    placeLine(report),
    ...roomLines(report),
    backupLine(report),
    ...peopleLines(report),
  ]
}

function dossierLines({ dossiers, whole, troubled }: OfficeReport): readonly Line[] {
  if (troubled.length === 0) return [{ tone: 'good', words: words.allWhole, values: { dossiers } }]
  const withEarlier = troubled.filter(({ earlierAt }) => earlierAt !== null).length
  return [
    { tone: 'care', words: words.someDamaged, values: { whole, dossiers, damaged: troubled.length } },
    ...(withEarlier > 0
      ? [{ tone: 'care' as const, words: words.earlier, values: { count: withEarlier } }]
      : []),
  ]
}

function fileLines(report: OfficeReport): readonly Line[] {
  const { damagedFiles, setAside, strayFiles, headers, keyrings, changesLost, logIsWhole } = report
  const found: Line[] = []
  const say = (isSo: boolean, line: Line): void => {
    if (isSo) found.push(line)
  }
  say(damagedFiles.length > 0, {
    tone: 'care',
    words: words.damagedFiles,
    values: { count: damagedFiles.length },
    files: damagedFiles,
  })
  say(setAside.length > 0, {
    tone: 'care',
    words: words.setAside,
    values: { count: setAside.length },
    files: setAside,
  })
  say(strayFiles.length > 0, {
    tone: 'care',
    words: words.strayFiles,
    values: { count: strayFiles.length },
    files: strayFiles,
  })
  const isDoubled = headers === 2 && keyrings === 2
  found.push({ tone: isDoubled ? 'good' : 'care', words: isDoubled ? words.keysWhole : words.keysSingle })
  say(changesLost === null, { tone: 'care', words: words.listLost })
  say(changesLost !== null && changesLost > 0, {
    tone: 'care',
    words: words.changesLost,
    values: { count: changesLost ?? 0 },
  })
  found.push({ tone: logIsWhole ? 'good' : 'care', words: logIsWhole ? words.logWhole : words.logBroken })
  return found
}

function placeLine({ place }: OfficeReport): Line {
  return place === 'fine'
    ? { tone: 'good', words: words.placeFine }
    : {
        tone: 'care',
        words: { fat: words.placeFat, network: words.placeNetwork, synced: words.placeSynced }[place],
      }
}

function roomLines({ freeBytes }: OfficeReport): readonly Line[] {
  if (freeBytes === null) return []
  const values = {
    gigabytes: Math.floor(freeBytes / 1_000_000_000),
    megabytes: Math.floor(freeBytes / 1_000_000),
  }
  return freeBytes < littleRoomBytes
    ? [{ tone: 'care', words: words.littleRoom, values }]
    : [{ tone: 'good', words: words.room, values }]
}

function backupLine({ newestBackupDaysOld: days, backupTrouble }: OfficeReport): Line {
  if (days === null) return { tone: 'care', words: words.noBackup }
  if (backupTrouble) return { tone: 'care', words: words.backupTrouble }
  if (days > oldBackupDays) return { tone: 'care', words: words.oldBackup, values: { days } }
  return { tone: 'good', words: words.backup, values: { days } }
}

function peopleLines({ coordinators, hasRecovery }: OfficeReport): readonly Line[] {
  return [
    coordinators >= 2
      ? { tone: 'good', words: words.coordinators, values: { count: coordinators } }
      : { tone: 'care', words: words.oneCoordinator },
    hasRecovery ? { tone: 'good', words: words.recovery } : { tone: 'care', words: words.noRecovery },
  ]
}

const words = {
  allWhole: {
    nl: 'Alle {{dossiers}} dossiers zijn heel en gaan open.',
    en: 'All {{dossiers}} files are whole and open.',
  },
  someDamaged: {
    nl: '{{whole}} van de {{dossiers}} dossiers zijn heel. {{damaged}} zijn beschadigd, weg of nieuwer.',
    en: '{{whole}} of the {{dossiers}} files are whole. {{damaged}} are damaged, gone or newer.',
  },
  earlier: {
    nl: 'Van {{count}} daarvan is een eerdere versie te openen. Open het dossier om die terug te halen.',
    en: 'Of {{count}} of those an earlier version opens. Open the file to bring it back.',
  },
  damagedFiles: {
    nl: '{{count}} bestanden gaan niet open. De schijf gaf iets anders terug dan er geschreven is.',
    en: '{{count}} files on the disk do not open. The disk gave back something else than was written.',
  },
  setAside: {
    nl: '{{count}} bestanden zijn eerder apart gezet. Ze zijn niet veranderd. Gooi ze niet weg.',
    en: '{{count}} files were put aside earlier. They were not changed. Do not throw them away.',
  },
  strayFiles: {
    nl: '{{count}} bestanden horen bij niets. Ze kunnen van een nieuwere Wegwijs zijn. Wij laten ze staan.',
    en: '{{count}} files belong to nothing. They may be of a newer Wegwijs. We leave them there.',
  },
  keysWhole: {
    nl: 'De sleutels zijn er dubbel, en allebei heel.',
    en: 'The keys are there twice, and both are whole.',
  },
  keysSingle: {
    nl: 'Van de sleutels is maar één exemplaar heel. Sluit het kantoor en open het weer: dan worden ze hersteld. Maak daarna een reservekopie.',
    en: 'Only one copy of the keys is whole. Close the office and open it again: that repairs them. Then make a backup.',
  },
  listLost: {
    nl: 'De lijst van het kantoor gaat niet open. De dossiers zelf wel. Sluit het kantoor en open het weer: dan wordt de lijst opnieuw gemaakt.',
    en: 'The list of the office does not open. The files themselves do. Close the office and open it again: that makes the list anew.',
  },
  changesLost: {
    nl: '{{count}} veranderingen zijn niet meer te lezen.',
    en: '{{count}} changes can no longer be read.',
  },
  logWhole: {
    nl: 'Het logboek is heel: er is niets uit gehaald of veranderd.',
    en: 'The log is whole: nothing was taken out or changed.',
  },
  logBroken: {
    nl: 'In het logboek is iets weg of veranderd. Vertel het de coördinator.',
    en: 'Something in the log is gone or was changed. Tell the coordinator.',
  },
  placeFine: { nl: 'Het kantoor staat op een goede plek.', en: 'The office lies in a good place.' },
  placeFat: {
    nl: 'Het kantoor staat op een stick of een oude schijf (FAT). Zet het op de schijf van de computer.',
    en: 'The office lies on a stick or an old disk (FAT). Put it on the computer’s own disk.',
  },
  placeNetwork: {
    nl: 'Het kantoor staat op het netwerk. Zet het op de schijf van de computer.',
    en: 'The office lies on the network. Put it on the computer’s own disk.',
  },
  placeSynced: {
    nl: 'Het kantoor staat in een map die naar internet gaat. Zet het daar weg.',
    en: 'The office lies in a folder that goes to the internet. Move it away from there.',
  },
  room: { nl: 'Er is nog {{gigabytes}} GB vrij op de schijf.', en: '{{gigabytes}} GB are free on the disk.' },
  littleRoom: {
    nl: 'De schijf is bijna vol: nog {{megabytes}} MB. Maak ruimte vrij.',
    en: 'The disk is nearly full: {{megabytes}} MB left. Free up space.',
  },
  backup: {
    nl: 'De laatste reservekopie is {{days}} dagen oud en ging open.',
    en: 'The last backup is {{days}} days old and opened.',
  },
  oldBackup: {
    nl: 'De laatste reservekopie is {{days}} dagen oud. Maak er vandaag een.',
    en: 'The last backup is {{days}} days old. Make one today.',
  },
  noBackup: {
    nl: 'Er is nog geen reservekopie. Maak er vandaag een.',
    en: 'There is no backup yet. Make one today.',
  },
  backupTrouble: {
    nl: 'De laatste reservekopie is niet gelukt. Kijk bij Instellingen, Reservekopie en herstel.',
    en: 'The last backup did not succeed. Look at Settings, Backup and recovery.',
  },
  coordinators: {
    nl: '{{count}} mensen kunnen het hele kantoor openen. Dat is genoeg.',
    en: '{{count}} people can open the whole office. That is enough.',
  },
  oneCoordinator: {
    nl: 'Maar één coördinator kan het kantoor openen. Zorg dat er een tweede is.',
    en: 'Only one coordinator can open the office. See that there is a second one.',
  },
  recovery: { nl: 'Er zijn herstelbladen.', en: 'There are recovery sheets.' },
  noRecovery: {
    nl: 'Er zijn nog geen herstelbladen. Maak ze bij Instellingen, Reservekopie en herstel.',
    en: 'There are no recovery sheets yet. Make them at Settings, Backup and recovery.',
  },
} as const

function filled(text: string, values: Readonly<Record<string, number>>): string {
  return text.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name] ?? ''))
}
