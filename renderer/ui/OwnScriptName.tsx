import type { ReactElement } from 'react'
import type { LanguageTag } from '#shared/domain/language.ts'
import { languageOfName } from '../languageOfName.ts'
import { ForeignText, Typed } from './ForeignText.tsx'

interface OwnScriptNameProps {
  readonly name: string
  readonly languages: readonly LanguageTag[]
  /** Not shown twice when it is written the same in Latin letters. */
  readonly besides: string
  readonly className?: string | undefined
}

/** A name as the person writes it, in the letters and direction of his or her own language. */
export function OwnScriptName({
  name,
  languages,
  besides,
  className,
}: OwnScriptNameProps): ReactElement | null {
  if (name === '' || name === besides) return null
  const language = languageOfName(name, languages)
  if (language === null)
    return (
      <span className={className}>
        <Typed>{name}</Typed>
      </span>
    )
  return (
    <ForeignText language={language} className={className}>
      {name}
    </ForeignText>
  )
}
