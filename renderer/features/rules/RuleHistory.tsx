import type { ReactElement } from 'react'
import { entriesThatCount } from '#shared/domain/ruleBook.ts'
import { ruleOf, type RuleKey } from '#shared/domain/ruleList.ts'
import { dayHere, shortDate } from '../../dates.ts'
import { Typed } from '../../ui/ForeignText.tsx'
import { useWords } from '../../words.ts'
import { faultWords, markKeys, ownValueWords, spanWords, valueWords, type RuleLine } from './ruleWords.ts'
import styles from './Rules.module.css'

interface RuleHistoryProps {
  readonly rule: RuleKey
  readonly entries: readonly RuleLine[]
}

/** Everything that was ever written about one rule, the newest first, and ours below it. */
export function RuleHistory({ rule, entries }: RuleHistoryProps): ReactElement {
  const { say, language } = useWords()
  const { unit, rows } = ruleOf(rule)
  const counts = new Set(entriesThatCount(entries, rule).map(({ id }) => id))
  const lines = entries.filter(({ key, what }) => key === rule && what.deed !== 'takenBack').toReversed()
  return (
    <div className={styles['history']}>
      <ol
        aria-label={say('rules.label.historyOf', { rule: say(`ruleNames.label.${rule}`) })}
        className={styles['lines']}
      >
        {lines.map((entry) => (
          <li key={entry.id}>
            <Line entry={entry} rule={rule} />
            {!counts.has(entry.id) && <p className={styles['soft']}>{say('rules.label.entryGone')}</p>}
          </li>
        ))}
        {rows.map((row) => (
          <li key={`${String(row.validFrom)} ours`}>
            <p>
              {say('rules.prose.oursRow', {
                value: `${valueWords(row.value, unit, say, language) || say('rules.label.holds')} ${spanWords(row, say, language)}`,
              })}
            </p>
            <p className={styles['soft']}>{row.source}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}

function Line({ entry, rule }: { readonly entry: RuleLine; readonly rule: RuleKey }): ReactElement {
  const { say, language } = useWords()
  const { unit } = ruleOf(rule)
  const values = {
    who: entry.byName ?? say('rules.label.someone'),
    date: shortDate(dayHere(entry.at), language),
  }
  const { what } = entry
  if (what.deed === 'backToOurs') return <p>{say('rules.label.entryOurs', values)}</p>
  if (what.deed !== 'set') return <p>{say('rules.label.entryChecked', values)}</p>
  const { row } = what
  const faults = faultWords(row, unit, say)
  const typedDays = [row.fromTyped, row.toTyped].filter(Boolean).join(' – ')
  return (
    <>
      <p>{say('rules.label.entrySet', values)}</p>
      <p>
        <Typed>{ownValueWords(row, unit, say, language) || say('rules.label.holds')}</Typed>{' '}
        {spanWords(row, say, language)} {typedDays !== '' && <Typed>{`(${typedDays})`}</Typed>}
      </p>
      {row.reason !== '' && (
        <p>
          <Typed>{row.reason}</Typed>
        </p>
      )}
      <p className={styles['soft']}>
        <Typed>{row.source}</Typed> · {say(markKeys[row.mark])}
      </p>
      {faults !== '' && <p>{say('rules.error.notUsed', { why: faults })}</p>}
    </>
  )
}
