import { IconCircleCheck, IconPencil } from '@tabler/icons-react'
import { useState, type ReactElement, type ReactNode } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { dateInWords } from '#shared/i18n/dateInWords.ts'
import { shortDate } from '../../dates.ts'
import { doerWords } from '../../doerWords.ts'
import { GoTo } from '../../navigation.tsx'
import { Button } from '../../ui/Button.tsx'
import { buttonLook } from '../../ui/buttonLook.ts'
import { ForeignText, Typed } from '../../ui/ForeignText.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import { EditAppointment } from './EditAppointment.tsx'
import { EditPerson } from './EditPerson.tsx'
import { MunicipalityInShort } from './MunicipalityInShort.tsx'
import { NextAppointment } from './NextAppointment.tsx'
import styles from './Overview.module.css'
import { goalLines, openSteps, type GoalLine } from './overviewView.ts'
import { PersonFacts } from './PersonFacts.tsx'
import { useEditedAppointment } from './useEditedAppointment.ts'

interface OverviewProps {
  readonly dossier: Dossier
  /** What else stands with the person. */
  readonly children: ReactNode
}

/** Left the person's own wishes and promises, right the world around. */
export function Overview({ dossier, children }: OverviewProps): ReactElement {
  const { say, language } = useWords()
  const [isEditing, setEditing] = useState(false)
  const appointment = useEditedAppointment(dossier)
  const { person, plan, id } = dossier
  if (isEditing) {
    return (
      <EditPerson
        dossier={dossier}
        onDone={() => {
          setEditing(false)
        }}
      />
    )
  }
  if (appointment.edited) {
    return <EditAppointment dossier={dossier} appointment={appointment.edited} onDone={appointment.close} />
  }
  const goals = goalLines(plan)
  const steps = openSteps(plan)
  return (
    <div className={styles['columns']}>
      <div className={styles['column']}>
        <Panel
          title={say('dossier.label.goals', { name: person.callName })}
          actions={
            <GoTo place={{ screen: 'dossier', id, tab: 'plan' }} className={buttonLook('main')}>
              {say('dossier.action.openPlan')}
            </GoTo>
          }
        >
          {goals.length === 0 && <p className={styles['none']}>{say('dossier.prose.noGoals')}</p>}
          <ol className={styles['goals']}>
            {goals.map((goal) => (
              <GoalRow key={goal.id} goal={goal} />
            ))}
          </ol>
        </Panel>
        <Panel title={say('dossier.label.openSteps')}>
          {steps.length === 0 && <p className={styles['none']}>{say('dossier.prose.noOpenSteps')}</p>}
          <ul>
            {steps.map((step) => (
              <li key={step.id} className={styles['step']}>
                <strong>
                  <Typed>{doerWords(say, step, person.callName)}</Typed>
                </strong>
                <span className={styles['what']}>
                  <Typed>{step.what}</Typed>
                </span>
                {step.by && (
                  <span className={styles['when']}>
                    {say('today.label.stepBy', { date: shortDate(step.by, language) })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Panel>
        {children}
      </div>
      <div className={styles['column']}>
        <NextAppointment
          dossier={dossier}
          takesFocus={appointment.hasClosed}
          onAdd={appointment.add}
          onEdit={appointment.open}
        />
        <Panel title={say('dossier.label.lookAgain')}>
          {plan.lookAgainOn ? (
            <p className={styles['lookAgain']}>{dateInWords(plan.lookAgainOn, language)}</p>
          ) : (
            <p className={styles['none']}>{say('dossier.prose.noLookAgain')}</p>
          )}
        </Panel>
        <MunicipalityInShort dossier={dossier} />
        <Panel
          title={say('dossier.label.person')}
          actions={
            <Button
              look="quiet"
              icon={<IconPencil aria-hidden />}
              onPress={() => {
                setEditing(true)
              }}
            >
              {say('person.action.edit')}
            </Button>
          }
        >
          <PersonFacts person={person} />
        </Panel>
      </div>
    </div>
  )
}

function GoalRow({ goal }: { readonly goal: GoalLine }): ReactElement {
  const { say } = useWords()
  const states = { open: 'Open', busy: 'Busy', reached: 'Reached', letGo: 'LetGo' } as const
  return (
    <li className={styles['goal']}>
      <div>
        <p className={styles['ownWords']}>
          {goal.language ? (
            <ForeignText language={goal.language}>{goal.text}</ForeignText>
          ) : (
            <Typed>{goal.text}</Typed>
          )}
        </p>
        {goal.inDutch !== '' && (
          <p className={styles['inDutch']} lang="nl">
            {goal.inDutch}
          </p>
        )}
      </div>
      <span className={goal.state === 'reached' ? styles['reached'] : styles['state']}>
        {goal.state === 'reached' && <IconCircleCheck aria-hidden />}
        {say(`plan.label.state${states[goal.state]}`)}
      </span>
    </li>
  )
}
