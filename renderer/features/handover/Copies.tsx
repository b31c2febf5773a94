import { useState, type ReactElement } from 'react'
import { numberOfFile } from '#shared/domain/copyChoices.ts'
import { askBackPair } from '#shared/documents/askBackPair.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { useNotices } from '../../notice.tsx'
import { Button } from '../../ui/Button.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import { AskBack } from './AskBack.tsx'
import { PairLines, UncheckedHint } from './BothLanguages.tsx'
import { cameLines, givenLines, joinLines } from './copyLines.ts'
import styles from './Handover.module.css'

/** Who has what since when, what came from where, and what was put together here: read together, in both languages. */
export function Copies({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { say } = useWords()
  const { given, came } = dossier.handovers
  const own = dossier.person.paperLanguage
  return (
    <>
      <Panel title={say('handover.label.copies')}>
        {given.length === 0 && <PairLines lines={[askBackPair('noCopies', own)]} />}
        <ul className={styles['offices']}>
          {given.toReversed().map((copy) => (
            <li key={copy.bundle} className={styles['office']}>
              <h3>
                <Typed>{copy.toName}</Typed>
              </h3>
              <PairLines lines={givenLines(copy, own)} />
              <FileNumber bundle={copy.bundle} />
              <AskBack dossier={dossier} copy={copy} />
            </li>
          ))}
        </ul>
        {given.length > 0 && <PairLines lines={[askBackPair('cannotForce', own)]} />}
        <UncheckedHint language={own} />
      </Panel>
      {(came.length > 0 || dossier.joins.length > 0) && (
        <Panel title={say('handover.label.came')}>
          <ul className={styles['offices']}>
            {came.toReversed().map((each) => (
              <li key={each.bundle} className={styles['office']}>
                <h3>
                  <Typed>{each.fromName}</Typed>
                </h3>
                <PairLines lines={cameLines(each, own)} />
                <FileNumber bundle={each.bundle} />
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

/** Stands in a letter that asks a copy back: the office that has it compares the two. */
function FileNumber({ bundle }: { readonly bundle: RandomId }): ReactElement {
  const { say } = useWords()
  return (
    <p className={styles['soft']}>{say('handover.label.fileNumber', { number: numberOfFile(bundle) })}</p>
  )
}

interface JoinProps {
  readonly dossier: Dossier
  readonly join: Dossier['joins'][number]
}

/** Two that were taken for one person can be two again, each as it was. */
function Join({ dossier, join }: JoinProps): ReactElement {
  const { say, failure: sentence } = useWords()
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
      <PairLines lines={joinLines(join, dossier.person.paperLanguage)} />
      {isAsking ? (
        <>
          <p>{say('handover.prose.takeApart')}</p>
          <div className={styles['buttons']}>
            <Button onPress={takeApart}>{say('handover.action.apart')}</Button>
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
