import { parseSync } from 'vite'

/** An exact text in our bundles that looks like a network address, and why it is none. */
interface AllowedText {
  readonly text: string
  readonly reason: string
}

const allowedTexts: readonly AllowedText[] = [
  // Names, not addresses: XML and JSON Schema identify themselves with a URL that nobody opens.
  { text: 'http://www.w3.org/2000/svg', reason: 'XML namespace (SVG)' },
  { text: 'http://www.w3.org/1998/Math/MathML', reason: 'XML namespace (MathML), in React' },
  { text: 'http://www.w3.org/1999/xlink', reason: 'XML namespace (XLink), in React' },
  { text: 'http://www.w3.org/1999/xhtml', reason: 'XML namespace (XHTML), in React' },
  { text: 'http://www.w3.org/XML/1998/namespace', reason: 'XML namespace (xml:), in React' },
  { text: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', reason: 'XML namespace (RDF), in PDF metadata' },
  { text: 'http://purl.org/dc/elements/1.1/', reason: 'XML namespace (Dublin Core), in PDF metadata' },
  { text: 'http://ns.adobe.com/xap/1.0/', reason: 'XML namespace (XMP), in PDF metadata' },
  { text: 'http://ns.adobe.com/pdf/1.3/', reason: 'XML namespace (PDF), in PDF metadata' },
  { text: 'http://www.aiim.org/pdfa/ns/id/', reason: 'XML namespace (PDF/A), in PDF metadata' },
  { text: 'http://www.aiim.org/pdfua/ns/id/', reason: 'XML namespace (PDF/UA), in PDF metadata' },
  { text: 'http://www.aiim.org/pdfa/ns/extension/', reason: 'XML namespace (PDF/A), in PDF metadata' },
  { text: 'http://www.aiim.org/pdfa/ns/schema#', reason: 'XML namespace (PDF/A), in PDF metadata' },
  { text: 'http://www.aiim.org/pdfa/ns/property#', reason: 'XML namespace (PDF/A), in PDF metadata' },
  { text: 'http://jspdf.default.namespaceuri/', reason: 'XML namespace, jsPDF metadata default' },
  { text: 'http://json-schema.org/draft-04/schema#', reason: 'name of a JSON Schema draft, in zod' },
  { text: 'http://json-schema.org/draft-07/schema#', reason: 'name of a JSON Schema draft, in zod' },
  { text: 'https://json-schema.org/draft/2020-12/schema', reason: 'name of a JSON Schema draft, in zod' },
  // Said or tested, never opened.
  { text: 'https://react.dev/errors/', reason: 'React puts it into the message of an error' },
  {
    text: 'https://react.i18next.com/latest/usetranslation-hook',
    reason: 'react-i18next names its manual in a warning for developers',
  },
  { text: 'http://[', reason: 'zod tests an IPv6 address with new URL()' },
  {
    text: 'https://cdnjs.cloudflare.com/ajax/libs/pdfobject/2.1.1/pdfobject.min.js',
    reason:
      "jsPDF writes it into a page for output('pdfobjectnewwindow'), which only a browser has and we never ask for",
  },
]

/** Ways out that a page or Node offers as a global name. */
const networkNames = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'importScripts',
  'sendBeacon',
])

const networkModule = /^(?:node:)?(?:http|https|http2|net|tls|dns|dns\/promises|dgram|undici|inspector)$/u
const address = /\b(?:https?|wss?|ftp):\/\//iu

/**
 * What in the text of a bundle could go to a network: uses of `fetch` and its like, network modules of Node, addresses.
 * One line each, with the code around it; empty when there is none. Program text is parsed, so that a method of our own
 * called `fetch` is no fault and `globalThis['fetch']` is one.
 */
export function networkCallsIn(bundleText: string): string[] {
  const { program, errors } = parseSync('bundle.js', bundleText, { sourceType: 'unambiguous' })
  if (errors.length > 0) throw new Error(`the bundle can't be read: ${errors[0]?.message ?? ''}`)
  const found: string[] = []
  walk(program as unknown as Node, [], (node, parents) => {
    const fault = faultOf(node, parents)
    if (fault !== undefined) found.push(`${fault}: ${around(bundleText, node)}`)
  })
  return found
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

function faultOf(node: Node, parents: readonly Node[]): string | undefined {
  switch (node.type) {
    case 'Identifier': {
      const name = String(node['name'])
      return networkNames.has(name) && isUsed(node, parents.at(-1)) ? name : undefined
    }
    case 'Literal':
      return typeof node['value'] === 'string' ? faultOfText(node['value'], parents.at(-1)) : undefined
    case 'TemplateElement':
      // Minified code writes `net` for 'net': what counts is what stands around the whole template.
      return faultOfText((node['value'] as { readonly cooked: string | null }).cooked ?? '', parents.at(-2))
    default:
      return undefined
  }
}

/** Not a method of our own called so, nor its definition; but a member of the window or of anything called navigator. */
function isUsed(node: Node, parent: Node | undefined): boolean {
  if (!parent) return true
  const isPlainName = parent['computed'] !== true
  if (parent.type === 'MemberExpression' && parent['property'] === node && isPlainName) {
    return node['name'] === 'sendBeacon' || isGlobalObject(parent['object'] as Node)
  }
  const names = ['Property', 'MethodDefinition', 'PropertyDefinition']
  return !(
    names.includes(parent.type) &&
    parent['key'] === node &&
    isPlainName &&
    parent['shorthand'] !== true
  )
}

function isGlobalObject(node: Node): boolean {
  return (
    node.type === 'Identifier' &&
    ['window', 'globalThis', 'self', 'global', 'top'].includes(String(node['name']))
  )
}

function faultOfText(text: string, parent: Node | undefined): string | undefined {
  if (address.test(withoutAllowed(text))) return 'an address'
  const isLoaded =
    parent?.type === 'ImportExpression' ||
    parent?.type === 'ImportDeclaration' ||
    parent?.type === 'ExportNamedDeclaration' ||
    parent?.type === 'ExportAllDeclaration' ||
    parent?.type === 'CallExpression'
  if (isLoaded && networkModule.test(text)) return 'a network module'
  if (parent?.type === 'MemberExpression' && networkNames.has(text)) return text
  return undefined
}

function withoutAllowed(text: string): string {
  return allowedTexts.reduce((rest, { text: allowed }) => rest.replaceAll(allowed, ''), text)
}

function walk(
  node: Node,
  parents: readonly Node[],
  visit: (node: Node, parents: readonly Node[]) => void,
): void {
  visit(node, parents)
  const inside = [...parents.slice(-1), node]
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) walk(child, inside, visit)
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string'
}

function around(text: string, node: Node): string {
  return text.slice(Math.max(0, node.start - 30), node.end + 30).replaceAll(/\s+/gu, ' ')
}
