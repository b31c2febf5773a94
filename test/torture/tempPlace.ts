import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An empty folder for one job, that goes when the job is done. */
export async function inTempPlace<Value>(job: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijs-torture-'))
  try {
    return await job(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
