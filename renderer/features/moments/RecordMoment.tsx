import { IconArrowLeft, IconArrowRight, IconCheck } from '@tabler/icons-react'
import { useEffect, useRef, useState, type ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { Moment } from '#shared/domain/moment.ts'
import { momentTopics } from '#shared/domain/momentTopics.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words.ts'
import styles from './RecordMoment.module.css'
import { StoryFields } from './StoryFields.tsx'
import { TopicChoice } from './TopicChoice.tsx'

interface RecordMomentProps {
  readonly dossier: Dossier
  readonly moment: Moment
  readonly onDone: () => void
}

/** Topic by topic, then own words. Everything is saved at once; stopping and going on later is always fine. */
export function RecordMoment({ dossier, moment, onDone }: RecordMomentProps): ReactElement {
  const { say } = useWords()
  const [at, setAt] = useState(0)
  const top = useRef<HTMLDivElement>(null)
  const topic = momentTopics[at]
  const total = momentTopics.length

  // A new part is read out from its heading.
  useEffect(() => {
    top.current?.querySelector('h2')?.focus()
  }, [at])

  return (
    <div ref={top} className={styles['record']}>
      <p className={styles['where']}>
        {topic ? say('moments.label.topicOf', { number: at + 1, total }) : say('moments.label.lastPart')}
        <progress aria-label={say('moments.label.title')} max={total + 1} value={at + 1} />
      </p>
      {topic ? (
        <TopicChoice key={topic} dossier={dossier} moment={moment} topic={topic} />
      ) : (
        <StoryFields dossier={dossier} moment={moment} />
      )}
      <nav aria-label={say('moments.label.title')} className={styles['ways']}>
        <Button
          icon={<IconArrowLeft aria-hidden />}
          isDisabled={at === 0}
          onPress={() => {
            setAt(at - 1)
          }}
        >
          {say('moments.action.previous')}
        </Button>
        {topic && (
          <Button
            look="main"
            icon={<IconArrowRight aria-hidden />}
            onPress={() => {
              setAt(at + 1)
            }}
          >
            {say('moments.action.next')}
          </Button>
        )}
        <Button look={topic ? 'plain' : 'main'} icon={<IconCheck aria-hidden />} onPress={onDone}>
          {say('moments.action.done')}
        </Button>
      </nav>
    </div>
  )
}
