import { dirname, join } from 'node:path'
import { createVault, openVault, type OpenVault, type VaultDeps } from '../../electron/vault/vault.ts'
import { opened, passphrase, testDeps, testOffice } from '../fixtures/vault/officeInTemp.ts'

/** What an office of the torture is opened with; in one place, for every part and every process of it. */
export function labDeps(folder: string, now: () => number = Date.now): VaultDeps {
  return { ...testDeps(now), anchorFolder: anchorsBeside(folder) }
}

/** Outside the office's folder and beside it: whoever copies the parent has both. */
export function anchorsBeside(folder: string): string {
  return join(dirname(folder), 'anchors')
}

/** A new office that is closed again after `job`. */
export async function makeOffice(
  folder: string,
  job: (vault: OpenVault) => Promise<void> = () => Promise.resolve(),
  now?: () => number,
): Promise<void> {
  await andClose(opened(await createVault(folder, testOffice, labDeps(folder, now))), job)
}

export async function inOffice<Value>(
  folder: string,
  job: (vault: OpenVault) => Promise<Value>,
  now?: () => number,
): Promise<Value> {
  return andClose(opened(await openVault(folder, passphrase, labDeps(folder, now))), job)
}

export async function andClose<Value>(
  vault: OpenVault,
  job: (vault: OpenVault) => Promise<Value>,
): Promise<Value> {
  try {
    return await job(vault)
  } finally {
    await vault.close()
  }
}
