import type { ReactElement } from 'react'
import type { MomentMark, MomentTopic } from '#shared/domain/momentTopics.ts'
import type { TopicThenAndNow } from '#shared/domain/twoMoments.ts'
import type { MomentWords } from '#shared/i18n/momentWords.ts'
import { shortDate } from '../../dates.ts'
import { useWords } from '../../words.ts'
import styles from './Moments.module.css'
import { markInWords, notDiscussed, type TwoMoments } from './momentsView.ts'
import { Squares } from './Squares.tsx'

interface ThenAndNowListProps {
  readonly moments: TwoMoments
  readonly rows: readonly TopicThenAndNow[]
  readonly words: MomentWords
}

/** Each topic then and now, in squares and in words. Up and down look the same: "nu anders". */
export function ThenAndNowList({ moments, rows, words }: ThenAndNowListProps): ReactElement {
  const { say, language } = useWords()
  const { was, now } = moments
  const unspoken = notDiscussed(moments, words)
  return (
    <div className={styles['list']}>
      <table className={styles['table']} aria-label={say('moments.label.title')}>
        <thead>
          <tr>
            <th scope="col">{say('moments.label.topic')}</th>
            {was && (
              <th scope="col">
                {say('moments.label.was')} · {shortDate(was.on, language)}
              </th>
            )}
            <th scope="col">
              {say('moments.label.now')} · {shortDate(now.on, language)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.topic}>
              <th scope="row">
                <span className={styles['rowTopic']}>
                  <span className={styles['rowNumber']}>{index + 1}</span>
                  <span>
                    {words.topics[row.topic]}
                    {row.isDifferent && (
                      <span className={styles['different']}>{say('moments.label.different')}</span>
                    )}
                  </span>
                </span>
              </th>
              {was && (
                <td>
                  <Seen when={say('moments.label.was')} topic={row.topic} mark={row.was} words={words} />
                </td>
              )}
              <td>
                <Seen when={say('moments.label.now')} topic={row.topic} mark={row.now} words={words} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {unspoken.length > 0 && (
        <p className={styles['soft']}>
          {say('moments.label.notDiscussedList', { topics: unspoken.join(', ') })}
        </p>
      )}
    </div>
  )
}

interface SeenProps {
  readonly when: string
  readonly topic: MomentTopic
  readonly mark: MomentMark | null
  readonly words: MomentWords
}

function Seen({ when, topic, mark, words }: SeenProps): ReactElement {
  const { say } = useWords()
  return (
    <span className={styles['seen']}>
      <span className={styles['when']}>{when}</span>
      <Squares mark={mark} />
      <span>{markInWords(topic, mark, words) ?? say('moments.label.notDiscussed')}</span>
    </span>
  )
}
