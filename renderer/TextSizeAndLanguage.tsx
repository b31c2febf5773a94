import type { ReactElement } from 'react'
import { usePreferences } from './preferences.tsx'
import { Choice } from './ui/Choice.tsx'
import { Segments } from './ui/Segments.tsx'
import { useWords } from './words.ts'

/** How large and in which language: on the front door in one line, in the settings with words. */
export function TextSizeAndLanguage({ isCompact = false }: { readonly isCompact?: boolean }): ReactElement {
  const { say } = useWords()
  const { preferences, change } = usePreferences()
  const Kind = isCompact ? Segments : Choice
  return (
    <>
      <Kind
        label={say('settings.label.textSize')}
        value={preferences.textSize}
        onChange={(textSize) => {
          change({ textSize })
        }}
        options={
          isCompact
            ? [
                { value: '100', label: 'A' },
                { value: '125', label: 'A+' },
                { value: '150', label: 'A++' },
              ]
            : [
                { value: '100', label: say('settings.label.size100') },
                { value: '125', label: say('settings.label.size125') },
                { value: '150', label: say('settings.label.size150') },
              ]
        }
      />
      <Kind
        label={say('settings.label.language')}
        value={preferences.interfaceLanguage}
        onChange={(interfaceLanguage) => {
          change({ interfaceLanguage })
        }}
        options={[
          { value: 'nl', label: <span lang="nl">{say('settings.label.languageNl')}</span> },
          { value: 'en', label: <span lang="en">{say('settings.label.languageEn')}</span> },
        ]}
      />
    </>
  )
}
