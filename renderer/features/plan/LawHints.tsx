import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { lawHints } from '#shared/domain/lawHints.ts'
import type { HintPlace, LawHint } from '#shared/domain/lawCase.ts'
import { dateInWords } from '#shared/i18n/dateInWords.ts'
import { todayHere } from '../../dates.ts'
import { useRuleBook } from '../../ruleBook.ts'
import { useWords } from '../../words.ts'
import styles from './Municipality.module.css'
import { RuleSource } from './RuleHint.tsx'

interface LawHintsProps {
  readonly dossier: Dossier
  /** Beside this field; without it, what is worth reading when no field is open. */
  readonly place?: HintPlace
}

/** What the rules and the letter say to each other. Help, and never a refusal. */
export function LawHints({ dossier, place }: LawHintsProps): ReactElement {
  const book = useRuleBook()
  const { municipality: pip, lawFacts: facts, person } = dossier
  const hints = lawHints({ pip, facts, birth: person.birth }, book, todayHere())
  const shown = hints.filter((hint) => (place === undefined ? hint.isForReading : hint.place === place))
  return (
    <>
      {shown.map((hint) => (
        <Hint key={`${hint.place} ${hint.says}`} hint={hint} />
      ))}
    </>
  )
}

function Hint({ hint: { says, rule, date, value, done } }: { readonly hint: LawHint }): ReactElement {
  const { say, language } = useWords()
  const values = {
    ...(date === undefined ? {} : { date: dateInWords(date, language) }),
    ...(value === undefined ? {} : { value }),
    ...(done === undefined ? {} : { done }),
  }
  return (
    <p className={styles['hint']}>
      {say(`lawHints.hint.${says}`, values)} {rule && <RuleSource rule={rule} />}
    </p>
  )
}
