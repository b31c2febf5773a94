import { IconConfetti, IconFiles, IconUserPlus } from '@tabler/icons-react'
import type { ReactElement, ReactNode } from 'react'
import type { TodayView } from '#shared/contract/views.ts'
import { dateInWords } from '#shared/i18n/dateInWords.ts'
import { appointmentTitle } from '../../appointmentWords.ts'
import { shortDate } from '../../dates.ts'
import { GoTo } from '../../navigation.tsx'
import type { Place } from '../../places.ts'
import { Busy } from '../../ui/Busy.tsx'
import { buttonLook } from '../../ui/buttonLook.ts'
import { Typed } from '../../ui/ForeignText.tsx'
import { Message } from '../../ui/Message.tsx'
import { Page, Panel } from '../../ui/Panel.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Today.module.css'
import { OfficeAlarms } from './OfficeAlarms.tsx'
import { greetingAt } from './todayWords.ts'

/** What needs attention now: whom to look with again, what we promised, what there is to celebrate. `children`: quiet lines about the office itself. */
export function Today({ children }: { readonly children?: ReactNode }): ReactElement {
  const { say, language, failure: sentence } = useWords()
  const { answer: today, failure } = useAnswer('today', {})
  if (failure) return <Message tone="care">{sentence(failure)}</Message>
  if (!today) return <Busy>{say('app.label.loading')}</Busy>
  return (
    <Page
      title={say(`today.label.${greetingAt(new Date().getHours())}`, { name: today.worker })}
      lead={`${dateInWords(today.date, language)} · ${say('today.label.people', { count: today.people })}`}
      actions={
        <>
          <GoTo place={{ screen: 'newPerson' }} className={buttonLook('main')}>
            <IconUserPlus aria-hidden />
            {say('today.action.newPerson')}
          </GoTo>
          <GoTo place={{ screen: 'people' }} className={buttonLook()}>
            {say('today.action.allPeople')}
          </GoTo>
        </>
      }
    >
      <OfficeAlarms />
      {today.damaged > 0 && (
        <Message tone="care">{say('today.prose.damaged', { count: today.damaged })}</Message>
      )}
      {today.people === 0 ? <p>{say('today.prose.empty')}</p> : <Lists today={today} />}
      {children}
    </Page>
  )
}

function Lists({ today }: { readonly today: TodayView }): ReactElement {
  const { say, language } = useWords()
  return (
    <div className={styles['lists']}>
      <div className={styles['column']}>
        <Panel title={say('today.label.appointments')}>
          {today.appointments.length === 0 && (
            <p className={styles['none']}>{say('today.prose.noAppointments')}</p>
          )}
          <ul>
            {today.appointments.map((item, index) => (
              <Row
                key={`${item.id} ${index}`}
                place={{ screen: 'dossier', id: item.id, tab: 'overview' }}
                name={item.callName}
              >
                <span>
                  {item.time !== null && <strong>{item.time}</strong>}{' '}
                  <Typed>{appointmentTitle(say, item)}</Typed>
                  {item.interpreter && (
                    <>
                      {' '}
                      <span className={styles['soft']}>· {say('appointment.label.withInterpreter')}</span>
                    </>
                  )}
                </span>
                <span className={styles['when']}>
                  {item.on === today.date ? say('today.label.today') : shortDate(item.on, language)}
                </span>
              </Row>
            ))}
          </ul>
          {today.appointments.length > 0 && (
            <GoTo place={{ screen: 'manyPapers', who: 'week' }} className={buttonLook('quiet')}>
              <IconFiles aria-hidden />
              {say('today.action.cards')}
            </GoTo>
          )}
        </Panel>
        <Panel title={say('today.label.lookAgain')}>
          {today.lookAgain.length === 0 && <p className={styles['none']}>{say('today.prose.noLookAgain')}</p>}
          <ul>
            {today.lookAgain.map((item) => (
              <Row key={item.id} place={{ screen: 'dossier', id: item.id, tab: 'plan' }} name={item.callName}>
                {say('today.label.lookAgainOn', { date: shortDate(item.on, language) })}
              </Row>
            ))}
          </ul>
        </Panel>
      </div>
      <div className={styles['column']}>
        <Panel title={say('today.label.ourSteps')}>
          {today.ourSteps.length === 0 && <p className={styles['none']}>{say('today.prose.noOurSteps')}</p>}
          <ul>
            {today.ourSteps.map((item, index) => (
              <Row
                key={`${item.id} ${index}`}
                place={{ screen: 'dossier', id: item.id, tab: 'plan' }}
                name={item.callName}
              >
                <Typed>{item.what}</Typed>
                <span className={styles['when']}>
                  {say('today.label.stepBy', { date: shortDate(item.by, language) })}
                </span>
              </Row>
            ))}
          </ul>
        </Panel>
        {today.celebrate.length > 0 && (
          <Panel title={say('today.label.celebrate')} className={styles['celebrate']}>
            <ul>
              {today.celebrate.map((item, index) => (
                <Row
                  key={`${item.id} ${index}`}
                  place={{ screen: 'dossier', id: item.id, tab: 'overview' }}
                  name={item.callName}
                  icon={<IconConfetti aria-hidden />}
                >
                  <Typed>{item.goal}</Typed>
                </Row>
              ))}
            </ul>
          </Panel>
        )}
      </div>
    </div>
  )
}

interface RowProps {
  readonly place: Place
  readonly name: string
  readonly icon?: ReactElement
  readonly children: ReactNode
}

function Row({ place, name, icon, children }: RowProps): ReactElement {
  return (
    <li>
      <GoTo place={place} className={styles['row']}>
        {icon}
        <span className={styles['name']}>
          <Typed>{name}</Typed>
        </span>
        <span className={styles['what']}>{children}</span>
      </GoTo>
    </li>
  )
}
