import i18next from 'i18next'
import { useCallback } from 'react'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Failure } from '#shared/contract/failure.ts'
import { failureSentence } from '#shared/i18n/failureSentences.ts'
import { interfaceTexts, type InterfaceKey, type InterfaceLanguage } from '#shared/i18n/interfaceKeys.ts'
import { isolateForeign } from './isolateForeign.ts'

export type Values = Readonly<Record<string, string | number>>
export type Say = (key: InterfaceKey, values?: Values) => string

export interface Words {
  readonly say: Say
  readonly failure: (failure: Failure) => string
  readonly language: InterfaceLanguage
}

/** Once, before the first screen; both languages are in the bundle. */
export async function startWords(language: InterfaceLanguage): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'nl',
    resources: { nl: { translation: interfaceTexts.nl }, en: { translation: interfaceTexts.en } },
    // React escapes what it shows; here a name in another script is kept from turning the sentence around.
    interpolation: { escapeValue: true, escape: isolateForeign },
  })
}

export async function speak(language: InterfaceLanguage): Promise<void> {
  if (i18next.language !== language) await i18next.changeLanguage(language)
}

/** The interface's words in the language of this moment. */
export function useWords(): Words {
  const { t, i18n } = useTranslation()
  const language: InterfaceLanguage = i18n.language === 'en' ? 'en' : 'nl'
  const say = useCallback<Say>((key, values) => t(key, { ...values }), [t])
  const failure = useCallback((it: Failure) => failureSentence(it, language), [language])
  return { say, failure, language }
}
