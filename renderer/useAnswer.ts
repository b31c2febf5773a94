import { keepPreviousData, QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import type { Answer, CommandName, Input, QueryName, WorkName } from '#shared/contract/contract.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { affectedBy } from './affected.ts'
import { ask, order, type Outcome } from './backend.ts'
import { useSession } from './session.ts'

export interface Asked<Name extends QueryName> {
  /** The last answer; stays while the question is asked again. */
  readonly answer: Answer<Name> | undefined
  readonly failure: Failure | undefined
}

/** A question as a hook: asked when the screen appears, and again after each order that may change its answer. */
export function useAnswer<Name extends QueryName>(query: Name, input: Input<Name>): Asked<Name> {
  const { office, closed } = useSession()
  const isOpen = office !== null
  const { data } = useQuery({
    queryKey: [query, input],
    queryFn: () => ask(query, input),
    placeholderData: keepPreviousData,
  })
  const failure = data?.ok === false ? data.failure : undefined
  useEffect(() => {
    if (isOpen && failure && closesTheOffice(failure)) closed(failure)
  }, [isOpen, failure, closed])
  return { answer: data?.ok ? data.value : undefined, failure }
}

export type GiveOrder = <Name extends CommandName>(
  command: Name,
  input: Input<Name>,
) => Promise<Outcome<Name>>

/** An order whose answer comes after the affected questions on the screen have been asked again. */
export function useOrder(): GiveOrder {
  const asked = useQueryClient()
  const { closed } = useSession()
  return useCallback(
    async (command, input) => {
      const outcome = await order(command, input)
      if (!outcome.ok && closesTheOffice(outcome.failure)) closed(outcome.failure)
      if (outcome.ok) await askAgain(asked, command)
      return outcome
    },
    [asked, closed],
  )
}

/** No network is needed for an answer, and a second try would not give another one. */
export function createAskedQuestions(): QueryClient {
  const always = { networkMode: 'always', retry: false } as const
  return new QueryClient({
    defaultOptions: {
      queries: { ...always, refetchOnWindowFocus: false, refetchOnReconnect: false, staleTime: 0 },
      mutations: always,
    },
  })
}

export async function askAgain(asked: QueryClient, command: CommandName | WorkName): Promise<void> {
  const queries: readonly string[] = affectedBy[command]
  await asked.invalidateQueries({ predicate: ({ queryKey }) => queries.includes(String(queryKey[0])) })
}

export function closesTheOffice(failure: Failure): boolean {
  return failure.kind === 'officeLocked' || failure.kind === 'officeStopped'
}
