import type { ReactElement } from 'react'
import { Label } from 'react-aria-components/Label'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import type { Option } from './Choice.tsx'
import { RadioDot } from './RadioDot.tsx'
import styles from './TileChoice.module.css'

interface TileChoiceProps<Value extends string> {
  readonly label: string
  /** Null: nothing chosen yet. */
  readonly value: Value | null
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value) => void
}

/** One of a few whole sentences, each in a tile of the same size, large enough to point at together. */
export function TileChoice<Value extends string>(props: TileChoiceProps<Value>): ReactElement {
  const { label, value, options, onChange } = props
  return (
    <RadioGroup
      className={styles['group'] ?? ''}
      value={value}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen)
        if (option) onChange(option.value)
      }}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <div className={styles['tiles']}>
        {options.map((option) => (
          <RadioField key={option.value} value={option.value}>
            <RadioButton className={styles['tile'] ?? ''}>
              <RadioDot />
              {option.label}
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  )
}
