import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that decides what the bundles hold. */
const rooms = ['shared', 'electron', 'renderer', 'build'] as const
const single = ['package.json', 'package-lock.json'] as const

/** One short text that changes when a source of the app changes. Contents count, not times: a fresh clone has new times. */
export function sourceStamp(repository: string): string {
  const hash = createHash('sha256')
  const files = rooms.flatMap((room) =>
    readdirSync(join(repository, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(test|spec)\.tsx?$/u.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  )
  for (const file of [...files, ...single.map((name) => join(repository, name))]) {
    hash.update(file.slice(repository.length)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex').slice(0, 32)
}
