import { execFileSync } from 'node:child_process'
import type { ElectronApplication } from '@playwright/test'

/** The only child of the main process that is no part of a browser. */
export function officeProcess(app: ElectronApplication): number {
  const children = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(app.process().pid)], {
    encoding: 'utf8',
  })
  const office = children.split('\n').find((line) => /Wegwijs office|node\.mojom\.NodeService/.test(line))
  if (office === undefined) throw new Error(`no office process among: ${children}`)
  return parseInt(office, 10)
}
