import { z } from 'zod'
import type { DossierId } from '#shared/domain/dossier.ts'
import { RandomIdField } from '#shared/domain/fields.ts'
import type { OpenVault } from '../vault/openVault.ts'

/** Which dossiers who is in opened last. */
export interface RecentDossiers {
  opened(id: DossierId): void
  /** The newest first. */
  list(): readonly DossierId[]
  /** Seals it in the office, for this user's next time. A disk that refuses costs this list and nothing else. */
  keep(): Promise<void>
}

/** One more than the menu shows, because it leaves the one that is open out. */
const kept = 6

const Kept = z.array(RandomIdField)

export function recentDossiers(vault: OpenVault): RecentDossiers {
  // No draft's key begins with a word: those begin with the id of their user.
  const key = `recent ${vault.user.id}`
  const before = vault.drafts().find((draft) => draft.key === key)?.content ?? '[]'
  let recent: readonly DossierId[] = readKept(before)
  return {
    opened(id) {
      recent = [id, ...recent.filter((other) => other !== id)].slice(0, kept)
    },
    list: () => recent,
    async keep() {
      // Of who was erased not even the id is written again.
      const content = JSON.stringify(recent.filter((id) => vault.generationOf(id) !== null))
      if (content !== before) await vault.saveDraft(key, content)
    },
  }
}

function readKept(content: string): readonly DossierId[] {
  return Kept.safeParse(JSON.parse(content)).data ?? []
}
