import type { ReactElement, ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'

interface LocaleProps {
  readonly language: 'nl' | 'en'
  readonly children: ReactNode
}

/** The language and the calendar habits of our controls. */
export function Locale({ language, children }: LocaleProps): ReactElement {
  return <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>{children}</I18nProvider>
}
