import type { ReactElement } from 'react'
import type { Failure } from '#shared/contract/failure.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { clockTime, dayHere, shortDate } from '../dates.ts'
import { useTogether } from '../lookingTogether.tsx'
import { GoTo } from '../navigation.tsx'
import { useNotices } from '../notice.tsx'
import { Button } from '../ui/Button.tsx'
import { Message } from '../ui/Message.tsx'
import { useAnswer, useOrder } from '../useAnswer.ts'
import { useWords } from '../words.ts'
import styles from './DossierFrame.module.css'

interface UnreadableDossierProps {
  readonly id: DossierId
  readonly failure: Failure
}

/** Why the dossier can't be shown; when it is lost, what is left of it is offered. */
export function UnreadableDossier({ id, failure }: UnreadableDossierProps): ReactElement {
  const { say, failure: sentence } = useWords()
  const { on: together } = useTogether()
  const isLost = failure.kind === 'dossierDamaged' || failure.kind === 'dossierMissing'
  return (
    <div className={styles['frame']}>
      <h1 tabIndex={-1} data-screen-title>
        {say('dossier.error.title')}
      </h1>
      <Message tone="care" isUrgent>
        {sentence(failure)}
      </Message>
      {isLost && <EarlierVersion id={id} />}
      {!together && (
        <GoTo place={{ screen: 'people' }}>
          {say('app.action.backTo', { place: say('rail.action.people') })}
        </GoTo>
      )}
    </div>
  )
}

/** The version before the damage: until when it goes is said first, because what came later is not in it. */
function EarlierVersion({ id }: { readonly id: DossierId }): ReactElement | null {
  const { say, language, failure: sentence } = useWords()
  const { answer } = useAnswer('earlierState', { id })
  const giveOrder = useOrder()
  const { show } = useNotices()
  const savedAt = answer?.savedAt ?? null
  if (savedAt === null) return null
  const when = { date: shortDate(dayHere(savedAt), language), time: clockTime(savedAt, language) }

  async function restore(): Promise<void> {
    const outcome = await giveOrder('restoreEarlier', { id })
    show(
      outcome.ok
        ? { text: say('dossier.success.restored', when), tone: 'done', about: id }
        : { text: sentence(outcome.failure), tone: 'care', about: id },
    )
  }
  return (
    <Message
      tone="info"
      actions={
        <Button look="main" onPress={restore}>
          {say('dossier.action.restore')}
        </Button>
      }
    >
      {say('dossier.prose.earlier', when)}
    </Message>
  )
}
