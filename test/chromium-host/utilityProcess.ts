import { fork } from 'node:child_process'
import type { IOType } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { ForkOptions, UtilityProcess } from 'electron'
import { loud, notEmulated } from './notEmulated.ts'

type HostedProcess = Pick<UtilityProcess, 'kill' | 'pid' | 'postMessage' | 'stderr' | 'stdout'>

const childStart = fileURLToPath(new URL('utilityChild.ts', import.meta.url))

/** `utilityProcess.fork` as an ordinary child process with Node's own structured-clone channel. */
export function forkUtilityProcess(
  modulePath: string,
  parameters: readonly string[] = [],
  options: ForkOptions = {},
): UtilityProcess {
  const output = options.stdio ?? 'inherit'
  const outputs = (typeof output === 'string' ? [output, output, output] : output) as readonly IOType[]
  const child = fork(modulePath, parameters, {
    execArgv: ['--import', childStart, ...(options.execArgv ?? [])],
    env: {
      ...(options.env ?? process.env),
      CHROMIUM_HOST_SERVICE: options.serviceName ?? 'Node Utility Process',
    },
    ...(options.cwd !== undefined && { cwd: options.cwd }),
    stdio: ['ignore', outputs[1] ?? 'inherit', outputs[2] ?? 'inherit', 'ipc'],
    serialization: 'advanced',
  })
  const events = new EventEmitter()
  let pid: number | undefined
  child.once('spawn', () => {
    pid = child.pid
    events.emit('spawn')
  })
  child.on('message', (message) => events.emit('message', message))
  child.on('error', (reason) => process.stderr.write(`${String(reason)}\n`))
  child.once('exit', (code, signal) => {
    pid = undefined
    events.emit('exit', code ?? constants.signals[signal ?? 'SIGTERM'])
  })

  const members: HostedProcess = {
    get pid() {
      return pid
    },
    stdout: child.stdout,
    stderr: child.stderr,
    kill: () => child.kill(),
    postMessage: (message: unknown, transfer = []) => {
      if (transfer.length > 0) throw notEmulated('utilityProcess.postMessage with ports')
      // Cloned here too, so that what can't be cloned throws at the caller, as in Electron.
      if (child.connected) child.send(structuredClone(message) as object, () => undefined)
    },
  }
  // defineProperties keeps `pid` a getter.
  const utility = Object.defineProperties(events, Object.getOwnPropertyDescriptors(members))
  return loud('UtilityProcess', utility) as unknown as UtilityProcess
}
