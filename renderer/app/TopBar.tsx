import { IconEyeCheck, IconEyeOff, IconLock, IconSearch } from '@tabler/icons-react'
import { useState, type SyntheticEvent, type ReactElement } from 'react'
import { useTogether } from '../lookingTogether.tsx'
import { goTo, usePlace } from '../navigation.tsx'
import { dossierAt } from '../places.ts'
import { useSearch } from '../search.tsx'
import { Button } from '../ui/Button.tsx'
import { useWords } from '../words.ts'
import { SaveLine } from './SaveLine.tsx'
import { TogetherBanner } from './TogetherBanner.tsx'
import styles from './TopBar.module.css'
import { useLock } from './useLock.ts'

/** One line: search, whether all is saved, looking together, and the lock. */
export function TopBar(): ReactElement {
  const { say } = useWords()
  const { on: together, set: setTogether } = useTogether()
  const place = usePlace()
  const person = dossierAt(place)
  const lock = useLock()
  return (
    <header data-area tabIndex={-1} aria-label={say('top.label.name')} className={styles['bar']}>
      {together ? person !== null && <TogetherBanner id={person} /> : place.screen !== 'people' && <Search />}
      <SaveLine />
      <div className={styles['buttons']}>
        {(person !== null || together) && (
          <Button
            icon={together ? <IconEyeOff aria-hidden /> : <IconEyeCheck aria-hidden />}
            isPressed={together}
            onPress={() => {
              setTogether(!together)
            }}
          >
            {together ? say('top.action.lookTogetherOff') : say('top.action.lookTogether')}
          </Button>
        )}
        <Button
          icon={<IconLock aria-hidden />}
          onPress={() => {
            void lock()
          }}
        >
          {say('top.action.lock')}
        </Button>
      </div>
    </header>
  )
}

/** Goes to the people with what was typed; there it is found while typing on. */
function Search(): ReactElement {
  const { say } = useWords()
  const { look, lookIn } = useSearch()
  const [typed, setTyped] = useState('')
  function search(event: SyntheticEvent): void {
    event.preventDefault()
    look(typed)
    lookIn('names')
    setTyped('')
    goTo({ screen: 'people' })
  }
  return (
    <form role="search" className={styles['search']} onSubmit={search}>
      <IconSearch aria-hidden className={styles['glass']} />
      <input
        type="search"
        data-search
        className={styles['field']}
        aria-label={say('top.label.search')}
        placeholder={`${say('top.label.search')} (${say('top.hint.search')})`}
        value={typed}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.target.value)
        }}
      />
    </form>
  )
}
