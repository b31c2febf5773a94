import { IconPlus } from '@tabler/icons-react'
import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { Moment } from '#shared/domain/moment.ts'
import type { MomentWords } from '#shared/i18n/momentWords.ts'
import { Button } from '../../ui/Button.tsx'
import { ForeignText } from '../../ui/ForeignText.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import styles from './Moments.module.css'
import { isInPlan } from './momentsView.ts'
import { useMomentChanges } from './useMomentChanges.ts'

interface OwnStoryProps {
  readonly dossier: Dossier
  readonly moment: Moment
  readonly words: MomentWords
}

/** What was said in own words; what the person wants now can become a goal. */
export function OwnStory({ dossier, moment, words }: OwnStoryProps): ReactElement | null {
  const { say } = useWords()
  const changes = useMomentChanges(dossier)
  const said = storyParts.filter((part) => moment[part].text.trim() !== '')
  if (said.length === 0) return null
  return (
    <Panel title={say('moments.label.ownStory')}>
      <dl className={styles['story']}>
        {said.map((part) => (
          <div key={part}>
            <dt>{words.sentences[part]}</dt>
            <dd>
              <ForeignText language={moment[part].language} className={styles['ownWords']}>
                {moment[part].text}
              </ForeignText>
              {part === 'whatNow' &&
                (isInPlan(moment.whatNow, dossier.plan) ? (
                  <p className={styles['soft']}>{say('moments.label.inPlan')}</p>
                ) : (
                  <Button icon={<IconPlus aria-hidden />} onPress={() => changes.makeGoal(moment.whatNow)}>
                    {say('moments.action.makeGoal')}
                  </Button>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

const storyParts = ['proudOf', 'whatHelped', 'whatNow'] as const
