import type { ReactElement } from 'react'
import type { IntakePart } from '#shared/domain/intakeQuestions.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import { intakeWords } from '#shared/i18n/intakeWords.ts'
import { nl } from '#shared/i18n/intakeWords/nl.ts'
import { ForeignText } from '../../ui/ForeignText.tsx'

interface PartNameProps {
  readonly part: IntakePart
  readonly paperLanguage: PaperLanguage
}

/** What a subject is called, in Dutch and in the person's language. */
export function PartName({ part, paperLanguage }: PartNameProps): ReactElement {
  const other = paperLanguage === 'nl' ? null : intakeWords(paperLanguage)
  return (
    <span>
      <strong lang="nl">{nl.parts[part]}</strong>
      {other && (
        <>
          {' · '}
          <ForeignText language={other.language}>{other.parts[part]}</ForeignText>
        </>
      )}
    </span>
  )
}
