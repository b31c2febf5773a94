import { resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import type { Failure } from '#shared/contract/failure.ts'
import { failureSentence } from '#shared/i18n/failureSentences.ts'
import type { Result } from '#shared/result.ts'
import type { LogStand, LogVerdict, OpenVault } from './vault/openVault.ts'
import { openVault } from './vault/vault.ts'

/*
 * Counts the log of an office, or of a copy of it, again, without the window:
 *
 *   npm run verify-log -- <office folder> [--paper "1204 3f0a 11c2 9b40 00de"]
 *
 * The passphrase is asked for on the standard input. Ends with 0 when the log is whole, 1 when it is not or when the paper
 * says something else, 2 when it could not be opened.
 */
const { values, positionals } = parseArgs({
  options: { paper: { type: 'string' } },
  allowPositionals: true,
})

process.exitCode = await verify()

async function verify(): Promise<number> {
  const [folder] = positionals
  const paper = values.paper === undefined ? null : standIn(values.paper)
  if (folder === undefined || paper === undefined) {
    process.stderr.write('Use: npm run verify-log -- <office folder> [--paper "1204 3f0a 11c2 9b40 00de"]\n')
    return 2
  }
  const opened = await openVault(resolve(folder), await passphrase(), { now: Date.now })
  if (!opened.ok) return refused(opened)
  try {
    const checked = await opened.value.verifyLog(paper ?? undefined)
    return checked.ok ? told(opened.value, checked.value) : refused(checked)
  } finally {
    await opened.value.close()
  }
}

function told(vault: OpenVault, { entries, signatures, brokenAt, isOnPaper }: LogVerdict): number {
  const { number, code } = vault.logHead()
  const lines = [
    `${String(entries)} entries, ${String(signatures)} signatures of the office.`,
    `The log stands at ${String(number)}, code ${code}.`,
    ...(brokenAt.length === 0 ? ['It is whole.'] : []),
    ...brokenAt.map((at) => `Something is missing or altered from entry ${String(at)} on.`),
    ...(isOnPaper === null
      ? []
      : [isOnPaper ? 'It agrees with the paper.' : 'It does not agree with the paper.']),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  return brokenAt.length === 0 && isOnPaper !== false ? 0 : 1
}

function refused({ failure }: Extract<Result<unknown, Failure>, { readonly ok: false }>): number {
  process.stderr.write(`${failureSentence(failure, 'en')}\n`)
  return 2
}

/** '1204 3f0a 11c2 9b40 00de', as it stands at the foot of a paper; undefined when it can't be that. */
function standIn(typed: string): LogStand | undefined {
  const [, number, code] = /^\s*(\d{1,9})\s+([0-9a-f]{4}(?: [0-9a-f]{4}){3})\s*$/iu.exec(typed) ?? []
  return number === undefined || code === undefined
    ? undefined
    : { number: Number(number), code: code.toLowerCase() }
}

/** One line of the standard input; at a terminal it is not shown while it is typed. */
async function passphrase(): Promise<string> {
  const atTerminal = process.stdin.isTTY
  if (atTerminal) process.stderr.write('Passphrase: ')
  const silent = new Writable({
    write: (_chunk, _encoding, done) => {
      done()
    },
  })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: atTerminal })
  try {
    return await lines.question('')
  } finally {
    lines.close()
    if (atTerminal) process.stderr.write('\n')
  }
}
