import type { PaperStand } from '#shared/contract/logView.ts'

/**
 * Where the log stood when a paper was printed, typed over from its foot. Null when nothing was typed; undefined when it
 * can't be what stands on a paper. Spaces, capitals and the letters that look like digits make no difference.
 */
export function paperStandOf(typed: {
  readonly entries: string
  readonly code: string
}): PaperStand | null | undefined {
  const entries = typed.entries.replace(/[\s.]/gu, '')
  const code = typed.code.toLowerCase().replace(/[\s-]/gu, '').replaceAll('o', '0').replaceAll('l', '1')
  if (entries === '' && code === '') return null
  if (!/^\d{1,9}$/.test(entries) || !/^[0-9a-f]{16}$/.test(code)) return undefined
  return { entries: Number(entries), logCode: (code.match(/.{4}/g) ?? []).join(' ') }
}
