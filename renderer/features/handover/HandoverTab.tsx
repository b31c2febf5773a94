import { useMemo, type ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { useNotices } from '../../notice.tsx'
import { useKeptText } from '../../saving/useKeptText.ts'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import { Copies } from './Copies.tsx'
import { HandOut } from './HandOut.tsx'
import styles from './Handover.module.css'
import { firstState, handOutSubject, readState } from './handOutState.ts'

/** Who has a copy of what, and handing over. What was ticked and said lies sealed until the file is made or it is stopped. */
export function HandoverTab({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { say } = useWords()
  const { show } = useNotices()
  const { id, person } = dossier
  const kept = useKeptText(handOutSubject(id), say('handover.label.handOut'), id)
  const { value } = kept
  const state = useMemo(() => (value === undefined ? null : readState(value, id)), [value, id])

  function stop(): void {
    const stopped = value
    kept.forget()
    if (stopped === undefined || state?.to === null) return
    const takeBack = (): void => {
      kept.change(stopped)
      kept.leave()
    }
    show({
      text: say('handover.success.stopped'),
      tone: 'done',
      about: id,
      wayBack: { label: say('app.action.undo'), take: takeBack },
    })
  }

  if (state) {
    return (
      <HandOut
        dossier={dossier}
        state={state}
        onChange={(next) => {
          kept.change(JSON.stringify(next))
        }}
        onStop={stop}
        onDone={kept.forget}
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
              isDisabled={value === undefined}
              onPress={() => {
                kept.change(JSON.stringify(firstState(id)))
              }}
            >
              {say('handover.action.start')}
            </Button>
          </div>
          <p>{say('handover.prose.handOut', { name: person.callName })}</p>
        </div>
      </Panel>
      <Copies dossier={dossier} />
    </div>
  )
}
