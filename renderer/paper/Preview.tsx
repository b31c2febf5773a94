import { useMemo, type ReactElement } from 'react'
import type { PaperPreview, PaperWish } from '#shared/contract/views.ts'
import { Busy } from '../ui/Busy.tsx'
import { Message } from '../ui/Message.tsx'
import { useAnswer } from '../useAnswer.ts'
import { useWords } from '../words.ts'
import styles from './Preview.module.css'
import { pictureAddress } from './pictureAddress.ts'

/** The paper as it will come out of the printer, page below page. */
export function Preview({ wish }: { readonly wish: PaperWish }): ReactElement {
  const { say, failure: sentence } = useWords()
  const { answer: preview, failure } = useAnswer('previewPaper', wish)
  const paper = say(`paper.label.${wish.paper}`)
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
