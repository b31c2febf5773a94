import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { languages } from '#shared/domain/language.ts'
import type { Moment } from '#shared/domain/moment.ts'
import { isKeptOffPaper, stepKindOf, type MomentTopic } from '#shared/domain/momentTopics.ts'
import { momentWords, type MomentWords } from '#shared/i18n/momentWords.ts'
import { isChecked } from '#shared/i18n/translationStatus.ts'
import { Button } from '../../ui/Button.tsx'
import { ForeignText } from '../../ui/ForeignText.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TileChoice } from '../../ui/TileChoice.tsx'
import { useWords } from '../../words.ts'
import { choices, markOf } from './momentsView.ts'
import styles from './RecordMoment.module.css'
import { Squares } from './Squares.tsx'
import { useMomentChanges } from './useMomentChanges.ts'

interface TopicChoiceProps {
  readonly dossier: Dossier
  readonly moment: Moment
  readonly topic: MomentTopic
}

/** One topic, in two languages side by side: five sentences and "not now", all of the same size. */
export function TopicChoice({ dossier, moment, topic }: TopicChoiceProps): ReactElement {
  const { say, language } = useWords()
  const changes = useMomentChanges(dossier)
  const { person } = dossier
  const dutch = momentWords('nl')
  const other = person.paperLanguage === 'nl' ? null : momentWords(person.paperLanguage)
  const mark = moment.own[topic] ?? null
  function place(choice: string | null): void {
    const next = choice === null ? null : markOf(choice)
    void changes.revise({ change: 'placeMark', momentId: moment.id, topic, mark: next })
  }
  return (
    <section className={styles['topic']}>
      <h2 tabIndex={-1} className={styles['pair']}>
        <span lang="nl">{dutch.topics[topic]}</span>
        {other && <ForeignText language={other.language}>{other.topics[topic]}</ForeignText>}
      </h2>
      {other && !isChecked(other) && (
        <p lang={language} className={styles['soft']}>
          {languages[other.language][language]}: {say('intake.hint.uncheckedTranslation')}
        </p>
      )}
      {isKeptOffPaper(topic) && (
        <p className={styles['soft']}>{say('moments.prose.onlyIfWanted', { name: person.callName })}</p>
      )}
      <TileChoice
        label={say('moments.label.choose')}
        value={mark === null ? null : String(mark)}
        options={choices.map((value) => ({ value, label: <Sentence {...{ topic, value, dutch, other }} /> }))}
        onChange={place}
      />
      <div className={styles['below']}>
        {mark !== null && (
          <Button
            look="quiet"
            onPress={() => {
              place(null)
            }}
          >
            {say('moments.action.clear')}
          </Button>
        )}
        <WorkerChoice dossier={dossier} moment={moment} topic={topic} />
      </div>
    </section>
  )
}

interface SentenceProps {
  readonly topic: MomentTopic
  readonly value: string
  readonly dutch: MomentWords
  readonly other: MomentWords | null
}

function Sentence({ topic, value, dutch, other }: SentenceProps): ReactElement {
  const mark = markOf(value) ?? 'notNow'
  const inWords = (words: MomentWords): string =>
    mark === 'notNow' ? words.notNow : words.steps[stepKindOf(topic)][mark]
  return (
    <>
      <Squares mark={mark} />
      <span className={styles['pair']}>
        <span lang="nl">{inWords(dutch)}</span>
        {other && <ForeignText language={other.language}>{inWords(other)}</ForeignText>}
      </span>
    </>
  )
}

/** Closed until it is wanted: the person chooses first. */
function WorkerChoice({ dossier, moment, topic }: TopicChoiceProps): ReactElement {
  const { say, language } = useWords()
  const changes = useMomentChanges(dossier)
  const words = momentWords(language)
  const label = say('moments.label.workerView', {
    worker: dossier.person.supportedBy || say('moments.label.us'),
  })
  const step = moment.worker[topic]
  return (
    <details className={styles['worker']}>
      <summary>{label}</summary>
      <SelectField
        label={label}
        isHiddenLabel
        hint={say('moments.hint.workerView', { name: dossier.person.callName })}
        value={step === undefined ? 'none' : String(step)}
        options={[
          { value: 'none', label: say('moments.label.notSaid') },
          ...Object.entries(words.steps[stepKindOf(topic)]).map(([value, text]) => ({ value, label: text })),
        ]}
        onChange={(value) => {
          const chosen = markOf(value)
          void changes.revise({
            change: 'placeWorkerView',
            momentId: moment.id,
            topic,
            mark: chosen === 'notNow' ? null : chosen,
          })
        }}
      />
    </details>
  )
}
