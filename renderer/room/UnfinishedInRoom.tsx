import type { ReactElement } from 'react'
import type { DossierId } from '#shared/domain/dossier.ts'
import { previewOf } from '../saving/unfinishedView.ts'
import { Button } from '../ui/Button.tsx'
import { Typed } from '../ui/ForeignText.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useAnswer } from '../useAnswer.ts'
import { useWords } from '../words.ts'
import styles from './Room.module.css'

/** What was being typed at a lock or an end, about people who are still in the room. */
export function UnfinishedInRoom({
  onChoose,
}: {
  readonly onChoose: (id: DossierId) => void
}): ReactElement | null {
  const { say } = useWords()
  const { answer: drafts } = useAnswer('readDrafts', {})
  const open = drafts?.flatMap(({ subject, about, callName, label, text }) =>
    about !== null && callName !== null && text !== ''
      ? [{ subject, about, what: say('unfinished.label.about', { label, name: callName }), text }]
      : [],
  )
  if (!open || open.length === 0) return null
  return (
    <Panel title={say('unfinished.label.title')}>
      <ul>
        {open.map(({ subject, about, what, text }) => (
          <li key={subject} className={styles['line']}>
            <span className={styles['grows']}>
              <strong>{what}</strong>
              <br />
              <Typed>{previewOf(text)}</Typed>
            </span>
            <Button
              label={say('unfinished.label.continue', { label: what })}
              onPress={() => {
                onChoose(about)
              }}
            >
              {say('unfinished.action.continue')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
