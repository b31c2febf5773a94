import { useCallback, type ReactElement } from 'react'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { DateKind } from '#shared/domain/dateInput.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { SavedDateField } from '../../saving/SavedDateField.tsx'
import { SavedTextField } from '../../saving/SavedTextField.tsx'
import { useLawFacts, type LawFactOf } from './useLawFacts.ts'

interface LawDateProps {
  readonly dossier: Dossier
  readonly fact: LawFactOf<CalendarDate | null>
  readonly label: string
  readonly kind: DateKind
  readonly hint?: string
}

export function LawDate({ dossier, fact, ...looks }: LawDateProps): ReactElement {
  const { write } = useLawFacts(dossier)
  const writeDay = useCallback((day: CalendarDate | null) => write({ [fact]: day }), [write, fact])
  return (
    <SavedDateField
      {...looks}
      subject={`${dossier.id} lawFacts ${fact}`}
      stored={dossier.lawFacts[fact]}
      write={writeDay}
    />
  )
}

interface LawTextProps {
  readonly dossier: Dossier
  readonly fact: LawFactOf<string>
  readonly label: string
  readonly hint?: string
  readonly rows?: 'one' | 'several'
  readonly isWide?: boolean
  readonly isFreeText?: boolean
}

export function LawText({ dossier, fact, ...looks }: LawTextProps): ReactElement {
  const { write } = useLawFacts(dossier)
  const writeText = useCallback((text: string) => write({ [fact]: text }), [write, fact])
  return (
    <SavedTextField
      {...looks}
      subject={`${dossier.id} lawFacts ${fact}`}
      stored={dossier.lawFacts[fact]}
      write={writeText}
      anyScript
    />
  )
}
