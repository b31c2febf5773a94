import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { relations } from '#shared/domain/relations.ts'
import { GoTo } from '../../navigation.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { OwnScriptName } from '../../ui/OwnScriptName.tsx'
import { useWords } from '../../words.ts'
import styles from './Household.module.css'
import type { Members } from './householdView.ts'
import { useReviseHousehold } from './useHousehold.ts'

interface MemberRowProps {
  readonly dossier: Dossier
  readonly member: Members[number]
  readonly isEdited: boolean
  readonly onEdit: (isOn: boolean) => void
}

/** One of the household: the name, what he or she is, and who supports; nothing of that dossier. */
export function MemberRow({ dossier, member, isEdited, onEdit }: MemberRowProps): ReactElement {
  const { say } = useWords()
  const revise = useReviseHousehold(dossier)
  const { line, relation } = member
  const name = `${line.callName} ${line.otherNames}`.trim()
  const aside = [
    say(`household.label.${relation}`),
    line.supportedBy === ''
      ? ''
      : say(line.isColleagues ? 'household.label.colleagues' : 'household.label.supporters', {
          names: line.supportedBy,
        }),
  ]
  return (
    <li className={styles['member']}>
      <div className={styles['who']}>
        <GoTo place={{ screen: 'dossier', id: line.id, tab: 'overview' }} className={styles['name']}>
          <Typed>{name}</Typed>
        </GoTo>{' '}
        <OwnScriptName
          name={line.nameInOwnScript}
          languages={[...line.speaks, line.paperLanguage]}
          besides={name}
          className={styles['soft']}
        />
        <p className={styles['soft']}>{aside.filter(Boolean).join(' · ')}</p>
      </div>
      <Button
        look="quiet"
        {...(isEdited ? {} : { label: say('household.label.edit', { name: line.callName }) })}
        isExpanded={isEdited}
        onPress={() => {
          onEdit(!isEdited)
        }}
      >
        {isEdited ? say('household.action.done') : say('household.action.edit')}
      </Button>
      {isEdited && (
        <div className={styles['wide']}>
          <Choice
            label={say('household.label.relation', { name: line.callName, to: dossier.person.callName })}
            value={relation}
            options={relations.map((value) => ({ value, label: say(`household.label.${value}`) }))}
            onChange={(chosen) => void revise({ change: 'relate', person: line.id, relation: chosen })}
          />
        </div>
      )}
    </li>
  )
}
