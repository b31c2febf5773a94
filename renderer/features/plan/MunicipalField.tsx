import { useCallback, type ReactElement } from 'react'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { DateKind } from '#shared/domain/dateInput.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { SavedDateField } from '../../saving/SavedDateField.tsx'
import { SavedTextField } from '../../saving/SavedTextField.tsx'
import { useMunicipalFacts, type FactOf } from './useMunicipalFacts.ts'

interface MunicipalDateProps {
  readonly dossier: Dossier
  readonly fact: FactOf<CalendarDate | null>
  readonly label: string
  readonly kind: DateKind
  readonly hint?: string
}

/** A day from the letter, read back in words. */
export function MunicipalDate({ dossier, fact, ...looks }: MunicipalDateProps): ReactElement {
  const { write } = useMunicipalFacts(dossier)
  const writeDay = useCallback((day: CalendarDate | null) => write({ [fact]: day }), [write, fact])
  return (
    <SavedDateField
      {...looks}
      subject={`${dossier.id} municipality ${fact}`}
      stored={dossier.municipality[fact]}
      write={writeDay}
    />
  )
}

interface MunicipalTextProps {
  readonly dossier: Dossier
  readonly fact: FactOf<string>
  readonly label: string
  readonly hint?: string
  readonly type?: 'text' | 'tel'
  readonly rows?: 'one' | 'several'
  readonly isWide?: boolean
}

/** Words or a number as the letter has them. */
export function MunicipalText({ dossier, fact, ...looks }: MunicipalTextProps): ReactElement {
  const { write } = useMunicipalFacts(dossier)
  const writeText = useCallback((text: string) => write({ [fact]: text }), [write, fact])
  return (
    <SavedTextField
      {...looks}
      subject={`${dossier.id} municipality ${fact}`}
      stored={dossier.municipality[fact]}
      write={writeText}
      anyScript
    />
  )
}
