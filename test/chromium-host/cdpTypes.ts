// Playwright's package holds the types of Chromium's DevTools protocol but does not list them among its exports.
export type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts'
