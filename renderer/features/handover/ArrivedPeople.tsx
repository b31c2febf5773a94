import { useState, type ReactElement } from 'react'
import type { Failure } from '#shared/contract/failure.ts'
import type { Arrived } from '#shared/contract/handoverViews.ts'
import { useNotices } from '../../notice.tsx'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { WorkBar } from '../../ui/WorkBar.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWork } from '../../useWork.ts'
import { useWords } from '../../words.ts'
import { ArrivedPersonPanel } from './ArrivedPersonPanel.tsx'
import styles from './Handover.module.css'
import { NewPeople } from './NewPeople.tsx'
import { Sender } from './Sender.tsx'
import { decidedAnew, decisionAtFirst, grouped, isDecided, takingOf, type Decision } from './takeInView.ts'

type ArrivedFile = Extract<Arrived, { kind: 'people' }>

/** What the file says and what is to be done with each person in it. Nothing is in the office before the last button. */
export function ArrivedPeople({ arrived }: { readonly arrived: ArrivedFile }): ReactElement {
  const { say, failure: sentence } = useWords()
  const giveOrder = useOrder()
  const { show } = useNotices()
  const taking = useWork('takeIn')
  const [failure, setFailure] = useState<Failure | null>(null)
  const [decisions, setDecisions] = useState<Readonly<Record<string, Decision | null>>>(() =>
    Object.fromEntries(arrived.people.map((each) => [each.person, decisionAtFirst(each)])),
  )
  const { apart, together } = grouped(arrived.people)
  const movedAll = together[0] ? (decisions[together[0].person]?.moved ?? null) : null
  const decided = arrived.people.map(({ person }) => ({ person, decision: decisions[person] ?? null }))
  const isReady = decided.every(({ decision }) => isDecided(decision))
  // Whoever met the sender since then need not be told to meet it.
  const isMet = failure?.kind === 'handoverSenderUnknown' && arrived.sender.standing !== 'unknown'
  const isAllLeft = decided.every(({ decision }) => decision?.as === 'leave')

  async function take(): Promise<void> {
    const people = decided.flatMap(({ person, decision }) =>
      decision ? [{ person, as: takingOf(decision) }] : [],
    )
    const taken = await taking.start({ people })
    const isStopped = !taken.ok && taken.failure.kind === 'cancelled'
    setFailure(taken.ok || isStopped ? null : taken.failure)
    if (isStopped) show({ text: say('handover.success.dropped'), tone: 'info' })
    if (taken.ok) show({ text: say('handover.success.taken'), tone: 'done' })
  }
  async function leave(): Promise<void> {
    await giveOrder('dropArrived', {})
    show({ text: say('handover.success.dropped'), tone: 'info' })
  }

  return (
    <div className={styles['stack']}>
      <Sender arrived={arrived} />
      {together.length > 0 && (
        <NewPeople
          people={together}
          moved={movedAll}
          onMoved={(moved) => {
            const all = together.map(({ person }) => [person, decidedAnew('new', moved)] as const)
            setDecisions((others) => ({ ...others, ...Object.fromEntries(all) }))
          }}
        />
      )}
      {together.length > 0 && apart.length > 0 && <p>{say('handover.prose.askedOneByOne')}</p>}
      {apart.map((each) => (
        <ArrivedPersonPanel
          key={each.person}
          arrived={each}
          decision={decisions[each.person] ?? null}
          onDecide={(decision) => {
            setDecisions((others) => ({ ...others, [each.person]: decision }))
          }}
        />
      ))}
      {failure && !isMet && (
        <Message tone="care" isUrgent>
          {sentence(failure)}
        </Message>
      )}
      {taking.running ? (
        <WorkBar label={say('handover.label.taking')} running={taking.running} onCancel={taking.cancel} />
      ) : (
        <div className={styles['buttons']}>
          <Button look="main" isDisabled={!isReady} onPress={take}>
            {say(isAllLeft ? 'handover.action.takeNobody' : 'handover.action.takeIn')}
          </Button>
          <Button onPress={leave}>{say('app.action.cancel')}</Button>
        </div>
      )}
    </div>
  )
}
