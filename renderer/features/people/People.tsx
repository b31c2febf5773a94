import { IconFiles, IconUserPlus } from '@tabler/icons-react'
import type { ReactElement } from 'react'
import { GoTo } from '../../navigation.tsx'
import { useSearch } from '../../search.tsx'
import { buttonLook } from '../../ui/buttonLook.ts'
import { Page } from '../../ui/Panel.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useWords } from '../../words.ts'
import { FoundByName } from './FoundByName.tsx'
import { FoundInTexts } from './FoundInTexts.tsx'
import styles from './People.module.css'

/** One person in three seconds: any spelling, any script, a number or a year; or whatever was typed about somebody. */
export function People(): ReactElement {
  const { say } = useWords()
  const { text: search, look, searchIn, lookIn } = useSearch()
  const isByName = searchIn === 'names'
  return (
    <Page
      title={say('people.label.title')}
      actions={
        <>
          <GoTo place={{ screen: 'newPerson' }} className={buttonLook('main')}>
            <IconUserPlus aria-hidden />
            {say('people.action.new')}
          </GoTo>
          <GoTo place={{ screen: 'takeIn' }} className={buttonLook('plain')}>
            {say('people.action.takeIn')}
          </GoTo>
          <GoTo place={{ screen: 'manyPapers', who: 'nobody' }} className={buttonLook()}>
            <IconFiles aria-hidden />
            {say('people.action.manyPapers')}
          </GoTo>
        </>
      }
    >
      <div data-people-search className={styles['search']}>
        <TextField
          label={say(isByName ? 'people.label.search' : 'people.label.searchTexts')}
          hint={say(isByName ? 'people.hint.search' : 'people.hint.searchTexts')}
          type="search"
          value={search}
          onChange={look}
          anyScript
          takesFocus
        />
        <Segments
          label={say('people.label.searchIn')}
          value={searchIn}
          options={[
            { value: 'names', label: say('people.label.inNames') },
            { value: 'texts', label: say('people.label.inTexts') },
          ]}
          onChange={lookIn}
        />
      </div>
      {isByName ? <FoundByName search={search} /> : <FoundInTexts search={search} />}
    </Page>
  )
}
