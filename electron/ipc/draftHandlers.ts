import { NewDraft, type Draft } from '#shared/contract/draft.ts'
import { ok } from '#shared/result.ts'
import type { OpenVault } from '../vault/openVault.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type DraftNoun = Pick<OfficeHandlers, 'saveDraft' | 'readDrafts' | 'dropDraft'>

/** Unfinished text, sealed with the office; each user finds the own one back and nobody else's. */
export function draftHandlers(keeper: OfficeKeeper): DraftNoun {
  return {
    async saveDraft(draft) {
      const office = keeper.current()
      if (!office.ok) return office
      const { vault } = office.value
      return vault.saveDraft(keyOf(vault, draft.subject), JSON.stringify(draft))
    },
    readDrafts: () => {
      const office = keeper.current()
      return Promise.resolve(office.ok ? ok(draftsIn(office.value.vault)) : office)
    },
    async dropDraft({ subject }) {
      const office = keeper.current()
      if (!office.ok) return office
      const { vault } = office.value
      const dropped = await vault.dropDraft(keyOf(vault, subject))
      return dropped.ok ? ok({}) : dropped
    },
  }
}

function keyOf(vault: OpenVault, subject: string): string {
  return `${vault.user.id} ${subject}`
}

/** The newest first. A draft of a later Wegwijs, which this one can't read, stays where it is. */
function draftsIn(vault: OpenVault): readonly Draft[] {
  const callNames = new Map(vault.summaries().map(({ id, callName }) => [id, callName]))
  return vault
    .drafts()
    .filter(({ key }) => key.startsWith(keyOf(vault, '')))
    .flatMap(({ content, savedAt }) => {
      const read = NewDraft.safeParse(JSON.parse(content))
      if (!read.success) return []
      const { about } = read.data
      return [{ ...read.data, savedAt, callName: about && (callNames.get(about) ?? null) }]
    })
    .toSorted((one, other) => other.savedAt - one.savedAt)
}
