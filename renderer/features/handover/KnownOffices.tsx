import { useState, type ReactElement } from 'react'
import type { KnownOfficeView } from '#shared/contract/officeIdentities.ts'
import { shortDate } from '../../dates.ts'
import { useNotices } from '../../notice.tsx'
import { useOffice } from '../../session.ts'
import { Button } from '../../ui/Button.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { Message } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Handover.module.css'
import { SafetyNumber } from './SafetyNumber.tsx'

/** The offices this one met, each with by whom and when somebody made sure that it is really them. */
export function KnownOffices({ known }: { readonly known: readonly KnownOfficeView[] }): ReactElement {
  const { say } = useWords()
  return (
    <Panel title={say('handover.label.offices')}>
      {known.length === 0 && <p className={styles['soft']}>{say('handover.prose.noOffices')}</p>}
      <ul className={styles['offices']}>
        {known.map((office) => (
          <li key={office.id} className={styles['office']}>
            <Office office={office} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Office({ office }: { readonly office: KnownOfficeView }): ReactElement {
  const { say, language, failure: sentence } = useWords()
  const { user } = useOffice()
  const giveOrder = useOrder()
  const { show } = useNotices()
  const [isComparing, setComparing] = useState(false)
  const { id, name, fingerprint, cameBy, addedOn, checked, hadOtherKeys } = office

  async function confirm(how: 'telephone' | 'inPerson'): Promise<void> {
    const confirmed = await giveOrder('confirmOffice', { id, how })
    setComparing(false)
    show(
      confirmed.ok
        ? { text: say('handover.success.confirmed', { office: name }), tone: 'done' }
        : { text: sentence(confirmed.failure), tone: 'care' },
    )
  }
  async function forget(): Promise<void> {
    const forgotten = await giveOrder('forgetOffice', { id })
    show(
      forgotten.ok
        ? { text: say('handover.success.forgotten', { office: name }), tone: 'done' }
        : { text: sentence(forgotten.failure), tone: 'care' },
    )
  }

  return (
    <>
      <h3>
        <Typed>{name}</Typed>
      </h3>
      <p className={styles['soft']}>
        {say(`handover.label.cameBy_${cameBy}`, { date: shortDate(addedOn, language) })}{' '}
        {hadOtherKeys && say('handover.label.hadOtherKeys')}
      </p>
      {checked ? (
        <p>
          {say(`handover.label.checked_${checked.how}`, {
            name: checked.by,
            date: shortDate(checked.on, language),
          })}
        </p>
      ) : (
        <Message tone="info">{say('handover.prose.notChecked')}</Message>
      )}
      {isComparing ? (
        <div className={styles['stack']}>
          <SafetyNumber groups={fingerprint} of={name} />
          <p>{say('handover.prose.compare')}</p>
          <div className={styles['buttons']}>
            <Button onPress={() => confirm('telephone')}>{say('handover.action.sameByTelephone')}</Button>
            <Button onPress={() => confirm('inPerson')}>{say('handover.action.sameInPerson')}</Button>
            <Button
              look="quiet"
              onPress={() => {
                setComparing(false)
              }}
            >
              {say('handover.action.notCompared')}
            </Button>
          </div>
        </div>
      ) : (
        <div className={styles['buttons']}>
          <Button
            label={`${say('handover.action.compare')}: ${name}`}
            onPress={() => {
              setComparing(true)
            }}
          >
            {say('handover.action.compare')}
          </Button>
          {user.role === 'coordinator' && (
            <Button look="quiet" label={`${say('handover.action.forget')}: ${name}`} onPress={forget}>
              {say('handover.action.forget')}
            </Button>
          )}
        </div>
      )}
    </>
  )
}
