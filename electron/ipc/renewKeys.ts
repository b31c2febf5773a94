import type { Failure } from '#shared/contract/failure.ts'
import { fail, type Result } from '#shared/result.ts'
import type { OpenVault } from '../vault/openVault.ts'
import type { Hands } from '../work.ts'

/** So many dossiers are done again at most when it was cut off. */
const noteAfter = 50

/**
 * New keys for the list and for every dossier, after somebody who held the office key has left: old copies of the keyring
 * then open nothing that is written from now on. Saves go on meanwhile; stopped or cut off, it goes on where it was.
 */
export async function renewKeys(vault: OpenVault, { signal, report }: Hands): Promise<Result<null, Failure>> {
  const from = vault.users.renewedUpTo()
  if (from === null) return { ok: true, value: null }
  const ids = [...vault.summaries(), ...vault.damaged()].map(({ id }) => id).sort()
  const left = ids.filter((id) => id > from)
  let done = ids.length - left.length
  report(done, ids.length)
  if (from === '') {
    const list = await vault.renewListKey()
    if (!list.ok) return list
  }
  for (const id of left) {
    if (signal.aborted) return fail({ kind: 'cancelled' })
    const renewed = await vault.renewDossierKey(id)
    // What can't be read can't be sealed anew; it gets its new key when it is put back.
    if (!renewed.ok && !ofDossier.includes(renewed.failure.kind)) return renewed
    done += 1
    report(done, ids.length)
    if (done % noteAfter !== 0) continue
    const noted = await vault.users.setRenewedUpTo(id)
    if (!noted.ok) return noted
  }
  return vault.users.setRenewedUpTo(null)
}

const ofDossier: readonly Failure['kind'][] = ['dossierDamaged', 'dossierMissing', 'dossierNewer']
