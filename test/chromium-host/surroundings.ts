import { EventEmitter } from 'node:events'
import type { NativeTheme, PowerMonitor, Screen } from 'electron'
import { loud } from './notEmulated.ts'

/** `powerMonitor`: a test emits 'suspend', 'lock-screen' and the like on it itself. */
export function createPowerMonitor(): PowerMonitor {
  const members: Pick<PowerMonitor, 'getSystemIdleState' | 'getSystemIdleTime' | 'isOnBatteryPower'> = {
    getSystemIdleState: () => 'active',
    getSystemIdleTime: () => 0,
    isOnBatteryPower: () => false,
  }
  return loud('powerMonitor', Object.assign(new EventEmitter(), members)) as unknown as PowerMonitor
}

/** `screen`: one display of the size that our offices' laptops have (1366×768). */
export function createScreen(): Screen {
  const bounds = { x: 0, y: 0, width: 1366, height: 768 }
  const size = { width: 1366, height: 768 }
  const display = loud('Display', {
    id: 1,
    bounds,
    size,
    workArea: bounds,
    workAreaSize: size,
    scaleFactor: 1,
  })
  const members: Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay' | 'getDisplayMatching'> = {
    getAllDisplays: () => [display as Electron.Display],
    getPrimaryDisplay: () => display as Electron.Display,
    getDisplayMatching: () => display as Electron.Display,
  }
  return loud('screen', Object.assign(new EventEmitter(), members)) as unknown as Screen
}

/** `nativeTheme`: `changed` puts the colour scheme on every page. */
export function createNativeTheme(changed: (scheme: 'dark' | 'light') => void): NativeTheme {
  const events = new EventEmitter()
  let source: NativeTheme['themeSource'] = 'system'
  const members: Pick<NativeTheme, 'shouldUseDarkColors' | 'shouldUseHighContrastColors' | 'themeSource'> = {
    get shouldUseDarkColors() {
      return source === 'dark'
    },
    shouldUseHighContrastColors: false,
    get themeSource() {
      return source
    },
    set themeSource(value) {
      source = value
      changed(value === 'dark' ? 'dark' : 'light')
      events.emit('updated')
    },
  }
  const theme = Object.defineProperties(events, Object.getOwnPropertyDescriptors(members))
  return loud('nativeTheme', theme) as unknown as NativeTheme
}
