import { Fragment, type ReactElement } from 'react'
import type { HouseholdView } from '#shared/contract/householdViews.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { useTogether } from '../../lookingTogether.tsx'
import { GoTo } from '../../navigation.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { useWords } from '../../words.ts'
import { inTheHead, shownTogether } from './householdView.ts'
import { useHousehold } from './useHousehold.ts'

/**
 * Who supports this person, and who belongs with him or her: names and nothing more. While somebody looks along, only names
 * of people who agreed to that, both, and no way to their dossiers.
 */
export function BelongsWith({ id }: { readonly id: DossierId }): ReactElement | null {
  const { say } = useWords()
  const { on: together } = useTogether()
  const household = useHousehold(id)
  if (!household) return null
  const { shown, more } = inTheHead(together ? shownTogether(household.members) : household.members)
  return (
    <>
      {household.supporters !== '' && (
        <> · {say('household.label.supporters', { names: household.supporters })}</>
      )}
      {shown.length > 0 && (
        <>
          {' · '}
          {say('household.label.line')}{' '}
          {shown.map((member, index) => (
            <Fragment key={member.line.id}>
              {index > 0 && ', '}
              <Member member={member} isLink={!together} />
            </Fragment>
          ))}
          {more > 0 && ` ${say('household.label.more', { count: more })}`}
        </>
      )}
    </>
  )
}

interface MemberProps {
  readonly member: HouseholdView['members'][number]
  readonly isLink: boolean
}

function Member({ member: { line, relation }, isLink }: MemberProps): ReactElement {
  const { say } = useWords()
  const name = <Typed>{line.callName}</Typed>
  return (
    <>
      {isLink ? <GoTo place={{ screen: 'dossier', id: line.id, tab: 'overview' }}>{name}</GoTo> : name}
      {relation !== 'other' && ` (${say(`household.label.${relation}`)})`}
    </>
  )
}
