import type { Bundle, BundleName } from './bundles.ts'
import { networkCallsIn } from './noNetwork.ts'

/** Libraries that must not be in a bundle, by what they are for. */
const forbiddenLibraries: Readonly<Record<BundleName, RegExp>> = {
  main: /\/node_modules\/(canvg|html2canvas|dompurify|react|react-dom)\//u,
  preload: /\/node_modules\/(?!electron\/)/u,
  window: /\/node_modules\/(canvg|html2canvas|dompurify|zod|jspdf|lowdb|electron)\//u,
}

/** What is wrong with a finished bundle, one sentence each; an app with any of these is not made. */
export function faultsIn({ name, files }: Bundle): readonly string[] {
  const chunks = files.filter((file) => file.type === 'chunk')
  const libraries = chunks
    .flatMap((chunk) => chunk.moduleIds)
    .filter((module) => forbiddenLibraries[name].test(module))
    .map((module) => `${name}: ${libraryOf(module)} must not be in this bundle`)
  const calls = chunks.flatMap((chunk) =>
    networkCallsIn(chunk.code).map((call) => `${name}/${chunk.fileName}: a network call: ${call}`),
  )
  return [...new Set([...libraries, ...calls])]
}

function libraryOf(module: string): string {
  return /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(module)?.[1] ?? module
}
