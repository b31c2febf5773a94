import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react'
import type { DossierId } from '#shared/domain/dossier.ts'

export type NoticeTone = 'done' | 'info' | 'care'

/** What just happened, with the way back if there is one. Stays until the next one or until it is closed. */
export interface Notice {
  readonly text: string
  readonly tone: NoticeTone
  /** Goes away with this dossier: nobody reads in one dossier what happened in another. */
  readonly about?: DossierId
  readonly wayBack?: { readonly label: string; readonly take: () => unknown }
  /** What can be done all the same. */
  readonly wayOn?: { readonly label: string; readonly take: () => unknown }
}

interface Notices {
  readonly notice: Notice | null
  readonly show: (notice: Notice) => void
  readonly close: () => void
}

const NoticeContext = createContext<Notices | null>(null)

export function NoticeBoard({ children }: { readonly children: ReactNode }): ReactElement {
  const [notice, setNotice] = useState<Notice | null>(null)
  const close = useCallback(() => {
    setNotice(null)
  }, [])
  const notices = useMemo(() => ({ notice, show: setNotice, close }), [notice, close])
  return <NoticeContext value={notices}>{children}</NoticeContext>
}

export function useNotices(): Notices {
  const notices = useContext(NoticeContext)
  if (!notices) throw new Error('no notice board around this part of the window')
  return notices
}
