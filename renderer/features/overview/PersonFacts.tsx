import type { ReactElement, ReactNode } from 'react'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { Birth, Person } from '#shared/domain/person.ts'
import { ageOn, shortDate, todayHere } from '../../dates.ts'
import { languageNames } from '../../languageNames.ts'
import { Typed } from '../../ui/ForeignText.tsx'
import { yearOf } from '../../ui/birthDraft.ts'
import { useWords, type Say } from '../../words.ts'
import styles from './Overview.module.css'

/** What is agreed about getting in touch, and who is around. Nothing about health or the past. */
export function PersonFacts({ person }: { readonly person: Person }): ReactElement {
  const { say, language } = useWords()
  return (
    <dl className={styles['facts']}>
      <Fact label={say('person.label.goodToKnow')}>{person.goodToKnow}</Fact>
      <Fact label={say('person.label.phone')}>{person.phone}</Fact>
      <Fact label={say('person.label.reads')}>{languageNames(person.reads, language)}</Fact>
      <Fact label={say('person.label.birth')}>{birthWords(say, person.birth, language)}</Fact>
      <Fact label={say('person.label.supportedBy')}>{person.supportedBy}</Fact>
      <Fact label={say('person.label.startedOn')}>{shortDate(person.startedOn, language)}</Fact>
    </dl>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: string }): ReactNode {
  if (children === '') return null
  return (
    <div className={styles['fact']}>
      <dt>{label}</dt>
      <dd>
        <Typed>{children}</Typed>
      </dd>
    </div>
  )
}

function ageWords(say: Say, birth: CalendarDate): string {
  const age = ageOn(birth, todayHere())
  return age === null ? '' : say('person.label.age', { age })
}

function birthWords(say: Say, birth: Birth, language: 'nl' | 'en'): string {
  switch (birth.kind) {
    case 'unknown':
      return ''
    case 'year':
      return say('person.label.bornIn', { year: yearOf(birth) })
    case 'estimated':
      return say('person.label.bornEstimated', { year: yearOf(birth) })
    case 'exact':
      return [shortDate(birth.date, language), ageWords(say, birth.date)].filter(Boolean).join(' · ')
  }
}
