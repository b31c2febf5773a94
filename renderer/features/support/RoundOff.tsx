import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { shortDate } from '../../dates.ts'
import { useOrderAndSay } from '../../saving/useOrderAndSay.ts'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useSayWithWayBack } from '../../useWayBack.ts'
import { useWords } from '../../words.ts'

/** The support ends well, and the door stays open: rounding off takes nothing away, and going on is one press. */
export function RoundOff({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { say, language } = useWords()
  const orderAndSay = useOrderAndSay()
  const { id, finishedOn } = dossier
  const sayWithWayBack = useSayWithWayBack(id)

  async function finish(isFinished: boolean): Promise<void> {
    const outcome = await orderAndSay('finishSupport', { id, isFinished })
    if (outcome.ok)
      sayWithWayBack(say(isFinished ? 'support.success.finished' : 'support.success.goesOn'), 'done')
  }

  return (
    <Panel
      title={say('support.label.finish')}
      actions={
        <Button look="quiet" onPress={() => finish(finishedOn === null)}>
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
