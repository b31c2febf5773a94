import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { Checkpoints } from './checkpoint.ts'
import { generationPath, readShelf } from './dossierShelf.ts'
import type { Engine } from './engine.ts'
import { namesSetAside, setAsideFolder } from './setAside.ts'

/*
 * New keys for the list and the journal, so that old ones say nothing any more. Cut off anywhere it is finished at the
 * next opening: the keyring then still holds an earlier key, or the list an erased dossier.
 */

export async function renewListKey(engine: Engine, checkpoints: Checkpoints): Promise<void> {
  const { keyring } = engine.parts
  await engine.mayWrite()
  keyring.renewListKeys()
  await keyring.write()
  await sealListsAnew(engine, checkpoints)
}

/** Removes what erased dossiers left: files, keys, and every list and journal that still speaks of them. */
export async function finishErasing(engine: Engine, checkpoints: Checkpoints): Promise<void> {
  const { keyring, office, state } = engine.parts
  const erased = [...state.erasing]
  await engine.mayWrite()
  for (const id of erased) keyring.forget(id)
  keyring.renewListKeys()
  await keyring.write()
  await checkpoints.inTurn(async () => {
    await removeFiles(office.folder, erased)
    for (const id of erased) state.wasErased(id)
  })
  await sealListsAnew(engine, checkpoints)
}

/** Goes on with what was cut off. */
export async function finishRenewal(engine: Engine, checkpoints: Checkpoints): Promise<void> {
  const { keyring, state } = engine.parts
  if (state.erasing.size > 0) await finishErasing(engine, checkpoints)
  else if (keyring.listKeys.length > 1) await sealListsAnew(engine, checkpoints)
}

async function sealListsAnew({ parts: { keyring } }: Engine, checkpoints: Checkpoints): Promise<void> {
  await checkpoints.makeAllNew()
  keyring.dropEarlierListKeys()
  await keyring.write()
}

async function removeFiles(folder: string, erased: readonly DossierId[]): Promise<void> {
  const [{ generations }, aside] = [await readShelf(folder), await namesSetAside(folder)]
  for (const id of erased) {
    for (const generation of generations.get(id) ?? [])
      await rm(generationPath(folder, id, generation), { force: true })
    for (const name of aside)
      if (name.includes(id)) await rm(join(folder, setAsideFolder, name), { force: true })
  }
}
