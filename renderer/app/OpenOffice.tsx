import { useEffect, useRef, type ReactElement } from 'react'
import { useTogether } from '../lookingTogether.tsx'
import { usePlace } from '../navigation.tsx'
import { pathOf } from '../places.ts'
import { UnfinishedTexts } from '../saving/UnfinishedTexts.tsx'
import { useOffice } from '../session.ts'
import { useWords } from '../words.ts'
import { IdleGuard } from './IdleGuard.tsx'
import { NoticeLine } from './NoticeLine.tsx'
import styles from './OpenOffice.module.css'
import { PracticeBanner } from './PracticeBanner.tsx'
import { Rail } from './Rail.tsx'
import { Screen } from './Screen.tsx'
import { TopBar } from './TopBar.tsx'
import { useShortcuts } from './useShortcuts.ts'
import { useTogetherByItself } from './useTogetherByItself.ts'

/** Inside an open office: rail, bar and the screen of this place. */
export function OpenOffice(): ReactElement {
  const { say } = useWords()
  const { kind } = useOffice()
  const place = usePlace()
  const content = useRef<HTMLElement>(null)
  const { on: together } = useTogether()
  useShortcuts()
  useTogetherByItself(place)
  useHeadingFocus(pathOf(place))
  return (
    <div className={styles['office']}>
      <a
        className={styles['skip']}
        href="#inhoud"
        onClick={(event) => {
          event.preventDefault()
          content.current?.focus()
        }}
      >
        {say('app.action.skipToContent')}
      </a>
      {kind === 'practice' && <PracticeBanner />}
      <TopBar />
      <Rail />
      <main id="inhoud" ref={content} tabIndex={-1} data-area className={styles['content']}>
        <NoticeLine />
        {place.screen === 'today' && !together && <UnfinishedTexts />}
        <Screen place={place} />
      </main>
      <IdleGuard />
    </div>
  )
}

/** A new screen is announced by its heading, except when it put the focus in a field itself. */
function useHeadingFocus(path: string): void {
  const first = useRef(true)
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    const focused = document.activeElement
    const inContent = focused instanceof HTMLElement && focused.closest('main') !== null
    if (inContent && focused.matches('input, textarea, [role=tab]')) return
    document.querySelector<HTMLElement>('[data-screen-title]')?.focus({ preventScroll: true })
    document.querySelector('main')?.scrollTo(0, 0)
  }, [path])
}
