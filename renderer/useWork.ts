import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { Input, WorkName } from '#shared/contract/contract.ts'
import type { WorkView } from '#shared/contract/views.ts'
import { ask, work, type Outcome } from './backend.ts'
import { useSession } from './session.ts'
import { askAgain, closesTheOffice } from './useAnswer.ts'

export interface WorkOfScreen<Name extends WorkName> {
  /** How far it is; null when it does not run. Also of a work that was started before this screen came back. */
  readonly running: Pick<WorkView, 'done' | 'of'> | null
  readonly start: (input: Input<Name>) => Promise<Outcome<Name>>
  readonly cancel: () => void
}

const lookAgainMs = 300

/** Long work as a hook: started here, followed while it runs, stopped on request; it goes on when the screen is left. */
export function useWork<Name extends WorkName>(name: Name): WorkOfScreen<Name> {
  const asked = useQueryClient()
  const { closed } = useSession()
  const [isStarted, setIsStarted] = useState(false)
  const { data } = useQuery({
    queryKey: ['readWork', name],
    queryFn: () => ask('readWork', {}),
    refetchInterval: ({ state }) =>
      isStarted || (state.data?.ok === true && state.data.value?.name === name) ? lookAgainMs : false,
  })
  const start = useCallback(
    async (input: Input<Name>) => {
      setIsStarted(true)
      const outcome = await work(name, input)
      setIsStarted(false)
      if (!outcome.ok && closesTheOffice(outcome.failure)) closed(outcome.failure)
      else await askAgain(asked, name)
      await asked.invalidateQueries({ queryKey: ['readWork', name] })
      return outcome
    },
    [name, asked, closed],
  )
  const cancel = useCallback(() => void work('cancelWork', {}), [])
  const seen = data?.ok === true && data.value?.name === name ? data.value : null
  return { running: seen ?? (isStarted ? { done: 0, of: null } : null), start, cancel }
}
