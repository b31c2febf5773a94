import { IconDownload } from '@tabler/icons-react'
import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { PaperName } from '#shared/domain/paperNames.ts'
import type { TransferPart } from '#shared/domain/transferParts.ts'
import { useNotices } from '../../notice.tsx'
import { Button } from '../../ui/Button.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'

interface SavePaperProps {
  readonly dossier: Dossier
  readonly paper: PaperName
  /** What goes, for the cover; null: the paper about the whole file. */
  readonly parts: readonly TransferPart[] | null
  /** Several of them stand on the screen: each says whose it is. */
  readonly isNamed?: boolean
}

/** Keeps a paper of the handing over as a PDF, in the person's own language beside the Dutch. */
export function SavePaper({ dossier, paper, parts, isNamed = false }: SavePaperProps): ReactElement {
  const { say, failure: sentence } = useWords()
  const giveOrder = useOrder()
  const { show } = useNotices()
  async function save(): Promise<void> {
    const { id, person } = dossier
    const wish = { id, paper, language: person.paperLanguage, largeLetters: false }
    const saved = await giveOrder('savePaper', parts === null ? wish : { ...wish, parts })
    if (saved.ok) {
      show({
        text: say('paper.success.savedNoPlan', { file: saved.value.fileName }),
        tone: 'done',
        about: id,
      })
    } else if (saved.failure.kind !== 'cancelled') show({ text: sentence(saved.failure), tone: 'care' })
  }
  return (
    <div>
      <Button icon={<IconDownload aria-hidden />} onPress={save}>
        {say(isNamed ? 'handover.action.savePaperOf' : 'handover.action.savePaper', {
          paper: say(`paper.label.${paper}`),
          name: dossier.person.callName,
        })}
      </Button>
    </div>
  )
}
