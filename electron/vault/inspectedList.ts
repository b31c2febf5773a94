import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DossierId } from '#shared/domain/dossier.ts'
import { newRandomId } from '../randomId.ts'
import type { InspectionKeys } from './inspectOffice.ts'
import type { Keyring } from './keyring.ts'
import { officeFileKind, readWhole, type ReadableFiles } from './officeFiles.ts'
import type { OfficeState } from './officeState.ts'
import { replay } from './replay.ts'
import type { WaitingFiles } from './waitingFiles.ts'

/** What an office's list and journals say, read as at an opening, but from copies: an opening repairs what it finds. */
export interface ListAside {
  /** For the caller to zero. */
  readonly keyring: Keyring
  readonly state: OfficeState
  readonly waiting: WaitingFiles
  /** All dossiers that there should be. */
  readonly ids: ReadonlySet<DossierId>
  readonly changesLost: number | null
}

/** Between the folder's name and the number of the program that looks; see `electron/backup/swapOffice.ts`. */
export const lookingEnding = '.looking-'

const kindsRead: readonly unknown[] = ['keyring', 'snapshot', 'journal']

/** Null: the keyring does not open with the key of the open office. */
export async function readListAside(
  files: ReadableFiles,
  paths: readonly string[],
  keys: InspectionKeys,
): Promise<ListAside | null> {
  const aside = `${keys.folder}${lookingEnding}${String(process.pid)}-${newRandomId().slice(0, 8)}`
  try {
    for (const path of paths.filter((one) => kindsRead.includes(officeFileKind(one)))) {
      const bytes = await readWhole(files, path)
      if (!bytes) continue
      await mkdir(dirname(join(aside, path)), { recursive: true, mode: 0o700 })
      await writeFile(join(aside, path), bytes, { mode: 0o600 })
    }
    const keyring = await keys.keyring.openCopy(aside)
    if (!keyring) return null
    const noMark = { found: 'nothing' } as const
    const office = { folder: aside, store: keys.store }
    const { state, waiting, alarms } = await replay(office, keyring, noMark, keys.now())
    const lost = alarms.flatMap((alarm) => (alarm.kind === 'changesUnreadable' ? alarm.changes : []))
    return {
      keyring,
      state,
      waiting,
      ids: new Set([...state.dossiers.keys(), ...keyring.ids].filter((id) => !state.erasing.has(id))),
      changesLost: alarms.some(({ kind }) => kind === 'listLost')
        ? null
        : lost.reduce((one, other) => one + other, 0),
    }
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}
