import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, type ReactElement } from 'react'
import type { OfficeOpened } from '#shared/contract/views.ts'
import { order, whenLocked, whenLockWanted, whenStopped } from '../backend.ts'
import { Together, useTogether } from '../lookingTogether.tsx'
import { forgetPlaces, Places } from '../navigation.tsx'
import { NoticeBoard, useNotices } from '../notice.tsx'
import { PreferencesKeeper } from '../preferences.tsx'
import { Saving, useSaveDesk } from '../saving/Saving.tsx'
import { SessionContext, type ClosedBecause, type Session } from '../session.ts'
import { askAgain, createAskedQuestions } from '../useAnswer.ts'
import { FrontDoor } from './FrontDoor.tsx'
import { useHeldOver } from './useHeldOver.ts'

/** The window: at the front door, or inside an open office. */
export function App(): ReactElement {
  return (
    <Saving>
      <NoticeBoard>
        <Together>
          <OfficeOrDoor />
        </Together>
      </NoticeBoard>
    </Saving>
  )
}

const asked = createAskedQuestions()

/** The screens behind the door are half of the program: they load while somebody looks for the passphrase. */
const loadInside = async (): Promise<{ default: () => ReactElement }> => ({
  default: (await import('./Inside.tsx')).Inside,
})
const Inside = lazy(loadInside)

function OfficeOrDoor(): ReactElement {
  const session = useOneSession()
  useEffect(() => {
    const idle = requestIdleCallback(() => void loadInside())
    return () => {
      cancelIdleCallback(idle)
    }
  }, [])
  return (
    <QueryClientProvider client={asked}>
      <SessionContext value={session}>
        <PreferencesKeeper>
          <Places>
            {session.office ? (
              <Suspense>
                <Inside />
              </Suspense>
            ) : (
              <FrontDoor />
            )}
          </Places>
        </PreferencesKeeper>
      </SessionContext>
    </QueryClientProvider>
  )
}

/** Locking leaves nothing of the office in the window: no answers, drafts, places or messages. */
function useOneSession(): Session {
  const [office, setOffice] = useState<OfficeOpened | null>(null)
  const [closedBecause, setClosedBecause] = useState<ClosedBecause>(null)
  const desk = useSaveDesk()
  const { close: closeNotice } = useNotices()
  const { set: setTogether } = useTogether()
  const heldOver = useHeldOver()

  const closed = useCallback(
    (because: ClosedBecause) => {
      const unsaved = desk.clear()
      // The office's process ended under somebody's hands.
      const isCrash = because !== null && because !== 'away' && because.kind === 'officeStopped'
      if (isCrash && office) heldOver.hold(office, unsaved)
      setOffice(null)
      setClosedBecause((earlier) => because ?? earlier)
      closeNotice()
      setTogether(false)
      forgetPlaces()
      asked.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'readPreferences' })
    },
    [desk, closeNotice, setTogether, office, heldOver],
  )
  const opened = useCallback(
    (next: OfficeOpened) => {
      // The first screen asks what lies in the drawer before these words may be in there.
      void heldOver.putAway(next).then((hasSome) => (hasSome ? askAgain(asked, 'saveDraft') : undefined))
      setClosedBecause(null)
      setOffice(next)
    },
    [heldOver],
  )
  useEffect(
    () =>
      whenLocked(() => {
        closed(null)
      }),
    [closed],
  )
  useEffect(() => {
    // Nothing is typed at the front door; whoever wants to leave is not kept waiting.
    if (!office) return whenLockWanted(() => void order('lockOffice', {}))
    return whenStopped(() => {
      closed({ kind: 'officeStopped' })
    })
  }, [office, closed])
  return useMemo(() => ({ office, closedBecause, opened, closed }), [office, closedBecause, opened, closed])
}
