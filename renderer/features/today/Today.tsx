import { IconConfetti, IconFiles, IconUserPlus } from '@tabler/icons-react'
import type { ReactElement, ReactNode } from 'react'
import type { TodayView } from '#shared/contract/views.ts'
import { dateInWords } from '#shared/i18n/dateInWords.ts'
import { appointmentTitle } from '../../appointmentWords.ts'
import { shortDate } from '../../dates.ts'
import { GoTo } from '../../navigation.tsx'
import type { DossierTab } from '../../places.ts'
import { useSearch } from '../../search.tsx'
import { Busy } from '../../ui/Busy.tsx'
import { buttonLook } from '../../ui/buttonLook.ts'
import { Typed } from '../../ui/ForeignText.tsx'
import { Message } from '../../ui/Message.tsx'
import { Page, Panel } from '../../ui/Panel.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Today.module.css'
import { OfficeAlarms } from './OfficeAlarms.tsx'
import { greetingAt } from './todayWords.ts'

/** What needs attention now: whom to meet and to seek, what there is to celebrate, what was promised. `children`: quiet lines about the office itself. */
export function Today({ children }: { readonly children?: ReactNode }): ReactElement {
  const { say, language, failure: sentence } = useWords()
  const { wholeOffice, showWholeOffice } = useSearch()
  const { answer: today, failure } = useAnswer('today', { wholeOffice })
  if (failure) return <Message tone="care">{sentence(failure)}</Message>
  if (!today) return <Busy>{say('app.label.loading')}</Busy>
  const count = today.appointments.filter(({ on }) => on === today.date).length
  const appointments =
    count === 0 ? say('today.label.noneToday') : say('today.label.appointmentsToday', { count })
  return (
    <Page
      title={say(`today.label.${greetingAt(new Date().getHours())}`, { name: today.worker })}
      lead={`${dateInWords(today.date, language)} · ${appointments}`}
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
      {today.hasMore && (
        <Segments
          label={say('today.label.whose')}
          value={wholeOffice ? 'wholeOffice' : 'own'}
          options={[
            { value: 'own', label: say('today.label.own') },
            { value: 'wholeOffice', label: say('today.label.wholeOffice') },
          ]}
          onChange={(whose) => {
            showWholeOffice(whose === 'wholeOffice')
          }}
        />
      )}
      {today.people === 0 && today.appointments.length === 0 ? (
        <p>{say(today.hasMore ? 'people.prose.noOwn' : 'today.prose.empty')}</p>
      ) : (
        <Lists today={today} />
      )}
      {children}
    </Page>
  )
}

function Lists({ today }: { readonly today: TodayView }): ReactElement {
  const { say, language } = useWords()
  return (
    <div className={styles['lists']}>
      <div className={styles['column']}>
        <Appointments today={today} />
        {today.missed.length > 0 && (
          <Panel title={say('today.label.missed')}>
            <ul>
              {today.missed.map((item) => (
                <Row key={item.id} tab="overview" item={item}>
                  {say('today.label.missedOn', { date: shortDate(item.on, language) })}
                </Row>
              ))}
            </ul>
          </Panel>
        )}
      </div>
      <div className={styles['column']}>
        {today.celebrate.length > 0 && (
          <Panel title={say('today.label.celebrate')} className={styles['celebrate']}>
            <ul>
              {today.celebrate.map((item, index) => (
                <Row
                  key={`${item.id} ${index}`}
                  tab="overview"
                  item={item}
                  icon={<IconConfetti aria-hidden />}
                >
                  {item.goal === null ? say('today.label.someGoal') : <Typed>{item.goal}</Typed>}
                </Row>
              ))}
            </ul>
          </Panel>
        )}
        <Panel title={say('today.label.lookAgain')}>
          {today.lookAgain.length === 0 && <p className={styles['none']}>{say('today.prose.noLookAgain')}</p>}
          <ul>
            {today.lookAgain.map((item) => (
              <Row key={item.id} tab="plan" item={item}>
                {say('today.label.lookAgainOn', { date: shortDate(item.on, language) })}
              </Row>
            ))}
          </ul>
        </Panel>
        <Panel title={say('today.label.ourSteps')}>
          {today.ourSteps.length === 0 && <p className={styles['none']}>{say('today.prose.noOurSteps')}</p>}
          <ul>
            {today.ourSteps.map((item, index) => (
              <Row key={`${item.id} ${index}`} tab="plan" item={item}>
                {item.what === null ? say('today.label.someStep') : <Typed>{item.what}</Typed>}
                <span className={styles['when']}>
                  {say('today.label.stepBy', { date: shortDate(item.by, language) })}
                </span>
              </Row>
            ))}
          </ul>
        </Panel>
      </div>
    </div>
  )
}

function Appointments({ today }: { readonly today: TodayView }): ReactElement {
  const { say, language } = useWords()
  return (
    <Panel title={say('today.label.appointments')}>
      {today.appointments.length === 0 && (
        <p className={styles['none']}>{say('today.prose.noAppointments')}</p>
      )}
      <ul>
        {today.appointments.map((item, index) => (
          <Row key={`${item.id} ${index}`} tab="overview" item={item}>
            <span>
              {item.time !== null && <strong>{item.time}</strong>}{' '}
              {item.what === null ? (
                say('today.label.someAppointment')
              ) : (
                <Typed>{appointmentTitle(say, { ...item, what: item.what })}</Typed>
              )}
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
  )
}

interface RowProps {
  readonly item: Pick<TodayView['missed'][number], 'id' | 'callName' | 'colleague'>
  readonly tab: DossierTab
  readonly icon?: ReactElement
  readonly children: ReactNode
}

function Row({ item, tab, icon, children }: RowProps): ReactElement {
  return (
    <li>
      <GoTo place={{ screen: 'dossier', id: item.id, tab }} className={styles['row']}>
        {icon}
        <span className={styles['name']}>
          <Typed>{item.callName}</Typed>
        </span>
        <span className={styles['what']}>
          {children}
          {item.colleague !== null && item.colleague !== '' && (
            <span className={styles['soft']}>
              <Typed>{item.colleague}</Typed>
            </span>
          )}
        </span>
      </GoTo>
    </li>
  )
}
