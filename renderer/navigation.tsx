import { useMemo, type ReactElement, type ReactNode } from 'react'
import { Link, Router, useLocation } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { pathOf, placeOf, startPlace, type Place } from './places.ts'

const memory = memoryLocation({ path: '/', record: true })

/** Everything inside can go places; the history lives in memory and is dropped on lock. */
export function Places({ children }: { readonly children: ReactNode }): ReactElement {
  return <Router hook={memory.hook}>{children}</Router>
}

export function usePlace(): Place {
  const [path] = useLocation()
  return useMemo(() => placeOf(path), [path])
}

export function goTo(place: Place): void {
  if (memory.history.at(-1) !== pathOf(place)) memory.navigate(pathOf(place))
}

/** Back to where the person was; stays put at the first place. */
export function goBack(): void {
  if (memory.history.length < 2) return
  memory.history.pop()
  const previous = memory.history.at(-1)
  if (previous !== undefined) memory.navigate(previous, { replace: true })
}

/** Where the person is, for text that is to be found back there. */
export function currentPath(): string {
  return memory.history.at(-1) ?? pathOf(startPlace)
}

export function forgetPlaces(): void {
  memory.reset()
}

interface GoToProps {
  readonly place: Place
  readonly children: ReactNode
  readonly className?: string | undefined
  readonly current?: boolean
  readonly onGone?: () => void
}

/** A link to a place. */
export function GoTo({ place, children, className, current, onGone }: GoToProps): ReactElement {
  return (
    <Link
      href={pathOf(place)}
      className={className}
      aria-current={current === true ? 'page' : undefined}
      onClick={onGone}
      draggable={false}
    >
      {children}
    </Link>
  )
}
