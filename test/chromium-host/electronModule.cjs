// What `require('electron')` gives in the app's own code: the module that boot.ts or utilityChild.ts built.
module.exports = globalThis[Symbol.for('chromiumHost.electron')]
