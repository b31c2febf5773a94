import type { FromOffice, ToOffice } from './officeMessages.ts'
import { createOffice, localToday } from './office.ts'
import { describeError, endOnFault, writeLog } from './log.ts'

/**
 * The only process that ever holds a key or a text from a dossier. Locking the office ends it, so nothing stays in
 * memory (`notes/store.md` 10: zeroing buffers alone leaves copies behind).
 */
const [dataFolder, paperFolder] = process.argv.slice(2)
if (dataFolder === undefined || paperFolder === undefined)
  throw new Error('the office process needs its two folders')

endOnFault('office')
const office = createOffice({ dataFolder, paperFolder, now: Date.now, today: localToday })
const port = process.parentPort

port.on('message', (event: { data: ToOffice }) => {
  void (event.data.kind === 'end' ? end() : answer(event.data))
})

async function answer({ number, name, input }: Extract<ToOffice, { kind: 'ask' }>): Promise<void> {
  try {
    // The door has checked the input against the contract of exactly this name.
    say({ number, outcome: { kind: 'result', result: await office.ask(name, input as never) } })
  } catch (error) {
    say({ number, outcome: { kind: 'threw', detail: describeError(error) } })
  }
}

function say(message: FromOffice): void {
  port.postMessage(message)
}

async function end(): Promise<void> {
  try {
    await office.close()
  } catch (error) {
    writeLog({ part: 'office', event: 'closing failed', detail: describeError(error) })
  }
  process.exit(0)
}
