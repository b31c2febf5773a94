import { useEffect, useEffectEvent, useRef, useState, type ReactElement } from 'react'
import { whenLockWanted } from '../backend.ts'
import { usePreferences } from '../preferences.tsx'
import { afterOnThisClock } from '../saving/Saving.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { useWords } from '../words.ts'
import { warningTime, watchIdle, type IdleWatch } from './idleWatch.ts'
import { useLock } from './useLock.ts'

const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const

/** Locks when nobody is there, after a warning that is easy to answer; at once when the computer goes to sleep. */
export function IdleGuard(): ReactElement {
  const { say } = useWords()
  const lock = useLock()
  const minutes = Number(usePreferences().preferences.lockAfterMinutes)
  const [isWarned, setWarned] = useState(false)
  const watch = useRef<IdleWatch>(null)
  const goAway = useEffectEvent(() => void lock('away'))
  useEffect(() => whenLockWanted(goAway), [])

  useEffect(() => {
    const watching = watchIdle({ after: afterOnThisClock, now: Date.now }, minutes * 60_000, {
      warn: () => {
        setWarned(true)
      },
      calm: () => {
        setWarned(false)
      },
      away: goAway,
    })
    watch.current = watching
    for (const sign of signs) window.addEventListener(sign, watching.sign, { passive: true })
    return () => {
      watching.stop()
      for (const sign of signs) window.removeEventListener(sign, watching.sign)
    }
  }, [minutes])

  function stay(): void {
    watch.current?.stay()
  }

  return (
    <Dialog title={say('idle.label.title')} isOpen={isWarned} onClose={stay} role="alertdialog">
      <p>{say('idle.prose.warning', { count: warningTime / 1000 })}</p>
      <div>
        <Button look="main" onPress={stay}>
          {say('idle.action.stay')}
        </Button>
      </div>
    </Dialog>
  )
}
