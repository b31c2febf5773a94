import { useState, type ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { clockTime, dayHere, shortDate } from '../../dates.ts'
import { useOrderAndSay } from '../../saving/useOrderAndSay.ts'
import { Button } from '../../ui/Button.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useSayWithWayBack } from '../../useWayBack.ts'
import { useWords } from '../../words.ts'
import { ChooseUsers } from './ChooseUsers.tsx'
import styles from './Support.module.css'
import { SupportHousehold } from './SupportHousehold.tsx'

/** For whom the program opens this dossier, and who looked along without being one of them. */
export function Supporters({ dossier }: { readonly dossier: Dossier }): ReactElement | null {
  const { say } = useWords()
  const { answer: view } = useAnswer('listUsers', {})
  const orderAndSay = useOrderAndSay()
  const sayWithWayBack = useSayWithWayBack(dossier.id)
  const { answer: household } = useAnswer('readHousehold', { id: dossier.id })
  const [isOpen, setOpen] = useState<'one' | 'household' | null>(null)
  const users = view?.users.filter(({ role }) => role !== 'frontDesk') ?? []
  const size = household?.id === dossier.id ? household.members.length + 1 : 1
  // Where one person works there is nothing to choose.
  if (users.length < 2) return null
  const chosen = users.filter(({ id }) => dossier.supporters.includes(id))

  async function choose(user: RandomId, isOn: boolean): Promise<void> {
    const others = dossier.supporters.filter((id) => id !== user && users.some((known) => known.id === id))
    const supporters = isOn ? [...others, user] : others
    const { id } = dossier
    const outcome = await orderAndSay('setSupporters', { id, supporters })
    if (outcome.ok) sayWithWayBack(say('support.success.set'), 'done')
  }

  return (
    <Panel
      title={say('support.label.supporters')}
      actions={
        <>
          {size > 1 && isOpen === null && (
            <Button
              look="quiet"
              onPress={() => {
                setOpen('household')
              }}
            >
              {say('household.action.supportAll')}
            </Button>
          )}
          {isOpen !== 'household' && (
            <Button
              look="quiet"
              onPress={() => {
                setOpen(isOpen === null ? 'one' : null)
              }}
            >
              {isOpen === null ? say('support.action.choose') : say('support.action.done')}
            </Button>
          )}
        </>
      }
    >
      {isOpen === 'one' && (
        <ChooseUsers
          label={say('support.label.supporters')}
          users={users}
          chosen={dossier.supporters}
          onChange={(user, isOn) => void choose(user, isOn)}
        />
      )}
      {isOpen === 'household' && (
        <SupportHousehold
          dossier={dossier}
          users={users}
          size={size}
          onDone={() => {
            setOpen(null)
          }}
        />
      )}
      {isOpen === null && (
        <p>
          {chosen.length === 0 ? (
            say('support.label.nobody')
          ) : (
            <Typed>{chosen.map(({ name }) => name).join(', ')}</Typed>
          )}
        </p>
      )}
      <LookedIn dossier={dossier} />
    </Panel>
  )
}

function LookedIn({ dossier }: { readonly dossier: Dossier }): ReactElement | null {
  const { say, language } = useWords()
  if (dossier.glassBroken.length === 0) return null
  return (
    <div className={styles['looked']}>
      <h3>{say('support.label.lookedIn')}</h3>
      <ul>
        {dossier.glassBroken.map(({ id, by, at, reason, inOwnWords }) => (
          <li key={id} className={styles['note']}>
            <span className={styles['text']}>
              {say('support.label.from', {
                name: by.name,
                when: `${shortDate(dayHere(at), language)}, ${clockTime(at, language)}`,
              })}
              : {say(`support.label.${reason}`)}
              {inOwnWords !== '' && (
                <>
                  . <Typed>{inOwnWords}</Typed>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
