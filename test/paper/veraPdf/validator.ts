import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const libraries = fileURLToPath(new URL('../../../out/verapdf', import.meta.url))
const folder = fileURLToPath(new URL('.', import.meta.url))

/** What veraPDF 1.28.2 says about one file and one standard. */
export interface Verdict {
  /** 'ua1' is PDF/UA-1, '2a' is PDF/A-2a. */
  readonly standard: string
  readonly checks: number
  /** The rules that failed, such as '7.3-1'; empty when all held. */
  readonly failed: string
}

/** A validator that looked at nothing would find no fault. */
export function isGood({ checks, failed }: Verdict): boolean {
  return failed === '' && checks > 1_000
}

/** Null when veraPDF can run here; otherwise what is missing, in words. Maven fetches it once, into `out/verapdf`. */
export async function missingForVeraPdf(): Promise<string | null> {
  try {
    await run('java', ['-version'])
  } catch {
    return 'Java 17 is not here'
  }
  if (existsSync(join(libraries, 'validation-model-1.28.2.jar'))) return null
  const goal = 'dependency:copy-dependencies'
  try {
    await run('mvn', ['-q', '-B', '-f', join(folder, 'pom.xml'), goal, `-DoutputDirectory=${libraries}`], {
      timeout: 180_000,
    })
    return null
  } catch {
    return 'Maven is not here, or has no way to the libraries of veraPDF'
  }
}

/** A short run gains more from starting soon than from being compiled well. */
const quickStart = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']

/** Two verdicts for each file, in the order of the files. */
export async function verdictsOf(pdfs: readonly Uint8Array[]): Promise<readonly (readonly Verdict[])[]> {
  const place = await mkdtemp(join(tmpdir(), 'vera-'))
  try {
    const paths = pdfs.map((_, index) => join(place, `${String(index)}.pdf`))
    await Promise.all(pdfs.map((pdf, index) => writeFile(join(place, `${String(index)}.pdf`), pdf)))
    const java = [...quickStart, '-cp', join(libraries, '*'), join(folder, 'CheckPapers.java'), ...paths]
    const { stdout } = await run('java', java, { maxBuffer: 64 * 1024 * 1024 })
    const lines = stdout.split('\n').map((line) => line.split('\t'))
    return paths.map((path) =>
      lines
        .filter(([file]) => file === path)
        .map(([, standard = '', checks = '', failed = '']) => ({ standard, checks: Number(checks), failed })),
    )
  } finally {
    await rm(place, { recursive: true })
  }
}
