import type { ReactElement } from 'react'
import { Page, Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import styles from './Help.module.css'
import { helpTopics, shortcutLines } from './helpTopics.ts'

/** One page, without internet: how each thing goes, and all the keys. */
export function Help(): ReactElement {
  const { say } = useWords()
  return (
    <Page title={say('help.label.title')} lead={say('help.prose.intro')}>
      <div className={styles['columns']}>
        <Panel>
          <dl className={styles['topics']}>
            {helpTopics.map((topic) => (
              <div key={topic}>
                <dt>{say(`help.label.${topic}Title`)}</dt>
                <dd>{say(`help.prose.${topic}`)}</dd>
              </div>
            ))}
          </dl>
        </Panel>
        <Panel title={say('keys.label.title')}>
          <p>{say('keys.hint.notNeeded')}</p>
          <table className={styles['keys']}>
            <thead>
              <tr>
                <th scope="col">{say('keys.label.columnKeys')}</th>
                <th scope="col">{say('keys.label.columnDoes')}</th>
              </tr>
            </thead>
            <tbody>
              {shortcutLines.map(({ keys, does }) => (
                <tr key={does}>
                  <td>
                    <kbd>{keys}</kbd>
                  </td>
                  <td>{say(does)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
      </div>
    </Page>
  )
}
