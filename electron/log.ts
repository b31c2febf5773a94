/** What may stand in the log: which part, what kind of thing, a code. Never a name, a text or an id of a person. */
export interface LogEntry {
  readonly part: 'door' | 'office' | 'window' | 'app'
  readonly event: string
  /** Finds the entry from the small code on the screen. */
  readonly code?: string
  /** Technical detail of ours: an error's name and stack, a schema path. */
  readonly detail?: string
}

export type WriteLog = (entry: LogEntry) => void

/** One JSON line on the error stream; the program keeps no log file and sends nothing. */
export const writeLog: WriteLog = (entry) => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`)
}

/**
 * A fault that nothing caught ends the process, with its name and place in the log. By itself Node prints the message too,
 * which may hold what a person typed.
 */
export function endOnFault(part: LogEntry['part']): void {
  process.on('uncaughtException', (error) => {
    writeLog({ part, event: 'fault that nothing caught', detail: describeError(error) })
    process.exit(1)
  })
}

/** An error's name and where it came from, without its message: a message may hold what a person typed. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return [error.name, ...frames.slice(0, 6)].join('\n')
}
