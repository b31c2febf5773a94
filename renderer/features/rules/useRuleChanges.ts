import type { Input } from '#shared/contract/contract.ts'
import { newId } from '../../newId.ts'
import { useNotices } from '../../notice.tsx'
import { useOrderAndSay } from '../../saving/useOrderAndSay.ts'
import { useWords } from '../../words.ts'

type Change = Input<'changeRule'>

const said = {
  backToOurs: 'rules.success.backToOurs',
  checked: 'rules.success.checked',
} as const

/** Adds a line to a rule's history, with a way back that is a line too. True when it is on the disk. */
export function useRuleChanges(): (change: Change, words?: string) => Promise<boolean> {
  const orderAndSay = useOrderAndSay()
  const { show } = useNotices()
  const { say } = useWords()

  return async (change, words) => {
    const { what, key, id } = change
    if (!(await orderAndSay('changeRule', change)).ok) return false
    const text = words ?? (what.deed === 'backToOurs' || what.deed === 'checked' ? say(said[what.deed]) : '')
    show({ text, tone: 'done', wayBack: { label: say('app.action.undo'), take: takeBack } })
    return true

    async function takeBack(): Promise<void> {
      const back = { key, id: newId(), what: { deed: 'takenBack', id } } as const
      if ((await orderAndSay('changeRule', back)).ok)
        show({ text: say('rules.success.takenBack'), tone: 'done' })
    }
  }
}
