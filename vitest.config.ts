import { defineConfig } from 'vitest/config'

const second = 1_000

/** One project per room. End-to-end specs are `*.spec.ts` and run by Playwright only. */
export default defineConfig({
  test: {
    projects: [
      room('shared', ['shared/**/*.test.ts'], 10 * second),
      room('electron', ['electron/**/*.test.ts'], 60 * second),
      room('renderer', ['renderer/**/*.test.{ts,tsx}'], 10 * second),
      room('build', ['build/**/*.test.ts'], 300 * second),
      room('test', ['test/**/*.test.ts'], 300 * second),
    ],
    // Two cores: one runs the tests, the other what the tests start (Chromium, pdftoppm, a second process).
    maxWorkers: 2,
    passWithNoTests: true,
  },
})

/** `timeout` in milliseconds; a limit against hanging, never a measure of speed. */
function room(name: string, include: string[], timeout: number) {
  return { extends: true as const, test: { name, include, testTimeout: timeout, hookTimeout: timeout } }
}
