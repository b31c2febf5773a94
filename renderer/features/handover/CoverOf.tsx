import type { ReactElement } from 'react'
import type { Dossier, DossierId } from '#shared/domain/dossier.ts'
import type { TransferPart } from '#shared/domain/transferParts.ts'
import { useAnswer } from '../../useAnswer.ts'
import { SavePaper } from './SavePaper.tsx'

interface CoverOfProps {
  readonly id: DossierId
  /** From whose dossier it is done: often the same. */
  readonly dossier: Dossier
  readonly parts: readonly TransferPart[]
  readonly isOneOfMore: boolean
}

/** The cover sheet of one of the people in the file, each in the own language. */
export function CoverOf({ id, dossier, parts, isOneOfMore }: CoverOfProps): ReactElement | null {
  const { answer } = useAnswer('readDossier', { id })
  const whose = id === dossier.id ? dossier : answer?.dossier.id === id ? answer.dossier : null
  return whose && <SavePaper dossier={whose} paper="transferCover" parts={parts} isNamed={isOneOfMore} />
}
