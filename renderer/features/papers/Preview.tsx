import type { ReactElement } from 'react'
import type { PaperWish } from '#shared/contract/views.ts'
import { PaperPages } from '../../ui/PaperPages.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'

export function Preview({ wish }: { readonly wish: PaperWish }): ReactElement {
  const { say } = useWords()
  const { answer: preview, failure } = useAnswer('previewPaper', wish)
  return <PaperPages paper={say(`paper.label.${wish.paper}`)} preview={preview} failure={failure} />
}
