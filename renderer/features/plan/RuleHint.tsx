import type { ReactElement } from 'react'
import type { MunicipalHint } from '#shared/domain/municipalHints.ts'
import { dateInWords } from '#shared/i18n/dateInWords.ts'
import { shortDate } from '../../dates.ts'
import { useWords } from '../../words.ts'
import { hintKey, sourceKeys } from './municipalView.ts'
import styles from './Municipality.module.css'

/** What the rules say, where that stands and how sure it is. It is help: the letter goes first. */
export function RuleHint({ hint }: { readonly hint: MunicipalHint }): ReactElement {
  const { say, language } = useWords()
  const { value, source, mark, checkedOn } = hint.rule
  return (
    <p className={styles['hint']}>
      {say(hintKey(hint), hint.on ? { date: dateInWords(hint.on, language) } : { value: String(value) })}{' '}
      <span className={styles['source']}>
        {say(sourceKeys[mark], { source, date: shortDate(checkedOn, language) })}{' '}
        {say('municipality.hint.letterFirst')}
      </span>
    </p>
  )
}
