import { useState } from 'react'
import type { Input } from '#shared/contract/contract.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { useSession } from './session.ts'
import { useOrder } from './useAnswer.ts'

type OpeningOrder =
  'createOffice' | 'openPracticeOffice' | 'unlockOffice' | 'resetPracticeOffice' | 'recoverOffice'

interface OpenOffice {
  readonly open: <Name extends OpeningOrder>(order: Name, input: Input<Name>) => Promise<Failure | null>
  readonly isOpening: boolean
  readonly failure: Failure | null
}

/** The ways into an office; each takes about two seconds, and says so meanwhile. */
export function useOpenOffice(): OpenOffice {
  const giveOrder = useOrder()
  const { opened } = useSession()
  const [isOpening, setOpening] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const open: OpenOffice['open'] = async (name, input) => {
    setOpening(true)
    setFailure(null)
    const outcome = await giveOrder<OpeningOrder>(name, input)
    setOpening(false)
    if (outcome.ok) {
      opened(outcome.value)
      return null
    }
    setFailure(outcome.failure)
    return outcome.failure
  }
  return { open, isOpening, failure }
}
