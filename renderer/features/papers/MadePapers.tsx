import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { languages } from '#shared/domain/language.ts'
import { shortDate } from '../../dates.ts'
import { GoTo } from '../../navigation.tsx'
import { buttonLook } from '../../ui/buttonLook.ts'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import { lastPlanPaper } from './lastPlanPaper.ts'
import styles from './Papers.module.css'

/** That a paper was made, never what was on it; and whether the plan on paper is still the plan of now. */
export function MadePapers({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { say, language } = useWords()
  const { papers } = dossier
  return (
    <Panel title={say('paper.label.made')}>
      {papers.length === 0 && <p className={styles['hint']}>{say('paper.prose.noneMade')}</p>}
      <LastPlan dossier={dossier} />
      <ul className={styles['made']}>
        {papers.toReversed().map((record, index) => (
          <li key={index}>
            {say('paper.label.madeOn', {
              paper: say(`paper.label.${record.paper}`),
              language: languages[record.language][language],
              date: shortDate(record.madeOn, language),
            })}
            {record.planVersion !== null &&
              ` · ${say('paper.label.madeVersion', { number: record.planVersion })}`}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function LastPlan({ dossier }: { readonly dossier: Dossier }): ReactElement | null {
  const { say, language } = useWords()
  const last = lastPlanPaper(dossier)
  if (!last) return null
  return (
    <div className={styles['lastPlan']}>
      <p>
        {say('paper.label.lastPlan', { date: shortDate(last.madeOn, language), number: last.version })}{' '}
        {say(last.isAsNow ? 'paper.prose.planAsNow' : 'paper.prose.planChanged')}
      </p>
      <GoTo place={{ screen: 'dossier', id: dossier.id, tab: 'plan' }} className={buttonLook('quiet')}>
        {say('paper.action.toPlan')}
      </GoTo>
    </div>
  )
}
