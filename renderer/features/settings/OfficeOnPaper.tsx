import { useCallback, type ReactElement } from 'react'
import type { OfficeCard } from '#shared/contract/views.ts'
import { SavedTextField } from '../../saving/SavedTextField.tsx'
import type { Write } from '../../saving/saveDesk.ts'
import { Panel } from '../../ui/Panel.tsx'
import { useAnswer, useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'

/** What stands about the office on every paper: people call the number that is printed there. */
export function OfficeOnPaper(): ReactElement | null {
  const { say } = useWords()
  const { answer: card } = useAnswer('readOfficeCard', {})
  if (!card) return null
  return (
    <Panel title={say('settings.label.office')}>
      <CardField card={card} part="name" label={say('start.label.officeName')} />
      <CardField
        card={card}
        part="phone"
        label={say('settings.label.officePhone')}
        hint={say('settings.hint.officePhone')}
      />
    </Panel>
  )
}

interface CardFieldProps {
  readonly card: OfficeCard
  readonly part: keyof OfficeCard
  readonly label: string
  readonly hint?: string
}

function CardField({ card, part, ...looks }: CardFieldProps): ReactElement {
  const giveOrder = useOrder()
  const write = useCallback<Write>(
    (value) => giveOrder('editOfficeCard', { [part]: value }),
    [giveOrder, part],
  )
  return <SavedTextField {...looks} subject={`office card ${part}`} stored={card[part]} write={write} />
}
