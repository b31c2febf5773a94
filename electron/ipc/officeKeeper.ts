import type { OfficeKind } from '#shared/contract/contract.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { makeChange, type ChangeMade, type KeptDossier } from '#shared/domain/changeHistory.ts'
import type { Dossier, DossierId } from '#shared/domain/dossier.ts'
import { summaryOf } from '#shared/domain/summary.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { createPeopleIndex, type PeopleIndex } from '../search/peopleIndex.ts'
import type { OpenVault } from '../vault/vault.ts'
import { sweepingAttachments } from './attachmentSweep.ts'
import { createTextSearch, type TextSearch } from './textSearch.ts'

export interface OpenOffice {
  readonly kind: OfficeKind
  readonly vault: OpenVault
  readonly people: PeopleIndex
  readonly texts: TextSearch
}

export interface Saved {
  readonly savedAt: number
}

/** The one office that is open, if any: handlers ask here and get 'officeLocked' when there is none. */
export interface OfficeKeeper {
  current(): Result<OpenOffice, Failure>
  open(kind: OfficeKind, vault: OpenVault): Promise<OpenOffice>
  close(): Promise<void>
  save(kept: KeptDossier): Promise<Result<Saved, Failure>>
  /** Reads, changes and seals one dossier; `change` gives null when what it speaks of is gone. */
  changeDossier(
    id: DossierId,
    change: (dossier: Dossier) => Omit<ChangeMade, 'at'> | null,
  ): Promise<Result<Saved, Failure>>
}

export function createOfficeKeeper(now: () => number): OfficeKeeper {
  let office: OpenOffice | null = null

  const keeper: OfficeKeeper = {
    current: () => (office ? ok(office) : fail({ kind: 'officeLocked' })),
    async open(kind, opened) {
      await keeper.close()
      const texts = createTextSearch(sweepingAttachments(opened))
      const { watched } = texts
      // A damaged dossier is somebody too: who is not found would be added a second time.
      const remembered = watched.damaged().flatMap(({ summary }) => (summary ? [summary] : []))
      const people = createPeopleIndex([...watched.summaries(), ...remembered])
      const vault: OpenVault = {
        ...watched,
        async erase(id, log) {
          const erased = await watched.erase(id, log)
          if (erased.ok) people.drop(id)
          return erased
        },
      }
      office = { kind, vault, texts, people }
      return office
    },
    async close() {
      const closing = office
      office = null
      await closing?.texts.close()
      await closing?.vault.close()
    },
    async save(kept) {
      if (!office) return fail({ kind: 'officeLocked' })
      const saved = await office.vault.save(kept)
      if (saved.ok) office.people.put(summaryOf(kept.dossier))
      return saved
    },
    async changeDossier(id, change) {
      if (!office) return fail({ kind: 'officeLocked' })
      const kept = await office.vault.read(id)
      if (!kept.ok) return kept
      const made = change(kept.value.dossier)
      if (!made) return fail({ kind: 'goneMeanwhile' })
      return keeper.save(makeChange(kept.value, { ...made, at: now() }))
    },
  }
  return keeper
}
