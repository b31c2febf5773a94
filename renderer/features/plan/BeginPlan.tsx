import { useState, type ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { Goal } from '#shared/domain/plan.ts'
import { planTemplates, templateGoals, type PlanTemplate } from '#shared/domain/planTemplates.ts'
import { planWords } from '#shared/i18n/planWords.ts'
import { newId } from '../../newId.ts'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useSayWithWayBack } from '../../useWayBack.ts'
import { useWords } from '../../words.ts'
import { InOwnLanguage } from './OwnLanguage.tsx'
import styles from './Plan.module.css'
import { usePlanChanges } from './usePlanChanges.ts'

interface BeginPlanProps {
  readonly dossier: Dossier
}

/** Two ways to begin, to take over and change; both can be taken, and nothing of it has to stay. */
export function BeginPlan({ dossier }: BeginPlanProps): ReactElement {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  if (!isOpen)
    return (
      <div>
        <Button
          look="quiet"
          onPress={() => {
            setOpen(true)
          }}
        >
          {say('planAround.action.begin')}
        </Button>
      </div>
    )
  return (
    <Panel
      title={say('planAround.label.begin')}
      actions={
        <Button
          onPress={() => {
            setOpen(false)
          }}
        >
          {say('app.action.close')}
        </Button>
      }
    >
      <p className={styles['soft']}>{say('planAround.prose.begin', { name: dossier.person.callName })}</p>
      <div className={styles['halves']}>
        {planTemplates.map((template) => (
          <Template
            key={template}
            dossier={dossier}
            template={template}
            onTaken={() => {
              setOpen(false)
            }}
          />
        ))}
      </div>
    </Panel>
  )
}

interface TemplateProps extends BeginPlanProps {
  readonly template: PlanTemplate
  readonly onTaken: () => void
}

function Template({ dossier, template, onTaken }: TemplateProps): ReactElement {
  const { say } = useWords()
  const changes = usePlanChanges(dossier)
  const { id, person } = dossier
  const sayWithWayBack = useSayWithWayBack(id)
  const language = person.paperLanguage
  const { sentences: dutch } = planWords('nl')
  const name = dutch[template]

  async function take(): Promise<void> {
    const goals = templateGoals[template].map(({ goal, pictogram, steps }): Goal => {
      const text = planWords(language).sentences[goal]
      return {
        id: newId(),
        ownWords: { text, language },
        inDutch: language === 'nl' ? '' : dutch[goal],
        why: '',
        canAlready: '',
        pictogram,
        state: 'open',
        steps: steps.map(({ step, doer }) => ({
          id: newId(),
          what: dutch[step],
          doer,
          doerName: '',
          by: null,
          done: false,
        })),
      }
    })
    if (!(await changes.revise({ change: 'takeTemplate', goals }))) return
    sayWithWayBack(say('planAround.success.taken', { count: goals.length }), 'done')
    onTaken()
  }

  return (
    <section aria-label={name} className={styles['template']}>
      <h3 lang="nl" className={styles['templateName']}>
        {name} <InOwnLanguage language={language} sentence={template} />
      </h3>
      <ul>
        {templateGoals[template].map(({ goal, steps }) => (
          <li key={goal}>
            <strong lang="nl">{dutch[goal]}</strong>{' '}
            <InOwnLanguage language={language} sentence={goal} isUnmarked />
            <ul className={styles['templateSteps']}>
              {steps.map(({ step }) => (
                <li key={step}>
                  <span lang="nl">{dutch[step]}</span>{' '}
                  <InOwnLanguage language={language} sentence={step} isUnmarked />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <Button label={say('planAround.action.takeOf', { template: name })} onPress={take}>
        {say('planAround.action.take')}
      </Button>
    </section>
  )
}
