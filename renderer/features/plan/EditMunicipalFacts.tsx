import { useId, type ReactElement, type ReactNode } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { municipalHints, type HintedFact } from '#shared/domain/municipalHints.ts'
import type { ModuleState } from '#shared/domain/municipalPip.ts'
import { todayHere } from '../../dates.ts'
import { useRuleBook } from '../../ruleBook.ts'
import { Choice, type Option } from '../../ui/Choice.tsx'
import { useWords } from '../../words.ts'
import { MunicipalDate, MunicipalText } from './MunicipalField.tsx'
import styles from './Municipality.module.css'
import { moduleKeys, routeKeys } from './municipalView.ts'
import { RuleHint } from './RuleHint.tsx'
import { useMunicipalFacts } from './useMunicipalFacts.ts'

interface PartProps {
  readonly dossier: Dossier
}

/** Typed over from the letter, each fact saved by itself. Nothing has to be filled in. */
export function EditMunicipalFacts({ dossier }: PartProps): ReactElement {
  const { say } = useWords()
  const { choose } = useMunicipalFacts(dossier)
  const { municipality: pip, person } = dossier
  const isFree = pip.lawHolds === 'notObliged'
  return (
    <div className={styles['section']}>
      <p className={styles['soft']}>{say('municipality.hint.mayStayEmpty')}</p>
      <Choice
        label={say('municipality.label.law', { name: person.callName })}
        value={pip.lawHolds}
        options={[
          { value: 'obliged', label: say('municipality.label.lawObliged') },
          { value: 'notObliged', label: say('municipality.label.lawNotObliged') },
          { value: 'unknown', label: say('municipality.label.lawUnknown') },
        ]}
        onChange={(lawHolds) => {
          choose({ lawHolds })
        }}
      />
      {!isFree && <Letters dossier={dossier} />}
      <Learning dossier={dossier} isFree={isFree} />
      {!isFree && <Modules dossier={dossier} />}
      {!isFree && <Days dossier={dossier} />}
      <div className={styles['fields']}>
        <MunicipalText dossier={dossier} fact="contactName" label={say('municipality.label.contactName')} />
        <MunicipalText
          dossier={dossier}
          fact="contactPhone"
          label={say('municipality.label.contactPhone')}
          type="tel"
        />
      </div>
      <MunicipalText
        dossier={dossier}
        fact="alsoInLetter"
        label={say('municipality.label.alsoInLetter')}
        hint={say('municipality.hint.alsoInLetter')}
        rows="several"
        isWide
      />
    </div>
  )
}

function Letters({ dossier }: PartProps): ReactElement {
  const { say } = useWords()
  const common = { dossier, kind: 'past' } as const
  return (
    <Part title={say('municipality.label.start')}>
      <div className={styles['fields']}>
        <MunicipalDate {...common} fact="duoNoticeOn" label={say('municipality.label.duoNoticeOn')} />
        <MunicipalDate {...common} fact="registeredOn" label={say('municipality.label.registeredOn')} />
        <div className={styles['hinted']}>
          <MunicipalDate {...common} fact="decidedOn" label={say('municipality.label.decidedOn')} />
          <Hint dossier={dossier} fact="decidedOn" />
        </div>
        <MunicipalDate
          {...common}
          fact="changedOn"
          label={say('municipality.label.changedOn')}
          hint={say('municipality.hint.changedOn')}
        />
      </div>
    </Part>
  )
}

function Learning({ dossier, isFree }: PartProps & { readonly isFree: boolean }): ReactElement {
  const { say } = useWords()
  const { choose } = useMunicipalFacts(dossier)
  const { route, level } = dossier.municipality
  return (
    <Part title={say('municipality.label.learning')}>
      {!isFree && (
        <>
          <Choice
            label={say('municipality.label.route')}
            value={route}
            options={(['b1', 'education', 'z', 'unknown'] as const).map((value) => ({
              value,
              label: say(routeKeys[value]),
            }))}
            onChange={(chosen) => {
              choose({ route: chosen })
            }}
          />
          <Hint dossier={dossier} fact="route" />
        </>
      )}
      <Choice
        label={say('municipality.label.level')}
        value={level}
        options={(['A1', 'A2', 'B1', 'B2', 'unknown'] as const).map((value) => ({
          value,
          label: value === 'unknown' ? say('municipality.label.levelUnknown') : value,
        }))}
        onChange={(chosen) => {
          choose({ level: chosen })
        }}
      />
      <MunicipalText
        dossier={dossier}
        fact="hoursPerWeek"
        label={say('municipality.label.hoursPerWeek')}
        hint={say('municipality.hint.asInLetter')}
      />
    </Part>
  )
}

function Modules({ dossier }: PartProps): ReactElement {
  const { say } = useWords()
  const { choose } = useMunicipalFacts(dossier)
  const { municipality: pip } = dossier
  const states = (['planned', 'done', 'unknown'] as const).map((value): Option<ModuleState> => ({
    value,
    label: say(moduleKeys[value]),
  }))
  return (
    <Part title={say('municipality.label.modules')}>
      <div className={styles['fields']}>
        <div className={styles['hinted']}>
          <Choice
            label={say('municipality.label.pvt')}
            value={pip.pvt}
            options={states}
            onChange={(pvt) => {
              choose({ pvt })
            }}
          />
          <MunicipalDate
            dossier={dossier}
            fact="pvtOn"
            kind={pip.pvt === 'done' ? 'past' : 'future'}
            label={say('municipality.label.pvtOn')}
          />
          <Hint dossier={dossier} fact="pvt" />
        </div>
        {pip.route === 'education' ? (
          <p>{say('municipality.prose.noMap')}</p>
        ) : (
          <div className={styles['hinted']}>
            <Choice
              label={say('municipality.label.map')}
              value={pip.map}
              options={states}
              onChange={(map) => {
                choose({ map })
              }}
            />
            <MunicipalDate
              dossier={dossier}
              fact="mapOn"
              kind={pip.map === 'done' ? 'past' : 'future'}
              label={say('municipality.label.mapOn')}
            />
            <MunicipalText dossier={dossier} fact="mapHours" label={say('municipality.label.mapHours')} />
            <Hint dossier={dossier} fact="map" />
          </div>
        )}
        <MunicipalText
          dossier={dossier}
          fact="interviewsAgreed"
          label={say('municipality.label.interviewsAgreed')}
          hint={say('municipality.hint.asInLetter')}
        />
        <MunicipalDate
          dossier={dossier}
          fact="nextInterviewOn"
          kind="future"
          label={say('municipality.label.nextInterviewOn')}
        />
      </div>
    </Part>
  )
}

function Days({ dossier }: PartProps): ReactElement {
  const { say } = useWords()
  const common = { dossier, kind: 'future' } as const
  return (
    <Part title={say('municipality.label.days')}>
      <div className={styles['fields']}>
        <div className={styles['hinted']}>
          <MunicipalDate {...common} fact="termEndsOn" label={say('municipality.label.termEndsOn')} />
          <Hint dossier={dossier} fact="termEndsOn" />
          <Hint dossier={dossier} fact="extension" />
        </div>
        <div className={styles['hinted']}>
          <MunicipalDate {...common} fact="objectionUntil" label={say('municipality.label.objectionUntil')} />
          <Hint dossier={dossier} fact="objectionUntil" />
        </div>
        <div className={styles['hinted']}>
          <MunicipalDate
            {...common}
            fact="ontzorgenUntil"
            label={say('municipality.label.ontzorgenUntil')}
            hint={say('municipality.hint.ontzorgenUntil')}
          />
          <Hint dossier={dossier} fact="ontzorgenUntil" />
        </div>
      </div>
    </Part>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles['part']}>
      <h3 id={id} className={styles['partTitle']}>
        {title}
      </h3>
      {children}
    </section>
  )
}

function Hint({ dossier, fact }: PartProps & { readonly fact: HintedFact }): ReactElement | null {
  const book = useRuleBook()
  const hint = municipalHints(dossier.municipality, book, todayHere()).find(
    (candidate) => candidate.fact === fact,
  )
  return hint ? <RuleHint hint={hint} /> : null
}
