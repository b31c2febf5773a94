import { IconDownload, IconPrinter } from '@tabler/icons-react'
import { useState, type ReactElement } from 'react'
import type { AgreementWish } from '#shared/contract/paperViews.ts'
import type { UsersView } from '#shared/contract/views.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { paperLanguages } from '#shared/domain/language.ts'
import { ask } from '../../backend.ts'
import { todayHere } from '../../dates.ts'
import { useNotices } from '../../notice.tsx'
import { printPages } from '../../printPages.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CopiesField } from '../../ui/CopiesField.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { nameOf } from '../../ui/LanguagesField.tsx'
import { PaperPages } from '../../ui/PaperPages.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAnswer, useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Users.module.css'

interface AgreementProps {
  readonly user: UsersView['users'][number]
  readonly onClose: () => void
}

/** One for the volunteer and one for the office. */
const usualCopies = 2

/** What both promise each other, on paper: name and last day are known, the rest is typed here or written by hand. */
export function Agreement({ user, onClose }: AgreementProps): ReactElement {
  const { say, language: spoken } = useWords()
  const [wish, setWish] = useState<AgreementWish>({
    ...{ user: user.id, role: '', from: todayHere() },
    ...{ language: 'nl', largeLetters: false },
  })
  const { answer: preview, failure } = useAnswer('previewAgreement', wish)
  const set = (change: Partial<AgreementWish>): void => {
    setWish({ ...wish, ...change })
  }
  return (
    <Dialog
      title={say('users.action.agreementOf', { name: user.name })}
      isOpen
      onClose={onClose}
      size="whole"
    >
      <div className={styles['agreement']}>
        <div className={styles['form']}>
          <TextField
            label={say('users.label.agreementRole')}
            hint={say('users.hint.agreementRole')}
            value={wish.role}
            onChange={(role) => {
              set({ role })
            }}
          />
          <DateField
            label={say('users.label.agreementFrom')}
            date={wish.from}
            kind="future"
            onDate={(from) => {
              set({ from })
            }}
          />
          <SelectField
            label={say('paper.label.language')}
            value={wish.language}
            options={paperLanguages.map((value) => ({
              value,
              label: value === 'nl' ? say('paper.label.dutchOnly') : nameOf(value, spoken),
            }))}
            onChange={(language) => {
              set({ language })
            }}
          />
          <Checkbox
            isSelected={wish.largeLetters}
            onChange={(largeLetters) => {
              set({ largeLetters })
            }}
          >
            {say('paper.label.largeLetters')}
          </Checkbox>
          <WaysOut wish={wish} />
          <p className={styles['soft']}>{say('users.hint.agreementKept')}</p>
          <div>
            <Button onPress={onClose}>{say('users.action.agreementClose')}</Button>
          </div>
        </div>
        <PaperPages paper={say('paper.label.volunteer')} preview={preview} failure={failure} />
      </div>
    </Dialog>
  )
}

function WaysOut({ wish }: { readonly wish: AgreementWish }): ReactElement {
  const { say, failure: sentence } = useWords()
  const giveOrder = useOrder()
  const { show } = useNotices()
  const [copies, setCopies] = useState(usualCopies)
  const [isBusy, setBusy] = useState(false)
  const refused = (failure: Failure): void => {
    if (failure.kind !== 'cancelled') show({ text: sentence(failure), tone: 'care' })
  }

  async function save(): Promise<void> {
    const saved = await giveOrder('saveAgreement', wish)
    if (saved.ok)
      show({ text: say('paper.success.savedNoPlan', { file: saved.value.fileName }), tone: 'done' })
    else refused(saved.failure)
  }
  async function print(): Promise<void> {
    const drawn = await ask('previewAgreement', wish)
    if (!drawn.ok) {
      refused(drawn.failure)
      return
    }
    const printed = await printPages(drawn.value.pages, 'A4', () =>
      giveOrder('printAgreement', { ...wish, copies }),
    )
    if (!printed.ok) refused(printed.failure)
    else
      show({
        text: say('paper.success.printedNoPlan', { paper: say('paper.label.volunteer') }),
        tone: 'done',
      })
  }
  async function alone(job: () => Promise<void>): Promise<void> {
    setBusy(true)
    await job()
    setBusy(false)
  }

  return (
    <div className={styles['buttons']}>
      <Button look="main" icon={<IconPrinter aria-hidden />} isDisabled={isBusy} onPress={() => alone(print)}>
        {say('paper.action.print')}
      </Button>
      <CopiesField copies={copies} onCopies={setCopies} />
      <Button icon={<IconDownload aria-hidden />} isDisabled={isBusy} onPress={() => alone(save)}>
        {say('paper.action.save')}
      </Button>
    </div>
  )
}
