/** Said for every part of Electron that this host lacks, so that a gap is loud and never a silent no-op. */
export function notEmulated(name: string): Error {
  return new Error(`electron.${name} is not emulated by the Chromium host`)
}

/** Asked by Node, promises and debuggers of any object; answering `undefined` is right for all of these. */
const askedOfEveryObject = new Set([
  'then',
  'toJSON',
  'constructor',
  'inspect',
  'nodeType',
  'tagName',
  '__esModule',
])

/** The same object (`name` is empty for the electron module itself), except that reading a member it does not have throws. Members can be replaced (stubs in tests). */
export function loud<Target extends object>(name: string, target: Target): Target {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'symbol' || key in object || askedOfEveryObject.has(key)) {
        return Reflect.get(object, key, receiver) as unknown
      }
      throw notEmulated(name === '' ? key : `${name}.${key}`)
    },
  })
}
