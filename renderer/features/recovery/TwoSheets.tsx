import { useRef, useState, type ReactElement, type ReactNode } from 'react'
import type { Input } from '#shared/contract/contract.ts'
import type { KnownSets } from '#shared/contract/recoverySheets.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { Button } from '../../ui/Button.tsx'
import { Busy } from '../../ui/Busy.tsx'
import { Form } from '../../ui/Form.tsx'
import { Message } from '../../ui/Message.tsx'
import { useWords } from '../../words.ts'
import styles from './Recovery.module.css'
import { emptySheet, isComplete, isSameSheet, problemOf, sheetsOf, type SheetDraft } from './sheetDraft.ts'
import { SheetFields } from './SheetFields.tsx'

interface TwoSheetsProps {
  readonly known: KnownSets | null
  readonly action: string
  readonly busy: string
  /** What was refused is shown here; the sheets stay typed. */
  readonly onSheets: (sheets: Input<'trySheets'>['sheets']) => Promise<Failure | null>
  readonly otherButtons: ReactNode
}

/** Two sheets, typed or scanned, in any order. */
export function TwoSheets({ known, action, busy, onSheets, otherButtons }: TwoSheetsProps): ReactElement {
  const { say, failure: sentence } = useWords()
  const [drafts, setDrafts] = useState<readonly [SheetDraft, SheetDraft]>([emptySheet, emptySheet])
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isAsked, setAsked] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const [one, other] = drafts
  const sheets = sheetsOf(one, other)

  function change(next: readonly [SheetDraft, SheetDraft]): void {
    setFailure(null)
    setDrafts(next)
  }
  function focusFirstIn(sheet: 0 | 1): void {
    form.current?.querySelectorAll('fieldset').item(sheet).querySelector('input')?.focus()
  }
  async function send(): Promise<void> {
    setAsked(true)
    if (!sheets) return
    setBusy(true)
    const refused = await onSheets(sheets)
    setBusy(false)
    setFailure(refused)
  }

  return (
    <Form ref={form} className={styles['stack']} onSend={send}>
      <div className={styles['sheets']}>
        <SheetFields
          which={1}
          draft={one}
          onChange={(draft) => {
            change([draft, other])
          }}
          problem={problemOf(one, known)}
          onDone={() => {
            if (isComplete(one)) focusFirstIn(1)
          }}
          takesFocus
        />
        <SheetFields
          which={2}
          draft={other}
          onChange={(draft) => {
            change([one, draft])
          }}
          problem={problemOf(other, known)}
          onDone={() => {
            if (isComplete(other)) form.current?.requestSubmit()
          }}
        />
      </div>
      {isSameSheet(one, other) && <Message tone="care">{sentence({ kind: 'sheetTwice' })}</Message>}
      {failure && (
        <Message tone="care" isUrgent>
          {sentence(failure)}
        </Message>
      )}
      {isAsked && !sheets && <Message tone="info">{say('recovery.prose.notYetWhole')}</Message>}
      {isBusy ? (
        <Busy>{busy}</Busy>
      ) : (
        <div className={styles['buttons']}>
          <Button look="main" type="submit">
            {action}
          </Button>
          {otherButtons}
        </div>
      )}
    </Form>
  )
}
