import { createContext, useContext, useMemo, useState, type ReactElement, type ReactNode } from 'react'

/** Two people look at one screen: only the open dossier is to be seen. */
interface LookingTogether {
  readonly on: boolean
  readonly set: (on: boolean) => void
}

const TogetherContext = createContext<LookingTogether | null>(null)

export function Together({ children }: { readonly children: ReactNode }): ReactElement {
  const [on, set] = useState(false)
  const together = useMemo(() => ({ on, set }), [on])
  return <TogetherContext value={together}>{children}</TogetherContext>
}

export function useTogether(): LookingTogether {
  const together = useContext(TogetherContext)
  if (!together) throw new Error('looking together is not set up around this part of the window')
  return together
}
