import type { ReactElement } from 'react'
import { rulesToLookUp } from '#shared/domain/ruleBook.ts'
import { todayHere } from '../../dates.ts'
import { GoTo } from '../../navigation.tsx'
import { buttonLook } from '../../ui/buttonLook.ts'
import { Message } from '../../ui/Message.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'

/** On the first screen of a coordinator: rules that nobody looked up for more than half a year. */
export function RulesLine(): ReactElement | null {
  const { say } = useWords()
  const { answer: view } = useAnswer('readRules', {})
  const count = view?.mayChange ? rulesToLookUp(view.entries, todayHere()).length : 0
  if (count === 0) return null
  return (
    <Message
      tone="info"
      actions={
        <GoTo place={{ screen: 'settings', part: 'rules' }} className={buttonLook('quiet')}>
          {say('rules.action.look')}
        </GoTo>
      }
    >
      {say('rules.prose.old', { count })}
    </Message>
  )
}
