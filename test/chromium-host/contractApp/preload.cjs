'use strict'
const { contextBridge, ipcRenderer } = require('electron')

class Named {
  name = 'kept'
  dropped() {
    return 1
  }
}
let refusedModule = ''
try {
  require('node:fs')
} catch (error) {
  refusedModule = error.message
}

globalThis.preloadOnly = true
contextBridge.exposeInMainWorld('api', {
  invoke: (channel, value) => ipcRenderer.invoke(channel, value),
  tell: (value) => ipcRenderer.send('tell', value),
  onTold: (listener) => ipcRenderer.on('told', (_event, ...values) => listener(...values)),
  onPushed: (listener) => ipcRenderer.on('pushed', (_event, value) => listener(value)),
  add: (left, right) => left + right,
  fail: () => {
    throw new RangeError('said by the preload')
  },
  failLater: () => Promise.reject(new Error('said later')),
  callBack: (listener) => listener('from the preload', 2),
  give: () => ({ list: [1, 2], when: new Date(0), bytes: new Uint8Array([1, 2]), map: new Map([['a', 1]]) }),
  named: new Named(),
  refusedModule,
  sandboxed: process.sandboxed === true,
  typeOfWindowApi: typeof globalThis.api,
  nested: { deep: { value: 1 }, list: [1] },
})
