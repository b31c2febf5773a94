import { defineConfig } from '@playwright/test'
import { hostName, hostVariables } from './test/e2e/host.ts'

// Playwright asks `require('electron')` for the executable, which looks at this environment.
Object.assign(process.env, hostVariables)

export default defineConfig({
  testDir: 'test',
  testMatch: '**/*.spec.ts',
  outputDir: 'out/e2e',
  // Two cores, and every spec starts a whole app.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  reporter: [['list']],
  // Reports always name the host.
  projects: [{ name: hostName }],
  use: { trace: 'retain-on-failure' },
})
