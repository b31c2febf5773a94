import { IconArrowLeft } from '@tabler/icons-react'
import { useEffect, useRef, type ReactElement } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words.ts'
import { Help } from './Help.tsx'
import styles from './Help.module.css'

/** The same help before an office is open: it says nothing about anybody. */
export function HelpAtDoor({ onBack }: { readonly onBack: () => void }): ReactElement {
  const { say } = useWords()
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    back.current?.focus()
  }, [])
  return (
    <div className={styles['door']}>
      <div>
        <Button ref={back} look="quiet" icon={<IconArrowLeft aria-hidden />} onPress={onBack}>
          {say('help.action.back')}
        </Button>
      </div>
      <Help />
    </div>
  )
}
