import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const options: ExecFileSyncOptionsWithStringEncoding = { encoding: 'utf8', stdio: 'pipe' }

/** What a process says on its error stream when `fault` happens in it and nothing catches it. */
function lastWords(fault: string): string {
  const log = JSON.stringify(join(import.meta.dirname, 'log.ts'))
  const program = `const { endOnFault } = await import(${log}); endOnFault('office'); ${fault}`
  try {
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], options)
  } catch (ended) {
    return (ended as { readonly stderr: string }).stderr
  }
  throw new Error('the process went on')
}

test.each([
  ['thrown', "setTimeout(() => { throw new TypeError('Amina was here') })"],
  ['rejected', "void Promise.reject(new TypeError('Amina was here'))"],
])('a fault that nothing caught (%s) ends the process and says nothing that was typed', (_, fault) => {
  const words = lastWords(fault)
  expect(JSON.parse(words)).toMatchObject({ part: 'office', event: 'fault that nothing caught' })
  expect(words).toContain('TypeError')
  expect(words).not.toContain('Amina')
})
