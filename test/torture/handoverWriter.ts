import { join } from 'node:path'
import { ok } from '#shared/result.ts'
import { bundleLength, sealBundle } from '../../electron/handover/bundle/writeBundle.ts'
import { writeOnStick } from '../../electron/handover/stick.ts'
import { testWish, tortureOffices } from '../fixtures/handover/bundles.ts'

/*
 * Writes one bundle after the other on a stick and says which have their name. Started as a process of its own, to be
 * killed: `handoverWriter.ts <folder>`.
 */
const [folder = ''] = process.argv.slice(2)
const { west, oost } = tortureOffices()
const watch = { signal: new AbortController().signal, report: () => undefined }

process.stdout.write('begin\n')
for (;;) {
  const wish = testWish(west, oost)
  const name = `wegwijs-${wish.bundle}.age`
  const written = await writeOnStick(
    {
      folder,
      name,
      mostBytes: bundleLength(wish),
      pieces: sealBundle(wish),
      beforeNamed: () => Promise.resolve(ok(null)),
    },
    watch,
  )
  if (!written.ok) throw new Error(`${join(folder, name)}: ${written.failure.kind}`)
  process.stdout.write(`named ${name}\n`)
}
