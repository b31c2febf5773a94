import { IconUserPlus } from '@tabler/icons-react'
import { useRef, useState, type ReactElement } from 'react'
import type { Dossier, DossierId } from '#shared/domain/dossier.ts'
import { useTogether } from '../../lookingTogether.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import { AddMember } from './AddMember.tsx'
import styles from './Household.module.css'
import type { Members } from './householdView.ts'
import { MemberRow } from './MemberRow.tsx'
import { SplitHousehold } from './SplitHousehold.tsx'
import { useHousehold, useReviseHousehold } from './useHousehold.ts'

/** Who belongs with this person. Not there while somebody looks along: the others are not on the screen then. */
export function HouseholdPanel({ dossier }: { readonly dossier: Dossier }): ReactElement | null {
  const { say } = useWords()
  const { on: together } = useTogether()
  const household = useHousehold(dossier.id)
  const [isOpen, setOpen] = useState<'add' | 'split' | null>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const splitButton = useRef<HTMLButtonElement>(null)
  const revise = useReviseHousehold(dossier)
  if (together || !household) return null
  const { members, agrees } = household
  const { callName } = dossier.person

  function close(): void {
    ;(isOpen === 'split' ? splitButton : addButton).current?.focus()
    setOpen(null)
  }

  return (
    <Panel
      title={say('household.label.title')}
      actions={
        <Button
          ref={addButton}
          look="quiet"
          icon={<IconUserPlus aria-hidden />}
          isExpanded={isOpen === 'add'}
          onPress={() => {
            setOpen(isOpen === 'add' ? null : 'add')
          }}
        >
          {say('household.action.add')}
        </Button>
      }
    >
      {isOpen === 'add' && <AddMember dossier={dossier} members={members} onDone={close} />}
      {members.length === 0 ? (
        <p className={styles['soft']}>{say('household.prose.empty', { name: callName })}</p>
      ) : (
        <>
          <MemberList dossier={dossier} members={members} />
          <div className={styles['agrees']}>
            <Checkbox isSelected={agrees} onChange={(isOn) => void revise({ change: 'agree', agrees: isOn })}>
              {say('household.action.agrees', { name: callName })}
            </Checkbox>
            <p className={styles['soft']}>{say('household.hint.agrees')}</p>
          </div>
          <div>
            <Button
              ref={splitButton}
              look="quiet"
              isExpanded={isOpen === 'split'}
              onPress={() => {
                setOpen(isOpen === 'split' ? null : 'split')
              }}
            >
              {say('household.action.split')}
            </Button>
          </div>
          {isOpen === 'split' && <SplitHousehold dossier={dossier} members={members} onDone={close} />}
        </>
      )}
    </Panel>
  )
}

const shownAtFirst = 12

function MemberList({
  dossier,
  members,
}: {
  readonly dossier: Dossier
  readonly members: Members
}): ReactElement {
  const { say } = useWords()
  const [edited, setEdited] = useState<DossierId | null>(null)
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? members : members.slice(0, shownAtFirst)
  return (
    <>
      <ul className={styles['members']} aria-label={say('household.label.title')}>
        {shown.map((member) => (
          <MemberRow
            key={member.line.id}
            dossier={dossier}
            member={member}
            isEdited={edited === member.line.id}
            onEdit={(isOn) => {
              setEdited(isOn ? member.line.id : null)
            }}
          />
        ))}
      </ul>
      {shown.length < members.length && (
        <p className={styles['more']}>
          {say('people.label.shown', { shown: shown.length, total: members.length })}{' '}
          <Button
            look="quiet"
            onPress={() => {
              setWhole(true)
            }}
          >
            {say('household.action.all')}
          </Button>
        </p>
      )}
    </>
  )
}
