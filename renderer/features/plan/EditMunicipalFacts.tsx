import type { ReactElement } from 'react'
import { Choice } from '../../ui/Choice.tsx'
import { useWords } from '../../words.ts'
import { EditExams } from './EditExams.tsx'
import { EditHours } from './EditHours.tsx'
import { EditStay } from './EditStay.tsx'
import { LawDate } from './LawField.tsx'
import { LawHints } from './LawHints.tsx'
import { Modules } from './EditModules.tsx'
import { Hint, Part, type PartProps } from './LetterPart.tsx'
import { MunicipalDate, MunicipalText } from './MunicipalField.tsx'
import styles from './Municipality.module.css'
import { routeKeys } from './municipalView.ts'
import { useLawFacts } from './useLawFacts.ts'
import { useMunicipalFacts } from './useMunicipalFacts.ts'

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
      <WhichLaw dossier={dossier} />
      <Part title={say('lawFacts.label.stay')}>
        <EditStay dossier={dossier} />
      </Part>
      {!isFree && <Letters dossier={dossier} />}
      <Learning dossier={dossier} isFree={isFree} />
      {!isFree && <Modules dossier={dossier} />}
      {!isFree && (
        <Part title={say('lawFacts.label.hoursDone')}>
          <EditHours dossier={dossier} />
        </Part>
      )}
      <Part title={say('lawFacts.label.exams')}>
        <EditExams dossier={dossier} />
      </Part>
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

function WhichLaw({ dossier }: PartProps): ReactElement {
  const { say } = useWords()
  const { choose } = useLawFacts(dossier)
  return (
    <>
      <Choice
        label={say('lawFacts.label.law')}
        value={dossier.lawFacts.law}
        options={[
          { value: 'wi2021', label: say('lawFacts.label.lawWi2021') },
          { value: 'wi2013', label: say('lawFacts.label.lawWi2013') },
          { value: 'unknown', label: say('lawFacts.label.lawUnknown') },
        ]}
        onChange={(law) => {
          choose({ law })
        }}
      />
      <LawHints dossier={dossier} place="law" />
    </>
  )
}

function Letters({ dossier }: PartProps): ReactElement {
  const { say } = useWords()
  const common = { dossier, kind: 'past' } as const
  return (
    <Part title={say('municipality.label.start')}>
      <div className={styles['fields']}>
        <MunicipalDate {...common} fact="duoNoticeOn" label={say('municipality.label.duoNoticeOn')} />
        <div className={styles['hinted']}>
          <MunicipalDate {...common} fact="registeredOn" label={say('municipality.label.registeredOn')} />
          <LawHints dossier={dossier} place="registeredOn" />
        </div>
        <div className={styles['hinted']}>
          <MunicipalDate {...common} fact="decidedOn" label={say('municipality.label.decidedOn')} />
          <Hint dossier={dossier} fact="decidedOn" />
          <LawHints dossier={dossier} place="decidedOn" />
        </div>
        <div className={styles['hinted']}>
          <MunicipalDate
            {...common}
            fact="changedOn"
            label={say('municipality.label.changedOn')}
            hint={say('municipality.hint.changedOn')}
          />
          <LawHints dossier={dossier} place="changedOn" />
        </div>
        <LawDate
          {...common}
          fact="movedHereOn"
          label={say('lawFacts.label.movedHereOn')}
          hint={say('lawFacts.hint.movedHereOn')}
        />
        <LawDate
          {...common}
          fact="informationOn"
          label={say('lawFacts.label.informationOn')}
          hint={say('lawFacts.hint.informationOn')}
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
          <LawHints dossier={dossier} place="route" />
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
      <LawHints dossier={dossier} place="level" />
      <MunicipalText
        dossier={dossier}
        fact="hoursPerWeek"
        label={say('municipality.label.hoursPerWeek')}
        hint={say('municipality.hint.asInLetter')}
      />
      <LawHints dossier={dossier} place="hoursPerWeek" />
      <LawHints dossier={dossier} place="exams" />
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
          <LawHints dossier={dossier} place="termEndsOn" />
        </div>
        <div className={styles['hinted']}>
          <MunicipalDate {...common} fact="objectionUntil" label={say('municipality.label.objectionUntil')} />
          <Hint dossier={dossier} fact="objectionUntil" />
          <LawHints dossier={dossier} place="objectionUntil" />
        </div>
        <div className={styles['hinted']}>
          <MunicipalDate
            {...common}
            fact="ontzorgenUntil"
            label={say('municipality.label.ontzorgenUntil')}
            hint={say('municipality.hint.ontzorgenUntil')}
          />
          <Hint dossier={dossier} fact="ontzorgenUntil" />
          <LawHints dossier={dossier} place="ontzorgenUntil" />
        </div>
      </div>
    </Part>
  )
}
