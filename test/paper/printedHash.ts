/** Prints the SHA-256 of the sample paper: `node test/paper/printedHash.ts prs`. */
import { createHash } from 'node:crypto'
import { isPaperLanguage } from '#shared/domain/language.ts'
import { samplePaper } from './samplePaper.ts'
import { testPress } from './testPress.ts'

const language = process.argv[2] ?? 'nl'
if (!isPaperLanguage(language)) throw new Error(`no paper in ${language}`)
const press = await testPress()
const laid = press.lay(samplePaper(language))
if (!laid.ok) throw new Error(laid.failure.kind)
console.log(createHash('sha256').update(press.pdf(laid.value)).digest('hex'))
