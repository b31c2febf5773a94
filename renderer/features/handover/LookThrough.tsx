import { useState, type ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { TransferPart } from '#shared/domain/transferParts.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Message } from '../../ui/Message.tsx'
import { PaperPages } from '../../ui/PaperPages.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import { BothLanguages } from './BothLanguages.tsx'
import styles from './Handover.module.css'
import { papersOfWhatGoes } from './handoverView.ts'
import { SavePaper } from './SavePaper.tsx'

interface LookThroughProps {
  readonly dossier: Dossier
  readonly parts: readonly TransferPart[]
  readonly onNext: () => void
}

type SaidBack = 'notYet' | 'yes'

/** Asked back in own words, with what goes on the screen page by page. */
export function LookThrough({ dossier, parts, onNext }: LookThroughProps): ReactElement {
  const { say } = useWords()
  const papers = papersOfWhatGoes(parts)
  const [paper, setPaper] = useState<(typeof papers)[number]>('transferCover')
  const [saidBack, setSaidBack] = useState<SaidBack>('notYet')
  const { id, person } = dossier
  const { answer: preview, failure } = useAnswer('previewPaper', {
    ...{ id, paper, language: person.paperLanguage, largeLetters: false },
    leaveOut: [],
    parts,
  })
  return (
    <div className={styles['look']}>
      <div className={styles['stack']}>
        <BothLanguages language={person.paperLanguage} lines={['tellBack']} />
        <Choice<SaidBack>
          label={say('handover.label.saidBack', { name: person.callName })}
          value={saidBack}
          onChange={setSaidBack}
          options={[
            { value: 'notYet', label: say('handover.label.saidBackNotYet') },
            { value: 'yes', label: say('handover.label.saidBackYes') },
          ]}
        />
        {saidBack === 'notYet' && <Message tone="info">{say('handover.prose.saidBack')}</Message>}
        <div>
          <Button look="main" onPress={onNext}>
            {say('handover.action.next')}
          </Button>
        </div>
        <Choice
          label={say('handover.label.lookAt')}
          value={paper}
          isStacked
          onChange={setPaper}
          options={papers.map((value) => ({ value, label: say(`paper.label.${value}`) }))}
        />
        <SavePaper dossier={dossier} paper="transferCover" parts={parts} />
      </div>
      <PaperPages paper={say(`paper.label.${paper}`)} preview={preview} failure={failure} />
    </div>
  )
}
