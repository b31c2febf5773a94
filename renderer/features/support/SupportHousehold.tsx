import { useState, type ReactElement } from 'react'
import type { Answer } from '#shared/contract/contract.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { useNotices } from '../../notice.tsx'
import { useOrderAndSay } from '../../saving/useOrderAndSay.ts'
import { Button } from '../../ui/Button.tsx'
import { useSayWithWayBack } from '../../useWayBack.ts'
import { useWords } from '../../words.ts'
import { ChooseUsers } from './ChooseUsers.tsx'
import styles from './Support.module.css'

interface SupportHouseholdProps {
  readonly dossier: Dossier
  readonly users: Answer<'listUsers'>['users']
  /** How many people belong together. */
  readonly size: number
  readonly onDone: () => void
}

/** One choice for everybody who belong together, with one way back; also when the dossier is a colleague's by then. */
export function SupportHousehold({ dossier, users, size, onDone }: SupportHouseholdProps): ReactElement {
  const { say } = useWords()
  const orderAndSay = useOrderAndSay()
  const { show } = useNotices()
  const [chosen, setChosen] = useState<readonly RandomId[]>(dossier.supporters)
  const { id } = dossier
  const sayWithWayBack = useSayWithWayBack(id)

  async function support(): Promise<void> {
    const outcome = await orderAndSay('supportHousehold', { id, supporters: chosen })
    if (!outcome.ok) return
    const { people } = outcome.value
    if (people === 0) show({ text: say('household.success.supportedNone'), tone: 'info', about: id })
    else sayWithWayBack(say('household.success.supported', { count: people }), 'done')
    onDone()
  }

  return (
    <div className={styles['form']}>
      <ChooseUsers
        label={say('household.label.supportAll')}
        users={users}
        chosen={chosen}
        onChange={(user, isOn) => {
          setChosen(chosen.filter((one) => one !== user).concat(isOn ? [user] : []))
        }}
      />
      <p className={styles['soft']}>{say('household.hint.supportAll')}</p>
      <div className={styles['buttons']}>
        <Button look="main" onPress={support}>
          {say('household.action.supportNow', { count: size })}
        </Button>
        <Button onPress={onDone}>{say('household.action.stop')}</Button>
      </div>
    </div>
  )
}
