import { useId, type ReactElement, type ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Panel.module.css'

interface PanelProps {
  readonly title?: string
  readonly actions?: ReactNode
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** A sheet of paper on the desk: one subject with its heading. */
export function Panel({ title, actions, children, className }: PanelProps): ReactElement {
  const id = useId()
  return (
    <section
      className={classes(styles['panel'], className)}
      {...(title === undefined ? {} : { 'aria-labelledby': id })}
    >
      {title !== undefined && (
        <div className={styles['head']}>
          <h2 id={id} className={styles['title']}>
            {title}
          </h2>
          {actions}
        </div>
      )}
      {children}
    </section>
  )
}

interface PageProps {
  readonly title: ReactNode
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** A screen: what it is, its main action at the top, then the rest. */
export function Page({ title, lead, actions, children }: PageProps): ReactElement {
  return (
    <div className={styles['page']}>
      <header className={styles['pageHead']}>
        <div>
          <h1 tabIndex={-1} data-screen-title className={styles['pageTitle']}>
            {title}
          </h1>
          {lead !== undefined && <div className={styles['lead']}>{lead}</div>}
        </div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </header>
      {children}
    </div>
  )
}
