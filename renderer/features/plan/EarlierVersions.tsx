import type { ReactElement } from 'react'
import type { Plan } from '#shared/domain/plan.ts'
import { shortDate } from '../../dates.ts'
import { Typed } from '../../ui/ForeignText.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import styles from './Plan.module.css'
import { versionLines } from './planView.ts'

/** What was printed before: versions are added, never changed. */
export function EarlierVersions({ plan }: { readonly plan: Plan }): ReactElement {
  const { say, language } = useWords()
  const versions = versionLines(plan)
  return (
    <Panel title={say('plan.label.versions')}>
      {versions.length === 0 && <p className={styles['soft']}>{say('plan.prose.noVersions')}</p>}
      {versions.map((version) => (
        <details key={version.number} className={styles['version']}>
          <summary>
            {say('plan.label.version', {
              number: version.number,
              date: shortDate(version.frozenOn, language),
            })}
          </summary>
          <ul>
            {version.goals.map((goal, index) => (
              <li key={index}>
                <Typed>{goal}</Typed>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Panel>
  )
}
