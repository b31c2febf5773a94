import type { ReactElement } from 'react'
import { FirstPassphrase } from '../features/users/FirstPassphrase.tsx'
import styles from '../room/Room.module.css'
import { SearchKeeper } from '../search.tsx'
import { useOffice, useSession } from '../session.ts'
import { IdleGuard } from './IdleGuard.tsx'
import { OpenOffice } from './OpenOffice.tsx'
import { OpenRoom } from './OpenRoom.tsx'

/** Behind the lock: the office, or the part of it that somebody has, or first a passphrase of one's own. */
export function Inside(): ReactElement {
  const office = useOffice()
  const { opened } = useSession()
  if (office.mustChangePassphrase) {
    return (
      <main className={styles['centre']}>
        <FirstPassphrase
          onChanged={() => {
            opened({ ...office, mustChangePassphrase: false })
          }}
        />
        <IdleGuard />
      </main>
    )
  }
  const { role } = office.user
  if (role === 'frontDesk' || role === 'volunteer') return <OpenRoom />
  return (
    <SearchKeeper>
      <OpenOffice />
    </SearchKeeper>
  )
}
