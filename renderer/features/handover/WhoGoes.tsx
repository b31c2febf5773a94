import type { ReactElement } from 'react'
import type { Dossier, DossierId } from '#shared/domain/dossier.ts'
import { useTogether } from '../../lookingTogether.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Handover.module.css'

interface WhoGoesProps {
  readonly dossier: Dossier
  readonly going: readonly DossierId[]
  readonly onTick: (id: DossierId, isGoing: boolean) => void
}

/** Who of the household goes along in the same file. Not there while somebody looks along, or without a household. */
export function WhoGoes({ dossier, going, onTick }: WhoGoesProps): ReactElement | null {
  const { say } = useWords()
  const { on: together } = useTogether()
  const { answer } = useAnswer('readHousehold', { id: dossier.id })
  const members = answer?.id === dossier.id ? answer.members : []
  if (together || members.length === 0) return null
  return (
    <fieldset className={styles['boxes']}>
      <legend>{say('handover.label.whoGoes')}</legend>
      <p className={styles['soft']}>{say('handover.prose.whoGoes')}</p>
      <p>
        <Typed>{dossier.person.callName}</Typed>
      </p>
      {members.map(({ line }) =>
        line.isColleagues || line.damaged ? (
          <p key={line.id} className={styles['soft']}>
            {say(line.damaged ? 'handover.prose.memberDamaged' : 'handover.prose.memberOfColleague', {
              name: line.callName,
              colleague: line.supportedBy,
            })}
          </p>
        ) : (
          <Checkbox
            key={line.id}
            isSelected={going.includes(line.id)}
            onChange={(isGoing) => {
              onTick(line.id, isGoing)
            }}
          >
            <Typed>{`${line.callName} ${line.otherNames}`.trim()}</Typed>
          </Checkbox>
        ),
      )}
    </fieldset>
  )
}
