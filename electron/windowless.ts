import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Answer, Input, Operation } from '#shared/contract/contract.ts'
import { paperNames } from '#shared/domain/paperNames.ts'
import { failureSentence } from '#shared/i18n/failureSentences.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { Result } from '#shared/result.ts'
import { createDoor, type Door } from './ipc/door.ts'
import { createHandlers } from './ipc/shellHandlers.ts'
import { writeLog } from './log.ts'
import { createOffice, localToday } from './office.ts'
import { preferencesFile } from './preferences.ts'

/**
 * The program's main job without a window, for a computer without a screen: opens the practice office and prints the
 * sheets of its eleven people, through the same door, vault and press as the window uses.
 */
async function printPracticeOffice(out: string): Promise<readonly string[]> {
  await mkdir(out, { recursive: true })
  const dataFolder = await mkdtemp(join(tmpdir(), 'wegwijs-practice-'))
  const office = createOffice({
    dataFolder,
    paperFolder: join(__dirname, 'paper'),
    now: Date.now,
    today: localToday,
  })
  const door = createDoor(
    createHandlers({
      ask: office.ask,
      lock: () => office.close(),
      chooseFolder: () => Promise.resolve(out),
      // No window, no printer.
      print: () => Promise.resolve('failed'),
      chooseFile: () => Promise.resolve(null),
      chooseDocument: () => Promise.resolve(null),
      preferences: preferencesFile(dataFolder),
    }),
    writeLog,
  )
  try {
    await through(door, 'openPracticeOffice', {})
    const { people } = await through(door, 'listPeople', { search: '', limit: 100 })
    const printed: string[] = []
    for (const { id, paperLanguage: language } of people) {
      for (const paper of paperNames) {
        const { fileName } = await through(door, 'savePaper', { id, paper, language, largeLetters: false })
        printed.push(fileName)
      }
    }
    await through(door, 'lockOffice', {})
    return printed
  } finally {
    await office.close()
    await rm(dataFolder, { recursive: true, force: true })
  }
}

/** @throws with the failure's own sentence. */
async function through<Name extends Operation>(
  door: Door,
  name: Name,
  input: Input<Name>,
): Promise<Answer<Name>> {
  const result = (await door(name, input)) as Result<Answer<Name>, Failure>
  if (!result.ok) throw new Error(failureSentence(result.failure, 'en'))
  return result.value
}

const { values } = parseArgs({ options: { out: { type: 'string', default: 'papers-practice' } } })
const out = resolve(values.out)

printPracticeOffice(out).then(
  (printed) => {
    process.stdout.write(
      `${String(printed.length)} papers in ${out}:\n${printed.map((name) => `  ${name}\n`).join('')}`,
    )
  },
  (error: unknown) => {
    process.stderr.write(
      `The papers could not all be made. ${error instanceof Error ? error.message : String(error)}\n`,
    )
    process.exitCode = 1
  },
)
