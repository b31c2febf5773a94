import { documentsSpokenOf } from '#shared/domain/attachment.ts'
import type { KeptDossier } from '#shared/domain/changeHistory.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { OpenVault } from '../vault/vault.ts'

/**
 * The same vault, which takes a document from the disk once a save leaves no way back to it: until then an undo brings
 * it back. A crash between the two leaves a sealed file without a key; looking the office over finds it.
 */
export function sweepingAttachments(vault: OpenVault): OpenVault {
  const spokenOf = new Map<DossierId, ReadonlySet<RandomId>>()

  function note({ dossier, history }: KeptDossier): void {
    const documents = documentsSpokenOf({ dossier, history })
    if (documents.size > 0) spokenOf.set(dossier.id, documents)
    else spokenOf.delete(dossier.id)
  }

  async function takeAway(documents: Iterable<RandomId>): Promise<void> {
    for (const id of documents) {
      // What the disk does not take away now belongs to nobody and is found as that.
      await vault.attachments.remove(id).catch(() => undefined)
    }
  }

  return {
    ...vault,
    get mustChangePassphrase() {
      return vault.mustChangePassphrase
    },
    async read(id) {
      const kept = await vault.read(id)
      if (kept.ok) note(kept.value)
      return kept
    },
    async save(kept, log) {
      const before = [...(spokenOf.get(kept.dossier.id) ?? [])]
      const saved = await vault.save(kept, log)
      if (!saved.ok) return saved
      note(kept)
      const now = spokenOf.get(kept.dossier.id)
      await takeAway(before.filter((document) => now?.has(document) !== true))
      return saved
    },
    /** By what the sealed files say themselves: a dossier that can't be read is erased with its documents too. */
    async erase(ids, log) {
      const erased = await vault.erase(ids, log)
      const gone = new Set(ids.filter((id) => vault.generationOf(id) === null))
      if (gone.size === 0) return erased
      for (const id of gone) spokenOf.delete(id)
      const all = await vault.attachments.list().catch(() => [])
      await takeAway(
        all.filter(({ dossier }) => dossier !== null && gone.has(dossier)).map((document) => document.id),
      )
      return erased
    },
  }
}
