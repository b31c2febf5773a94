import { onTestFinished } from 'vitest'
import type { RandomId } from '#shared/domain/fields.ts'
import { doorOverOffice, type DoorOverOffice } from './doorOverOffice.ts'

/** One morning; the same `dataFolder` again is the next one. Closed when the test is done. */
export async function morning(options: Parameters<typeof doorOverOffice>[0] = {}): Promise<DoorOverOffice> {
  const door = await doorOverOffice(options)
  onTestFinished(() => door.close())
  return door
}

/** Whose name is found first. */
export async function idOf(day: DoorOverOffice, name: string): Promise<RandomId> {
  const { people } = await day.good('listPeople', { search: name, limit: 1 })
  const [person] = people
  if (!person) throw new Error(`nobody is called ${name}`)
  return person.id
}
