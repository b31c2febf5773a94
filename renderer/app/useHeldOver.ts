import { useMemo, useRef } from 'react'
import type { OfficeOpened } from '#shared/contract/views.ts'
import { officeDrawer } from '../saving/drawer.ts'
import type { Unfinished } from '../saving/saveDesk.ts'

/** What was typed in the last moment before the office's process ended by itself, and by whom. */
interface HeldOver {
  readonly owner: string
  readonly unsaved: readonly Unfinished[]
}

interface HeldOverWords {
  /** May be told in pieces: the save that breaks off and the process that ended each say that it is over. */
  readonly hold: (office: OfficeOpened, unsaved: readonly Unfinished[]) => void
  /**
   * Puts them into the drawer when the same user is back; anybody else takes them away. True when the drawer has some now.
   * What it could not take is held on to.
   */
  readonly putAway: (office: OfficeOpened) => Promise<boolean>
}

export function useHeldOver(): HeldOverWords {
  const held = useRef<HeldOver | null>(null)
  return useMemo(
    () => ({
      hold: (office, unsaved) => {
        const owner = ownerOf(office)
        const before = held.current?.owner === owner ? held.current.unsaved : []
        held.current = { owner, unsaved: [...before, ...unsaved] }
      },
      putAway: async (office) => {
        const { owner, unsaved } = held.current ?? { owner: '', unsaved: [] }
        held.current = null
        if (owner !== ownerOf(office) || unsaved.length === 0) return false
        const isKept = await Promise.all(unsaved.map((words) => officeDrawer.keep(words)))
        const left = unsaved.filter((_, at) => !isKept[at])
        if (left.length > 0) held.current ??= { owner, unsaved: left }
        return left.length < unsaved.length
      },
    }),
    [],
  )
}

function ownerOf({ kind, user }: OfficeOpened): string {
  return `${kind} ${user.id}`
}
