import { useState, type ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { Busy } from '../../ui/Busy.tsx'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import { LogDays } from './LogDays.tsx'
import styles from './Log.module.css'
import { PrintLog } from './PrintLog.tsx'

const linesAtOnce = 50

/** 'Wie keek er?': to be read together with the person it is about. */
export function DossierLog({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { say, failure: sentence } = useWords()
  const [limit, setLimit] = useState(linesAtOnce)
  const { answer: page, failure } = useAnswer('readDossierLog', { id: dossier.id, limit })
  return (
    <Panel title={say('log.label.title')} actions={<PrintLog dossier={dossier} />}>
      <p className={styles['lead']}>{say('log.prose.dossier')}</p>
      {failure && <Message tone="care">{sentence(failure)}</Message>}
      {!page && !failure && <Busy>{say('app.label.loading')}</Busy>}
      {page && <LogDays lines={page.lines} isOneDossier />}
      {page?.hasMore === true && (
        <div>
          <Button
            onPress={() => {
              setLimit(limit + linesAtOnce)
            }}
          >
            {say('log.action.more')}
          </Button>
        </div>
      )}
    </Panel>
  )
}
