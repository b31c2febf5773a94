import { useState, type SyntheticEvent, type ReactElement } from 'react'
import { paperLanguages } from '#shared/domain/language.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { todayHere } from '../../dates.ts'
import { goTo } from '../../navigation.tsx'
import { useNotices } from '../../notice.tsx'
import { useOffice } from '../../session.ts'
import { BirthField } from '../../ui/BirthField.tsx'
import { Button } from '../../ui/Button.tsx'
import { LanguagesField, nameOf } from '../../ui/LanguagesField.tsx'
import { Message } from '../../ui/Message.tsx'
import { Page, Panel } from '../../ui/Panel.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './NewPerson.module.css'
import { emptyPerson, namesToLookFor, paperLanguageOf, personOf, type NewPersonForm } from './newPerson.ts'
import { SimilarPeople } from './SimilarPeople.tsx'

/** Looking for the person comes before adding one: the same person twice is worse than none. */
export function NewPerson(): ReactElement {
  const { say, language, failure: sentence } = useWords()
  const { worker } = useOffice()
  const giveOrder = useOrder()
  const { show } = useNotices()
  const [form, setForm] = useState<NewPersonForm>(emptyPerson)
  const [isAsked, setAsked] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const names = namesToLookFor(form)
  const isNameless = form.callName.trim() === ''

  function set(part: Partial<NewPersonForm>): void {
    setForm({ ...form, ...part })
  }

  async function create(event: SyntheticEvent): Promise<void> {
    event.preventDefault()
    setAsked(true)
    if (isNameless) return
    const outcome = await giveOrder('addPerson', { person: personOf(form, worker, todayHere()) })
    if (!outcome.ok) {
      setFailure(outcome.failure)
      return
    }
    const { id } = outcome.value
    show({ text: say('person.success.created', { name: form.callName.trim() }), tone: 'done', about: id })
    goTo({ screen: 'dossier', id, tab: 'kennismaking' })
  }

  return (
    <Page title={say('person.label.newTitle')}>
      <form className={styles['form']} onSubmit={(event) => void create(event)} noValidate>
        {failure && (
          <Message tone="care" isUrgent>
            {sentence(failure)}
          </Message>
        )}
        <div className={styles['columns']}>
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
            {names !== null && <SimilarPeople names={names} birth={form.birth} />}
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
          <Panel title={say('person.label.stepDetails')}>
            <p className={styles['hint']}>{say('person.hint.stepDetails')}</p>
            <BirthField
              birth={form.birth}
              onBirth={(birth) => {
                set({ birth })
              }}
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
              goTo({ screen: 'people' })
            }}
          >
            {say('app.action.cancel')}
          </Button>
        </div>
      </form>
    </Page>
  )
}
