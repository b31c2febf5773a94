import { registerHooks } from 'node:module'

const electronModuleUrl = new URL('electronModule.cjs', import.meta.url).href

/** From now on `require('electron')` and `import 'electron'` give `electron` in this process. */
export function provideElectronModule(electron: object): void {
  Object.defineProperty(globalThis, Symbol.for('chromiumHost.electron'), { value: electron })
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' || specifier === 'electron/main'
        ? { url: electronModuleUrl, format: 'commonjs', shortCircuit: true }
        : next(specifier, context),
  })
}
