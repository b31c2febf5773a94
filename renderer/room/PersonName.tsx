import type { ReactElement } from 'react'
import type { RoomLine } from '#shared/contract/views.ts'
import { Typed } from '../ui/ForeignText.tsx'
import { OwnScriptName } from '../ui/OwnScriptName.tsx'

type Named = Pick<RoomLine, 'callName' | 'otherNames' | 'nameInOwnScript'>

export function latinName({ callName, otherNames }: Named): string {
  return [callName, otherNames].filter(Boolean).join(' ')
}

/** The name in Latin letters and as the person writes it. */
export function PersonName({ person }: { readonly person: Named }): ReactElement {
  const name = latinName(person)
  return (
    <>
      <Typed>{name}</Typed> <OwnScriptName name={person.nameInOwnScript} languages={[]} besides={name} />
    </>
  )
}
