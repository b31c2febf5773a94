import type { ReactElement, ReactNode } from 'react'
import { Dialog as Box, Heading } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { classes } from './classes.ts'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  /** Escape and the close button: the person goes back, nothing happens. */
  readonly onClose: () => void
  readonly children: ReactNode
  readonly size?: 'small' | 'whole'
  readonly role?: 'dialog' | 'alertdialog'
}

export function Dialog(props: DialogProps): ReactElement {
  const { title, isOpen, onClose, children, size = 'small', role = 'dialog' } = props
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={classes(styles['modal'], styles[size])}>
        <Box role={role} className={styles['box'] ?? ''}>
          <Heading slot="title" className={styles['title'] ?? ''}>
            {title}
          </Heading>
          {children}
        </Box>
      </Modal>
    </ModalOverlay>
  )
}
