import { IconUserCheck } from '@tabler/icons-react'
import { useDeferredValue, type ReactElement } from 'react'
import type { Birth } from '#shared/domain/person.ts'
import { languageNames } from '../../languageNames.ts'
import { GoTo } from '../../navigation.tsx'
import { OwnScriptName } from '../../ui/OwnScriptName.tsx'
import { WholeName } from '../../ui/WholeName.tsx'
import { yearOf } from '../../ui/birthDraft.ts'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './NewPerson.module.css'

interface SimilarPeopleProps {
  readonly names: string
  readonly birth: Birth
}

/** 'Do we already know this person?', answered while typing. */
export function SimilarPeople({ names, birth }: SimilarPeopleProps): ReactElement | null {
  const { say, language } = useWords()
  const { answer: similar } = useAnswer('similarPeople', { names: useDeferredValue(names), birth })
  if (!similar) return null
  return (
    <div className={styles['similar']}>
      <p role="status" className={styles['similarHead']}>
        <IconUserCheck aria-hidden />
        {similar.length === 0
          ? say('person.prose.noneSimilar')
          : say('person.label.similar', { count: similar.length })}
      </p>
      <ul>
        {similar.map((line) => (
          <li key={line.id}>
            <GoTo place={{ screen: 'dossier', id: line.id, tab: 'overview' }} className={styles['known']}>
              <strong>
                <WholeName name={line} />
              </strong>
              <OwnScriptName
                name={line.nameInOwnScript}
                languages={[...line.speaks, line.paperLanguage]}
                besides={`${line.callName} ${line.otherNames}`.trim()}
              />
              <span>
                {[languageNames(line.speaks, language), yearOf(line.birth)].filter(Boolean).join(' · ')}
              </span>
            </GoTo>
          </li>
        ))}
      </ul>
    </div>
  )
}
