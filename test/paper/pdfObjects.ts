import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { withPdf } from './ink.ts'

const run = promisify(execFile)

/** A PDF as qpdf reads it: a second opinion on every object, by a reader that is not ours. */
export interface PdfObjects {
  readonly catalog: Dictionary
  get(reference: unknown): Dictionary
  /** Unpacked, one character a byte. */
  streamOf(reference: unknown): string
  all(): readonly Dictionary[]
}

export type Dictionary = Readonly<Record<string, unknown>>

interface QpdfJson {
  readonly qpdf: readonly [unknown, Readonly<Record<string, QpdfObject>>]
}

interface QpdfObject {
  readonly value?: unknown
  readonly stream?: { readonly data: string; readonly dict: Dictionary }
}

export async function readObjects(pdf: Uint8Array): Promise<PdfObjects> {
  const json = await withPdf(pdf, async (path) => {
    const options = ['--json=2', '--json-stream-data=inline', '--decode-level=generalized']
    const { stdout } = await run('qpdf', [...options, path], { maxBuffer: 1 << 28 })
    return JSON.parse(stdout) as QpdfJson
  })
  const objects = json.qpdf[1]
  const entry = (reference: unknown): QpdfObject => {
    const found = objects[`obj:${String(reference)}`]
    if (found === undefined) throw new Error(`the file has no object ${String(reference)}`)
    return found
  }
  const get = (reference: unknown): Dictionary => {
    const { value, stream } = entry(reference)
    return (stream?.dict ?? value) as Dictionary
  }
  const trailer = objects['trailer']?.value as Dictionary
  return {
    catalog: get(trailer['/Root']),
    get,
    streamOf: (reference) => Buffer.from(entry(reference).stream?.data ?? '', 'base64').toString('latin1'),
    all: () =>
      Object.values(objects)
        .map(({ value, stream }) => stream?.dict ?? value)
        .filter((value): value is Dictionary => typeof value === 'object' && value !== null),
  }
}

/** Problems qpdf finds in the file as a file; empty when there are none. */
export async function qpdfComplaints(pdf: Uint8Array): Promise<string> {
  return withPdf(pdf, async (path) => {
    try {
      await run('qpdf', ['--check', path])
      return ''
    } catch (complaint) {
      return complaint instanceof Error ? complaint.message : String(complaint)
    }
  })
}
