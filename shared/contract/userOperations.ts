import { z } from 'zod'
import { CalendarDateField, RandomIdField } from '#shared/domain/fields.ts'
import { SlipWords } from '#shared/domain/slip.ts'
import { OfficeUser } from '#shared/domain/user.ts'
import { command, done, nothing, query, work } from './operation.ts'
import { Passphrase } from './passphrase.ts'
import { RoomLine, RoomPerson, RoomView, Saved, UsersView } from './views.ts'

/** Who may come in, and what the front desk and volunteers see: part of `contract.ts`. */
export const userOperations = {
  // Users
  listUsers: query(nothing, UsersView),
  /** Words that were never anybody's, for a first passphrase. */
  suggestPassphrase: query(nothing, z.object({ passphrase: Passphrase }).readonly()),
  addUser: command(
    OfficeUser.unwrap()
      .omit({ id: true })
      .extend({ passphrase: Passphrase, isTheirOwn: z.boolean() })
      .readonly(),
    z.object({ id: RandomIdField }).readonly(),
  ),
  setUserEnd: command(
    z.object({ user: RandomIdField, endsOn: CalendarDateField.nullable() }).readonly(),
    Saved,
  ),
  /** At once. Who held the office key keeps what was seen and copied; `renewKeys` shuts what is written from now on. */
  stopAccess: command(z.object({ user: RandomIdField }).readonly(), Saved),
  /** Of who is in, whatever the role. */
  changePassphrase: command(
    z.object({ passphrase: Passphrase, nextPassphrase: Passphrase }).readonly(),
    done,
  ),
  showNames: command(z.object({ shows: z.boolean() }).readonly(), Saved),
  /** New keys for the list and every dossier; goes on where it was stopped. */
  renewKeys: work(nothing, done),

  // A room: the front desk and volunteers
  readRoom: query(nothing, RoomView),
  findInRoom: query(z.object({ search: z.string().max(300) }).readonly(), z.array(RoomLine).readonly()),
  lookInRoom: query(z.object({ id: RandomIdField }).readonly(), RoomPerson),
  leaveSlip: command(z.object({ words: SlipWords }).readonly(), Saved),
} as const
