import { useState, type ReactElement } from 'react'
import { copyFor } from '#shared/domain/copyChoices.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { shortDate } from '../../dates.ts'
import type { PaperPrint } from '../../places.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { useWords } from '../../words.ts'

export interface ChosenCopy {
  /** Null: a letter to fill in by hand. */
  readonly chosen: RandomId | null
  readonly choose: (bundle: RandomId | null) => void
}

/** The copy that was asked for, or else the newest one that was not asked back yet. */
export function useChosenCopy(dossier: Dossier, print: PaperPrint | undefined): ChosenCopy {
  const [wanted, choose] = useState<RandomId | null | undefined>(print?.about ?? undefined)
  const copy = copyFor(dossier, wanted) ?? (wanted === null ? null : copyFor(dossier, undefined))
  return { chosen: copy?.bundle ?? null, choose }
}

interface ChooseCopyProps {
  readonly dossier: Dossier
  readonly about: ChosenCopy
}

const toFillIn = 'toFillIn'

export function ChooseCopy({ dossier, about }: ChooseCopyProps): ReactElement {
  const { say, language } = useWords()
  return (
    <SelectField<RandomId | typeof toFillIn>
      label={say('paper.label.whichCopy')}
      value={about.chosen ?? toFillIn}
      options={[
        ...dossier.handovers.given.toReversed().map(({ bundle, toName, on }) => ({
          value: bundle,
          label: say('paper.label.copyAt', { office: toName, date: shortDate(on, language) }),
        })),
        { value: toFillIn, label: say('paper.label.toFillIn') },
      ]}
      onChange={(value) => {
        about.choose(value === toFillIn ? null : value)
      }}
    />
  )
}
