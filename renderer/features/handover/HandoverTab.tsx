import { useState, type ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import { Copies } from './Copies.tsx'
import { HandOut } from './HandOut.tsx'
import styles from './Handover.module.css'

/** Who has a copy of what, and handing over. */
export function HandoverTab({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { say } = useWords()
  const [isHandingOut, setHandingOut] = useState(false)
  if (isHandingOut) {
    return (
      <HandOut
        dossier={dossier}
        onDone={() => {
          setHandingOut(false)
        }}
      />
    )
  }
  return (
    <div className={styles['stack']}>
      <Panel title={say('handover.label.handOut')}>
        <div className={styles['stack']}>
          <div>
            <Button
              look="main"
              onPress={() => {
                setHandingOut(true)
              }}
            >
              {say('handover.action.start')}
            </Button>
          </div>
          <p>{say('handover.prose.handOut', { name: dossier.person.callName })}</p>
        </div>
      </Panel>
      <Copies dossier={dossier} />
    </div>
  )
}
