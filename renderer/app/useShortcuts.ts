import { useEffect, useEffectEvent } from 'react'
import { clockTime } from '../dates.ts'
import { useTogether } from '../lookingTogether.tsx'
import { goBack, goTo, usePlace } from '../navigation.tsx'
import { useNotices } from '../notice.tsx'
import { dossierAt, dossierTabs } from '../places.ts'
import { textSizeAfter, usePreferences } from '../preferences.tsx'
import { useSaveDesk } from '../saving/Saving.tsx'
import { useWayBack } from '../useWayBack.ts'
import { useWords } from '../words.ts'
import { firstPlaceOf, mainPlaces, placesTogether } from './mainPlaces.ts'
import { shortcutOf, type Shortcut } from './shortcuts.ts'
import { useLock } from './useLock.ts'

/** The keys of the whole window. Everything they do can also be done with buttons. */
export function useShortcuts(): void {
  const perform = usePerform()
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    // A dialog on top has the keyboard to itself, except that the lock always works.
    const shortcut = shortcutOf(event, isTyping(event.target))
    if (!shortcut || (shortcut.does !== 'lock' && document.querySelector('[role=dialog],[role=alertdialog]')))
      return
    event.preventDefault()
    perform(shortcut)
  })
  useEffect(() => {
    window.addEventListener('keydown', pressed, { capture: true })
    return () => {
      window.removeEventListener('keydown', pressed, { capture: true })
    }
  }, [])
}

function usePerform(): (shortcut: Shortcut) => void {
  const place = usePlace()
  const person = dossierAt(place)
  const together = useTogether()
  const lock = useLock()
  const wayBack = useWayBack()
  const saveNow = useSaveNow()
  const { preferences, change } = usePreferences()
  const { say } = useWords()
  const { show } = useNotices()

  return (shortcut) => {
    switch (shortcut.does) {
      case 'search':
        if (!together.on) focusSearch()
        return
      case 'newPerson':
        if (!together.on) goTo({ screen: 'newPerson' })
        return
      case 'lookTogether':
        if (person === null && !together.on) show({ text: say('together.hint.needsPerson'), tone: 'info' })
        else together.set(!together.on)
        return
      case 'help':
        goTo({ screen: 'help' })
        return
      case 'save':
        void saveNow()
        return
      case 'print':
        if (person !== null) goTo({ screen: 'dossier', id: person, tab: 'papers' })
        return
      case 'lock':
        void lock()
        return
      case 'back':
        if (!together.on) goBack()
        return
      case 'undo':
      case 'redo':
        if (person !== null) void wayBack(person, shortcut.does)
        return
      case 'nextArea':
        focusNextArea(shortcut.backwards)
        return
      case 'nextTab':
        if (person !== null) {
          const current = place.screen === 'dossier' ? dossierTabs.indexOf(place.tab) : 1
          const next = (current + (shortcut.backwards ? -1 : 1) + dossierTabs.length) % dossierTabs.length
          goTo({ screen: 'dossier', id: person, tab: dossierTabs[next] ?? 'overview' })
        }
        return
      case 'menu': {
        const entry = (together.on ? placesTogether : mainPlaces)[shortcut.item - 1]
        if (entry) goTo(firstPlaceOf(entry))
        return
      }
      case 'textSize':
        change({ textSize: textSizeAfter(preferences.textSize, shortcut.by) })
        return
    }
  }
}

/** Ctrl+S is a habit: it is answered, although everything is saved by itself. */
function useSaveNow(): () => Promise<void> {
  const desk = useSaveDesk()
  const { show } = useNotices()
  const { say, language } = useWords()
  return async () => {
    if (!(await desk.now())) return
    const state = desk.state()
    const at = state.kind === 'saved' && state.at !== null ? state.at : Date.now()
    show({ text: say('save.success.already', { time: clockTime(at, language) }), tone: 'done' })
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
  )
}

function focusSearch(): void {
  const fields = document.querySelectorAll<HTMLInputElement>('[data-people-search] input, [data-search]')
  const onScreen = [...fields].find((field) => field.closest('[data-people-search]')) ?? fields[0]
  onScreen?.focus()
  onScreen?.select()
}

function focusNextArea(backwards: boolean): void {
  const areas = [...document.querySelectorAll<HTMLElement>('[data-area]')]
  const here = areas.findIndex((area) => area.contains(document.activeElement))
  const next = here < 0 ? 0 : (here + (backwards ? -1 : 1) + areas.length) % areas.length
  areas[next]?.focus()
}
