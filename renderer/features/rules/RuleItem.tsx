import { useState, type ReactElement } from 'react'
import { hasOwnRow, ruleInForce, type RuleInForce } from '#shared/domain/ruleBook.ts'
import { ruleOf, type RuleKey } from '#shared/domain/ruleList.ts'
import { shortDate, todayHere } from '../../dates.ts'
import { newId } from '../../newId.ts'
import { Button } from '../../ui/Button.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { useWords } from '../../words.ts'
import { EditRule } from './EditRule.tsx'
import { RuleHistory } from './RuleHistory.tsx'
import { anchorKey, markKeys, spanWords, valueWords, type RuleLine } from './ruleWords.ts'
import styles from './Rules.module.css'
import { useRuleChanges } from './useRuleChanges.ts'

interface RuleItemProps {
  readonly rule: RuleKey
  readonly entries: readonly RuleLine[]
  readonly mayChange: boolean
  readonly isOld: boolean
  /** Somebody was typing a new row. */
  readonly hasDraft: boolean
}

/** One rule as it holds today, with what can be done to it. */
export function RuleItem({ rule, entries, mayChange, isOld, hasDraft }: RuleItemProps): ReactElement {
  const { say } = useWords()
  const change = useRuleChanges()
  const [isOpened, setOpened] = useState(false)
  const isEditing = isOpened || hasDraft
  const [showsHistory, setShowsHistory] = useState(false)
  const name = say(`ruleNames.label.${rule}`)
  const held = ruleInForce(entries, rule, todayHere())
  const anchor = anchorKey(rule)
  const hasHistory = entries.some(({ key }) => key === rule)
  return (
    <li className={styles['rule']}>
      <div className={styles['words']}>
        <h4 className={styles['name']}>{name}</h4>
        <HeldNow rule={rule} held={held} />
        {anchor !== null && <p className={styles['soft']}>{say(anchor)}</p>}
        {held && <Source held={held} isOld={isOld} />}
      </div>
      <div className={styles['buttons']}>
        {mayChange && !isEditing && (
          <Button
            look="quiet"
            label={say('rules.action.editOf', { rule: name })}
            onPress={() => {
              setOpened(true)
            }}
          >
            {say('rules.action.edit')}
          </Button>
        )}
        {mayChange && held && (
          <Button
            look="quiet"
            label={say('rules.action.checkedOf', { rule: name })}
            onPress={() => change({ key: rule, id: newId(), what: { deed: 'checked', on: todayHere() } })}
          >
            {say('rules.action.checked')}
          </Button>
        )}
        {mayChange && hasOwnRow(entries, rule) && (
          <Button
            look="quiet"
            label={say('rules.action.backToOursOf', { rule: name })}
            onPress={() => change({ key: rule, id: newId(), what: { deed: 'backToOurs' } })}
          >
            {say('rules.action.backToOurs')}
          </Button>
        )}
        {hasHistory && (
          <Button
            look="quiet"
            label={say('rules.action.historyOf', { rule: name })}
            isExpanded={showsHistory}
            onPress={() => {
              setShowsHistory(!showsHistory)
            }}
          >
            {say('rules.action.history')}
          </Button>
        )}
      </div>
      {isEditing && mayChange && (
        <EditRule
          rule={rule}
          held={held}
          onDone={() => {
            setOpened(false)
          }}
        />
      )}
      {showsHistory && <RuleHistory rule={rule} entries={entries} />}
    </li>
  )
}

function HeldNow({
  rule,
  held,
}: {
  readonly rule: RuleKey
  readonly held: RuleInForce | null
}): ReactElement {
  const { say, language } = useWords()
  const today = todayHere()
  const { rows, unit } = ruleOf(rule)
  const next = rows.find(({ validFrom }) => validFrom !== null && validFrom > today)
  const value = held ? valueWords(held.value, unit, say, language) : ''
  const span = held && (held.validFrom ?? held.validTo) ? spanWords(held, say, language) : ''
  return (
    <p className={styles['value']}>
      {held ? value || say('rules.label.holds') : say('rules.label.holdsNot')}
      {span !== '' && ` ${span}`}
      {next &&
        ` ${say('rules.label.later', {
          value: valueWords(next.value, unit, say, language),
          when: spanWords(next, say, language),
        })}`}
    </p>
  )
}

function Source({ held, isOld }: { readonly held: RuleInForce; readonly isOld: boolean }): ReactElement {
  const { say, language } = useWords()
  return (
    <p className={styles['soft']}>
      <Typed>{held.source}</Typed> · {say(markKeys[held.mark])} ·{' '}
      {say(held.isOurs ? 'rules.label.ours' : 'rules.label.ownRow')} ·{' '}
      {say('rules.label.checked', { date: shortDate(held.checkedOn, language) })}
      {isOld && <strong className={styles['old']}> {say('rules.prose.isOld')}</strong>}
    </p>
  )
}
