import type { UtilityProcess } from 'electron'
import { fail } from '#shared/result.ts'
import type { AskOffice, OfficeRequestName } from './ipc/officeOperations.ts'
import type { FromOffice, ToOffice } from './officeMessages.ts'

/** The main process's side of the office process. */
export interface OfficeLink {
  readonly ask: AskOffice
  /** Ends the process, and with it every key and text in memory. Resolves when it is gone; the next `ask` starts a new one. */
  readonly end: () => Promise<void>
}

/** Time the office gets to write its list before it is ended the hard way; acknowledged saves are on the disk already. */
const politeMilliseconds = 5_000

/**
 * `onStopped` is told when the process ends without having been asked to. There is never more than one process: what is
 * asked while one ends waits for the next, which would otherwise find the office still in use.
 */
export function createOfficeLink(fork: () => UtilityProcess, onStopped: () => void): OfficeLink {
  let office: OfficeCall | null = null
  let ending: Promise<void> | null = null

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
  const ask = (name: OfficeRequestName, input: unknown): Promise<unknown> =>
    ending ? ending.then(() => ask(name, input)) : running().ask(name, input)

  return {
    // One cast for the whole border: each name's handler answers with its own type on the other side.
    ask: ask as AskOffice,
    end() {
      if (!office) return ending ?? Promise.resolve()
      const last = office
      office = null
      ending = last.end().then(() => {
        ending = null
      })
      return ending
    },
  }
}

interface OfficeCall {
  ask(name: OfficeRequestName, input: unknown): Promise<unknown>
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

/** A fault of ours in the office process; its name and stack are those from there, without the message. */
class OfficeFault extends Error {
  constructor(detail: string) {
    super('the office process met a fault')
    this.name = detail.split('\n', 1)[0] ?? this.name
    this.stack = detail
  }
}
