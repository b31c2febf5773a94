import type { ReactElement } from 'react'
import type { MunicipalHint } from '#shared/domain/municipalHints.ts'
import type { RuleInForce } from '#shared/domain/ruleBook.ts'
import { dateInWords } from '#shared/i18n/dateInWords.ts'
import { shortDate } from '../../dates.ts'
import { useWords } from '../../words.ts'
import { hintKey, sourceKeys } from './municipalView.ts'
import styles from './Municipality.module.css'

/** What the rules say, where that stands and how sure it is. It is help: the letter goes first. */
export function RuleHint({ hint }: { readonly hint: MunicipalHint }): ReactElement {
  const { say, language } = useWords()
  const { value } = hint.rule
  return (
    <p className={styles['hint']}>
      {say(hintKey(hint), hint.on ? { date: dateInWords(hint.on, language) } : { value: String(value) })}{' '}
      <RuleSource rule={hint.rule} />
    </p>
  )
}

/** Where a rule stands, how sure that is, and when it was looked up. */
export function RuleSource({ rule }: { readonly rule: RuleInForce }): ReactElement {
  const { say, language } = useWords()
  const { source, mark, checkedOn } = rule
  return (
    <span className={styles['source']}>
      {say(sourceKeys[mark], { source, date: shortDate(checkedOn, language) })}{' '}
      {say('municipality.hint.letterFirst')}
    </span>
  )
}
