import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers'
import timersPromises from 'node:timers/promises'

/*
 * Loaded before a program (`node --import diskCalls.ts …`): counts what the program asks of the disk inside one folder
 * and lets one of those calls go wrong. The call itself is Node's own.
 *
 * TORTURE_FOLDER  only calls about this folder and what is in it count
 * TORTURE_FAULT   none        counts; the number is written to standard output at the end as `calls <n>`
 *                 stop:<n>    the process is killed (-9) instead of the nth call
 *                 torn:<n>    … after half of what the nth call was to write, or instead of it
 *                 refuse:<n>  the disk refuses the nth call (EIO, ENOSPC, EACCES)
 *                 full:<n>    from the nth call on nothing more can be written (ENOSPC)
 *                 short:<n>   from the nth call on each write takes half of what it was given, as a system may
 *                 unflushed   every flush is left out: a control, to see that the torture would notice
 * TORTURE_SPEED   how many times as fast time runs, so that work which waits some seconds is done too
 */

const folder = process.env['TORTURE_FOLDER'] ?? '/nowhere'
const [fault = 'none', number = '0'] = (process.env['TORTURE_FAULT'] ?? 'none').split(':')
const chosen = Number(number)
let calls = 0

type Call = (this: unknown, ...args: unknown[]) => unknown
type Kind = 'read' | 'write' | 'name' | 'make' | 'flush'

const refusalOf: Readonly<Record<Kind, string>> = {
  read: 'EIO',
  write: 'ENOSPC',
  name: 'EACCES',
  make: 'ENOSPC',
  flush: 'EIO',
}

function refusal(code: string, syscall: string): Error {
  return Object.assign(new Error(`${code}: made by the torture, ${syscall}`), { code, syscall, errno: -5 })
}

/** Half of what a call was to write; null when it writes nothing that can be halved. */
function halved(args: readonly unknown[]): unknown[] | null {
  const at = args.findIndex((arg) => arg instanceof Uint8Array)
  const bytes = args[at]
  if (!(bytes instanceof Uint8Array)) return null
  const [offset, length] = [args[at + 1], args[at + 2]]
  const from = typeof offset === 'number' ? offset : 0
  const whole = typeof length === 'number' ? length : bytes.length - from
  const half = bytes.subarray(from, from + Math.ceil(whole / 2))
  return args.map((arg, place) => {
    if (place === at) return half
    if (place === at + 1 && typeof arg === 'number') return 0
    if (place === at + 2 && typeof arg === 'number') return half.length
    return arg
  })
}

/** Gives what the call answers, or the error it throws; or does not come back at all. */
function tried(kind: Kind, name: string, call: Call, self: unknown, args: unknown[]): unknown {
  calls += 1
  const now = calls === chosen
  const from = chosen > 0 && calls >= chosen
  if (fault === 'stop' && now) process.kill(process.pid, 'SIGKILL')
  if (fault === 'torn' && now) {
    const half = kind === 'write' ? halved(args) : null
    const writing = half ? call.apply(self, half) : null
    if (writing instanceof Promise) {
      void writing.then(() => process.kill(process.pid, 'SIGKILL'))
      return new Promise(() => undefined)
    }
    process.kill(process.pid, 'SIGKILL')
  }
  if (fault === 'unflushed' && kind === 'flush') return undefined
  if (fault === 'refuse' && now) throw refusal(refusalOf[kind], name)
  if (fault === 'full' && from && (kind === 'write' || kind === 'make')) throw refusal('ENOSPC', name)
  if (fault === 'short' && from && (name === 'write' || name === 'writeSync'))
    return call.apply(self, halved(args) ?? args)
  return call.apply(self, args)
}

const paths = new WeakMap<object, string>()
const isOurs = (path: unknown): boolean =>
  typeof path === 'string' &&
  (path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`))

/** A call that is told a path; opening is making when it may make a file. */
function byPath(name: string, kind: Kind, call: Call): Call {
  return async function (this: unknown, ...args) {
    if (!isOurs(args[0])) return call.apply(this, args)
    const makes = name === 'open' && typeof args[1] === 'string' && args[1] !== 'r' && args[1] !== 'r+'
    const answer = await tried(makes ? 'make' : kind, name, call, this, args)
    if (name === 'open' && answer instanceof Object) paths.set(answer, String(args[0]))
    return answer
  }
}

const openFiles = new Set<unknown>()

/** The same for a call that answers at once. */
function byPathAtOnce(name: string, kind: Kind, call: Call): Call {
  return function (this: unknown, ...args) {
    if (!isOurs(args[0])) return call.apply(this, args)
    const answer = tried(kind, name, call, this, args)
    if (name === 'openSync') openFiles.add(answer)
    return answer
  }
}

/** A call on a file that was opened at once. */
function byNumber(name: string, kind: Kind, call: Call): Call {
  return function (this: unknown, ...args) {
    return openFiles.has(args[0]) ? tried(kind, name, call, this, args) : call.apply(this, args)
  }
}

/** A flush of such a file, which says later how it went. */
function byNumberLater(name: string, kind: Kind, call: Call): Call {
  return function (this: unknown, ...args) {
    if (!openFiles.has(args[0])) return call.apply(this, args)
    const done = args.at(-1) as (refusal: unknown) => void
    try {
      const answer = tried(kind, name, call, this, args)
      if (fault === 'unflushed') done(null)
      return answer
    } catch (refused) {
      done(refused)
      return undefined
    }
  }
}

/** A call on an open file. */
function byHandle(name: string, kind: Kind, call: Call): Call {
  return async function (this: unknown, ...args) {
    const isOurFile = this instanceof Object && paths.has(this)
    return isOurFile ? tried(kind, name, call, this, args) : call.apply(this, args)
  }
}

const ofPaths: Readonly<Record<string, Kind>> = {
  open: 'read', readFile: 'read', readdir: 'read', stat: 'read', lstat: 'read', access: 'read', opendir: 'read',
  writeFile: 'write', appendFile: 'write', copyFile: 'write', truncate: 'name', utimes: 'name',
  rename: 'name', rm: 'name', unlink: 'name', rmdir: 'name', mkdir: 'make', link: 'make', mkdtemp: 'make',
} // prettier-ignore
const ofHandles: Readonly<Record<string, Kind>> = {
  write: 'write', writev: 'write', writeFile: 'write', appendFile: 'write', truncate: 'name',
  read: 'read', readv: 'read', readFile: 'read', stat: 'read', sync: 'flush', datasync: 'flush',
} // prettier-ignore

function wrapAll(
  object: object,
  names: Readonly<Record<string, Kind>>,
  wrap: (name: string, kind: Kind, call: Call) => Call,
): void {
  for (const [name, kind] of Object.entries(names)) {
    const call: unknown = Reflect.get(object, name)
    if (typeof call === 'function') Reflect.set(object, name, wrap(name, kind, call as Call))
  }
}

const itself = await fs.promises.open(import.meta.filename, 'r')
wrapAll(Object.getPrototypeOf(itself) as object, ofHandles, byHandle)
await itself.close()
wrapAll(fs.promises, ofPaths, byPath)
wrapAll(fs, { readFileSync: 'read', openSync: 'read' }, byPathAtOnce)
wrapAll(
  fs,
  { fstatSync: 'read', readSync: 'read', writeSync: 'write', ftruncateSync: 'name', fdatasyncSync: 'flush' },
  byNumber,
)
wrapAll(fs, { fdatasync: 'flush' }, byNumberLater)
const closeAtOnce = fs.closeSync
fs.closeSync = (file) => {
  openFiles.delete(file)
  closeAtOnce(file)
}

const speed = Number(process.env['TORTURE_SPEED'] ?? 1)
for (const name of ['setTimeout', 'setInterval'] as const) {
  const original = globalThis[name] as unknown as Call
  const hurried: Call = function (this: unknown, job, milliseconds, ...rest) {
    return original.call(this, job, Number(milliseconds ?? 0) / speed, ...rest)
  }
  Reflect.set(globalThis, name, hurried)
  Reflect.set(timers, name, hurried)
}
const originalPause = timersPromises.setTimeout as Call
Reflect.set(timersPromises, 'setTimeout', (milliseconds: unknown, ...rest: unknown[]) =>
  originalPause(Number(milliseconds ?? 0) / speed, ...rest),
)
syncBuiltinESMExports()

process.on('exit', () => fs.writeSync(1, `calls ${String(calls)}\n`))
