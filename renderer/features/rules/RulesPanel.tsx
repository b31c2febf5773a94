import { useState, type ReactElement } from 'react'
import { rulesToLookUp } from '#shared/domain/ruleBook.ts'
import { ruleOf, ruleSubjects, type RuleKey } from '#shared/domain/ruleList.ts'
import { todayHere } from '../../dates.ts'
import { Busy } from '../../ui/Busy.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Message } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import { ruleFormSubject } from './ruleForm.ts'
import { RuleItem } from './RuleItem.tsx'
import { rulesFound, subjectKeys } from './ruleWords.ts'
import styles from './Rules.module.css'

/** What a law or agency fixes, by subject: value, source, how sure, when it was looked up. A coordinator writes over it. */
export function RulesPanel(): ReactElement {
  const { say, failure: sentence } = useWords()
  const { answer: view, failure } = useAnswer('readRules', {})
  const { answer: drafts } = useAnswer('readDrafts', {})
  const [search, setSearch] = useState('')
  const [onlyOld, setOnlyOld] = useState(false)
  if (failure) return <Message tone="care">{sentence(failure)}</Message>
  if (!view) return <Busy>{say('app.label.loading')}</Busy>
  const old = new Set<RuleKey>(rulesToLookUp(view.entries, todayHere()))
  const found = rulesFound(search, say).filter((key) => !onlyOld || old.has(key))
  const subjects = ruleSubjects.filter((subject) => found.some((key) => ruleOf(key).subject === subject))
  return (
    <Panel title={say('rules.label.title')}>
      <p className={styles['lead']}>
        {say('rules.prose.what')} {!view.mayChange && say('rules.prose.readOnly')}
      </p>
      {old.size > 0 && <Message tone="info">{say('rules.prose.old', { count: old.size })}</Message>}
      <TextField type="search" label={say('rules.label.search')} value={search} onChange={setSearch} />
      {(old.size > 0 || onlyOld) && (
        <Checkbox isSelected={onlyOld} onChange={setOnlyOld}>
          {say('rules.action.onlyOld')}
        </Checkbox>
      )}
      <output className={styles['soft']}>{say('rules.label.results', { count: found.length })}</output>
      {found.length === 0 && <p>{say('rules.prose.none')}</p>}
      {subjects.map((subject) => (
        <section key={subject} aria-label={say(subjectKeys[subject])} className={styles['subject']}>
          <h3 className={styles['heading']}>{say(subjectKeys[subject])}</h3>
          <ul className={styles['rules']}>
            {found
              .filter((key) => ruleOf(key).subject === subject)
              .map((key) => (
                <RuleItem
                  key={key}
                  rule={key}
                  entries={view.entries}
                  mayChange={view.mayChange}
                  isOld={old.has(key)}
                  hasDraft={(drafts ?? []).some(({ subject: kept }) => kept === ruleFormSubject(key))}
                />
              ))}
          </ul>
        </section>
      ))}
    </Panel>
  )
}
