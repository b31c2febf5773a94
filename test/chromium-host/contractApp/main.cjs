'use strict'
// The app that the host contract is tried on; it uses what Wegwijs uses of Electron, and knows no host.
const { join } = require('node:path')
const { readFileSync } = require('node:fs')
const { app, BrowserWindow, ipcMain, protocol, session, utilityProcess } = require('electron')

const folder = app.getAppPath()
const { Response } = globalThis
const happened = []
globalThis.contract = { happened, utility: undefined, refusals: [], opened: [], requests: [] }

app.enableSandbox()
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
])
app.on('ready', () => happened.push('ready event'))
app.on('web-contents-created', (_event, contents) => {
  happened.push('web-contents-created')
  contents.on('will-navigate', (event) => {
    if (new URL(event.url).host === 'bundle' && !event.url.includes('forbidden')) return
    event.preventDefault()
    globalThis.contract.refusals.push(event.url)
  })
  contents.setWindowOpenHandler(({ url }) => {
    globalThis.contract.opened.push(url)
    return { action: 'deny' }
  })
})
app.on('window-all-closed', () => {
  happened.push('window-all-closed')
  app.quit()
})
app.on('before-quit', () => happened.push('before-quit'))

ipcMain.handle('echo', (_event, value) => value)
ipcMain.handle('fail', () => {
  throw new TypeError('a reason')
})
ipcMain.handle('sender', (event) => ({
  isMainFrame: event.senderFrame === event.sender.mainFrame,
  url: event.senderFrame.url,
  window: BrowserWindow.fromWebContents(event.sender)?.id,
}))
ipcMain.on('tell', (event, value) => event.reply('told', value, value))

app.whenReady().then(async () => {
  happened.push('whenReady')
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
  session.defaultSession.webRequest.onBeforeRequest((details, answer) => {
    globalThis.contract.requests.push(details.url)
    answer({ cancel: !details.url.startsWith('app://bundle/') })
  })
  protocol.handle('app', (request) => {
    const { pathname, search } = new URL(request.url)
    if (pathname === '/request') return Response.json({ method: request.method, url: request.url })
    const file = { '/': 'index.html', '/page.js': 'page.js', '/frame.html': 'frame.html' }[pathname]
    if (file === undefined) return new Response('not here', { status: 404, headers: { 'x-case': 'missing' } })
    const type = file.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8'
    return new Response(readFileSync(join(folder, file), 'utf8').replace('{search}', search), {
      headers: { 'content-type': type, 'content-security-policy': "default-src 'self'" },
    })
  })
  const utility = utilityProcess.fork(join(folder, 'utility.cjs'), ['word'], {
    serviceName: 'contract utility',
  })
  globalThis.contract.utility = utility
  const window = new BrowserWindow({
    width: 900,
    height: 600,
    title: 'Host contract',
    webPreferences: { preload: join(folder, 'preload.cjs'), sandbox: true, contextIsolation: true },
  })
  window.webContents.on('dom-ready', () => happened.push('dom-ready'))
  window.webContents.on('did-finish-load', () => happened.push('did-finish-load'))
  await window.loadURL('app://bundle/')
  happened.push('loadURL resolved')
})
