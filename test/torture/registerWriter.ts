import type { RandomId } from '#shared/domain/fields.ts'
import { doorOverOffice } from '../builders/doorOverOffice.ts'

/*
 * Hands the same people over again and again, and says when a file has its name. Started as a process of its own, to be
 * killed: `registerWriter.ts <data folder> <stick> <passphrase> <office> <person>...`.
 */
const [dataFolder = '', stick = '', passphrase = '', to = '', ...people] = process.argv.slice(2)
const office = await doorOverOffice({ dataFolder, paperFolder: stick })
await office.good('unlockOffice', { passphrase })
process.stdout.write('open\n')
for (;;) {
  const made = await office.good('makeHandover', {
    to: { kind: 'office', office: to as RandomId },
    people: people.map((id) => ({ id: id as RandomId, parts: ['person'] as const })),
  })
  process.stdout.write(`named ${made.fileName}\n`)
}
