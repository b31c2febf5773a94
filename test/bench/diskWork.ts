import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What one save asks of the disk, counted by strace over many; null where strace can't be used. */
export interface DiskWork {
  readonly flushesPerSave: number
  readonly bytesPerSave: number
  /** Written after the last save was acknowledged, until the store was closed. */
  readonly bytesLaterPerSave: number
}

const traced = 'write,pwrite64,writev,pwritev,pwritev2,fsync,fdatasync,sync_file_range'

export async function diskWorkOf(kind: string, folder: string, cases: number): Promise<DiskWork | null> {
  const saves = 20
  const place = await mkdtemp(join(tmpdir(), 'wegwijs-strace-'))
  const trace = join(place, 'trace')
  const child = join(import.meta.dirname, 'storeChild.ts')
  const strace = ['-f', '-y', '-s', '16', '-e', `trace=${traced}`, '-o', trace, process.execPath]
  try {
    await run('strace', [...strace, child, 'saves', kind, folder, String(saves), String(cases)])
    return workIn(await readFile(trace, 'utf8'), folder, saves)
  } catch (thrown) {
    process.stderr.write(`strace: ${String(thrown)}\n`)
    return null
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

/**
 * Milliseconds of a save, the median of many, on this disk made slower: each flush takes `flushMs` longer, as on a real
 * laptop's disk. Null where strace can't be used.
 */
export async function savedOnSlowDisk(
  kind: string,
  folder: string,
  cases: number,
  flushMs: number,
): Promise<number | null> {
  const child = join(import.meta.dirname, 'storeChild.ts')
  const slower = [
    '-e',
    'trace=fsync,fdatasync',
    '-e',
    `inject=fsync,fdatasync:delay_exit=${String(flushMs * 1_000)}`,
  ]
  const strace = ['-f', '--seccomp-bpf', '-o', '/dev/null', ...slower, process.execPath]
  try {
    const { stdout } = await run('strace', [...strace, child, 'saves', kind, folder, '60', String(cases)])
    return Number(stdout.trim().split('\n').at(-1))
  } catch (thrown) {
    process.stderr.write(`strace: ${String(thrown)}\n`)
    return null
  }
}

/** A call may be told in two lines, when another thread's comes between: `name(… <unfinished ...>`, `<... name resumed>`. */
function workIn(trace: string, folder: string, saves: number): DiskWork {
  const [began, ended] = ['"BEGIN\\n"', '"END\\n"']
  const work = { flushes: 0, bytes: 0, later: 0 }
  const unfinished = new Map<string, string>()
  let phase: 'before' | 'saving' | 'later' = 'before'
  for (const line of trace.split('\n')) {
    if (line.includes(began)) phase = 'saving'
    if (line.includes(ended)) phase = 'later'
    const pid = line.split(' ', 1)[0] ?? ''
    const isResumed = line.includes(' resumed>')
    const start = isResumed ? (unfinished.get(pid) ?? '') : line
    if (line.includes('<unfinished ...>')) unfinished.set(pid, line)
    if (phase === 'before' || !start.includes(`<${folder}`)) continue
    if (!isResumed && /\bf(data)?sync\(/.test(start) && phase === 'saving') work.flushes += 1
    const written = /write(v|64|v2)?\(/.test(start) ? Number(/= (\d+)$/.exec(line)?.[1] ?? 0) : 0
    if (phase === 'saving') work.bytes += written
    else work.later += written
  }
  return {
    flushesPerSave: work.flushes / saves,
    bytesPerSave: work.bytes / saves,
    bytesLaterPerSave: work.later / saves,
  }
}
