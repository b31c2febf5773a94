import { IconEyeCheck } from '@tabler/icons-react'
import type { ReactElement } from 'react'
import type { DossierId } from '#shared/domain/dossier.ts'
import { useAnswer } from '../useAnswer.ts'
import { useWords } from '../words.ts'
import styles from './TogetherBanner.module.css'

export function TogetherBanner({ id }: { readonly id: DossierId }): ReactElement {
  const { say } = useWords()
  const { answer } = useAnswer('readDossier', { id })
  return (
    <p role="status" className={styles['banner']}>
      <IconEyeCheck aria-hidden />
      {say('together.prose.banner', { name: answer?.dossier.person.callName ?? '' })}
    </p>
  )
}
