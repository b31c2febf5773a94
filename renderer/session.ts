import { createContext, useContext } from 'react'
import type { OfficeOpened } from '#shared/contract/views.ts'
import type { Failure } from '#shared/contract/failure.ts'

/** Why the office is closed, when it was not the person who closed it. */
export type ClosedBecause = Failure | 'away' | BackupRestored | null

/** A backup took the office's place; `setAside` is what the office of before is called now. */
export interface BackupRestored {
  readonly kind: 'backupRestored'
  readonly setAside: string | null
  readonly opensWith: 'passphrase' | 'sheets'
}

export interface Session {
  readonly office: OfficeOpened | null
  readonly closedBecause: ClosedBecause
  readonly opened: (office: OfficeOpened) => void
  /** The office is on slot: nothing of it stays in the window. */
  readonly closed: (because: ClosedBecause) => void
}

export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('no session around this part of the window')
  return session
}

/** The open office; only for screens that stand inside it. */
export function useOffice(): OfficeOpened {
  const { office } = useSession()
  if (!office) throw new Error('this screen needs an open office')
  return office
}
