import type { ReactElement } from 'react'
import { Typed } from './ForeignText.tsx'

interface WholeNameProps {
  readonly name: { readonly callName: string; readonly otherNames: string }
}

/** The call name and the other names, each in its own direction: the one may be in Arabic and the others in Latin letters. */
export function WholeName({ name: { callName, otherNames } }: WholeNameProps): ReactElement {
  return (
    <span>
      <Typed>{callName}</Typed>
      {otherNames !== '' && (
        <>
          {' '}
          <Typed>{otherNames}</Typed>
        </>
      )}
    </span>
  )
}
