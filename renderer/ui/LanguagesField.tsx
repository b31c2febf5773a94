import { IconX } from '@tabler/icons-react'
import { useId, type ReactElement } from 'react'
import { languages, languageTags, type LanguageTag } from '#shared/domain/language.ts'
import { useWords } from '../words.ts'
import { Button } from './Button.tsx'
import field from './Field.module.css'
import styles from './LanguagesField.module.css'
import { SelectField } from './SelectField.tsx'

interface LanguagesFieldProps {
  readonly label: string
  readonly hint?: string
  readonly chosen: readonly LanguageTag[]
  readonly onChange: (chosen: readonly LanguageTag[]) => void
}

/** The languages someone speaks or reads, best one first. */
export function LanguagesField({ label, hint, chosen, onChange }: LanguagesFieldProps): ReactElement {
  const { say, language } = useWords()
  const id = useId()
  const left = languageTags.filter((tag) => !chosen.includes(tag))
  return (
    <div role="group" aria-labelledby={id} className={field['field']}>
      <span id={id} className={field['label']}>
        {label}
      </span>
      {hint !== undefined && <span className={field['hint']}>{hint}</span>}
      <div className={styles['line']}>
        {chosen.map((tag) => (
          <Button
            key={tag}
            className={styles['chip'] ?? ''}
            label={say('person.action.removeLanguage', { language: languages[tag][language] })}
            onPress={() => {
              onChange(chosen.filter((other) => other !== tag))
            }}
          >
            {languages[tag][language]}
            <IconX aria-hidden />
          </Button>
        ))}
        <div className={styles['add']}>
          <SelectField
            label={say('person.action.addLanguage')}
            isHiddenLabel
            placeholder={say('person.action.addLanguage')}
            value={null}
            options={left.map((value) => ({ value, label: nameOf(value, language) }))}
            onChange={(tag) => {
              onChange([...chosen, tag])
            }}
          />
        </div>
      </div>
    </div>
  )
}

/** 'Arabisch · العربية': found by who reads either. */
export function nameOf(tag: LanguageTag, language: 'nl' | 'en'): string {
  const { ownName } = languages[tag]
  return ownName === languages[tag][language] ? ownName : `${languages[tag][language]} · ${ownName}`
}
