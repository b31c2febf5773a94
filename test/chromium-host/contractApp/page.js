'use strict'
// What the page itself sees before anything of it has run.
globalThis.seenFirst = {
  api: typeof globalThis.api,
  preloadOnly: typeof globalThis.preloadOnly,
  require: typeof globalThis.require,
  process: typeof globalThis.process,
  Buffer: typeof globalThis.Buffer,
}
globalThis.evalResult = new Promise((resolve) => {
  setTimeout(() => {
    try {
      resolve(Reflect.construct(globalThis.Function, ['return "ran"'])())
    } catch (error) {
      resolve(error.name)
    }
  })
})
