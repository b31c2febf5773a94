import { useState, type ReactElement } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Form } from '../../ui/Form.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useWords } from '../../words.ts'
import styles from './Recovery.module.css'
import { StepHeading } from './StepHeading.tsx'

interface ChoosePlacesProps {
  readonly places: readonly string[]
  readonly onChosen: (places: readonly [string, string, string]) => Promise<void>
}

/** As long as it fits on the sheet; the office holds the same limit. */
const longest = 60

/** Where each sheet will lie. May stay empty: then there is a line on the sheet to write it on. */
export function ChoosePlaces({ places, onChosen }: ChoosePlacesProps): ReactElement {
  const { say } = useWords()
  const [typed, setTyped] = useState<readonly [string, string, string]>([
    places[0] ?? '',
    places[1] ?? '',
    places[2] ?? '',
  ])
  return (
    <Form
      className={styles['step']}
      onSend={() => onChosen([typed[0].trim(), typed[1].trim(), typed[2].trim()])}
    >
      <StepHeading>{say('recovery.label.places')}</StepHeading>
      <p>{say('recovery.prose.places')}</p>
      <div className={styles['places']}>
        {typed.map((place, index) => (
          <TextField
            key={index}
            label={say('recovery.label.placeQuestion', { sheet: index + 1 })}
            hint={say('recovery.hint.place')}
            value={place}
            onChange={(text) => {
              const [one, two, three] = typed.with(index, text.slice(0, longest))
              setTyped([one ?? '', two ?? '', three ?? ''])
            }}
          />
        ))}
      </div>
      <div>
        <Button look="main" type="submit">
          {say('recovery.action.start')}
        </Button>
      </div>
    </Form>
  )
}
