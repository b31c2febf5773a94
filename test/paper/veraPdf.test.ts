import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { practiceDossiers } from '#shared/domain/practiceOffice/practiceOffice.ts'
import { appointmentCard } from '#shared/documents/appointmentCard.ts'
import { appointmentLetter } from '#shared/documents/appointmentLetter.ts'
import { howIsItGoingPaper } from '#shared/documents/howIsItGoing.ts'
import { kennismakingPaper } from '#shared/documents/kennismaking.ts'
import { municipalityPaper } from '#shared/documents/municipality.ts'
import { mijnPlanPaper } from '#shared/documents/mijnPlan.ts'
import { recoverySheetPaper } from '#shared/documents/recoverySheet.ts'
import type { PaperDocument } from '#shared/documents/block.ts'
import { paperLanguages } from '#shared/domain/language.ts'
import { sheetSetOf, writeSheet } from '#shared/domain/recoverySheet.ts'
import type { Press } from '../../electron/paper/press.ts'
import { samplePaper } from './samplePaper.ts'
import { testPress } from './testPress.ts'

const run = promisify(execFile)
const libraries = fileURLToPath(new URL('../../out/verapdf', import.meta.url))
const folder = fileURLToPath(new URL('veraPdf', import.meta.url))

/** Java and Maven with a way to its libraries; a machine without them says so and leaves this to one that has them. */
const present = await fetchVeraPdf()
if (!present)
  console.warn(
    'veraPDF is not here (Java 17, Maven and its libraries are needed): conformance is not checked.',
  )

let press: Press

beforeAll(async () => {
  press = await testPress()
})

describe.skipIf(!present)('veraPDF', () => {
  test('finds PDF/UA-1 and PDF/A-2a in the sample paper of every language', async () => {
    const papers = paperLanguages.map((language, index) =>
      samplePaper(language, { practice: index % 2 === 0, largeLetters: index % 3 === 0 }),
    )
    const verdicts = await check(papers.map(printed))
    expect(verdicts).toHaveLength(papers.length * 2)
    for (const verdict of verdicts) expect(verdict).toMatchObject({ failed: '', enough: true })
  })

  test('finds both in every paper of the practice office', async () => {
    const verdicts = await check(practicePapers().map(printed))
    expect(verdicts).toHaveLength(practicePapers().length * 2)
    for (const verdict of verdicts) expect(verdict).toMatchObject({ failed: '', enough: true })
  })

  test('finds both in the recovery sheet of every language', async () => {
    const share = { set: sheetSetOf([9, 3, 22, 14]), sheet: 1, point: 7, bytes: new Uint8Array(32) } as const
    const sheets = paperLanguages.map((language, index) =>
      recoverySheetPaper({
        ...share,
        language,
        practice: index % 2 === 0,
        office: 'Kantoor De Brug',
        groups: writeSheet(share),
        madeOn: calendarDate('2026-11-24'),
        place: 'kluis',
      }),
    )
    const verdicts = await check(sheets.map(printed))
    expect(verdicts).toHaveLength(sheets.length * 2)
    for (const verdict of verdicts) expect(verdict).toMatchObject({ failed: '', enough: true })
  })

  test('sees a figure that lost its words', async () => {
    const whole = Buffer.from(printed(samplePaper('nl'))).toString('latin1')
    const without = Buffer.from(whole.replace(/\/Alt \(QR/, '/Olt (QR'), 'latin1')
    const verdicts = await check([without])
    expect(verdicts.find((verdict) => verdict.standard === 'ua1')?.failed).toContain('7.3-1')
  })
})

interface Verdict {
  readonly standard: string
  readonly failed: string
  /** A validator that looked at nothing would find no fault. */
  readonly enough: boolean
}

/** A short run gains more from starting soon than from being compiled well. */
const quickStart = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']

async function check(pdfs: readonly Uint8Array[]): Promise<readonly Verdict[]> {
  const place = await mkdtemp(join(tmpdir(), 'vera-'))
  try {
    const paths = pdfs.map((_, index) => join(place, `${index}.pdf`))
    await Promise.all(pdfs.map((pdf, index) => writeFile(paths[index]!, pdf)))
    const java = [...quickStart, '-cp', join(libraries, '*'), join(folder, 'CheckPapers.java'), ...paths]
    const { stdout } = await run('java', java)
    return stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [, standard = '', checks = '', failed = ''] = line.split('\t')
        return { standard, failed, enough: Number(checks) > 1_000 }
      })
  } finally {
    await rm(place, { recursive: true })
  }
}

function printed(document: PaperDocument): Uint8Array {
  const laid = press.lay(document)
  if (!laid.ok) throw new Error(JSON.stringify(laid.failure))
  return press.pdf(laid.value)
}

function practicePapers(): readonly PaperDocument[] {
  const today = calendarDate('2026-11-24')
  const people = practiceDossiers(today, (name) => name.padEnd(32, '0') as RandomId)
  return people.flatMap((dossier) => {
    const options = {
      language: dossier.person.paperLanguage,
      largeLetters: false,
      today,
      practice: true,
      office: 'Oefenkantoor',
      worker: 'Ria',
      officePhone: '06 12 34 56 78',
    }
    const appointment = dossier.appointments[0] ?? null
    return [
      mijnPlanPaper(dossier, options),
      kennismakingPaper(dossier, options),
      appointmentCard(dossier, appointment, options),
      appointmentLetter(dossier, appointment, options),
      howIsItGoingPaper(dossier, options),
      municipalityPaper(dossier, options),
    ]
  })
}

async function fetchVeraPdf(): Promise<boolean> {
  try {
    await run('java', ['-version'])
    if (existsSync(join(libraries, 'validation-model-1.28.2.jar'))) return true
    const goal = 'dependency:copy-dependencies'
    await run('mvn', ['-q', '-B', '-f', join(folder, 'pom.xml'), goal, `-DoutputDirectory=${libraries}`], {
      timeout: 180_000,
    })
    return true
  } catch {
    return false
  }
}
