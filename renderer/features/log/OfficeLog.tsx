import { useState, type ReactElement } from 'react'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { Busy } from '../../ui/Busy.tsx'
import { Button } from '../../ui/Button.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Message } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import { CheckLog } from './CheckLog.tsx'
import { LogDays } from './LogDays.tsx'
import styles from './Log.module.css'

const linesAtOnce = 50
const everybody = 'everybody'

/** What everybody did, for who looks after the office; by day and by user. */
export function OfficeLog(): ReactElement {
  const { say, failure: sentence } = useWords()
  const [day, setDay] = useState<CalendarDate | null>(null)
  const [user, setUser] = useState<RandomId | null>(null)
  const [limit, setLimit] = useState(linesAtOnce)
  const { answer: page, failure } = useAnswer('readOfficeLog', { day, user, limit })
  const users = page?.users ?? []
  return (
    <>
      <Panel title={say('log.label.officeTitle')}>
        <p className={styles['lead']}>{say('log.prose.office')}</p>
        <div className={styles['filters']}>
          <DateField
            label={say('log.label.day')}
            kind="past"
            date={day}
            onDate={(chosen) => {
              setDay(chosen)
              setLimit(linesAtOnce)
            }}
            hasMonth
          />
          <SelectField
            label={say('log.label.user')}
            value={user ?? everybody}
            options={[
              { value: everybody, label: say('log.label.everybody') },
              ...users.map(({ id, name }) => ({ value: id, label: name ?? say('log.label.formerUser') })),
            ]}
            onChange={(chosen) => {
              setUser(chosen === everybody ? null : chosen)
              setLimit(linesAtOnce)
            }}
          />
        </div>
        {failure && <Message tone="care">{sentence(failure)}</Message>}
        {!page && !failure && <Busy>{say('app.label.loading')}</Busy>}
        {page && <LogDays lines={page.lines} />}
        {page?.hasMore === true && (
          <div>
            <Button
              onPress={() => {
                setLimit(limit + linesAtOnce)
              }}
            >
              {say('log.action.more')}
            </Button>
          </div>
        )}
      </Panel>
      <CheckLog />
    </>
  )
}
