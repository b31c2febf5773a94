import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { GoTo } from '../../navigation.tsx'
import { buttonLook } from '../../ui/buttonLook.ts'
import { Typed } from '../../ui/ForeignText.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import { municipalLines } from './municipalLines.ts'
import styles from './Overview.module.css'

/** What both should know of the municipality's letter before they sit down; nothing when nothing of it is known. */
export function MunicipalityInShort({ dossier }: { readonly dossier: Dossier }): ReactElement | null {
  const { say, language } = useWords()
  const lines = municipalLines(dossier.municipality, say, language)
  if (lines.length === 0) return null
  return (
    <Panel title={say('municipality.label.title')}>
      <dl className={styles['facts']}>
        {lines.map(({ label, words }) => (
          <div key={label} className={styles['fact']}>
            <dt>{say(label)}</dt>
            <dd>
              <Typed>{words}</Typed>
            </dd>
          </div>
        ))}
      </dl>
      <div>
        <GoTo place={{ screen: 'dossier', id: dossier.id, tab: 'plan' }} className={buttonLook('quiet')}>
          {say('dossier.action.allFacts')}
        </GoTo>
      </div>
    </Panel>
  )
}
