import type { ReactElement } from 'react'
import type { PaperRecord } from '#shared/domain/dossier.ts'
import { languages } from '#shared/domain/language.ts'
import { shortDate } from '../../dates.ts'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import styles from './Papers.module.css'

/** That a paper was made, never what was on it. */
export function MadePapers({ papers }: { readonly papers: readonly PaperRecord[] }): ReactElement {
  const { say, language } = useWords()
  return (
    <Panel title={say('paper.label.made')}>
      {papers.length === 0 && <p className={styles['hint']}>{say('paper.prose.noneMade')}</p>}
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
