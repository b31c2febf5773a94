import { useState, type ReactElement } from 'react'
import type { SheetsInMaking } from '#shared/contract/recoverySheets.ts'
import { plainCode, stateOfGroup } from '#shared/domain/recoverySheetGroups.ts'
import { Button } from '../../ui/Button.tsx'
import { Form } from '../../ui/Form.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useWords } from '../../words.ts'
import styles from './Recovery.module.css'

interface CheckPaperProps {
  readonly asks: SheetsInMaking['asks']
  readonly onTyped: (typed: readonly [string, string]) => Promise<void>
}

/** Two groups typed from paper: then it was printed, and a person can read it. Only then the sheets count. */
export function CheckPaper({ asks, onTyped }: CheckPaperProps): ReactElement {
  const { say } = useWords()
  const [typed, setTyped] = useState<readonly [string, string]>(['', ''])
  const [isAsked, setAsked] = useState(false)
  const groups = [plainCode(typed[0]), plainCode(typed[1])] as const

  /** The group as it may be sent, or why not. */
  function problemOf(index: 0 | 1): string | undefined {
    const { group } = asks[index]
    const state = stateOfGroup(group, groups[index])
    if (state === 'fits' || (!isAsked && (state === 'empty' || state === 'short'))) return undefined
    return say('recovery.error.group', { group })
  }
  async function send(): Promise<void> {
    setAsked(true)
    const fits = asks.every(({ group }, index) => stateOfGroup(group, groups[index] ?? '') === 'fits')
    if (fits) await onTyped(groups)
  }

  return (
    <Form className={styles['step']} onSend={send}>
      <h3>{say('recovery.label.check')}</h3>
      <p>{say('recovery.prose.check')}</p>
      <div className={styles['asked']}>
        {asks.map(({ sheet, group }, index) => (
          <TextField
            key={`${sheet} ${group}`}
            label={say('recovery.label.askedGroup', { sheet, group })}
            hint={say('recovery.hint.askedGroup')}
            value={typed[index] ?? ''}
            onChange={(text) => {
              setTyped(index === 0 ? [text, typed[1]] : [typed[0], text])
            }}
            problem={problemOf(index === 0 ? 0 : 1)}
          />
        ))}
      </div>
      <div>
        <Button look="main" type="submit">
          {say('recovery.action.finish')}
        </Button>
      </div>
    </Form>
  )
}
