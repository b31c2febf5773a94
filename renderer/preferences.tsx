import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  type ReactElement,
  type ReactNode,
} from 'react'
import type { Answer } from '#shared/contract/contract.ts'
import { Locale } from './ui/Locale.tsx'
import { useAnswer, useOrder } from './useAnswer.ts'
import { speak } from './words.ts'

export type Preferences = Answer<'readPreferences'>

interface KeptPreferences {
  readonly preferences: Preferences
  readonly change: (change: Partial<Preferences>) => void
}

const standard: Preferences = { interfaceLanguage: 'nl', textSize: '100', lockAfterMinutes: '10' }
const PreferencesContext = createContext<KeptPreferences | null>(null)

/** Text size and language of this computer: known before anything is unlocked. */
export function PreferencesKeeper({ children }: { readonly children: ReactNode }): ReactElement {
  const { answer } = useAnswer('readPreferences', {})
  const giveOrder = useOrder()
  const preferences = answer ?? standard
  const { interfaceLanguage, textSize, lockAfterMinutes } = preferences

  useEffect(() => {
    document.documentElement.lang = interfaceLanguage
    void speak(interfaceLanguage)
  }, [interfaceLanguage])
  useEffect(() => {
    document.documentElement.dataset['textSize'] = textSize
  }, [textSize])

  const change = useCallback(
    (part: Partial<Preferences>) => {
      void giveOrder('savePreferences', { interfaceLanguage, textSize, lockAfterMinutes, ...part })
    },
    [giveOrder, interfaceLanguage, textSize, lockAfterMinutes],
  )
  const kept = useMemo(() => ({ preferences, change }), [preferences, change])
  return (
    <PreferencesContext value={kept}>
      <Locale language={interfaceLanguage}>{children}</Locale>
    </PreferencesContext>
  )
}

export function usePreferences(): KeptPreferences {
  const kept = useContext(PreferencesContext)
  if (!kept) throw new Error('no preferences around this part of the window')
  return kept
}

const sizes = ['100', '125', '150'] as const

/** The next larger or smaller text, or the usual one for 0. */
export function textSizeAfter(size: Preferences['textSize'], by: -1 | 0 | 1): Preferences['textSize'] {
  if (by === 0) return '100'
  return sizes[Math.max(0, Math.min(sizes.length - 1, sizes.indexOf(size) + by))] ?? size
}
