import { useState, type ReactElement } from 'react'
import { useNotices } from '../../notice.tsx'
import { useOffice } from '../../session.ts'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import { ChangePassphrase } from './ChangePassphrase.tsx'

/** The own passphrase; the practice office's is no secret and stays as it is. */
export function OwnPassphrase(): ReactElement | null {
  const { say } = useWords()
  const { show } = useNotices()
  const { kind } = useOffice()
  const [isOpen, setOpen] = useState(false)
  if (kind === 'practice') return null
  return (
    <Panel title={say('users.label.own')}>
      {isOpen ? (
        <ChangePassphrase
          onChanged={() => {
            setOpen(false)
            show({ text: say('users.success.changed'), tone: 'done' })
          }}
        />
      ) : (
        <div>
          <Button
            onPress={() => {
              setOpen(true)
            }}
          >
            {say('users.action.change')}
          </Button>
        </div>
      )}
    </Panel>
  )
}
