import { useState, type ReactElement } from 'react'
import { alarmSentence } from '#shared/i18n/alarmSentences.ts'
import { clockTime, dayHere, shortDate } from '../../dates.ts'
import { GoTo } from '../../navigation.tsx'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { useAnswer, useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'

/** What the office noticed about its own files, until somebody has read it; and after a crash, until when all was kept. */
export function OfficeAlarms(): ReactElement | null {
  const { say, language } = useWords()
  const giveOrder = useOrder()
  const { answer } = useAnswer('readAlarms', {})
  const [hasRead, setHasRead] = useState(false)
  if (!answer || hasRead) return null
  const { alarms, keptUntil } = answer
  const moment = (at: number): string => `${shortDate(dayHere(at), language)} ${clockTime(at, language)}`
  if (alarms.length === 0) {
    if (!keptUntil) return null
    return (
      <Message
        tone="info"
        actions={
          <Button
            onPress={() => {
              setHasRead(true)
            }}
          >
            {say('today.action.alarmsRead')}
          </Button>
        }
      >
        {say('today.prose.keptUntil', { moment: moment(keptUntil.at) })}
      </Message>
    )
  }
  return (
    <Message
      tone="care"
      actions={
        <Button onPress={() => giveOrder('dismissAlarms', {})}>{say('today.action.alarmsRead')}</Button>
      }
    >
      {alarms.map((alarm) => (
        <p key={JSON.stringify(alarm)}>
          {alarmSentence(alarm, language, moment)}{' '}
          {'id' in alarm && (
            <GoTo place={{ screen: 'dossier', id: alarm.id, tab: 'overview' }}>
              {say('today.action.toDossier')}
            </GoTo>
          )}
        </p>
      ))}
    </Message>
  )
}
