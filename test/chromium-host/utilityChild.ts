import { EventEmitter } from 'node:events'
import type { ParentPort } from 'electron'
import { provideElectronModule } from './electronModule.ts'
import { loud } from './notEmulated.ts'

// Loaded before the module that `utilityProcess.fork` names: gives it `process.parentPort`, as Electron does.
provideElectronModule(loud('(utility process)', {}))
Object.defineProperty(process, 'parentPort', { value: createParentPort() })
Object.defineProperty(process, 'type', { value: 'utility' })
process.title = process.env['CHROMIUM_HOST_SERVICE'] ?? process.title
delete process.env['CHROMIUM_HOST_SERVICE']
process.on('disconnect', () => process.exit())

/** Messages wait until the first listener is there; they arrive as `{ data, ports }`. */
function createParentPort(): ParentPort {
  const events = new EventEmitter()
  let early: unknown[] | undefined = []
  const deliver = (data: unknown): void => {
    events.emit('message', { data, ports: [] })
  }
  process.on('message', (data: unknown) => {
    if (early) early.push(data)
    else deliver(data)
  })
  events.on('newListener', (event) => {
    if (event !== 'message' || !early) return
    const waiting = early
    early = undefined
    setImmediate(() => {
      waiting.forEach(deliver)
    })
  })
  const members: Pick<ParentPort, 'postMessage'> = {
    postMessage: (message: unknown) => {
      process.send?.(structuredClone(message), undefined, undefined, () => undefined)
    },
  }
  return Object.assign(events, members)
}
