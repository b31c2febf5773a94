import { setTimeout as pause } from 'node:timers/promises'
import { doorOverOffice } from '../builders/doorOverOffice.ts'

/*
 * Takes everybody of a file in and takes them back again. Started as a process of its own, to be killed on the way:
 * `undoWriter.ts <data folder> <passphrase> <file>`.
 */
const [dataFolder = '', passphrase = '', file = ''] = process.argv.slice(2)
const office = await doorOverOffice({ dataFolder })
await office.good('unlockOffice', { passphrase })
office.choose(file)
const arrived = await office.good('openHandover', {})
if (arrived.kind !== 'people') throw new Error('no people in the file')
const people = arrived.people.map(({ person }) => ({ person, as: { kind: 'new', moved: false } as const }))
await office.good('takeIn', { people })
const undone = office.good('undoTakeIn', {})
for (;;) {
  // The first of them are gone, the others are not.
  const work = await office.good('readWork', {})
  if (work?.name === 'undoTakeIn' && work.done > 0) break
  await pause(1)
}
process.stdout.write('undoing\n')
await undone
process.stdout.write('undone\n')
await office.close()
