import type { UtilityProcess } from 'electron'
import { fail } from '#shared/result.ts'
import type { AskOffice } from './ipc/officeOperations.ts'
import type { FromOffice, ToOffice } from './officeMessages.ts'

/** The main process's side of the office process. */
export interface OfficeLink {
  readonly ask: AskOffice
  /** Ends the process, and with it every key and text in memory. Resolves when it is gone; the next `ask` starts a new one. */
  readonly end: () => Promise<void>
}

/** Time the office gets to write its list before it is ended the hard way; acknowledged saves are on the disk already. */
const politeMilliseconds = 5_000

/** `onStopped` is told when the process ends without having been asked to. */
export function createOfficeLink(fork: () => UtilityProcess, onStopped: () => void): OfficeLink {
  let office: OfficeCall | null = null

  const running = (): OfficeCall => {
    if (office) return office
    const started = callsTo(fork(), () => {
      const unasked = office === started
      if (unasked) office = null
      if (unasked) onStopped()
    })
    office = started
    return started
  }

  return {
    // One cast for the whole border: each name's handler answers with its own type on the other side.
    ask: ((name, input) => running().ask(name, input)) as AskOffice,
    async end() {
      const ending = office
      office = null
      await ending?.end()
    },
  }
}

interface OfficeCall {
  ask(name: Extract<ToOffice, { kind: 'ask' }>['name'], input: unknown): Promise<unknown>
  end(): Promise<void>
}

function callsTo(process: UtilityProcess, onExit: () => void): OfficeCall {
  const waiting = new Map<number, { answer: (result: unknown) => void; refuse: (error: Error) => void }>()
  let lastNumber = 0
  const gone = new Promise<void>((resolve) => {
    process.once('exit', () => {
      for (const { answer } of waiting.values()) answer(fail({ kind: 'officeStopped' }))
      waiting.clear()
      resolve()
      onExit()
    })
  })
  process.on('message', ({ number, outcome }: FromOffice) => {
    const call = waiting.get(number)
    waiting.delete(number)
    if (outcome.kind === 'result') call?.answer(outcome.result)
    else call?.refuse(new OfficeFault(outcome.detail))
  })
  const send = (message: ToOffice): void => {
    process.postMessage(message)
  }

  return {
    ask: (name, input) =>
      new Promise((answer, refuse) => {
        lastNumber += 1
        waiting.set(lastNumber, { answer, refuse })
        send({ kind: 'ask', number: lastNumber, name, input })
      }),
    async end() {
      send({ kind: 'end' })
      const hard = setTimeout(() => process.kill(), politeMilliseconds)
      await gone
      clearTimeout(hard)
    },
  }
}

/** A fault of ours in the office process; `stack` is the one from there, without its message. */
class OfficeFault extends Error {
  constructor(detail: string) {
    super('the office process met a fault')
    this.stack = detail
  }
}
