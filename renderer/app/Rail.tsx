import { IconHelpCircle, IconSettings, IconSun, IconUsers, type Icon } from '@tabler/icons-react'
import type { ReactElement } from 'react'
import { classes } from '../ui/classes.ts'
import { useTogether } from '../lookingTogether.tsx'
import { GoTo, usePlace } from '../navigation.tsx'
import { useSearch } from '../search.tsx'
import { useOffice } from '../session.ts'
import { useAnswer } from '../useAnswer.ts'
import { useWords } from '../words.ts'
import { LastOpened } from './LastOpened.tsx'
import { firstPlaceOf, mainPlaceOf, mainPlaces, placesTogether, type MainPlace } from './mainPlaces.ts'
import styles from './Rail.module.css'

const icons: Readonly<Record<MainPlace, Icon>> = {
  today: IconSun,
  people: IconUsers,
  settings: IconSettings,
  help: IconHelpCircle,
}

/** The main menu: few places, always with their words. Looking together, the other people's places are gone. */
export function Rail(): ReactElement {
  const { say } = useWords()
  const office = useOffice()
  // The name can be changed while the office is open.
  const { answer: card } = useAnswer('readOfficeCard', {})
  const { name } = card ?? office
  const { on: together } = useTogether()
  // Coming back to the people keeps what was looked for; starting anew from the menu does not.
  const { look } = useSearch()
  const here = mainPlaceOf(usePlace())
  const places = together ? placesTogether : mainPlaces
  return (
    <nav aria-label={say('rail.label.name')} data-area tabIndex={-1} className={styles['rail']}>
      <p className={styles['office']}>{name}</p>
      <ul className={styles['places']}>
        {places.map((place) => {
          const Picture = icons[place]
          return (
            <li key={place}>
              <GoTo
                place={firstPlaceOf(place)}
                current={place === here}
                className={classes(styles['place'], place === here && styles['here'])}
                onGone={() => {
                  look('')
                }}
              >
                <Picture aria-hidden stroke={1.75} />
                {say(`rail.action.${place}`)}
              </GoTo>
            </li>
          )
        })}
      </ul>
      {!together && <LastOpened />}
    </nav>
  )
}
