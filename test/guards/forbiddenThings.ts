/** One forbidden thing: where it stands, what it says, and which guard must name it with which words. */
export interface ForbiddenThing {
  readonly title: string
  readonly file: string
  readonly text: string
  readonly tsc?: string
  readonly eslint?: string
  readonly imports?: string
  readonly css?: string
}

/** A house in which nothing is wrong: each room with something that the next one may use. */
export const cleanHouse: Readonly<Record<string, string>> = {
  'shared/result.ts': 'export const done = 1\n',
  'shared/domain/person.ts':
    "import { z } from 'zod'\n\nexport const Person = z.object({ name: z.string() })\nexport type Person = z.infer<typeof Person>\n",
  'shared/domain/language.ts': "export const languages = ['nl', 'ar']\n",
  'electron/ipc/door.ts':
    "import { Person } from '#shared/domain/person.ts'\n\nexport function nameOf(input: unknown): string {\n  return Person.parse(input).name\n}\n",
  'electron/main.ts':
    "import { ipcMain } from 'electron'\nimport { nameOf } from './ipc/door.ts'\n\nipcMain.handle('call', (_event, input: unknown) => nameOf(input))\n",
  'electron/preload.ts':
    "import { contextBridge, ipcRenderer } from 'electron'\n\ncontextBridge.exposeInMainWorld('backend', {\n  call: (operation: string, input: unknown) => ipcRenderer.invoke('call', operation, input) as Promise<unknown>,\n})\n",
  'electron/vault/envelope.ts':
    "import { randomBytes } from 'node:crypto'\n\nexport function newKey(): Uint8Array {\n  return randomBytes(32)\n}\n",
  'electron/paper/writePdf.ts':
    "import { jsPDF } from 'jspdf'\n\nexport function emptyPage(): string {\n  return new jsPDF().output()\n}\n",
  'renderer/features/people/PeopleScreen.tsx':
    "import type { Person } from '#shared/domain/person.ts'\nimport { languages } from '#shared/domain/language.ts'\nimport { Button } from '../../ui/Button.tsx'\n\nexport function PeopleScreen({ person }: { readonly person: Person }): React.JSX.Element {\n  return (\n    <Button>\n      {person.name} {languages.length}\n    </Button>\n  )\n}\n",
  'renderer/features/plan/planView.ts': 'export const planView = 1\n',
  'renderer/ui/Button.tsx': "export { Button } from 'react-aria-components'\n",
  'renderer/ui/Button.module.css': '@layer ui {\n  .button {\n    margin-inline-start: 1rem;\n  }\n}\n',
  'build/build.ts': "console.log('build')\n",
  'test/people.test.ts':
    "import { expect, test } from 'vitest'\n\ntest('one', () => {\n  expect(1).toBe(1)\n})\n",
}

const scriptNames = 'enum Script {\n  Latin,\n}\nexport const script = Script.Latin\n'
const button = "export { Button } from 'react-aria-components'\n"
const screen = (inside: string): string =>
  `export function Planted(): React.JSX.Element {\n  return ${inside}\n}\n`

export const forbiddenThings: readonly ForbiddenThing[] = [
  {
    title: 'the window imports the electron side',
    file: 'renderer/features/plan/p1.ts',
    text: "export { nameOf } from '../../../electron/ipc/door.ts'\n",
    tsc: 'TS6307',
    imports: 'window-never-imports-electron-side',
  },
  {
    title: 'the window imports only a type of the electron side',
    file: 'renderer/features/plan/p2.ts',
    text: "export type { newKey } from '../../../electron/vault/envelope.ts'\n",
    tsc: 'TS6307',
    imports: 'window-never-imports-electron-side',
  },
  {
    title: 'the electron side imports the window',
    file: 'electron/ipc/p3.ts',
    text: "export { planView } from '../../renderer/features/plan/planView.ts'\n",
    tsc: 'TS6307',
    imports: 'electron-side-never-imports-window',
  },
  {
    title: 'shared imports the electron side',
    file: 'shared/domain/p4.ts',
    text: "export { nameOf } from '../../electron/ipc/door.ts'\n",
    tsc: 'TS6307',
    imports: 'shared-imports-only-shared',
  },
  {
    title: 'shared reads the disk',
    file: 'shared/domain/p5.ts',
    text: "export { readFileSync } from 'node:fs'\n",
    tsc: 'TS2591',
    imports: 'shared-has-no-node',
  },
  {
    title: 'shared uses the process and the window',
    file: 'shared/domain/p6.ts',
    text: 'export const platform = process.platform + window.name\n',
    tsc: 'TS2591',
  },
  {
    title: 'shared uses a second library',
    file: 'shared/domain/p7.ts',
    text: "export { default } from 'minisearch'\n",
    imports: 'shared-has-one-library',
  },
  {
    title: 'a paper knows zod',
    file: 'shared/documents/p8.ts',
    text: "export { z } from 'zod'\n",
    imports: 'words-and-papers-without-zod',
  },
  {
    title: 'shared reads the clock',
    file: 'shared/domain/p9.ts',
    text: 'export const now = Date.now()\n',
    eslint: 'Take the day or the time as an argument',
  },
  {
    title: 'shared throws dice',
    file: 'shared/domain/p10.ts',
    text: 'export const dice = Math.random()\n',
    eslint: 'shared/ gives the same answer each time',
  },
  {
    title: 'shared waits',
    file: 'shared/domain/p11.ts',
    text: 'export async function wait(): Promise<void> {\n  await Promise.resolve()\n}\n',
    eslint: 'shared/ takes values and gives values',
  },
  {
    title: 'the window loads a schema',
    file: 'renderer/features/plan/p12.ts',
    text: "export { Person } from '#shared/domain/person.ts'\n",
    imports: 'window-takes-schemas-as-types',
  },
  {
    title: 'a file that the window loads takes up zod',
    file: 'shared/domain/bsn.ts',
    text: "export { Person } from './person.ts'\n",
    imports: 'zod-free-files-stay-zod-free',
  },
  {
    title: 'one screen imports another',
    file: 'renderer/features/people/p13.ts',
    text: "export { planView } from '../plan/planView.ts'\n",
    imports: 'features-are-strangers',
  },
  {
    title: 'a screen takes a control from the library',
    file: 'renderer/features/people/p14.ts',
    text: button,
    imports: 'one-room-for-controls',
  },
  {
    title: 'a screen reaches past backend.ts',
    file: 'renderer/features/people/p15.ts',
    text: 'export const bridge: unknown = Reflect.get(window, "x") ?? window.backend\n',
    eslint: 'Call ask or order of renderer/backend.ts',
  },
  {
    title: 'a screen fetches',
    file: 'renderer/features/people/p16.ts',
    text: "export const page = fetch('/x')\n",
    eslint: 'Nothing leaves this computer',
  },
  {
    title: 'a screen keeps something in the browser',
    file: 'renderer/features/people/p17.ts',
    text: "localStorage.setItem('name', 'x')\nexport const kept = 1\n",
    eslint: 'The browser would keep it unencrypted',
  },
  {
    title: 'a screen holds words of its own',
    file: 'renderer/features/people/p18.tsx',
    text: screen('<p>Goedemorgen allemaal</p>'),
    eslint: 'Put the words into shared/i18n/interface',
  },
  {
    title: 'a picture without words',
    file: 'renderer/features/people/p19.tsx',
    text: screen('<img src="x.svg" />'),
    eslint: 'jsx-a11y/alt-text',
  },
  {
    title: 'a hook behind a condition',
    file: 'renderer/features/people/p20.tsx',
    text: "import { useState } from 'react'\n\nexport function usePlanted(now: boolean): void {\n  if (now) useState(1)\n}\n",
    eslint: 'react-hooks/rules-of-hooks',
  },
  {
    title: 'keys outside the envelope',
    file: 'electron/ipc/p21.ts',
    text: "export { createCipheriv } from 'node:crypto'\n",
    imports: 'one-crypto-room',
  },
  {
    title: 'lowdb outside the vault',
    file: 'electron/ipc/p22.ts',
    text: "export { Low } from 'lowdb'\n",
    imports: 'one-vault-room',
  },
  {
    title: 'a second place that writes PDF',
    file: 'electron/paper/p23.ts',
    text: "export { jsPDF } from 'jspdf'\n",
    imports: 'one-paper-writer',
  },
  {
    title: "jsPDF's own text",
    file: 'electron/paper/writeOtherPdf.ts',
    text: "import { jsPDF } from 'jspdf'\n\nexport const sheet = new jsPDF().text('x', 1, 1)\n",
    eslint: 'its own text functions print wrong words',
  },
  {
    title: 'letters shaped outside the paper room',
    file: 'electron/ipc/p24.ts',
    text: "export { default as breaker } from 'linebreak'\n",
    imports: 'one-text-layer',
  },
  {
    title: 'a handler knows Electron',
    file: 'electron/ipc/p25.ts',
    text: "export { dialog } from 'electron'\n",
    imports: 'electron-at-the-edge',
  },
  {
    title: 'a second listener',
    file: 'electron/officeLink.ts',
    text: "export { ipcMain } from 'electron'\n",
    eslint: 'One door: only electron/main.ts listens',
  },
  {
    title: 'a second bridge',
    file: 'electron/window.ts',
    text: "import { ipcRenderer } from 'electron'\n\nexport const bridge = ipcRenderer\n",
    eslint: 'One bridge: only electron/preload.ts',
  },
  {
    title: 'a second window',
    file: 'electron/appProtocol.ts',
    text: "import { BrowserWindow } from 'electron'\n\nexport const second = new BrowserWindow()\n",
    eslint: 'one place hardens the window',
  },
  {
    title: 'a web address opened from anywhere',
    file: 'electron/officeProcess.ts',
    text: "import { shell } from 'electron'\n\nexport const opened = shell.openExternal('x')\n",
    eslint: 'decided in electron/window.ts alone',
  },
  {
    title: 'the vault knows the door',
    file: 'electron/vault/p26.ts',
    text: "export { nameOf } from '../ipc/door.ts'\n",
    imports: 'rooms-do-not-know-the-door',
  },
  {
    title: 'the paper room opens the vault',
    file: 'electron/paper/p27.ts',
    text: "export { newKey } from '../vault/envelope.ts'\n",
    imports: 'rooms-do-not-know-each-other',
  },
  {
    title: 'the app uses a development package',
    file: 'electron/ipc/p28.ts',
    text: "export { default } from 'pdfkit'\n",
    imports: 'app-ships-what-it-imports',
  },
  {
    title: 'the app imports a test',
    file: 'electron/ipc/p29.ts',
    text: "export * from '../../test/people.test.ts'\n",
    imports: 'nothing-imports-tests',
  },
  {
    title: 'a circle',
    file: 'electron/ipc/p30.ts',
    text: "import { round } from './p30.ts'\n\nexport function around(): string {\n  return round\n}\nexport const round = 'round'\n",
    imports: 'no-circles',
  },
  {
    title: 'an enum',
    file: 'electron/ipc/p31.ts',
    text: scriptNames,
    tsc: 'TS1294',
    eslint: 'Write a union',
  },
  {
    title: 'a default export',
    file: 'electron/ipc/p32.ts',
    text: 'export default 1\n',
    eslint: 'Export it by name',
  },
  {
    title: 'an any',
    file: 'electron/ipc/p33.ts',
    text: 'export const loose: any = 1\n',
    eslint: '@typescript-eslint/no-explicit-any',
  },
  {
    title: 'a promise that nobody waits for',
    file: 'electron/ipc/p34.ts',
    text: 'Promise.resolve(1)\nexport const left = 1\n',
    eslint: '@typescript-eslint/no-floating-promises',
  },
  {
    title: 'a file of more than 400 lines',
    file: 'electron/ipc/p35.ts',
    text: `export const long = [\n${'  1,\n'.repeat(400)}]\n`,
    eslint: 'max-lines',
  },
  {
    title: 'the console in the app',
    file: 'electron/ipc/p36.ts',
    text: "console.log('a name')\nexport const said = 1\n",
    eslint: 'no-console',
  },
  {
    title: 'a physical direction in CSS',
    file: 'renderer/ui/p37.module.css',
    text: '.planted {\n  margin-left: 1rem;\n}\n',
    css: 'property-disallowed-list',
  },
  {
    title: 'a colour that is no token',
    file: 'renderer/ui/p38.module.css',
    text: '.planted {\n  color: #ff0000;\n}\n',
    css: 'color-no-hex',
  },
  {
    title: 'letters in pixels',
    file: 'renderer/ui/p39.module.css',
    text: '.planted {\n  font-size: 14px;\n}\n',
    css: 'declaration-property-unit-disallowed-list',
  },
]
