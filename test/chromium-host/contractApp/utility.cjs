'use strict'
process.parentPort.on('message', ({ data }) => {
  if (data === 'exit') process.exit(7)
  process.parentPort.postMessage({
    got: data,
    kind: Object.prototype.toString.call(data?.bytes),
    words: process.argv.slice(2),
    type: process.type,
  })
})
