import { IconBuildingCommunity, IconCloudOff, IconSchool } from '@tabler/icons-react'
import { useState, type ReactElement } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Busy } from '../../ui/Busy.tsx'
import { Message } from '../../ui/Message.tsx'
import { useWords } from '../../words.ts'
import { useOpenOffice } from '../../useOpenOffice.ts'
import { WhyClosed } from '../../WhyClosed.tsx'
import styles from './FirstStart.module.css'
import { NewOffice } from './NewOffice.tsx'

/** No office on this computer yet: try everything in the practice office, or make an own one. */
export function FirstStart({ onRestore }: { readonly onRestore: () => void }): ReactElement {
  const { say, failure: sentence } = useWords()
  const { open, isOpening, failure } = useOpenOffice()
  const [isNew, setNew] = useState(false)
  if (isNew) {
    return (
      <NewOffice
        onBack={() => {
          setNew(false)
        }}
      />
    )
  }
  return (
    <div className={styles['welcome']}>
      <header className={styles['head']}>
        <h1 tabIndex={-1} data-screen-title>
          {say('start.label.title')}
        </h1>
        <p className={styles['lead']}>{say('start.prose.intro')}</p>
      </header>
      <WhyClosed />
      {failure && (
        <Message tone="care" isUrgent>
          {sentence(failure)}
        </Message>
      )}
      <div className={styles['ways']}>
        <section className={styles['way']}>
          <IconSchool aria-hidden className={styles['picture']} stroke={1.5} />
          <h2>{say('start.label.practice')}</h2>
          <p>{say('start.hint.practice')}</p>
          {isOpening ? (
            <Busy>{say('unlock.label.opening')}</Busy>
          ) : (
            <Button look="main" onPress={() => open('openPracticeOffice', {})}>
              {say('start.action.practice')}
            </Button>
          )}
        </section>
        <section className={styles['way']}>
          <IconBuildingCommunity aria-hidden className={styles['picture']} stroke={1.5} />
          <h2>{say('start.label.newOffice')}</h2>
          <p>{say('start.hint.newOffice')}</p>
          <Button
            isDisabled={isOpening}
            onPress={() => {
              setNew(true)
            }}
          >
            {say('start.action.newOffice')}
          </Button>
        </section>
      </div>
      <div className={styles['restore']}>
        <Button look="quiet" isDisabled={isOpening} onPress={onRestore}>
          {say('restore.action.open')}
        </Button>
      </div>
      <p className={styles['safe']}>
        <IconCloudOff aria-hidden />
        {say('start.prose.safe')}
      </p>
    </div>
  )
}
