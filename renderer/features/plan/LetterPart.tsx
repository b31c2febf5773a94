import { useId, type ReactElement, type ReactNode } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { rulesHold } from '#shared/domain/lawCase.ts'
import { municipalHints, type HintedFact } from '#shared/domain/municipalHints.ts'
import { todayHere } from '../../dates.ts'
import { useRuleBook } from '../../ruleBook.ts'
import styles from './Municipality.module.css'
import { RuleHint } from './RuleHint.tsx'

export interface PartProps {
  readonly dossier: Dossier
}

/** One subject of the letter. */
export function Part({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}): ReactElement {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles['part']}>
      <h3 id={id} className={styles['partTitle']}>
        {title}
      </h3>
      {children}
    </section>
  )
}

/** The day a rule gives for a fact, or the rule alone. */
export function Hint({ dossier, fact }: PartProps & { readonly fact: HintedFact }): ReactElement | null {
  const book = useRuleBook()
  const { municipality: pip, lawFacts: facts } = dossier
  if (!rulesHold({ pip, facts })) return null
  const hint = municipalHints(pip, book, todayHere()).find((candidate) => candidate.fact === fact)
  return hint ? <RuleHint hint={hint} /> : null
}
