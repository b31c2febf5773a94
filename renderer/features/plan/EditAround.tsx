import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useCallback, useState, type ReactElement } from 'react'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { AroundChange, Expectation, PlanRoute } from '#shared/domain/planAround.ts'
import { planWords } from '#shared/i18n/planWords.ts'
import { shortDate, todayHere } from '../../dates.ts'
import { newId } from '../../newId.ts'
import { SavedDateField } from '../../saving/SavedDateField.tsx'
import { SavedTextField } from '../../saving/SavedTextField.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useWords } from '../../words.ts'
import {
  languageOfSaid,
  newExpectation,
  planRoutes,
  routeMeanings,
  routeNameKeys,
  thoughtKeys,
} from './aroundView.ts'
import { firstParts, saidSentences } from './saidSentences.ts'
import { InOwnLanguage, RouteInOwnLanguage } from './OwnLanguage.tsx'
import styles from './Plan.module.css'
import { withAdded } from './planView.ts'
import { usePlanChanges } from './usePlanChanges.ts'

interface AroundProps {
  readonly dossier: Dossier
}

const { sentences: dutch } = planWords('nl')

/** Each field saves itself; everything may stay empty. */
export function EditAround({ dossier }: AroundProps): ReactElement {
  const { say } = useWords()
  const language = dossier.person.paperLanguage
  return (
    <div className={styles['around']}>
      {firstParts.map((part) => (
        <SaidFields key={part} dossier={dossier} part={part} />
      ))}
      <section aria-label={dutch.routes} className={styles['around']}>
        <h3 lang="nl" className={styles['templateName']}>
          {dutch.routes} <InOwnLanguage language={language} sentence="routes" />
        </h3>
        <p className={styles['soft']}>{say('planAround.hint.routes')}</p>
        {planRoutes.map((route) => (
          <RouteFields key={route} dossier={dossier} route={route} />
        ))}
      </section>
      <Expectations dossier={dossier} />
      <SaidFields dossier={dossier} part="exit" />
    </div>
  )
}

function SaidFields({
  dossier,
  part,
}: AroundProps & { readonly part: keyof typeof saidSentences }): ReactElement {
  const { say } = useWords()
  const { plan, person, id } = dossier
  const said = plan.around[part]
  const language = languageOfSaid(said, person)
  const write = useAroundWrite(dossier)
  const writeOwn = useCallback(
    (text: string) => write({ change: 'say', part, edit: { ownWords: { text, language } } }),
    [write, part, language],
  )
  const writeDutch = useCallback(
    (inDutch: string) => write({ change: 'say', part, edit: { inDutch } }),
    [write, part],
  )
  const title = dutch[saidSentences[part]]
  return (
    <section aria-label={title} className={styles['around']}>
      <h3 lang="nl" className={styles['templateName']}>
        {title} <InOwnLanguage language={person.paperLanguage} sentence={saidSentences[part]} />
      </h3>
      <div className={styles['halves']}>
        <SavedTextField
          subject={`${id} around ${part} ownWords`}
          label={say('plan.label.goalOwnWords', { name: person.callName })}
          stored={said.ownWords.text}
          write={writeOwn}
          rows="several"
          isWide
          anyScript
        />
        {language !== 'nl' && (
          <SavedTextField
            subject={`${id} around ${part} inDutch`}
            label={say('plan.label.goalInDutch')}
            language="nl"
            stored={said.inDutch}
            write={writeDutch}
            rows="several"
            isWide
          />
        )}
      </div>
    </section>
  )
}

function RouteFields({ dossier, route }: AroundProps & { readonly route: PlanRoute }): ReactElement {
  const { say } = useWords()
  const { revise } = usePlanChanges(dossier)
  const { thought, why } = dossier.plan.around.routes[route]
  const write = useAroundWrite(dossier)
  const writeWhy = useCallback(
    (text: string) => write({ change: 'editRoute', route, edit: { why: text } }),
    [write, route],
  )
  const name = say(routeNameKeys[route])
  return (
    <div className={styles['route']}>
      <Choice
        label={name}
        value={thought}
        options={(['wanted', 'notNow', 'chosen', 'notDiscussed'] as const).map((value) => ({
          value,
          label: say(thoughtKeys[value]),
        }))}
        onChange={(chosen) => {
          void revise({ change: 'around', around: { change: 'editRoute', route, edit: { thought: chosen } } })
        }}
      />
      <RouteInOwnLanguage language={dossier.person.paperLanguage} sentence={routeMeanings[route]} />
      <SavedTextField
        subject={`${dossier.id} around route ${route}`}
        label={say('planAround.label.routeWhy', { route: name })}
        stored={why}
        write={writeWhy}
        rows="several"
        isWide
        anyScript
      />
    </div>
  )
}

function Expectations({ dossier }: AroundProps): ReactElement {
  const { say } = useWords()
  const { revise } = usePlanChanges(dossier)
  const [added, setAdded] = useState<Expectation | null>(null)
  const { plan, person } = dossier
  const kept = plan.around.expectations
  if (added && kept.some(({ id }) => id === added.id)) setAdded(null)

  async function add(): Promise<void> {
    const expectation = newExpectation(newId(), todayHere(), person)
    setAdded(expectation)
    const isKept = await revise({ change: 'around', around: { change: 'addExpectation', expectation } })
    if (!isKept) setAdded(null)
  }

  return (
    <section aria-label={dutch.expectations} className={styles['around']}>
      <h3 lang="nl" className={styles['templateName']}>
        {dutch.expectations} <InOwnLanguage language={person.paperLanguage} sentence="expectations" />
      </h3>
      <p className={styles['soft']}>{say('planAround.hint.expectations')}</p>
      {withAdded(kept, added).map((said) => (
        <ExpectationFields key={said.id} dossier={dossier} said={said} />
      ))}
      <div>
        <Button icon={<IconPlus aria-hidden />} onPress={add}>
          {say('planAround.action.addExpectation')}
        </Button>
      </div>
    </section>
  )
}

function ExpectationFields({ dossier, said }: AroundProps & { readonly said: Expectation }): ReactElement {
  const { say, language: shown } = useWords()
  const { revise } = usePlanChanges(dossier)
  const write = useAroundWrite(dossier)
  const { person } = dossier
  const language = languageOfSaid(said, person)
  const { id: expectationId } = said
  const edit = useCallback(
    (given: Extract<AroundChange, { change: 'editExpectation' }>['edit']) =>
      write({ change: 'editExpectation', expectationId, edit: given }),
    [write, expectationId],
  )
  const writeOwn = useCallback((text: string) => edit({ ownWords: { text, language } }), [edit, language])
  const writeDutch = useCallback((inDutch: string) => edit({ inDutch }), [edit])
  const writeDay = useCallback((on: CalendarDate | null) => edit(on ? { on } : { on: todayHere() }), [edit])
  const day = shortDate(said.on, shown)
  return (
    <fieldset className={styles['route']}>
      <legend>{say('planAround.label.expectationOf', { date: day })}</legend>
      <div className={styles['halves']}>
        <SavedTextField
          subject={`${dossier.id} expectation ${expectationId} ownWords`}
          label={say('plan.label.goalOwnWords', { name: person.callName })}
          stored={said.ownWords.text}
          write={writeOwn}
          rows="several"
          isWide
          anyScript
        />
        {language !== 'nl' && (
          <SavedTextField
            subject={`${dossier.id} expectation ${expectationId} inDutch`}
            label={say('plan.label.goalInDutch')}
            language="nl"
            stored={said.inDutch}
            write={writeDutch}
            rows="several"
            isWide
          />
        )}
        <SavedDateField
          subject={`${dossier.id} expectation ${expectationId} on`}
          label={say('planAround.label.expectationOn')}
          kind="past"
          stored={said.on}
          write={writeDay}
        />
      </div>
      <IconButton
        icon={<IconTrash aria-hidden />}
        label={say('planAround.action.removeExpectation', { date: day })}
        onPress={() => revise({ change: 'around', around: { change: 'removeExpectation', expectationId } })}
      />
    </fieldset>
  )
}

function useAroundWrite(
  dossier: Dossier,
): (around: AroundChange) => ReturnType<ReturnType<typeof usePlanChanges>['write']> {
  const { write } = usePlanChanges(dossier)
  return useCallback((around: AroundChange) => write({ change: 'around', around }), [write])
}
