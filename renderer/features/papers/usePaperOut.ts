import { useState } from 'react'
import type { PaperWish } from '#shared/contract/views.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { ask } from '../../backend.ts'
import { useNotices } from '../../notice.tsx'
import { printPages, printSizeOf } from '../../printPages.ts'
import { useSaveDesk } from '../../saving/Saving.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'

interface PaperOut {
  readonly isBusy: boolean
  readonly save: () => Promise<void>
  readonly print: (copies: number) => Promise<void>
}

/** The two ways out for a paper: a file, or the printer. What was typed a moment ago is on it. */
export function usePaperOut(wish: PaperWish): PaperOut {
  const { say, failure: sentence } = useWords()
  const giveOrder = useOrder()
  const desk = useSaveDesk()
  const { show } = useNotices()
  const [isBusy, setBusy] = useState(false)
  const about = wish.id

  function refused(failure: Failure): void {
    if (failure.kind !== 'cancelled') show({ text: sentence(failure), tone: 'care' })
  }
  function told(way: 'saved' | 'printed', isNoted: boolean, file: string): void {
    const paper = say(`paper.label.${wish.paper}`)
    if (!isNoted) show({ text: say(`paper.error.${way}NotNoted`, { file, paper }), tone: 'care', about })
    else {
      const key = `paper.success.${way}${wish.paper === 'mijnPlan' ? '' : 'NoPlan'}` as const
      show({ text: say(key, { file, paper }), tone: 'done', about })
    }
  }
  async function alone(job: () => Promise<void>): Promise<void> {
    setBusy(true)
    await desk.now()
    await job()
    setBusy(false)
  }

  return {
    isBusy,
    save: () =>
      alone(async () => {
        const saved = await giveOrder('savePaper', wish)
        if (saved.ok) told('saved', saved.value.isNoted, saved.value.fileName)
        else refused(saved.failure)
      }),
    print: (copies) =>
      alone(async () => {
        const drawn = await ask('previewPaper', wish)
        if (!drawn.ok) {
          refused(drawn.failure)
          return
        }
        const { pages, widthPoints } = drawn.value
        const printed = await printPages(pages, printSizeOf(widthPoints), () =>
          giveOrder('printPaper', { ...wish, copies }),
        )
        if (printed.ok) told('printed', printed.value.isNoted, '')
        else refused(printed.failure)
      }),
  }
}
