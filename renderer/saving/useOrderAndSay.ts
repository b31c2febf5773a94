import { useCallback } from 'react'
import type { Answer, CommandName, Input } from '#shared/contract/contract.ts'
import type { Saved } from '#shared/contract/views.ts'
import type { Outcome } from '../backend.ts'
import { useNotices } from '../notice.tsx'
import { useOrder } from '../useAnswer.ts'
import { useWords } from '../words.ts'
import { useSaveDesk } from './Saving.tsx'

/** The commands that change something in the office and say when it was on the disk. */
type SavingOrder = {
  [Name in CommandName]: Answer<Name> extends Saved ? Name : never
}[CommandName]

/** An order that saves at once, such as a choice: a refusal is said in the line of messages. */
export function useOrderAndSay(): <Name extends SavingOrder>(
  command: Name,
  input: Input<Name>,
) => Promise<Outcome<Name>> {
  const giveOrder = useOrder()
  const desk = useSaveDesk()
  const { show } = useNotices()
  const { failure } = useWords()
  return useCallback(
    async (command, input) => {
      const outcome = await giveOrder(command, input)
      if (outcome.ok) desk.saved(outcome.value.savedAt)
      else show({ text: failure(outcome.failure), tone: 'care' })
      return outcome
    },
    [giveOrder, desk, show, failure],
  )
}
