import type { ReactElement } from 'react'
import type { Intake } from '#shared/domain/intake.ts'
import { Message } from '../../ui/Message.tsx'
import { useWords } from '../../words.ts'

/** Before any form: stands there until something was asked or a talk was written down. */
export function FirstTalk({ intake }: { readonly intake: Intake }): ReactElement | null {
  const { say } = useWords()
  if (Object.keys(intake.answers).length > 0 || intake.talks.length > 0) return null
  return (
    <Message tone="info">
      <strong>{say('intake.label.firstTalk')}</strong> {say('intake.prose.firstTalk')}{' '}
      {say('intake.prose.aloneRight')}
    </Message>
  )
}
