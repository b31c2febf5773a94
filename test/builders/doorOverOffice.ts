import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Answer, Input, Operation } from '#shared/contract/contract.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import type { Result } from '#shared/result.ts'
import { createDoor } from '../../electron/ipc/door.ts'
import { createHandlers, type Print } from '../../electron/ipc/shellHandlers.ts'
import type { LogEntry } from '../../electron/log.ts'
import { createOffice } from '../../electron/office.ts'
import { paperResourceFiles } from '../../electron/paper/paperResources.ts'
import { preferencesFile } from '../../electron/preferences.ts'

export const today = calendarDate('2026-11-24')

export interface DoorOverOffice {
  call<Name extends Operation>(name: Name, input: Input<Name>): Promise<Result<Answer<Name>, Failure>>
  /** As `call`, for steps of a journey that must go well. */
  good<Name extends Operation>(name: Name, input: Input<Name>): Promise<Answer<Name>>
  /** Lets the office's clock run ahead. */
  wait(seconds: number): void
  /** What the person chooses in the next dialog for a document; null closes the dialog. */
  choose(path: string | null): void
  readonly dataFolder: string
  readonly paperFolder: string
  readonly log: readonly LogEntry[]
  close(): Promise<void>
}

/** The real door over a real office on a real disk, without a window. The same `dataFolder` again is the next morning. */
export async function doorOverOffice(
  options: { dataFolder?: string; paperFolder?: string; print?: Print } = {},
): Promise<DoorOverOffice> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'wegwijs-journey-')))
  const paperFolder = options.paperFolder ?? (await mkdtemp(join(tmpdir(), 'wegwijs-papers-')))
  let aheadMilliseconds = 0
  let chosen: string | null = null
  const now = (): number => Date.now() + aheadMilliseconds
  const office = createOffice({ dataFolder, paperFolder: await pressResources(), now, today: () => today })
  const log: LogEntry[] = []
  const door = createDoor(
    createHandlers({
      ask: office.ask,
      lock: () => office.close(),
      chooseFolder: () => Promise.resolve(paperFolder),
      print: options.print ?? (() => Promise.resolve('printed')),
      chooseDocument: () => Promise.resolve(chosen),
      chooseFile: () => Promise.resolve(chosen),
      preferences: preferencesFile(dataFolder),
    }),
    (entry) => log.push(entry),
  )
  const call = async <Name extends Operation>(
    name: Name,
    input: Input<Name>,
  ): Promise<Result<Answer<Name>, Failure>> => (await door(name, input)) as Result<Answer<Name>, Failure>
  return {
    call,
    async good(name, input) {
      const result = await call(name, input)
      if (!result.ok) throw new Error(`${name} failed: ${JSON.stringify(result.failure)}`)
      return result.value
    },
    wait(seconds) {
      aheadMilliseconds += seconds * 1_000
    },
    choose(path) {
      chosen = path
    },
    dataFolder,
    paperFolder,
    log,
    close: () => office.close(),
  }
}

let resources: Promise<string> | null = null

/** The press's fonts and shaper in one folder, as the build lays them beside the main bundle. */
function pressResources(): Promise<string> {
  resources ??= (async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wegwijs-press-'))
    for (const { module, fileName } of paperResourceFiles) {
      await cp(fileURLToPath(import.meta.resolve(module)), join(folder, fileName))
    }
    return folder
  })()
  return resources
}
