import { useState, type ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { comparePlans } from '#shared/domain/planCompare.ts'
import { shortDate } from '../../dates.ts'
import { Typed } from '../../ui/ForeignText.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useWords } from '../../words.ts'
import { aroundSentence, goalSentence, goalTitle, type CompareVoice } from './compareWords.ts'
import styles from './Plan.module.css'
import { versionLines } from './planView.ts'

interface VersionsProps {
  readonly dossier: Dossier
}

/** What was printed before: versions are added, never changed; and what is different between two of them. */
export function EarlierVersions({ dossier }: VersionsProps): ReactElement {
  const { say, language } = useWords()
  const versions = versionLines(dossier.plan)
  return (
    <Panel title={say('plan.label.versions')}>
      {versions.length === 0 && <p className={styles['soft']}>{say('plan.prose.noVersions')}</p>}
      {versions.length > 0 && <WhatChanged dossier={dossier} />}
      {versions.map((version) => (
        <details key={version.number} className={styles['version']}>
          <summary>
            {say('plan.label.version', {
              number: version.number,
              date: shortDate(version.frozenOn, language),
            })}
          </summary>
          <ul>
            {version.goals.map((goal, index) => (
              <li key={index}>
                <Typed>{goal}</Typed>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Panel>
  )
}

const now = 'now'

/** Two moments of the plan beside each other, in words: chosen from the versions and the plan of now. */
function WhatChanged({ dossier }: VersionsProps): ReactElement {
  const { say, language } = useWords()
  const { plan } = dossier
  const newest = plan.versions.at(-1)?.number ?? 0
  const [from, setFrom] = useState(String(newest))
  const [to, setTo] = useState(now)
  const options = [
    ...plan.versions.map(({ number, frozenOn }) => ({
      value: String(number),
      label: say('plan.label.version', { number, date: shortDate(frozenOn, language) }),
    })),
    { value: now, label: say('planChanges.label.now') },
  ]
  const [before, after] = [from, to].map(
    (chosen) => plan.versions.find(({ number }) => String(number) === chosen) ?? plan,
  )
  return (
    <section aria-label={say('planChanges.label.title')} className={styles['compare']}>
      <h3 className={styles['templateName']}>{say('planChanges.label.title')}</h3>
      <div className={styles['halves']}>
        <SelectField
          label={say('planChanges.label.from')}
          value={from}
          options={options}
          onChange={(chosen) => {
            setFrom(chosen)
          }}
        />
        <SelectField
          label={say('planChanges.label.to')}
          value={to}
          options={options}
          onChange={(chosen) => {
            setTo(chosen)
          }}
        />
      </div>
      {before && after && (
        <Differences
          changes={comparePlans(before, after)}
          voice={{ say, language, person: dossier.person.callName }}
        />
      )}
    </section>
  )
}

interface DifferencesProps {
  readonly changes: ReturnType<typeof comparePlans>
  readonly voice: CompareVoice
}

function Differences({ changes: { goals, around }, voice }: DifferencesProps): ReactElement {
  const { say } = voice
  if (goals.length + around.length === 0) return <p>{say('planChanges.prose.same')}</p>
  return (
    <ul aria-label={say('planChanges.label.changes')} className={styles['changes']}>
      {goals.map((changed) => (
        <li key={changed.goal.id}>
          <p className={styles['changedGoal']}>
            <Typed>{goalTitle(changed, voice)}</Typed>
          </p>
          <Sentences sentences={changed.differences.map((one) => goalSentence(one, voice))} />
        </li>
      ))}
      {around.length > 0 && (
        <li>
          <p className={styles['changedGoal']}>{say('planChanges.label.around')}</p>
          <Sentences sentences={around.map((one) => aroundSentence(one, voice))} />
        </li>
      )}
    </ul>
  )
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }): ReactElement {
  return (
    <ul>
      {sentences.map((sentence, at) => (
        <li key={at} className={styles['changedLine']}>
          {sentence}
        </li>
      ))}
    </ul>
  )
}
