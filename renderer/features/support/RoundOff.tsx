import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { shortDate } from '../../dates.ts'
import { useNotices } from '../../notice.tsx'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWayBack } from '../../useWayBack.ts'
import { useWords } from '../../words.ts'

/** The support ends well, and the door stays open: rounding off takes nothing away, and going on is one press. */
export function RoundOff({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { say, language, failure: sentence } = useWords()
  const giveOrder = useOrder()
  const wayBack = useWayBack()
  const { show } = useNotices()
  const { id, finishedOn } = dossier

  async function finish(isFinished: boolean): Promise<void> {
    const outcome = await giveOrder('finishSupport', { id, isFinished })
    show(
      outcome.ok
        ? {
            text: say(isFinished ? 'support.success.finished' : 'support.success.goesOn'),
            tone: 'done',
            about: id,
            wayBack: { label: say('app.action.undo'), take: () => void wayBack(id, 'undo') },
          }
        : { text: sentence(outcome.failure), tone: 'care', about: id },
    )
  }

  return (
    <Panel
      title={say('support.label.finish')}
      actions={
        <Button look="quiet" onPress={() => void finish(finishedOn === null)}>
          {say(finishedOn === null ? 'support.action.finish' : 'support.action.goOn')}
        </Button>
      }
    >
      {finishedOn === null ? (
        <p>{say('support.prose.finish')}</p>
      ) : (
        <p>
          {say('support.label.finishedOn', { date: shortDate(finishedOn, language) })}{' '}
          {say('support.prose.comeBack')}
        </p>
      )}
    </Panel>
  )
}
