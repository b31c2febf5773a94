import type { ReactElement } from 'react'
import type { Answer } from '#shared/contract/contract.ts'
import { clockTime, dayHere, shortDate } from '../dates.ts'
import { goTo } from '../navigation.tsx'
import { useNotices } from '../notice.tsx'
import { placeOf } from '../places.ts'
import { Button } from '../ui/Button.tsx'
import { Typed } from '../ui/ForeignText.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useAnswer, useOrder } from '../useAnswer.ts'
import { useWords } from '../words.ts'
import { useSaveDesk } from './Saving.tsx'
import styles from './UnfinishedTexts.module.css'
import { previewOf } from './unfinishedView.ts'

type Draft = Answer<'readDrafts'>[number]

/** What was typed and found no place of its own, before a lock, a crash or a change of mind; nothing when there is none. */
export function UnfinishedTexts(): ReactElement | null {
  const { say } = useWords()
  const { answer: drafts } = useAnswer('readDrafts', {})
  if (!drafts || drafts.length === 0) return null
  return (
    <Panel title={say('unfinished.label.title')} className={styles['panel']}>
      <p className={styles['lead']}>{say('unfinished.prose.lead')}</p>
      <ul className={styles['list']}>
        {drafts.map((draft) => (
          <UnfinishedText key={draft.subject} draft={draft} />
        ))}
      </ul>
    </Panel>
  )
}

function UnfinishedText({ draft }: { readonly draft: Draft }): ReactElement {
  const { say, language } = useWords()
  const desk = useSaveDesk()
  const giveOrder = useOrder()
  const { show } = useNotices()
  const { subject, text, label, path, about, callName, savedAt } = draft
  const what = callName === null ? label : say('unfinished.label.about', { label, name: callName })
  const preview = previewOf(text)

  async function throwAway(): Promise<void> {
    desk.forget(subject)
    if (!(await giveOrder('dropDraft', { subject })).ok) return
    show({
      text: say('unfinished.success.thrownAway'),
      tone: 'done',
      wayBack: {
        label: say('app.action.undo'),
        take: () => giveOrder('saveDraft', { subject, text, label, path, about }),
      },
    })
  }

  return (
    <li className={styles['line']}>
      <div className={styles['what']}>
        <strong>{what}</strong>
        {preview !== '' && (
          <span className={styles['text']}>
            <Typed>{preview}</Typed>
          </span>
        )}
        <span className={styles['when']}>
          {say('unfinished.label.keptAt', {
            date: shortDate(dayHere(savedAt), language),
            time: clockTime(savedAt, language),
          })}
        </span>
      </div>
      <div className={styles['buttons']}>
        <Button
          label={say('unfinished.label.continue', { label: what })}
          onPress={() => {
            desk.bring(subject, text)
            goTo(placeOf(path))
          }}
        >
          {say('unfinished.action.continue')}
        </Button>
        <Button look="quiet" label={say('unfinished.label.throwAway', { label: what })} onPress={throwAway}>
          {say('unfinished.action.throwAway')}
        </Button>
      </div>
    </li>
  )
}
