import { useContext, type ReactElement, type ReactNode, type Ref } from 'react'
import { Button as Pressable } from 'react-aria-components/Button'
import styles from './Button.module.css'
import { classes } from './classes.ts'
import { Sending } from './Form.tsx'
import { useOnce } from './useOnce.ts'

interface ButtonProps {
  readonly children: ReactNode
  /** While the promise it gives is pending, another press does nothing, and the button shows it. */
  readonly onPress?: () => unknown
  /** 'main' is the one filled button of a screen; 'plain' is outlined; 'quiet' looks like a link. */
  readonly look?: 'main' | 'plain' | 'quiet'
  readonly icon?: ReactElement
  readonly isDisabled?: boolean
  readonly type?: 'button' | 'submit'
  /** Only when the words on the button are not enough by themselves. */
  readonly label?: string
  readonly describedBy?: string
  readonly isPressed?: boolean
  readonly isExpanded?: boolean
  readonly slot?: string
  readonly ref?: Ref<HTMLButtonElement>
  readonly className?: string
}

export function Button(props: ButtonProps): ReactElement {
  const {
    children,
    look = 'plain',
    icon,
    label,
    describedBy,
    isPressed,
    isExpanded,
    className,
    onPress,
    ...rest
  } = props
  const [press, isUnderWay] = useOnce(() => onPress?.())
  const isSending = useContext(Sending)
  const waits = isUnderWay || (isSending && rest.type === 'submit')
  return (
    <Pressable
      {...rest}
      onPress={press}
      className={classes(styles['button'], styles[look], className)}
      {...(waits ? { 'aria-disabled': true } : {})}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
    >
      {icon}
      {children}
    </Pressable>
  )
}

interface IconButtonProps {
  readonly icon: ReactElement
  readonly label: string
  readonly onPress: () => unknown
  readonly isDisabled?: boolean
}

/** Only where the words stand beside it anyway: close, up, down. The label is read aloud. */
export function IconButton({ icon, label, onPress, isDisabled = false }: IconButtonProps): ReactElement {
  const [press, isUnderWay] = useOnce(onPress)
  return (
    <Pressable
      className={classes(styles['button'], styles['icon'])}
      aria-label={label}
      onPress={press}
      {...(isUnderWay ? { 'aria-disabled': true } : {})}
      isDisabled={isDisabled}
    >
      {icon}
    </Pressable>
  )
}
