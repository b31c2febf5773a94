import { IconUserPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState, type ReactElement } from 'react'
import type { UsersView } from '#shared/contract/views.ts'
import { dateInWords } from '#shared/i18n/dateInWords.ts'
import { ask } from '../../backend.ts'
import { useNotices } from '../../notice.tsx'
import { useOffice } from '../../session.ts'
import { useKeptText } from '../../saving/useKeptText.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { Message } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { WorkBar } from '../../ui/WorkBar.tsx'
import { useAnswer, useOrder } from '../../useAnswer.ts'
import { useWork } from '../../useWork.ts'
import { useWords } from '../../words.ts'
import { AddUser, mayKeys } from './AddUser.tsx'
import { Agreement } from './Agreement.tsx'
import { LastDay } from './LastDay.tsx'
import { canEnd, newUserSubject } from './newUser.ts'
import { StopAccess } from './StopAccess.tsx'
import styles from './Users.module.css'

type UserLine = UsersView['users'][number]

/** Who can open the office, and what each may. */
export function Users(): ReactElement | null {
  const { say, failure: sentence } = useWords()
  const { answer: view } = useAnswer('listUsers', {})
  const { user: me } = useOffice()
  const { show } = useNotices()
  const renewal = useWork('renewKeys')
  const [words, setWords] = useState<string | null>(null)
  const [stopping, setStopping] = useState<UserLine | null>(null)
  const [ending, setEnding] = useState<UserLine | null>(null)
  const [agreeing, setAgreeing] = useState<UserLine | null>(null)
  const kept = useKeptText(newUserSubject, say('users.label.add'))
  const { value } = kept
  const isArriving = useRef(true)
  // Half filled in at a lock: open at once. Only on arrival, because a draft may still come by after it became a user.
  useEffect(() => {
    if (value === undefined || !isArriving.current) return
    isArriving.current = false
    if (value !== '') void wordsForSomebody().then(setWords)
  }, [value])
  if (!view) return null
  const isCoordinator = me.role === 'coordinator'
  const coordinators = view.users.filter(({ role }) => role === 'coordinator').length

  async function startAdding(): Promise<void> {
    setWords(await wordsForSomebody())
  }
  async function renew(): Promise<void> {
    const outcome = await renewal.start({})
    if (outcome.ok) show({ text: say('users.success.renewed'), tone: 'done' })
    else show({ text: sentence(outcome.failure), tone: 'care' })
  }

  return (
    <Panel title={say('users.label.title')}>
      <div className={styles['list']}>
        {renewal.running && (
          <WorkBar label={say('users.label.renewing')} running={renewal.running} onCancel={renewal.cancel} />
        )}
        {view.keysToRenew && !renewal.running && isCoordinator && (
          <Message tone="info" actions={<Button onPress={renew}>{say('users.action.renew')}</Button>}>
            {say('users.prose.renew')}
          </Message>
        )}
        {view.slipsMissing.map(({ user, numbers }) => (
          <Message key={user} tone="care">
            {say('users.label.missing', { name: user, numbers: numbers.join(', ') })}
          </Message>
        ))}
        <UserTable
          users={view.users}
          isCoordinator={isCoordinator}
          onStop={setStopping}
          onEnd={setEnding}
          onAgree={setAgreeing}
        />
        <p>{say('users.prose.enough', { count: coordinators })}</p>
        {!isCoordinator && <p className={styles['soft']}>{say('users.prose.onlyCoordinator')}</p>}
        {isCoordinator && words !== null && (
          <AddUser
            words={words}
            kept={kept}
            onDone={() => {
              kept.forget()
              setWords(null)
            }}
          />
        )}
        {isCoordinator && words === null && (
          <>
            <div>
              <Button icon={<IconUserPlus aria-hidden />} onPress={startAdding}>
                {say('users.action.add')}
              </Button>
            </div>
            <ShowNames shows={view.showsNames} />
          </>
        )}
      </div>
      {stopping && (
        <StopAccess
          user={stopping}
          onClose={() => {
            setStopping(null)
          }}
          onStopped={() => void renew()}
        />
      )}
      {agreeing && (
        <Agreement
          user={agreeing}
          onClose={() => {
            setAgreeing(null)
          }}
        />
      )}
      {ending && (
        <LastDay
          user={ending}
          onClose={() => {
            setEnding(null)
          }}
        />
      )}
    </Panel>
  )
}

/** Null when the office is on slot by now. */
async function wordsForSomebody(): Promise<string | null> {
  const made = await ask('suggestPassphrase', {})
  return made.ok ? made.value.passphrase : null
}

interface UserTableProps {
  readonly users: readonly UserLine[]
  readonly isCoordinator: boolean
  readonly onStop: (user: UserLine) => void
  readonly onEnd: (user: UserLine) => void
  readonly onAgree: (user: UserLine) => void
}

function UserTable({ users, isCoordinator, onStop, onEnd, onAgree }: UserTableProps): ReactElement {
  const { say, language } = useWords()
  return (
    <table className={styles['table']} aria-label={say('users.label.title')}>
      <thead>
        <tr>
          <th scope="col">{say('users.label.columnName')}</th>
          <th scope="col">{say('users.label.columnMay')}</th>
          <th scope="col">{say('users.label.columnEnds')}</th>
          {isCoordinator && <td />}
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <tr key={user.id}>
            <th scope="row">
              <Typed>{user.name}</Typed>{' '}
              {user.isYou && <span className={styles['soft']}>({say('users.label.you')})</span>}
            </th>
            <td>
              {say(`users.label.${user.role}`)}
              <br />
              <span className={styles['soft']}>{say(mayKeys[user.role])}</span>
            </td>
            <td>{user.endsOn === null ? say('users.label.noEnd') : dateInWords(user.endsOn, language)}</td>
            {isCoordinator && (
              <td>
                <div className={styles['buttons']}>
                  {user.role !== 'coordinator' && (
                    <Button
                      look="quiet"
                      label={say('users.action.agreementOf', { name: user.name })}
                      onPress={() => {
                        onAgree(user)
                      }}
                    >
                      {say('users.action.agreement')}
                    </Button>
                  )}
                  {canEnd(user.role) && (
                    <Button
                      look="quiet"
                      label={say('users.action.longerOf', { name: user.name })}
                      onPress={() => {
                        onEnd(user)
                      }}
                    >
                      {say('users.action.longer')}
                    </Button>
                  )}
                  <Button
                    look="quiet"
                    label={say('users.action.stopOf', { name: user.name })}
                    onPress={() => {
                      onStop(user)
                    }}
                  >
                    {say('users.action.stop')}
                  </Button>
                </div>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ShowNames({ shows }: { readonly shows: boolean }): ReactElement {
  const { say } = useWords()
  const giveOrder = useOrder()
  return (
    <div>
      <Checkbox
        isSelected={shows}
        onChange={(next) => {
          void giveOrder('showNames', { shows: next })
        }}
      >
        {say('users.label.showNames')}
      </Checkbox>
      <p className={styles['soft']}>{say('users.hint.showNames')}</p>
    </div>
  )
}
