import { IconMail } from '@tabler/icons-react'
import { useCallback, type ReactElement } from 'react'
import type { AskBacks } from '#shared/domain/askBack.ts'
import { askBackAnswers, type AskBackAnswer } from '#shared/domain/copyChoices.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { GivenCopy } from '#shared/domain/handover/handovers.ts'
import { todayHere } from '../../dates.ts'
import { GoTo } from '../../navigation.tsx'
import type { Write } from '../../saving/saveDesk.ts'
import { SavedDateField } from '../../saving/SavedDateField.tsx'
import { useOrderAndSay } from '../../saving/useOrderAndSay.ts'
import { Button } from '../../ui/Button.tsx'
import { buttonLook } from '../../ui/buttonLook.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import { PairLines } from './BothLanguages.tsx'
import { askedBackLines } from './copyLines.ts'
import styles from './Handover.module.css'

interface AskBackProps {
  readonly dossier: Dossier
  readonly copy: GivenCopy
}

/** The letter that asks a copy back; once there is one, since when, and what was answered. */
export function AskBack({ dossier, copy }: AskBackProps): ReactElement {
  const { say } = useWords()
  const { id, askBacks, person } = dossier
  const line = askBacks.find(({ bundle }) => bundle === copy.bundle)
  return (
    <>
      {line && <PairLines lines={askedBackLines(line, person.paperLanguage)} />}
      {line && <Answered dossier={dossier} copy={copy} line={line} />}
      <div className={styles['buttons']}>
        <GoTo
          place={{ screen: 'dossier', id, tab: 'papers', print: { paper: 'askBack', about: copy.bundle } }}
          className={buttonLook('plain')}
        >
          <IconMail aria-hidden />
          {say(line ? 'handover.action.letterAgain' : 'handover.action.askBack', { office: copy.toName })}
        </GoTo>
        {line && <NotAskedBack dossier={dossier} copy={copy} />}
      </div>
    </>
  )
}

type AnswerChosen = AskBackAnswer | 'open'

interface AnsweredProps extends AskBackProps {
  readonly line: AskBacks[number]
}

/** What the other office wrote on the letter; each choice is on the disk at once and goes back with undo. */
function Answered({ dossier: { id }, copy: { bundle, toName }, line }: AnsweredProps): ReactElement {
  const { say } = useWords()
  const order = useOrderAndSay()
  const giveOrder = useOrder()
  const { on, answer } = line
  const writeDay = useCallback<Parameters<typeof SavedDateField>[0]['write']>(
    (day): ReturnType<Write> =>
      giveOrder('reviseAskBack', {
        id,
        revision: {
          bundle,
          asked: { on, answer: answer && { said: answer.said, on: day ?? answer.on } },
        },
      }),
    [giveOrder, id, bundle, on, answer],
  )
  return (
    <>
      <SelectField<AnswerChosen>
        label={say('handover.label.askBackAnswer', { office: toName })}
        value={answer?.said ?? 'open'}
        options={(['open', ...askBackAnswers] as const).map((value) => ({
          value,
          label: say(`handover.label.answer_${value}`),
        }))}
        onChange={(said) => {
          const asked = {
            on,
            answer: said === 'open' ? null : { said, on: answer?.on ?? todayHere() },
          }
          void order('reviseAskBack', { id, revision: { bundle, asked } })
        }}
      />
      {answer && (
        <SavedDateField
          subject={`askBack ${id} ${bundle} day`}
          label={say('handover.label.answeredOn')}
          stored={answer.on}
          kind="past"
          write={writeDay}
        />
      )}
    </>
  )
}

/** The letter was made and never went: the line goes, and the paper stays among the papers that were made. */
function NotAskedBack({ dossier: { id }, copy: { bundle } }: AskBackProps): ReactElement {
  const { say } = useWords()
  const order = useOrderAndSay()
  return (
    <Button look="quiet" onPress={() => order('reviseAskBack', { id, revision: { bundle, asked: null } })}>
      {say('handover.action.notAskedBack')}
    </Button>
  )
}
