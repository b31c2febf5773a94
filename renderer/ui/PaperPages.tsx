import { useMemo, type ReactElement } from 'react'
import type { PaperPreview } from '#shared/contract/views.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { useWords } from '../words.ts'
import { Busy } from './Busy.tsx'
import { Message } from './Message.tsx'
import styles from './PaperPages.module.css'
import { pictureAddress } from './pictureAddress.ts'

interface PaperPagesProps {
  /** The paper's name. */
  readonly paper: string
  readonly preview: PaperPreview | undefined
  readonly failure: Failure | undefined
}

/** The paper as it will come out of the printer, page below page. */
export function PaperPages({ paper, preview, failure }: PaperPagesProps): ReactElement {
  const { say, failure: sentence } = useWords()
  return (
    <section aria-label={say('paper.label.preview', { paper })} className={styles['preview']}>
      {failure && (
        <Message tone="care" isUrgent>
          {sentence(failure)}
        </Message>
      )}
      {!preview && !failure && <Busy>{say('paper.label.making')}</Busy>}
      {preview && <Pages preview={preview} />}
    </section>
  )
}

function Pages({ preview }: { readonly preview: PaperPreview }): ReactElement {
  const { say } = useWords()
  const { pages, readAloud, widthPoints, heightPoints } = preview
  const addresses = useMemo(() => pages.map(pictureAddress), [pages])
  return (
    <ol className={styles['pages']}>
      {addresses.map((address, index) => (
        <li key={index}>
          <figure>
            <figcaption className={styles['pageNumber']}>
              {say('paper.label.page', { page: index + 1, total: addresses.length })}
            </figcaption>
            <img
              src={address}
              alt={readAloud[index] ?? ''}
              width={widthPoints}
              height={heightPoints}
              className={styles['page']}
            />
          </figure>
        </li>
      ))}
    </ol>
  )
}
