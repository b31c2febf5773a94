import { access, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OfficeKind } from '#shared/contract/views.ts'
import { settleSwap } from './backup/swapOffice.ts'
import { diskFailure } from './diskFailure.ts'

/** Where the offices of this computer lie, and the mark that tells a lost office from a first start. */
export interface OfficePlaces {
  folderOf(kind: OfficeKind): string
  /** Where the marks lie that say how far each office was (`VaultDeps`). */
  readonly anchorFolder: string
  /**
   * Remembers, outside the office's own folder, that an office was opened here. Not worth a refusal: when the disk does
   * not take the mark, the next opening makes it.
   */
  rememberOwnOffice(): Promise<void>
  ownOfficeWasMadeHere(): Promise<boolean>
  /** Takes the practice office away; never anything else. A refusal of the disk is thrown. */
  clearPracticeOffice(): Promise<void>
  /** Finishes or lets go of what a program that was stopped had begun to put back. Done once; asked before an office is. */
  settle(): Promise<void>
}

/** `dataFolder` is the program's own data folder; nothing readable is ever written in it. */
export function officePlaces(dataFolder: string): OfficePlaces {
  const folders: Readonly<Record<OfficeKind, string>> = {
    own: join(dataFolder, 'offices', 'own'),
    practice: join(dataFolder, 'offices', 'practice'),
  }
  let settled: Promise<void> | null = null
  const mark = join(dataFolder, 'an-office-was-made-here')
  return {
    folderOf: (kind) => folders[kind],
    anchorFolder: join(dataFolder, 'anchors'),
    async rememberOwnOffice() {
      await writeFile(mark, '', { mode: 0o600 }).catch((refusal: unknown) => {
        if (!diskFailure(refusal)) throw refusal
      })
    },
    async ownOfficeWasMadeHere() {
      return access(mark).then(
        () => true,
        () => false,
      )
    },
    async clearPracticeOffice() {
      // Virus scanners on Windows hold files for a moment and then let go.
      await rm(folders.practice, { recursive: true, force: true, maxRetries: 5 })
    },
    settle() {
      settled ??= settleAll(Object.values(folders))
      return settled
    },
  }
}

async function settleAll(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    // A disk that refuses now is told when the office is asked for.
    await settleSwap(folder).catch((refusal: unknown) => {
      if (!diskFailure(refusal)) throw refusal
    })
  }
}
