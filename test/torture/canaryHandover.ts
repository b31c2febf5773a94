import type { RandomId } from '#shared/domain/fields.ts'
import { transferParts } from '#shared/domain/transferParts.ts'
import { introductionOf, introductionText } from '../../electron/handover/officeIntroduction.ts'
import { newRandomId } from '../../electron/randomId.ts'
import { randomKey } from '../../electron/vault/envelope.ts'
import { officeIdentity } from '../../electron/vault/officeIdentity.ts'
import type { Go } from './canaryDrive.ts'
import { canary } from './canaryWords.ts'

/** An office whose name is a canary introduces itself, and gets somebody's file in both ways. */
export async function driveHandover(go: Go, id: RandomId): Promise<void> {
  const secrets = { signing: randomKey(), agreeing: randomKey(), anchor: randomKey() }
  const other = officeIdentity(newRandomId(), () => secrets)
  const text = introductionText(introductionOf(other, `${canary} other office`))
  await go('readOfficeIntroduction', { text })
  const { id: office } = await go('keepOffice', { text, cameBy: 'pasted', checked: null, replaces: null })
  await go('confirmOffice', { id: office, how: 'telephone' })
  await go('readHandoverOffices', {})
  const given = { purpose: 'otherOffice', said: 'yes', how: 'spoken', language: 'ti' } as const
  const people = [{ id, parts: [...transferParts] }]
  const agree = (to: string): Promise<unknown> =>
    go('noteConsent', { id, given: { ...given, about: { to, parts: [...transferParts] } } })
  const { words } = await go('suggestHandoverWords', {})
  await agree(`${canary} receiver`)
  await go('makeHandover', { to: { kind: 'words', words, name: `${canary} receiver` }, people })
  await agree(`${canary} other office`)
  await go('makeHandover', { to: { kind: 'office', office }, people })
  await go('readHandoverRegister', {})
}
