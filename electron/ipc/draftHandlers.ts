import { NewDraft, type Draft } from '#shared/contract/draft.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { ok, type Result } from '#shared/result.ts'
import type { OpenVault } from '../vault/openVault.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type DraftNoun = Pick<OfficeHandlers, 'saveDraft' | 'readDrafts' | 'dropDraft'>

/** Where unfinished text of who is in lies: in the office, or in the own room. */
interface DraftPlace {
  readonly user: RandomId
  readonly kept: Pick<OpenVault, 'drafts' | 'saveDraft' | 'dropDraft'>
  /** Whom it may be about. */
  readonly people: readonly { readonly id: RandomId; readonly callName: string }[]
}

/** Unfinished text, sealed; each user finds the own one back and nobody else's. */
export function draftHandlers(keeper: OfficeKeeper): DraftNoun {
  function placeNow(): Result<DraftPlace, Failure> {
    const room = keeper.room()
    if (room.ok) {
      const { user, drafts, room: content } = room.value
      return ok({ user, kept: drafts, people: content.part.people })
    }
    const office = keeper.current()
    if (!office.ok) return office
    const { vault } = office.value
    return ok({ user: vault.user.id, kept: vault, people: vault.summaries() })
  }

  return {
    async saveDraft(draft) {
      const place = placeNow()
      if (!place.ok) return place
      return place.value.kept.saveDraft(keyOf(place.value, draft.subject), JSON.stringify(draft))
    },
    readDrafts: () => {
      const place = placeNow()
      return Promise.resolve(place.ok ? ok(draftsIn(place.value)) : place)
    },
    async dropDraft({ subject }) {
      const place = placeNow()
      if (!place.ok) return place
      const dropped = await place.value.kept.dropDraft(keyOf(place.value, subject))
      return dropped.ok ? ok({}) : dropped
    },
  }
}

function keyOf({ user }: DraftPlace, subject: string): string {
  return `${user} ${subject}`
}

/** The newest first. A draft of a later Wegwijs, which this one can't read, stays where it is. */
function draftsIn(place: DraftPlace): readonly Draft[] {
  const callNames = new Map(place.people.map(({ id, callName }) => [id, callName]))
  return place.kept
    .drafts()
    .filter(({ key }) => key.startsWith(keyOf(place, '')))
    .flatMap(({ content, savedAt }) => {
      const read = NewDraft.safeParse(JSON.parse(content))
      if (!read.success) return []
      const { about } = read.data
      return [{ ...read.data, savedAt, callName: about && (callNames.get(about) ?? null) }]
    })
    .toSorted((one, other) => other.savedAt - one.savedAt)
}
