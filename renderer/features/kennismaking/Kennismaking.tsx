import { IconCircle, IconCircleCheck, IconCircleHalf2 } from '@tabler/icons-react'
import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { IntakeAnswer } from '#shared/domain/intake.ts'
import { isExtra } from '#shared/domain/intakeQuestions.ts'
import { intakeWords } from '#shared/i18n/intakeWords.ts'
import { nl } from '#shared/i18n/intakeWords/nl.ts'
import { GoTo } from '../../navigation.tsx'
import { buttonLook } from '../../ui/buttonLook.ts'
import { ForeignText } from '../../ui/ForeignText.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import styles from './Kennismaking.module.css'
import { Consents } from './Consents.tsx'
import { FirstTalk } from './FirstTalk.tsx'
import { answerInShort, partLines, type PartLine } from './kennismakingView.ts'
import { MoreSubjects } from './MoreSubjects.tsx'
import { OpenedPart } from './OpenedPart.tsx'
import { Talks } from './Talks.tsx'

/** The parts of the conversation: where it stands, where it goes on, what was said. */
export function Kennismaking({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { say } = useWords()
  return (
    <div className={styles['list']}>
      <FirstTalk intake={dossier.intake} />
      <GoOn dossier={dossier} />
      <p className={styles['intro']}>
        {say('intake.prose.intro')} {say('intake.prose.severalTalks')}
      </p>
      <div className={styles['parts']}>
        {partLines(dossier.intake).map((line) => (
          <Part key={line.part} line={line} dossier={dossier} />
        ))}
      </div>
      <MoreSubjects dossier={dossier} />
      <div className={styles['parts']}>
        <Talks dossier={dossier} />
        <Consents dossier={dossier} />
      </div>
    </div>
  )
}

/** Where the conversation goes on: the first part that is not yet discussed. */
function GoOn({ dossier }: { readonly dossier: Dossier }): ReactElement | null {
  const { say } = useWords()
  const lines = partLines(dossier.intake)
  const line =
    lines.find(({ state }) => state === 'busy') ?? lines.find(({ state }) => state === 'notStarted')
  if (!line) return null
  return (
    <div>
      <GoTo
        place={{ screen: 'question', id: dossier.id, question: line.goOnAt }}
        className={buttonLook('main')}
      >
        {say(states[line.state].action, { part: nl.parts[line.part] })}
      </GoTo>
    </div>
  )
}

const states = {
  notStarted: { key: 'intake.label.stateNotStarted', action: 'intake.action.startPart', Picture: IconCircle },
  busy: { key: 'intake.label.stateBusy', action: 'intake.action.continuePart', Picture: IconCircleHalf2 },
  discussed: {
    key: 'intake.label.stateDiscussed',
    action: 'intake.action.openPart',
    Picture: IconCircleCheck,
  },
} as const

function Part({ line, dossier }: { readonly line: PartLine; readonly dossier: Dossier }): ReactElement {
  const { say } = useWords()
  const { key, Picture } = states[line.state]
  const other = intakeWords(dossier.person.paperLanguage)
  const name = nl.parts[line.part]
  return (
    <Panel
      title={name}
      actions={
        <span className={styles['state']}>
          <Picture aria-hidden />
          {say(key)}
        </span>
      }
    >
      {other && other.language !== 'nl' && (
        <p className={styles['otherName']}>
          <ForeignText language={other.language}>{other.parts[line.part]}</ForeignText>
        </p>
      )}
      <ul>
        {line.questions.map(({ id, answer }) => (
          <li key={id} className={styles['question']}>
            <GoTo place={{ screen: 'question', id: dossier.id, question: id }}>
              <span lang="nl">{nl.questions[id]}</span>
            </GoTo>
            {answer && <InShort answer={answer} />}
          </li>
        ))}
      </ul>
      {isExtra(line.part) && <OpenedPart dossier={dossier} part={line.part} />}
    </Panel>
  )
}

function InShort({ answer }: { readonly answer: IntakeAnswer }): ReactElement | null {
  const { say } = useWords()
  const { state } = answer
  if (state !== 'answered') {
    return (
      <span className={styles['said']}>
        {say(state === 'skipped' ? 'intake.label.skipped' : 'intake.label.ratherNot')}
      </span>
    )
  }
  const short = answerInShort(answer)
  const pointed = answer.pointedAt.map((name) => nl.pictograms[name]).join(', ')
  return (
    <span className={styles['said']}>
      {short ? (
        <ForeignText language={short.language}>{short.text}</ForeignText>
      ) : (
        <span lang="nl">{pointed}</span>
      )}
    </span>
  )
}
