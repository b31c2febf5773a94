/** What is forbidden where, for `eslint.config.js`. Each message says what to do instead. */

export const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message:
    'Export it by name, so that the thing has one name everywhere. Only config files have a default export.',
}

export const noOpenExternal = {
  selector: "MemberExpression[property.name='openExternal']",
  message: 'Opening a web address is decided in electron/window.ts alone: send it an id from its allow-list.',
}

export const oneWindow = {
  selector: "NewExpression[callee.name='BrowserWindow']",
  message: 'Call openWindow of electron/window.ts: one place hardens the window.',
}

export const oneAddress = {
  selector: 'MemberExpression[property.name=/^(loadFile|loadURL)$/]',
  message: 'The window loads app://bundle/ and nothing else; electron/window.ts does it.',
}

export const oneBridge = {
  selector: "MemberExpression[object.name=/^(window|globalThis)$/][property.name='backend']",
  message: 'Call ask or order of renderer/backend.ts: it is the one place that knows the bridge.',
}

export const everywhere = [
  {
    selector: 'TSEnumDeclaration',
    message: 'Write a union of strings (`z.enum` or `as const`): Node runs our TypeScript by erasing types.',
  },
  noOpenExternal,
  {
    selector: "CallExpression[callee.name='eval'], NewExpression[callee.name='Function']",
    message: 'Text is never run as a program; the content security policy would refuse it too.',
  },
]

const now = 'Take the day or the time as an argument: the rules must give the same answer tomorrow.'

export const shared = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: now },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: now },
  { selector: "CallExpression[callee.name='Date']", message: now },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Take the id or the choice as an argument: shared/ gives the same answer each time.',
  },
  {
    selector: ':function[async=true], AwaitExpression',
    message: 'shared/ takes values and gives values. Read first in electron/, then compute here.',
  },
]

export const electron = [
  {
    selector: "MemberExpression[object.type='Identifier'][property.name=/^ipc(Main|Renderer)$/]",
    message: 'One door: ipcMain stands in electron/main.ts, ipcRenderer in electron/preload.ts.',
  },
  oneWindow,
  oneAddress,
]

/** jsPDF's own text functions can't shape Arabic, Tigrinya or Dari: they print wrong words without a complaint. */
export const paper = [
  {
    selector:
      'CallExpression > MemberExpression.callee[property.name=/^(text|splitTextToSize|html|autoTable)$/]',
    message: 'jsPDF draws glyphs that our text layer has shaped; its own text functions print wrong words.',
  },
]

export const renderer = [
  oneBridge,
  {
    selector:
      "JSXAttribute[name.name='dangerouslySetInnerHTML'], AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]",
    message: 'Trusted Types refuse it. Draw elements; show pictures as <img> with a data: address.',
  },
  {
    selector:
      "CallExpression[callee.name='fetch'], NewExpression[callee.name=/^(XMLHttpRequest|WebSocket|EventSource)$/]",
    message: 'Nothing leaves this computer. Ask the office process through renderer/backend.ts.',
  },
  {
    selector:
      'MemberExpression[object.name=/^(localStorage|sessionStorage|indexedDB)$/], MemberExpression[property.name=/^(localStorage|sessionStorage|indexedDB)$/]',
    message: 'The browser would keep it unencrypted. Keep it in the vault through renderer/backend.ts.',
  },
]

const ipcMain = {
  name: 'electron',
  importNames: ['ipcMain'],
  message: 'One door: only electron/main.ts listens. Add a handler in electron/ipc instead.',
}

const ipcRenderer = {
  name: 'electron',
  importNames: ['ipcRenderer', 'contextBridge'],
  message:
    'One bridge: only electron/preload.ts speaks to the main process. Call renderer/backend.ts instead.',
}

export const electronOnlyAtTheEdge = {
  paths: [
    {
      ...ipcMain,
      importNames: [...ipcMain.importNames, ...ipcRenderer.importNames],
      message: `${ipcMain.message} ${ipcRenderer.message}`,
    },
  ],
}
export const onlyIpcMain = { paths: [ipcRenderer] }
export const onlyIpcRenderer = { paths: [ipcMain] }

/** Options of i18next/no-literal-string: words a person sees or hears stand in shared/i18n, in each language. */
export const wordsBelongInTranslations = {
  mode: 'jsx-only',
  'jsx-attributes': {
    include: [
      'aria-label',
      'aria-description',
      'alt',
      'title',
      'placeholder',
      'label',
      'description',
      'hint',
    ],
  },
  message: 'Put the words into shared/i18n/interface (nl and en) and use their key',
}
