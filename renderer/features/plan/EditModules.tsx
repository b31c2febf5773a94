import type { ReactElement } from 'react'
import type { ModuleState } from '#shared/domain/municipalPip.ts'
import { Choice, type Option } from '../../ui/Choice.tsx'
import { useWords } from '../../words.ts'
import { LawHints } from './LawHints.tsx'
import { Hint, Part, type PartProps } from './LetterPart.tsx'
import { MunicipalDate, MunicipalText } from './MunicipalField.tsx'
import styles from './Municipality.module.css'
import { moduleKeys } from './municipalView.ts'
import { useMunicipalFacts } from './useMunicipalFacts.ts'

/** PVT, MAP and the interviews that the letter agrees on. */
export function Modules({ dossier }: PartProps): ReactElement {
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
          <LawHints dossier={dossier} place="map" />
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
