import type { ReactElement } from 'react'
import { useWords } from '../words.ts'
import { SelectField } from './SelectField.tsx'
import styles from './CopiesField.module.css'

interface CopiesFieldProps {
  readonly copies: number
  readonly onCopies: (copies: number) => void
}

/** As the contract allows more: nobody needs eleven of one person's paper. */
const most = 10

/** How many times the printer makes the same paper. */
export function CopiesField({ copies, onCopies }: CopiesFieldProps): ReactElement {
  const { say } = useWords()
  return (
    <div className={styles['copies']}>
      <SelectField
        label={say('paper.label.copies')}
        value={String(copies)}
        options={Array.from({ length: most }, (_, index) => {
          const value = String(index + 1)
          return { value, label: value }
        })}
        onChange={(value) => {
          onCopies(Number(value))
        }}
      />
    </div>
  )
}
