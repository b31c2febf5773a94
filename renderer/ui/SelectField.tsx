import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import type { ReactElement } from 'react'
import { Button } from 'react-aria-components/Button'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select, SelectValue } from 'react-aria-components/Select'
import { Text } from 'react-aria-components/Text'
import { classes } from './classes.ts'
import field from './Field.module.css'
import styles from './SelectField.module.css'

interface SelectFieldProps<Value extends string> {
  readonly label: string
  /** Null: nothing chosen; then `placeholder` stands there. */
  readonly value: Value | null
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
  readonly hint?: string
  readonly placeholder?: string
  readonly isHiddenLabel?: boolean
}

/** One of many, such as a language. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>): ReactElement {
  const { label, value, options, onChange, hint, placeholder, isHiddenLabel = false } = props
  return (
    <Select
      className={field['field'] ?? ''}
      value={value}
      onChange={(key) => {
        const option = options.find((candidate) => candidate.value === key)
        if (option) onChange(option.value)
      }}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(isHiddenLabel ? { 'aria-label': label } : {})}
    >
      {!isHiddenLabel && <Label className={field['label'] ?? ''}>{label}</Label>}
      {hint !== undefined && (
        <Text slot="description" className={field['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <Button className={classes(field['input'], styles['button'])}>
        <SelectValue>
          {({ isPlaceholder, defaultChildren, selectedText }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <IconChevronDown aria-hidden size="1.25em" />
      </Button>
      <Popover className={styles['popover'] ?? ''}>
        <ListBox className={styles['list'] ?? ''}>
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className={styles['option'] ?? ''}
            >
              <span className={styles['mark']} aria-hidden>
                {option.value === value && <IconCheck size="1.25em" />}
              </span>
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
