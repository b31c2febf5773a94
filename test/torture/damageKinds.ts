import { copyFile, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { filesBelow } from '../fixtures/vault/officeInTemp.ts'
import { usedBytes } from '../fixtures/vault/usedBytes.ts'

export const damageKinds = ['flip', 'cut', 'zero', 'swap', 'old', 'delete'] as const
export type DamageKind = (typeof damageKinds)[number]

export interface Damage {
  /** For the report: what was done to which file. */
  readonly told: string
  /** The files that were hit, relative to the office. */
  readonly files: readonly string[]
}

/**
 * Damages one file (a swap: two) of `office`, chosen by dice. `earlier` is the same office some saves ago.
 * Null when there is nothing to damage in this way.
 */
export async function damage(office: string, earlier: string, kind: DamageKind): Promise<Damage | null> {
  // The lock says nothing of the office: a wrong one only makes the next opening wait.
  const files = (await filesBelow(office)).filter((name) => name !== 'lock')
  const file = chosen(files)
  const path = join(office, file)
  switch (kind) {
    case 'flip': {
      const bytes = await readFile(path)
      const at = placeIn(bytes)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(Math.random() * 8))
      await writeFile(path, bytes)
      return { told: `a bit of ${file} flipped at ${String(at)} of ${String(bytes.length)}`, files: [file] }
    }
    case 'cut': {
      const bytes = await readFile(path)
      const length = placeIn(bytes)
      await writeFile(path, bytes.subarray(0, length))
      return { told: `${file} cut to ${String(length)} of ${String(bytes.length)}`, files: [file] }
    }
    case 'zero': {
      const bytes = await readFile(path)
      const block = 4_096
      const at = Math.floor(placeIn(bytes) / block) * block
      await writeFile(path, bytes.fill(0, at, Math.min(bytes.length, at + block)))
      return { told: `a block of ${file} zeroed at ${String(at)} of ${String(bytes.length)}`, files: [file] }
    }
    case 'swap': {
      const alike = files.filter((name) => name !== file && familyOf(name) === familyOf(file))
      const other = Math.random() < 0.6 && alike.length > 0 ? anyOf(alike) : chosen(files)
      if (other === file) return null
      const [one, two] = [await readFile(path), await readFile(join(office, other))]
      await writeFile(path, two)
      await writeFile(join(office, other), one)
      return { told: `${file} and ${other} swapped`, files: [file, other] }
    }
    case 'old':
      return putBack(office, earlier, files)
    case 'delete':
      await rm(path)
      return { told: `${file} deleted`, files: [file] }
  }
}

/** An old file under its own name again, or in the place of the newest of its family in the same folder. */
async function putBack(office: string, earlier: string, files: readonly string[]): Promise<Damage | null> {
  const old = chosen(await filesBelow(earlier))
  const bytes = await readFile(join(earlier, old))
  const now = files.includes(old) ? await readFile(join(office, old)) : null
  if (!now?.equals(bytes)) {
    await copyFile(join(earlier, old), join(office, old)).catch(() => undefined)
    // What had gone because nothing needed it any more may go again.
    return { told: `the old ${old} put back`, files: now ? [old] : [] }
  }
  const newer = files.filter(
    (name) => dirname(name) === dirname(old) && familyOf(name) === familyOf(old) && name > old,
  )
  const place = newer.find((name) => basename(name).split('.')[0] === basename(old).split('.')[0]) ?? newer[0]
  if (place === undefined) return null
  await writeFile(join(office, place), bytes)
  return { told: `${place} replaced by the old ${old}`, files: [place] }
}

/** Not among the zeros that wait at the end of a journal: there is nothing to lose. */
function placeIn(bytes: Buffer): number {
  return Math.floor(Math.random() * usedBytes(bytes).length)
}

/** Half by kind of file, so that the few headers and journals get their part; half among all files. */
function chosen(files: readonly string[]): string {
  if (Math.random() < 0.5) return anyOf(files)
  const families = [...new Set(files.map(familyOf))]
  const family = anyOf(families)
  return anyOf(files.filter((name) => familyOf(name) === family))
}

function anyOf<Value>(values: readonly Value[]): Value {
  const value = values[Math.floor(Math.random() * values.length)]
  if (value === undefined) throw new Error('nothing to choose from')
  return value
}

/** A name without its numbers: `dossiers/*.ocs`, `list-*.ocs`, `keyring.*`. */
export function familyOf(file: string): string {
  const name = basename(file)
  const folder = file.includes('/') ? `${file.slice(0, file.indexOf('/'))}/` : ''
  return folder + name.replaceAll(/[0-9a-f]{32}|\d+/g, '*')
}
