import type { ReactElement, ReactNode } from 'react'
import { directionOf, type LanguageTag } from '#shared/domain/language.ts'
import { classes } from './classes.ts'
import styles from './ForeignText.module.css'

interface ForeignTextProps {
  readonly language: LanguageTag
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** Words in a known language inside a line of another one: own letters, own direction, own voice when read aloud. */
export function ForeignText({ language, children, className }: ForeignTextProps): ReactElement {
  return (
    <bdi lang={language} dir={directionOf(language)} className={classes(styles['typed'], className)}>
      {children}
    </bdi>
  )
}

/** A whole block in a known language, aligned to the side where that language begins. */
export function ForeignBlock({ language, children, className }: ForeignTextProps): ReactElement {
  return (
    <div lang={language} dir={directionOf(language)} className={className}>
      {children}
    </div>
  )
}

/** What a person typed, such as a name, in whichever script. */
export function Typed({ children }: { readonly children: ReactNode }): ReactElement {
  return <bdi className={styles['typed']}>{children}</bdi>
}
