import { useState, type ReactElement } from 'react'
import { paperLanguages, type PaperLanguage } from '#shared/domain/language.ts'
import { sheetNumbers, type SheetNumber } from '#shared/domain/recoverySheet.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { ask } from '../../backend.ts'
import { languageNames } from '../../languageNames.ts'
import { printPages } from '../../printPages.ts'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Recovery.module.css'
import { StepHeading } from './StepHeading.tsx'

/** The three sheets of a new set, to the printer or, with a warning, to a stick. They are never shown on the screen. */
export function PrintSheets(): ReactElement {
  const { say, language: interfaceLanguage, failure: sentence } = useWords()
  const giveOrder = useOrder()
  const [language, setLanguage] = useState<PaperLanguage>('nl')
  const [saved, setSaved] = useState<readonly string[]>([])
  const [failure, setFailure] = useState<Failure | null>(null)

  async function print(sheet: SheetNumber): Promise<void> {
    // Asked outside the window's memory of answers: nothing of it stays.
    const drawn = await ask('drawSheet', { sheet, language })
    setFailure(drawn.ok ? null : drawn.failure)
    if (!drawn.ok) return
    await printPages(drawn.value.pages, 'A4', () => {
      window.print()
    })
  }
  async function save(sheet: SheetNumber): Promise<void> {
    const written = await giveOrder('saveSheet', { sheet, language })
    setFailure(written.ok || written.failure.kind === 'cancelled' ? null : written.failure)
    if (!written.ok) return
    setSaved([...saved, say('recovery.label.saved', { sheet, file: written.value.fileName })])
  }

  return (
    <section className={styles['step']}>
      <StepHeading>{say('recovery.label.print')}</StepHeading>
      <p>{say('recovery.prose.lockEnds')}</p>
      <SelectField
        label={say('recovery.label.language')}
        value={language}
        options={paperLanguages.map((tag) => ({
          value: tag,
          label: tag === 'nl' ? say('recovery.label.onlyDutch') : languageNames([tag], interfaceLanguage),
        }))}
        onChange={setLanguage}
      />
      <p>{say('recovery.prose.printDirectly')}</p>
      <div className={styles['buttons']}>
        {sheetNumbers.map((sheet) => (
          <Button key={sheet} onPress={() => print(sheet)}>
            {say('recovery.action.print', { sheet })}
          </Button>
        ))}
      </div>
      <Message tone="care">
        {say('recovery.prose.pdfIsKey')} {say('recovery.prose.notOnComputer')}
      </Message>
      <div className={styles['buttons']}>
        {sheetNumbers.map((sheet) => (
          <Button key={sheet} onPress={() => save(sheet)}>
            {say('recovery.action.save', { sheet })}
          </Button>
        ))}
      </div>
      <div role="status">
        {saved.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {failure && (
        <Message tone="care" isUrgent>
          {sentence(failure)}
        </Message>
      )}
    </section>
  )
}
