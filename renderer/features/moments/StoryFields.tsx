import { useCallback, type ReactElement } from 'react'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { languageTags, type PaperLanguage } from '#shared/domain/language.ts'
import type { Moment } from '#shared/domain/moment.ts'
import { momentWords } from '#shared/i18n/momentWords.ts'
import { fail } from '#shared/result.ts'
import { SavedDateField } from '../../saving/SavedDateField.tsx'
import { SavedTextField } from '../../saving/SavedTextField.tsx'
import { ForeignText } from '../../ui/ForeignText.tsx'
import { nameOf } from '../../ui/LanguagesField.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useWords } from '../../words.ts'
import styles from './RecordMoment.module.css'
import { useMomentChanges } from './useMomentChanges.ts'

interface StoryFieldsProps {
  readonly dossier: Dossier
  readonly moment: Moment
}

/** What the person says in own words, and the day of the moment. */
export function StoryFields({ dossier, moment }: StoryFieldsProps): ReactElement {
  const { say, language } = useWords()
  const changes = useMomentChanges(dossier)
  const { write } = changes
  const momentId = moment.id
  const writeDay = useCallback(
    (on: CalendarDate | null) =>
      on === null
        ? Promise.resolve(fail({ kind: 'invalidInput' } as const))
        : write({ change: 'editMoment', momentId, edit: { on } }),
    [write, momentId],
  )
  const spoken = moment.whatNow.language
  return (
    <section className={styles['topic']}>
      <h2 tabIndex={-1}>{say('moments.label.ownStory')}</h2>
      <div className={styles['fields']}>
        <SelectField
          label={say('moments.label.saidIn')}
          value={spoken}
          options={languageTags.map((value) => ({ value, label: nameOf(value, language) }))}
          onChange={(chosen) => {
            const said = (part: StoryPart): Moment[StoryPart] => ({ ...moment[part], language: chosen })
            void changes.revise({
              change: 'editMoment',
              momentId,
              edit: { proudOf: said('proudOf'), whatHelped: said('whatHelped'), whatNow: said('whatNow') },
            })
          }}
        />
        <SavedDateField
          subject={`${dossier.id} moment ${momentId} on`}
          label={say('moments.label.day')}
          stored={moment.on}
          kind="past"
          write={writeDay}
        />
      </div>
      {storyParts.map((part) => (
        <StoryField key={part} {...{ dossier, moment, part }} />
      ))}
    </section>
  )
}

type StoryPart = 'proudOf' | 'whatHelped' | 'whatNow'
const storyParts = ['proudOf', 'whatHelped', 'whatNow'] as const

function StoryField({
  dossier,
  moment,
  part,
}: StoryFieldsProps & { readonly part: StoryPart }): ReactElement {
  const { say } = useWords()
  const { write: writeChange } = useMomentChanges(dossier)
  const { text, language } = moment[part]
  const momentId = moment.id
  const { paperLanguage } = dossier.person
  const write = useCallback(
    (typed: string) =>
      writeChange({ change: 'editMoment', momentId, edit: { [part]: { text: typed, language } } }),
    [writeChange, momentId, part, language],
  )
  return (
    <div className={styles['storyField']}>
      {paperLanguage !== 'nl' && <InOther language={paperLanguage} part={part} />}
      <SavedTextField
        subject={`${dossier.id} moment ${momentId} ${part}`}
        label={momentWords('nl').sentences[part]}
        hint={say('moments.hint.ownWords')}
        stored={text}
        write={write}
        language={language}
        rows="several"
        isWide
      />
    </div>
  )
}

function InOther({
  language,
  part,
}: {
  readonly language: PaperLanguage
  readonly part: StoryPart
}): ReactElement {
  return (
    <ForeignText language={language} className={styles['asked']}>
      {momentWords(language).sentences[part]}
    </ForeignText>
  )
}
