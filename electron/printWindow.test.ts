import { expect, test } from 'vitest'
import { printingOf } from './printWindow.ts'

test.each([
  [true, '', 'printed'],
  [false, 'Print job canceled', 'cancelled'],
  [false, 'Print job failed', 'failed'],
  [false, 'Invalid printer settings', 'failed'],
] as const)('Electron says %s and “%s”: %s', async (isPrinted, reason, end) => {
  const wishes: object[] = []
  const print = printingOf({
    isDestroyed: () => false,
    webContents: {
      print(wish, done) {
        wishes.push(wish)
        done(isPrinted, reason)
      },
    },
  })
  expect(await print(4)).toBe(end)
  expect(wishes).toMatchObject([{ copies: 4, silent: false }])
})

test('a window that went away prints nothing', async () => {
  const print = printingOf({
    isDestroyed: () => true,
    webContents: {
      print() {
        throw new Error('printed')
      },
    },
  })
  expect(await print(1)).toBe('cancelled')
})
