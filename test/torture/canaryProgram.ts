import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { doorOverOffice } from '../builders/doorOverOffice.ts'
import { placesHolding, textPlaces } from './contractTexts.ts'
import { driveEverything, drivenElsewhere, readableByDesign, type Go } from './canaryDrive.ts'
import { canaryWords } from './canaryWords.ts'

/*
 * A process that drives the whole program through its real door, with its data folder, its home and its temporary folder
 * in one place:  node canaryProgram.ts <folder for papers> <data folder>
 * Says as JSON which places of the contract no word was typed into, and which words stand in the program's own log.
 */

const [outside = '', dataFolder = ''] = process.argv.slice(2)
const temporary = process.env['TMPDIR']
// A paper that a person saves is readable on purpose and lies where that person chose.
process.env['TMPDIR'] = outside
const door = await doorOverOffice({ dataFolder })
process.env['TMPDIR'] = temporary

const driven = new Set<string>()
const go: Go = async (name, input) => {
  for (const word of canaryWords) for (const place of placesHolding(word, name, input)) driven.add(place)
  return door.good(name, input)
}
await driveEverything(go, chooseDocument)
await door.close()

/** Readable where a person keeps it, as its copy is where it is saved; in the office it must not be. */
async function chooseDocument(): Promise<void> {
  const path = join(outside, 'scan.pdf')
  await writeFile(path, `%PDF-1.7\n${canaryWords.join(' ').repeat(4_000)}`)
  door.choose(path)
}

const missed = [...textPlaces()].filter(
  (place) => !driven.has(place) && ![...readableByDesign, ...drivenElsewhere].includes(place),
)
const said = JSON.stringify(door.log)
console.log(
  JSON.stringify({ driven: driven.size, missed, logged: canaryWords.filter((word) => said.includes(word)) }),
)
