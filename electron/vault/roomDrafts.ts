import { setAside } from './setAside.ts'
import { draftsPath, readDraftsFile, writeDraftsFile, type RoomPlace } from './roomFolder.ts'
import type { Draft } from './openVault.ts'

/** What a user of a room is still typing: sealed for that user alone, so that a lock in the middle of a word loses nothing. */
export interface RoomDrafts {
  all(): readonly Draft[]
  /** Resolves when it is on the disk. A second one with this key replaces the first. */
  save(draft: Draft): Promise<void>
  drop(key: string): Promise<void>
}

/** A file that does not open is set aside, and nobody is kept out by it. */
export async function openRoomDrafts(place: RoomPlace, key: Buffer, now: number): Promise<RoomDrafts> {
  const read = await readDraftsFile(place, key)
  if (read === 'unreadable') await setAside(place.folder, draftsPath(place), now)
  let { generation, drafts } = read === 'unreadable' || read === null ? { generation: 0, drafts: [] } : read

  async function write(next: readonly Draft[]): Promise<void> {
    await writeDraftsFile(place, key, { generation: generation + 1, drafts: next })
    generation += 1
    drafts = next
  }

  return {
    all: () => drafts,
    save: (draft) => write([...drafts.filter((known) => known.key !== draft.key), draft]),
    drop: async (draftKey) => {
      if (drafts.some((known) => known.key === draftKey))
        await write(drafts.filter((known) => known.key !== draftKey))
    },
  }
}
