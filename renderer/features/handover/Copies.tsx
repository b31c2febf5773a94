import { useState, type ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { CameIn, GivenCopy } from '#shared/domain/handover/handovers.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import type { TransferPart } from '#shared/domain/transferParts.ts'
import { nl } from '#shared/i18n/transferWords/nl.ts'
import { shortDate } from '../../dates.ts'
import { useNotices } from '../../notice.tsx'
import { Button } from '../../ui/Button.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import { BothLanguages } from './BothLanguages.tsx'
import styles from './Handover.module.css'

/** Who has what since when, what came from where, and what was put together here. */
export function Copies({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { say } = useWords()
  const { given, came } = dossier.handovers
  return (
    <>
      <Panel title={say('handover.label.copies')}>
        {given.length === 0 && <p className={styles['soft']}>{say('handover.prose.noCopies')}</p>}
        <ul className={styles['offices']}>
          {given.toReversed().map((copy) => (
            <li key={copy.bundle} className={styles['office']}>
              <Given copy={copy} own={dossier.person.paperLanguage} />
            </li>
          ))}
        </ul>
        {given.length > 0 && <p className={styles['soft']}>{say('handover.prose.cannotForce')}</p>}
      </Panel>
      {(came.length > 0 || dossier.joins.length > 0) && (
        <Panel title={say('handover.label.came')}>
          <ul className={styles['offices']}>
            {came.toReversed().map((each) => (
              <li key={each.bundle} className={styles['office']}>
                <Came came={each} />
              </li>
            ))}
            {dossier.joins.toReversed().map((join) => (
              <li key={join.id} className={styles['office']}>
                <Join dossier={dossier} join={join} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}

function namesOf(parts: readonly TransferPart[]): string {
  return parts.map((part) => nl.parts[part]).join(', ')
}

interface GivenProps {
  readonly copy: GivenCopy
  /** The person's own language: the parts stand in both, so that whoever looks along can read them. */
  readonly own: PaperLanguage
}

function Given({ copy, own }: GivenProps): ReactElement {
  const { say, language } = useWords()
  const { toName, on, parts, receipt } = copy
  return (
    <>
      <h3>
        <Typed>{toName}</Typed>
      </h3>
      <p>{say('handover.label.givenOn', { date: shortDate(on, language) })}</p>
      <BothLanguages language={own} lines={parts.map((part) => ({ part }))} />
      <p>
        {receipt
          ? say(`handover.label.receipt${outcomeKeys[receipt.outcome]}`, {
              date: shortDate(receipt.on, language),
            })
          : say('handover.label.noReceipt')}
      </p>
    </>
  )
}

const outcomeKeys = { added: 'Added', merged: 'Merged', left: 'Left' } as const

function Came({ came }: { readonly came: CameIn }): ReactElement {
  const { say, language } = useWords()
  const { fromName, takenInOn, parts, before } = came
  const route = { b1: 'B1', education: 'Education', z: 'Z' } as const
  return (
    <>
      <h3>
        <Typed>{fromName}</Typed>
      </h3>
      <p>{say('handover.label.cameOn', { date: shortDate(takenInOn, language) })}</p>
      <p lang="nl">{namesOf(parts)}</p>
      {before && (
        <p>
          {say('handover.prose.newMunicipality')}{' '}
          {before.route !== 'unknown' && say(`handover.prose.route${route[before.route]}`)}
        </p>
      )}
    </>
  )
}

interface JoinProps {
  readonly dossier: Dossier
  readonly join: Dossier['joins'][number]
}

/** Two that were taken for one person can be two again, each as it was. */
function Join({ dossier, join }: JoinProps): ReactElement {
  const { say, language, failure: sentence } = useWords()
  const giveOrder = useOrder()
  const { show } = useNotices()
  const [isAsking, setAsking] = useState(false)
  async function takeApart(): Promise<void> {
    const apart = await giveOrder('takeApart', { id: dossier.id, join: join.id })
    show(
      apart.ok
        ? { text: say('handover.success.apart'), tone: 'done' }
        : { text: sentence(apart.failure), tone: 'care' },
    )
  }
  return (
    <>
      <p>{say('handover.label.joinedOn', { date: shortDate(join.on, language), office: join.from })}</p>
      {isAsking ? (
        <>
          <p>{say('handover.prose.takeApart')}</p>
          <div className={styles['buttons']}>
            <Button onPress={() => void takeApart()}>{say('handover.action.apart')}</Button>
            <Button
              look="quiet"
              onPress={() => {
                setAsking(false)
              }}
            >
              {say('app.action.cancel')}
            </Button>
          </div>
        </>
      ) : (
        <div>
          <Button
            onPress={() => {
              setAsking(true)
            }}
          >
            {say('handover.action.takeApart')}
          </Button>
        </div>
      )}
    </>
  )
}
