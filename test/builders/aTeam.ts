import { calendarDate } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { Person } from '#shared/domain/person.ts'
import { today, type DoorOverOffice } from './doorOverOffice.ts'
import { morning } from './morning.ts'

export const passphrases = {
  ria: 'drie fietsen in de regen',
  ahmad: 'appels onder de linde',
  balie: 'vijf stoelen bij het raam',
  els: 'soep met prei en wortel',
} as const

const someone: Person = {
  callName: 'Selam', otherNames: '', nameInOwnScript: 'ሰላም', birth: { kind: 'year', year: 1994 }, speaks: ['ti'], reads: [],
  dutch: 'little', interpreter: 'yes', interpreterWish: '', paperLanguage: 'ti', phone: '06 00 00 00 01', goodToKnow: '',
  supportedBy: 'Ria', startedOn: today,
} // prettier-ignore

export function personCalled(callName: string, other: Partial<Person> = {}): Person {
  return { ...someone, callName, ...other }
}

export interface Team {
  readonly door: DoorOverOffice
  readonly selam: RandomId
  readonly yusuf: RandomId
  readonly users: Readonly<Record<'ria' | 'ahmad' | 'balie' | 'els', RandomId>>
}

/** Coordinator Ria, worker Ahmad, a front desk and volunteer Els; Ria added Selam, and Yusuf who is Ahmad's now. */
export async function aTeam(): Promise<Team> {
  const door = await morning()
  const opened = await door.good('createOffice', { name: 'Steunpunt', worker: 'Ria', phone: '', passphrase: passphrases.ria }) // prettier-ignore
  const add = async (name: string, role: 'worker' | 'frontDesk' | 'volunteer', passphrase: string) =>
    (await door.good('addUser', {
        name, role, passphrase, isTheirOwn: true, endsOn: role === 'volunteer' ? calendarDate('2027-05-31') : null,
      })) // prettier-ignore
    .id
  const users = {
    ria: opened.user.id,
    ahmad: await add('Ahmad', 'worker', passphrases.ahmad),
    balie: await add('Balie', 'frontDesk', passphrases.balie),
    els: await add('Els', 'volunteer', passphrases.els),
  }
  const { id: selam } = await door.good('addPerson', { person: personCalled('Selam') })
  const { id: yusuf } = await door.good('addPerson', {
    person: personCalled('Yusuf', { nameInOwnScript: 'يوسف', phone: '06 00 00 00 02' }),
  })
  await door.good('setSupporters', { id: selam, supporters: [users.ria, users.els] })
  await door.good('setSupporters', { id: yusuf, supporters: [users.ahmad] })
  await door.good('lockOffice', {})
  return { door, selam, yusuf, users }
}

export async function enter({ door, users }: Team, who: keyof Team['users']): Promise<void> {
  await door.good('unlockOffice', { passphrase: passphrases[who], user: users[who] })
}
