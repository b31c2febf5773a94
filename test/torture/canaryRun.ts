import { execFile, execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { filesBelow } from '../fixtures/vault/officeInTemp.ts'
import { needles } from './canaryWords.ts'
import { inImages, whyNoDisk, withNewDisk } from './diskImage.ts'
import { atLeast, none, notTried, type Figure } from './figures.ts'
import { inTempPlace } from './tempPlace.ts'

const run = promisify(execFile)

interface Said {
  readonly driven: number
  readonly missed: readonly string[]
  readonly logged: readonly string[]
}

/**
 * The whole program is driven through its real door with words that occur nowhere else, on a disk of its own; then that
 * disk is searched, byte by byte: files, file names, what was deleted, what lies between the files.
 */
export async function canaryRun(): Promise<readonly Figure[]> {
  const why = await whyNoDisk('ext4')
  return inTempPlace((outside) =>
    why === null
      ? inImages((place) =>
          withNewDisk('ext4', place, async ({ image, folder }) => {
            const said = await drive(outside, folder)
            execFileSync('sync', ['--file-system', folder])
            const found = [
              ...hitsIn('the disk', await readFile(image)),
              ...(await hitsInFiles(folder)),
              ...(await hitsInFiles(outside, isPaper)),
            ]
            return [...figuresOf(said, found), await controlled(folder, image)]
          }),
        )
      : inTempPlace(async (folder) => [
          ...figuresOf(await drive(outside, folder), await hitsInFiles(folder)),
          notTried('what was deleted and what lies between the files', why),
        ]),
  )
}

async function drive(outside: string, folder: string): Promise<Said> {
  const places = { data: join(folder, 'data'), home: join(folder, 'home'), temporary: join(folder, 'tmp') }
  for (const place of Object.values(places)) await mkdir(place)
  const program = join(import.meta.dirname, 'canaryProgram.ts')
  const { stdout } = await run(process.execPath, [program, outside, places.data], {
    cwd: folder,
    env: {
      ...process.env,
      TMPDIR: places.temporary,
      HOME: places.home,
      XDG_CACHE_HOME: join(places.home, 'cache'),
    },
  })
  return JSON.parse(stdout) as Said
}

function figuresOf(said: Said, found: readonly string[]): readonly Figure[] {
  return [
    atLeast('places of the contract that a word was typed into', said.driven, 30),
    none('places of the contract that take text and were not tried (canaryDrive.ts)', said.missed),
    none('words in the log of the program', said.logged),
    none('words on the disk: data folder, home, temporary folder, deleted files', found),
  ]
}

async function hitsInFiles(folder: string, isReadable = nothingIs): Promise<readonly string[]> {
  const hits: string[] = []
  for (const name of await filesBelow(folder)) {
    if (!isReadable(name)) hits.push(...hitsIn(name, await readFile(join(folder, name))))
    hits.push(...hitsIn(`the name ${name}`, Buffer.from(name)))
  }
  return hits
}

const nothingIs = (_name: string): boolean => false
/** A paper that a person saved lies open where that person chose; backups beside it do not. */
const isPaper = (name: string): boolean => name.endsWith('.pdf')

function hitsIn(where: string, bytes: Buffer): readonly string[] {
  return needles.flatMap((needle) => {
    const at = bytes.indexOf(needle.bytes)
    return at < 0 ? [] : [`${needle.name} in ${where} at ${String(at)}`]
  })
}

/** Each word in each writing, put on the disk on purpose: a search that would not find it proves nothing. */
async function controlled(folder: string, image: string): Promise<Figure> {
  const spaced = needles.flatMap(({ bytes }) => [bytes, Buffer.from('\n')])
  await writeFile(join(folder, 'control'), Buffer.concat(spaced), { flush: true })
  execFileSync('sync', ['--file-system', folder])
  const found = hitsIn('the disk', await readFile(image)).length
  return atLeast('control: writings found after they were put there', found, needles.length)
}
