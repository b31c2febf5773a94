import { useId, type ReactElement } from 'react'
import { isStep, type TopicThenAndNow } from '#shared/domain/twoMoments.ts'
import { onSpoke, wheelRings } from '#shared/documents/wheelGeometry.ts'
import type { MomentWords } from '#shared/i18n/momentWords.ts'
import { useWords } from '../../words.ts'
import { markInWords } from './momentsView.ts'
import styles from './Wheel.module.css'

interface WheelProps {
  readonly rows: readonly TopicThenAndNow[]
  readonly hasWas: boolean
  readonly words: MomentWords
}

const radius = 100
const edge = 132

/** The list's marks as spokes: a thick line is now, an open circle is then. No area, no colour that means something. */
export function Wheel({ rows, hasWas, words }: WheelProps): ReactElement {
  const { say } = useWords()
  const id = useId()
  const spoken = rows.map(({ topic, was, now }) => {
    const said = (mark: typeof was): string =>
      markInWords(topic, mark, words)?.replace(/\.$/u, '') ?? say('moments.label.notDiscussed')
    const values = { topic: words.topics[topic], was: said(was), now: said(now) }
    return say(hasWas ? 'moments.label.spokeBoth' : 'moments.label.spoke', values)
  })
  const caption = hasWas ? words.sentences.wheelBoth : words.sentences.wheelNow
  return (
    <figure className={styles['figure']}>
      <svg
        viewBox={`${String(-edge)} ${String(-edge)} ${String(2 * edge)} ${String(2 * edge)}`}
        role="img"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}desc`}
        className={styles['wheel']}
      >
        <title id={`${id}title`}>{say('moments.label.wheel')}</title>
        <desc id={`${id}desc`}>{spoken.join(' ')}</desc>
        {Array.from({ length: wheelRings }, (_, ring) => (
          <circle key={ring} r={((ring + 1) * radius) / wheelRings} className={styles['ring']} />
        ))}
        {rows.map((row, index) => (
          <Spoke key={row.topic} row={row} index={index} spokes={rows.length} />
        ))}
      </svg>
      <figcaption className={styles['caption']}>{caption}</figcaption>
    </figure>
  )
}

interface SpokeProps {
  readonly row: TopicThenAndNow
  readonly index: number
  readonly spokes: number
}

function Spoke({ row: { was, now }, index, spokes }: SpokeProps): ReactElement {
  const at = (step: number): { readonly x: number; readonly y: number } => {
    const { x, y } = onSpoke(index, spokes, step)
    return { x: x * radius, y: y * radius }
  }
  const rim = at(wheelRings)
  const number = at(wheelRings * 1.18)
  const end = isStep(now) ? at(now) : null
  const circle = isStep(was) ? at(was) : null
  return (
    <g>
      <line x2={rim.x} y2={rim.y} className={styles['spoke']} />
      {now === 'notNow' && <line x2={rim.x} y2={rim.y} className={styles['notNow']} />}
      {end && <line x2={end.x} y2={end.y} className={styles['now']} />}
      {circle && <circle cx={circle.x} cy={circle.y} r="6" className={styles['was']} />}
      <text x={number.x} y={number.y} className={styles['number']}>
        {index + 1}
      </text>
    </g>
  )
}
