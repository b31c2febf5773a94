import type { UsersView } from '#shared/contract/views.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import { ok } from '#shared/result.ts'
import type { Workshop } from '../work.ts'
import { newPassphrase } from '../newPassphrase.ts'
import type { OfficeKeeper, OpenOffice } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'
import { renewKeys } from './renewKeys.ts'

type UserNoun = Pick<
  OfficeHandlers,
  | 'listUsers'
  | 'suggestPassphrase'
  | 'addUser'
  | 'setUserEnd'
  | 'stopAccess'
  | 'changePassphrase'
  | 'showNames'
  | 'renewKeys'
>

/** Who can open the office. Everything but the own passphrase is the coordinators'. */
export function userHandlers(
  keeper: OfficeKeeper,
  workshop: Workshop,
  today: () => CalendarDate,
  now: () => number,
): UserNoun {
  return {
    async listUsers() {
      const office = keeper.current()
      return office.ok ? ok(await usersView(office.value)) : office
    },
    suggestPassphrase: () => Promise.resolve(ok({ passphrase: newPassphrase() })),
    async addUser({ isTheirOwn, ...user }) {
      const office = keeper.asCoordinator()
      if (!office.ok) return office
      const added = await office.value.whole.users.add({ ...user, firstUse: !isTheirOwn }, today())
      if (!added.ok) return added
      keeper.roomsChanged()
      return ok({ id: added.value })
    },
    async setUserEnd({ user, endsOn }) {
      const office = keeper.asCoordinator()
      if (!office.ok) return office
      const set = await office.value.whole.users.setEnd(user, endsOn, today())
      if (!set.ok) return set
      keeper.roomsChanged()
      return ok({ savedAt: now() })
    },
    async stopAccess({ user }) {
      const office = keeper.asCoordinator()
      if (!office.ok) return office
      const stopped = await office.value.whole.users.stop(user)
      return stopped.ok ? ok({ savedAt: now() }) : stopped
    },
    async changePassphrase({ passphrase, nextPassphrase }) {
      const room = keeper.room()
      const office = keeper.current()
      if (!room.ok && !office.ok) return office
      const changed = room.ok
        ? await room.value.changePassphrase(passphrase, nextPassphrase)
        : office.ok
          ? await office.value.whole.users.changePassphrase(passphrase, nextPassphrase)
          : office
      return changed.ok ? ok({}) : changed
    },
    async showNames({ shows }) {
      const office = keeper.asCoordinator()
      if (!office.ok) return office
      const shown = await office.value.whole.users.showNames(shows)
      return shown.ok ? ok({ savedAt: now() }) : shown
    },
    async renewKeys() {
      const office = keeper.asCoordinator()
      if (!office.ok) return office
      const renewed = await workshop.run('renewKeys', (hands) => renewKeys(office.value.whole, hands))
      return renewed.ok ? ok({}) : renewed
    },
  }
}

async function usersView({ whole }: OpenOffice): Promise<UsersView> {
  const { users, rooms } = whole
  const slipsMissing: UsersView['slipsMissing'][number][] = []
  for (const user of rooms.users()) {
    const numbers = (await rooms.read(user))?.room.slipsMissing ?? []
    if (numbers.length > 0) slipsMissing.push({ user: user.name, numbers })
  }
  return {
    users: users.list().map((user) => ({ ...user, isYou: user.id === whole.user.id })),
    showsNames: users.showsNames(),
    keysToRenew: users.renewedUpTo() !== null,
    slipsMissing,
  }
}
