import type { ReactElement } from 'react'
import type { LanguageTag } from '#shared/domain/language.ts'
import { languageOfName } from '../languageOfName.ts'
import { ForeignText, Typed } from './ForeignText.tsx'

interface OwnScriptNameProps {
  readonly name: string
  readonly languages: readonly LanguageTag[]
  readonly className?: string | undefined
}

/** A name as the person writes it, in the letters and direction of his or her own language. */
export function OwnScriptName({ name, languages, className }: OwnScriptNameProps): ReactElement | null {
  if (name === '') return null
  const language = languageOfName(name, languages)
  if (language === null) return <Typed>{name}</Typed>
  return (
    <ForeignText language={language} className={className}>
      {name}
    </ForeignText>
  )
}
