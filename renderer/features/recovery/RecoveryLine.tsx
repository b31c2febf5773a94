import type { ReactElement } from 'react'
import type { Answer } from '#shared/contract/contract.ts'
import { shortDate } from '../../dates.ts'
import { GoTo } from '../../navigation.tsx'
import { useOffice } from '../../session.ts'
import { buttonLook } from '../../ui/buttonLook.ts'
import { Message } from '../../ui/Message.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'

/**
 * On the first screen of an own office: when the sheets were tried, or what there is to do about them. It asks, and never
 * stands in the way.
 */
export function RecoveryLine(): ReactElement | null {
  const { say, language } = useWords()
  const { kind } = useOffice()
  const { answer: recovery } = useAnswer('readRecovery', {})
  if (kind !== 'own' || !recovery?.mayMake) return null
  const { set, note, isTryDue } = recovery
  if (set !== null && !isTryDue && !note?.usedOn) {
    return note?.triedOn ? (
      <p>{say('recovery.label.triedLine', { date: shortDate(note.triedOn, language) })}</p>
    ) : null
  }
  return (
    <Message
      tone="info"
      actions={
        <GoTo place={{ screen: 'settings', part: 'safety' }} className={buttonLook('quiet')}>
          {say('recovery.action.goMake')}
        </GoTo>
      }
    >
      {wordsFor(recovery)}
    </Message>
  )

  function wordsFor({ set: current, note: kept }: Answer<'readRecovery'>): string {
    if (current === null) return say('recovery.prose.none')
    if (kept?.usedOn) return say('recovery.prose.used', { date: shortDate(kept.usedOn, language) })
    return say(kept?.triedOn ? 'recovery.prose.tryAgain' : 'recovery.prose.neverTried')
  }
}
