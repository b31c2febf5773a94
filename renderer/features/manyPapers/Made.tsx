import type { ReactElement } from 'react'
import type { ManyPapersMade } from '#shared/contract/paperViews.ts'
import { Typed } from '../../ui/ForeignText.tsx'
import { Message } from '../../ui/Message.tsx'
import { useWords } from '../../words.ts'

/** What lies in the folder now, who has no paper yet and why. */
export function Made({ made }: { readonly made: ManyPapersMade }): ReactElement {
  const { say, failure: sentence } = useWords()
  const { endedBy, notMade, notNoted, of } = made
  const isWhole = endedBy === null && notMade.length === 0 && notNoted === 0
  return (
    <Message tone={isWhole ? 'done' : 'care'}>
      <p>
        {endedBy === null || endedBy.kind === 'cancelled' ? null : `${sentence(endedBy)} `}
        {endedBy?.kind === 'cancelled' && `${say('manyPapers.prose.stopped')} `}
        {say('manyPapers.success.made', { count: made.made, of })}
        {endedBy !== null && made.made > 0 && ` ${say('manyPapers.prose.stays')}`}
      </p>
      {notNoted > 0 && <p>{say('manyPapers.error.notNoted', { count: notNoted })}</p>}
      {notMade.length > 0 && (
        <>
          <p>{say('manyPapers.label.notMade')}</p>
          <ul>
            {notMade.map(({ id, callName, why }) => (
              <li key={id}>
                <Typed>{callName}</Typed>: {sentence(why)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Message>
  )
}
