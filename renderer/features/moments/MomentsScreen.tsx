import { IconPencil, IconPlus, IconPrinter, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, useState, type ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { Moment } from '#shared/domain/moment.ts'
import { thenAndNow } from '#shared/domain/twoMoments.ts'
import { momentWords } from '#shared/i18n/momentWords.ts'
import { shortDate, todayHere } from '../../dates.ts'
import { GoTo } from '../../navigation.tsx'
import { newId } from '../../newId.ts'
import { Button } from '../../ui/Button.tsx'
import { buttonLook } from '../../ui/buttonLook.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { useWords } from '../../words.ts'
import styles from './Moments.module.css'
import { lookedAt, newMoment, type ChosenMoments, type TwoMoments } from './momentsView.ts'
import { OwnStory } from './OwnStory.tsx'
import { RecordMoment } from './RecordMoment.tsx'
import { ThenAndNowList } from './ThenAndNowList.tsx'
import { useMomentChanges } from './useMomentChanges.ts'
import { Wheel } from './Wheel.tsx'
import { WorkerView } from './WorkerView.tsx'

/** Looking back and forward together: then and now for each topic, no total. */
export function MomentsScreen({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { say } = useWords()
  const changes = useMomentChanges(dossier)
  const [recording, setRecording] = useState<RandomId | null>(null)
  const [chosen, setChosen] = useState<ChosenMoments>({ was: null, now: null })
  const { moments, person, id } = dossier
  const recorded = moments.find((moment) => moment.id === recording)
  const looked = lookedAt(moments, chosen)
  const heading = useRef<HTMLHeadingElement>(null)
  const cameBack = useRef(false)

  // Whoever works by keyboard goes on where the moment was opened, not at the top of the window.
  useEffect(() => {
    if (recording === null && cameBack.current) heading.current?.focus()
    cameBack.current = recording !== null
  }, [recording])

  async function record(): Promise<void> {
    const moment = newMoment(newId(), todayHere(), person)
    if (!(await changes.revise({ change: 'addMoment', moment }))) return
    setChosen({ was: null, now: null })
    setRecording(moment.id)
  }
  function close(momentId: RandomId): void {
    setRecording(null)
    void changes.removeIfEmpty(momentId)
  }

  if (recorded) {
    return (
      <RecordMoment
        dossier={dossier}
        moment={recorded}
        onDone={() => {
          close(recorded.id)
        }}
      />
    )
  }
  return (
    <div className={styles['moments']}>
      <div className={styles['top']}>
        <h2 ref={heading} tabIndex={-1} className={styles['heading']}>
          {say('moments.label.title')}
        </h2>
        <Button look="main" icon={<IconPlus aria-hidden />} onPress={record}>
          {say('moments.action.record')}
        </Button>
        {looked && (
          <GoTo place={{ screen: 'dossier', id, tab: 'papers' }} className={buttonLook()}>
            <IconPrinter aria-hidden />
            {say('plan.action.print')}
          </GoTo>
        )}
        <p className={styles['whose']}>{say('moments.prose.whose', { name: person.callName })}</p>
      </div>
      {looked ? (
        <>
          <WhichMoments
            {...{ dossier, looked }}
            onChoose={(choice) => {
              setChosen((earlier) => ({ ...earlier, ...choice }))
            }}
            onEdit={setRecording}
          />
          <Looked dossier={dossier} looked={looked} />
        </>
      ) : (
        <p className={styles['empty']}>{say('moments.prose.empty')}</p>
      )}
    </div>
  )
}

function Looked({
  dossier,
  looked,
}: {
  readonly dossier: Dossier
  readonly looked: TwoMoments
}): ReactElement {
  const { say, language } = useWords()
  const words = momentWords(language)
  const rows = thenAndNow(looked.was, looked.now)
  return (
    <>
      {rows.length > 0 && (
        <div className={styles['beside']}>
          <ThenAndNowList moments={looked} rows={rows} words={words} />
          <Wheel rows={rows} hasWas={looked.was !== null} words={words} />
        </div>
      )}
      <div className={styles['beside']}>
        <OwnStory dossier={dossier} moment={looked.now} words={words} />
        <WorkerView
          moment={looked.now}
          worker={dossier.person.supportedBy || say('moments.label.us')}
          words={words}
        />
      </div>
    </>
  )
}

interface WhichMomentsProps {
  readonly dossier: Dossier
  readonly looked: TwoMoments
  readonly onChoose: (choice: Partial<ChosenMoments>) => void
  readonly onEdit: (momentId: RandomId) => void
}

function WhichMoments({ dossier, looked, onChoose, onEdit }: WhichMomentsProps): ReactElement {
  const { say, language } = useWords()
  const changes = useMomentChanges(dossier)
  const { was, now } = looked
  const nameOf = (moment: Moment): string =>
    say('moments.label.momentOf', { date: shortDate(moment.on, language) })
  const optionOf = (moment: Moment): { readonly value: RandomId; readonly label: string } => ({
    value: moment.id,
    label: shortDate(moment.on, language),
  })
  const all = dossier.moments.toReversed()
  return (
    <div className={styles['which']}>
      {all.length > 1 && (
        <>
          <SelectField<RandomId | 'none'>
            label={say('moments.label.was')}
            value={was?.id ?? 'none'}
            options={[
              { value: 'none', label: say('moments.label.noEarlier') },
              ...all.filter((moment) => moment !== now).map(optionOf),
            ]}
            onChange={(value) => {
              onChoose({ was: value })
            }}
          />
          <SelectField
            label={say('moments.label.now')}
            value={now.id}
            options={all.map(optionOf)}
            onChange={(value) => {
              onChoose({ now: value, was: null })
            }}
          />
        </>
      )}
      <div className={styles['tools']}>
        <Button
          icon={<IconPencil aria-hidden />}
          label={`${say('moments.action.edit')}: ${nameOf(now)}`}
          onPress={() => {
            onEdit(now.id)
          }}
        >
          {say('moments.action.edit')}
        </Button>
        <Button
          look="quiet"
          icon={<IconTrash aria-hidden />}
          label={`${say('moments.action.remove')}: ${nameOf(now)}`}
          onPress={() => changes.remove(now.id)}
        >
          {say('moments.action.remove')}
        </Button>
      </div>
    </div>
  )
}
