import { expect, test } from 'vitest'
import { pictureAddress } from './pictureAddress.ts'

test.each(['<svg/>', '<svg><title>ትግርኛ عربي</title></svg>', `<svg>${'x'.repeat(100_000)}</svg>`])(
  'the picture can be read back',
  (svg) => {
    const [head, body] = pictureAddress(svg).split(',')
    expect(head).toBe('data:image/svg+xml;base64')
    expect(Buffer.from(body ?? '', 'base64').toString('utf8')).toBe(svg)
  },
)
