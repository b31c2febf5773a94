/**
 * `npm run check:pdf`: every document in every language through veraPDF, for PDF/UA-1 and PDF/A-2a, one line each. Fails
 * when a rule fails, and when veraPDF can't run: a check that did not happen is no pass.
 */
import { everyPaper, type NamedPaper } from './everyPaper.ts'
import { testPress } from './testPress.ts'
import { isGood, missingForVeraPdf, verdictsOf, type Verdict } from './veraPdf/validator.ts'

const standards: Readonly<Record<string, string>> = { ua1: 'PDF/UA-1', '2a': 'PDF/A-2a' }
/** Files for one start of Java. */
const atOnce = 24

const missing = await missingForVeraPdf()
if (missing !== null) {
  console.error(`Not checked: ${missing}.`)
  process.exit(1)
}

const press = await testPress()
const papers = everyPaper()
let faults = 0
for (let start = 0; start < papers.length; start += atOnce) {
  const some = papers.slice(start, start + atOnce)
  const verdicts = await verdictsOf(some.map(({ document }) => printed(document)))
  some.forEach(({ name }, at) => {
    faults += said(name, verdicts[at] ?? [])
  })
}
console.log(
  faults === 0
    ? `${String(papers.length)} documents, all in PDF/UA-1 and PDF/A-2a.`
    : `${String(faults)} of ${String(papers.length)} documents are not.`,
)
process.exit(faults === 0 ? 0 : 1)

/** One line for the document; 1 when something is wrong with it. */
function said(name: string, verdicts: readonly Verdict[]): 0 | 1 {
  const good = verdicts.length === Object.keys(standards).length && verdicts.every(isGood)
  const words = verdicts.map(({ standard, checks, failed }) => {
    const outcome = failed === '' ? `${String(checks)} checks` : `fails ${failed}`
    return `${standards[standard] ?? standard} ${outcome}`
  })
  console.log(`${good ? 'good' : 'BAD '} ${name.padEnd(22)} ${words.join(', ') || 'not read'}`)
  return good ? 0 : 1
}

function printed(document: NamedPaper['document']): Uint8Array {
  const laid = press.lay(document)
  if (!laid.ok) throw new Error(JSON.stringify(laid.failure))
  return press.pdf(laid.value)
}
