import type { Raw } from '#shared/fileFormat/ladder.ts'
import { zero } from './envelope.ts'
import { writeHeader } from './headerFiles.ts'

/** What stands about the office on its papers and on the lock screen. No secret: it lies readable in the header. */
export interface OfficeCard {
  readonly name: string
  readonly phone: string
}

export interface CardKeeper {
  current(): OfficeCard
  /** Resolves when it is on the disk; a refusal of the disk is thrown, and the old card stays. */
  save(card: OfficeCard): Promise<void>
  zero(): void
}

/** `raw` is the whole header: whatever else stands in it is written back unread. */
export function createCardKeeper(folder: string, raw: Raw, card: OfficeCard, headerKey: Buffer): CardKeeper {
  let current = card
  return {
    current: () => current,
    async save(next) {
      await writeHeader(folder, { ...raw, name: next.name, phone: next.phone }, headerKey)
      current = next
    },
    zero() {
      zero(headerKey)
    },
  }
}
