import { useMemo, useState, type ReactElement } from 'react'
import { paperLanguages } from '#shared/domain/language.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { Outcome } from '../../backend.ts'
import { todayHere } from '../../dates.ts'
import { goTo } from '../../navigation.tsx'
import { useNotices } from '../../notice.tsx'
import { useKeptText, type KeptText } from '../../saving/useKeptText.ts'
import { useOffice } from '../../session.ts'
import { BirthField } from '../../ui/BirthField.tsx'
import { birthOf } from '../../ui/birthDraft.ts'
import { Button } from '../../ui/Button.tsx'
import { Form } from '../../ui/Form.tsx'
import { LanguagesField, nameOf } from '../../ui/LanguagesField.tsx'
import { Message } from '../../ui/Message.tsx'
import { Page, Panel } from '../../ui/Panel.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import { JoinsHousehold } from './JoinsHousehold.tsx'
import styles from './NewPerson.module.css'
import {
  formOf,
  isEmpty,
  namesToLookFor,
  newPersonSubject,
  paperLanguageOf,
  personOf,
  type NewPersonForm,
} from './newPerson.ts'
import { SimilarPeople } from './SimilarPeople.tsx'

interface NewPersonProps {
  /** Whose household the new person belongs to. */
  readonly household: DossierId | undefined
}

/** Looking for the person comes before adding one: the same person twice is worse than none. */
export function NewPerson({ household }: NewPersonProps): ReactElement {
  const { say } = useWords()
  const kept = useKeptText(newPersonSubject(household), say('person.label.newTitle'))
  const { value } = kept
  const form = useMemo(() => (value === undefined ? null : formOf(value)), [value])
  return (
    <Page title={say('person.label.newTitle')}>
      {form && <PersonForm form={form} kept={kept} household={household} />}
    </Page>
  )
}

interface PersonFormProps extends NewPersonProps {
  readonly form: NewPersonForm
  /** Where the form is kept while it is filled in. */
  readonly kept: KeptText
}

function PersonForm({ form, kept, household }: PersonFormProps): ReactElement {
  const { say, language, failure: sentence } = useWords()
  const { worker } = useOffice()
  const giveOrder = useOrder()
  const { show } = useNotices()
  const [isFromBefore, setFromBefore] = useState(() => !isEmpty(form))
  const [isAsked, setAsked] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const names = namesToLookFor(form)
  const isNameless = form.callName.trim() === ''
  const { leave } = kept

  function set(part: Partial<NewPersonForm>): void {
    kept.change(JSON.stringify({ ...form, ...part }))
  }

  /** With a way back, so that a slip of the hand costs nothing. */
  function throwAway(): void {
    const thrown = kept.value
    kept.forget()
    setFromBefore(false)
    if (thrown === undefined || isEmpty(form)) return
    const takeBack = (): void => {
      kept.change(thrown)
      kept.leave()
      goTo({ screen: 'newPerson', ...(household === undefined ? {} : { household }) })
    }
    show({
      text: say('unfinished.success.thrownAway'),
      tone: 'done',
      wayBack: { label: say('app.action.undo'), take: takeBack },
    })
  }

  function join(of: DossierId, person: DossierId): Promise<Outcome<'reviseHousehold'>> {
    const { relation } = form
    return giveOrder('reviseHousehold', {
      id: of,
      revision: { change: 'join', person, relation, withHousehold: false },
    })
  }

  async function create(): Promise<void> {
    setAsked(true)
    if (isNameless) return
    const outcome = await giveOrder('addPerson', { person: personOf(form, worker, todayHere()) })
    if (!outcome.ok) {
      setFailure(outcome.failure)
      return
    }
    const { id } = outcome.value
    kept.forget()
    const joined = household === undefined ? null : await join(household, id)
    show(
      joined?.ok === false
        ? { text: say('household.error.relationLater', { why: sentence(joined.failure) }), tone: 'care' }
        : { text: say('person.success.created', { name: form.callName.trim() }), tone: 'done', about: id },
    )
    goTo({ screen: 'dossier', id, tab: 'kennismaking' })
  }

  return (
    <Form className={styles['form']} onSend={create}>
      {isFromBefore && (
        <Message tone="info" actions={<Button onPress={throwAway}>{say('person.action.startEmpty')}</Button>}>
          {say('person.prose.fromBefore')}
        </Message>
      )}
      {failure && (
        <Message tone="care" isUrgent>
          {sentence(failure)}
        </Message>
      )}
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Panel title={say('person.label.stepSearch')}>
            <p className={styles['hint']}>{say('person.hint.stepSearch')}</p>
            <TextField
              label={say('person.label.callName')}
              value={form.callName}
              onChange={(callName) => {
                set({ callName })
              }}
              problem={isAsked && isNameless ? say('person.error.callNameEmpty') : undefined}
              anyScript
              takesFocus
            />
            {names !== null && <SimilarPeople names={names} birth={birthOf(form.birth)} />}
            <TextField
              label={say('person.label.otherNames')}
              hint={say('person.hint.otherNames')}
              value={form.otherNames}
              onChange={(otherNames) => {
                set({ otherNames })
              }}
              anyScript
            />
            <TextField
              label={say('person.label.nameInOwnScript')}
              value={form.nameInOwnScript}
              onChange={(nameInOwnScript) => {
                set({ nameInOwnScript })
              }}
              anyScript
            />
          </Panel>
          {household !== undefined && <JoinsHousehold household={household} form={form} onSet={set} />}
        </div>
        <Panel title={say('person.label.stepDetails')}>
          <p className={styles['hint']}>{say('person.hint.stepDetails')}</p>
          <BirthField
            draft={form.birth}
            onDraft={(birth) => {
              set({ birth })
            }}
            onLeave={leave}
          />
          <LanguagesField
            label={say('person.label.speaks')}
            chosen={form.speaks}
            onChange={(speaks) => {
              set({ speaks })
            }}
          />
          <SelectField
            label={say('person.label.paperLanguage')}
            value={paperLanguageOf(form)}
            options={paperLanguages.map((value) => ({
              value,
              label: value === 'nl' ? say('paper.label.dutchOnly') : nameOf(value, language),
            }))}
            onChange={(paperLanguage) => {
              set({ paperLanguage })
            }}
          />
          <TextField
            label={say('person.label.phone')}
            type="tel"
            value={form.phone}
            onChange={(phone) => {
              set({ phone })
            }}
          />
        </Panel>
      </div>
      <div className={styles['buttons']}>
        <Button look="main" type="submit">
          {say('person.action.create')}
        </Button>
        <Button
          onPress={() => {
            throwAway()
            goTo({ screen: 'people' })
          }}
        >
          {say('app.action.cancel')}
        </Button>
      </div>
    </Form>
  )
}
