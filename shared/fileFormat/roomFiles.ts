import { z } from 'zod'
import { RoomContent } from '#shared/domain/room.ts'
import { Slip } from '#shared/domain/slip.ts'
import { PassphraseLock } from './officeHeader.ts'

/*
 * The files of a room. A release that changes one of them raises `officeHeaderFormat`, so that older programs stop before
 * they come here.
 */

/** The way in, readable without a key: its owner changes the passphrase in it without the office. */
const WayInFile = z.object({ format: z.literal(1), lock: PassphraseLock })

const RoomFile = z.object({ format: z.literal(1), room: RoomContent })
const RoomDraft = z.object({ key: z.string(), content: z.string(), savedAt: z.number() }).readonly()
export type RoomDraft = z.infer<typeof RoomDraft>
const DraftsFile = z.object({ format: z.literal(1), drafts: z.array(RoomDraft).readonly() })
const SlipFile = z.object({ format: z.literal(1), slip: Slip })

export function wayInToText(lock: PassphraseLock): string {
  return JSON.stringify({ format: 1, lock }, null, 2)
}

/** Null when it can't be read. */
export function readWayIn(text: string): PassphraseLock | null {
  try {
    return WayInFile.safeParse(JSON.parse(text)).data?.lock ?? null
  } catch {
    return null
  }
}

/** @throws when the room does not fit its own schema: nothing is written that could not be read again. */
export function roomToRaw(room: RoomContent): unknown {
  return RoomFile.parse({ format: 1, room })
}

export function readRoom(value: unknown): RoomContent | null {
  return RoomFile.safeParse(value).data?.room ?? null
}

export function draftsToRaw(drafts: readonly RoomDraft[]): unknown {
  return DraftsFile.parse({ format: 1, drafts })
}

export function readDrafts(value: unknown): readonly RoomDraft[] | null {
  return DraftsFile.safeParse(value).data?.drafts ?? null
}

export function slipToRaw(slip: Slip): unknown {
  return SlipFile.parse({ format: 1, slip })
}

export function readSlip(value: unknown): Slip | null {
  return SlipFile.safeParse(value).data?.slip ?? null
}
