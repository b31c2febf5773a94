import type { ReactElement, ReactNode } from 'react'
import { Label } from 'react-aria-components/Label'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import styles from './Choice.module.css'
import { RadioDot } from './RadioDot.tsx'
import { classes } from './classes.ts'

export interface Option<Value extends string> {
  readonly value: Value
  readonly label: ReactNode
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value) => void
  readonly isHiddenLabel?: boolean
  readonly isStacked?: boolean
}

/** One of a few: everything that can be chosen is to be seen. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): ReactElement {
  const { label, value, options, onChange, isHiddenLabel = false, isStacked = false } = props
  return (
    <RadioGroup
      className={styles['group'] ?? ''}
      value={value}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen)
        if (option) onChange(option.value)
      }}
      {...(isHiddenLabel ? { 'aria-label': label } : {})}
    >
      {!isHiddenLabel && <Label className={styles['label'] ?? ''}>{label}</Label>}
      <div className={classes(styles['options'], isStacked && styles['stacked'])}>
        {options.map((option) => (
          <RadioField key={option.value} value={option.value}>
            <RadioButton className={styles['option'] ?? ''}>
              <RadioDot />
              <span>{option.label}</span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  )
}
