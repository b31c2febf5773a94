import { useCallback, type ReactElement } from 'react'
import { paperLanguages } from '#shared/domain/language.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { Birth, Person, PersonChange } from '#shared/domain/person.ts'
import { SavedBirthField } from '../../saving/SavedBirthField.tsx'
import { SavedTextField } from '../../saving/SavedTextField.tsx'
import { useOrderAndSay } from '../../saving/useOrderAndSay.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { LanguagesField, nameOf } from '../../ui/LanguagesField.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Overview.module.css'

interface EditPersonProps {
  readonly dossier: Dossier
  readonly onDone: () => void
}

type TextPart =
  'callName' | 'otherNames' | 'nameInOwnScript' | 'phone' | 'interpreterWish' | 'goodToKnow' | 'supportedBy'

/** Everything about the person can be changed, one field at a time, each saved by itself. */
export function EditPerson({ dossier, onDone }: EditPersonProps): ReactElement {
  const { say, language } = useWords()
  const orderAndSay = useOrderAndSay()
  const { id, person } = dossier
  function edit(change: PersonChange): void {
    void orderAndSay('editPerson', { id, edit: change })
  }
  const giveOrder = useOrder()
  const writeBirth = useCallback(
    (birth: Birth) => giveOrder('editPerson', { id, edit: { birth } }),
    [giveOrder, id],
  )
  const text = { id, person }
  return (
    <Panel
      title={say('person.action.edit')}
      actions={
        <Button look="main" onPress={onDone}>
          {say('person.action.editDone')}
        </Button>
      }
    >
      <div className={styles['fields']}>
        <PersonText {...text} part="callName" label={say('person.label.callName')} />
        <PersonText
          {...text}
          part="otherNames"
          label={say('person.label.otherNames')}
          hint={say('person.hint.otherNames')}
        />
        <PersonText {...text} part="nameInOwnScript" label={say('person.label.nameInOwnScript')} />
        <PersonText {...text} part="phone" label={say('person.label.phone')} />
        <LanguagesField
          label={say('person.label.speaks')}
          chosen={person.speaks}
          onChange={(speaks) => {
            edit({ speaks })
          }}
        />
        <LanguagesField
          label={say('person.label.reads')}
          hint={say('person.hint.reads')}
          chosen={person.reads}
          onChange={(reads) => {
            edit({ reads })
          }}
        />
        <SelectField
          label={say('person.label.paperLanguage')}
          value={person.paperLanguage}
          options={paperLanguages.map((value) => ({
            value,
            label: value === 'nl' ? say('paper.label.dutchOnly') : nameOf(value, language),
          }))}
          onChange={(paperLanguage) => {
            edit({ paperLanguage })
          }}
        />
        <Choice
          label={say('person.label.dutch')}
          value={person.dutch}
          options={[
            { value: 'unknown', label: say('person.label.dutchUnknown') },
            { value: 'none', label: say('person.label.dutchNone') },
            { value: 'little', label: say('person.label.dutchLittle') },
            { value: 'everyday', label: say('person.label.dutchEveryday') },
            { value: 'good', label: say('person.label.dutchGood') },
          ]}
          onChange={(dutch) => {
            edit({ dutch })
          }}
        />
        <Choice
          label={say('person.label.interpreter')}
          value={person.interpreter}
          options={[
            { value: 'unknown', label: say('person.label.interpreterUnknown') },
            { value: 'yes', label: say('person.label.interpreterYes') },
            { value: 'no', label: say('person.label.interpreterNo') },
          ]}
          onChange={(interpreter) => {
            edit({ interpreter })
          }}
        />
        <PersonText
          {...text}
          part="interpreterWish"
          label={say('person.label.interpreterWish')}
          hint={say('person.hint.interpreterWish')}
        />
        <SavedBirthField subject={`${id} person birth`} stored={person.birth} write={writeBirth} />
        <PersonText {...text} part="supportedBy" label={say('person.label.supportedBy')} />
        <PersonText
          {...text}
          part="goodToKnow"
          label={say('person.label.goodToKnow')}
          hint={`${say('person.hint.goodToKnow')} ${say('app.hint.readTogether')}`}
          rows="several"
        />
      </div>
    </Panel>
  )
}

interface PersonTextProps {
  readonly id: Dossier['id']
  readonly person: Person
  readonly part: TextPart
  readonly label: string
  readonly hint?: string
  readonly rows?: 'one' | 'several'
}

function PersonText({ id, person, part, ...looks }: PersonTextProps): ReactElement {
  const giveOrder = useOrder()
  const write = useCallback(
    (text: string) => giveOrder('editPerson', { id, edit: { [part]: text } }),
    [giveOrder, id, part],
  )
  return (
    <SavedTextField
      {...looks}
      subject={`${id} person ${part}`}
      stored={person[part]}
      write={write}
      anyScript
      isFreeText={part === 'interpreterWish'}
    />
  )
}
