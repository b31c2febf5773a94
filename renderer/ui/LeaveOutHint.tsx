import { useState, type ReactElement } from 'react'
import { wordsToLeaveOut } from '#shared/domain/wordsToLeaveOut.ts'
import { useWords } from '../words.ts'
import { Button } from './Button.tsx'
import styles from './Field.module.css'

/**
 * Below a free text that somebody types: what it seems to be about and is better not written down. It never keeps anybody
 * from saving, and can be put aside for this text.
 */
export function LeaveOutHint({ text }: { readonly text: string }): ReactElement {
  const { say, language } = useWords()
  const [aside, setAside] = useState('')
  const kinds = wordsToLeaveOut(text)
  const found = kinds.join(' ')
  const isShown = found !== '' && found !== aside
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return (
    <output className={styles['leaveOut']} data-shown={isShown || undefined}>
      {isShown && (
        <>
          <span>
            {say('leaveOut.prose.seems', {
              kinds: list.format(kinds.map((kind) => say(`leaveOut.label.${kind}`))),
            })}{' '}
            {say('leaveOut.prose.instead')}
          </span>
          <Button
            look="quiet"
            onPress={() => {
              setAside(found)
            }}
          >
            {say('leaveOut.action.leave')}
          </Button>
        </>
      )}
    </output>
  )
}
