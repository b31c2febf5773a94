import { IconAlertTriangle } from '@tabler/icons-react'
import { useState, type ReactElement, type Ref } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField as Field } from 'react-aria-components/TextField'
import { directionOf, type LanguageTag } from '#shared/domain/language.ts'
import { classes } from './classes.ts'
import styles from './Field.module.css'
import { LeaveOutHint } from './LeaveOutHint.tsx'
import { typedText } from './typedText.ts'

export interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onLeave?: () => void
  readonly hint?: string | undefined
  /** Stands above the field and says what to do; what was typed stays. */
  readonly problem?: string | undefined
  /** The language that is typed here, when it is not the interface's: sets the letters and the direction. */
  readonly language?: LanguageTag | undefined
  /** The direction follows the first letter, for names in any script. */
  readonly anyScript?: boolean
  readonly type?: 'text' | 'search' | 'password' | 'tel'
  readonly inputMode?: 'text' | 'numeric' | 'tel'
  readonly rows?: 'one' | 'several'
  /** Of one line: anything about a person can be typed here, not just a name, a number or a place. Several lines always are. */
  readonly isFreeText?: boolean
  /** The one field a screen is opened for has the focus at once. */
  readonly takesFocus?: boolean
  readonly isWide?: boolean
  readonly isHiddenLabel?: boolean
  readonly placeholder?: string
  readonly autoComplete?: string
  readonly onKeyUp?: (event: { readonly getModifierState: (key: 'CapsLock') => boolean }) => void
  readonly inputRef?: Ref<HTMLInputElement>
}

export function TextField(props: TextFieldProps): ReactElement {
  const { label, hint, problem, rows = 'one', isHiddenLabel = false, isWide = false, inputRef } = props
  const { autoComplete = 'off' } = props
  // What stood there before is nobody's slip of this moment.
  const [isTyping, setTyping] = useState(false)
  const direction = props.language
    ? directionOf(props.language)
    : props.anyScript === true
      ? 'auto'
      : undefined
  const spoken = {
    ...(props.language ? { lang: props.language } : {}),
    ...(direction ? { dir: direction } : {}),
    ...(props.placeholder === undefined ? {} : { placeholder: props.placeholder }),
  }
  return (
    <Field
      className={classes(styles['field'], isWide && styles['wide'])}
      value={props.value}
      onChange={(value) => {
        setTyping(true)
        // A passphrase is taken as it is: what it opens was made with the very same keys.
        props.onChange(autoComplete.endsWith('password') ? value : typedText(value, rows))
      }}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      spellCheck="false"
      autoComplete={autoComplete}
      {...(props.onLeave ? { onBlur: props.onLeave } : {})}
      {...(props.onKeyUp ? { onKeyUp: props.onKeyUp } : {})}
      {...(props.type ? { type: props.type } : {})}
      {...(props.inputMode ? { inputMode: props.inputMode } : {})}
      {...(isHiddenLabel ? { 'aria-label': label } : {})}
      // eslint-disable-next-line jsx-a11y/no-autofocus -- the one field a screen is opened for
      autoFocus={props.takesFocus ?? false}
    >
      {!isHiddenLabel && <Label className={styles['label'] ?? ''}>{label}</Label>}
      {hint !== undefined && (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles['problem'] ?? ''}>
        <IconAlertTriangle aria-hidden size="1.25em" />
        {problem}
      </FieldError>
      {rows === 'one' ? (
        <Input className={styles['input'] ?? ''} {...spoken} {...(inputRef ? { ref: inputRef } : {})} />
      ) : (
        <TextArea className={classes(styles['input'], styles['area'])} {...spoken} />
      )}
      {isTyping && (rows === 'several' || props.isFreeText === true) && <LeaveOutHint text={props.value} />}
    </Field>
  )
}
