import type { DossierId } from '#shared/domain/dossier.ts'
import type { ListedDossier } from '#shared/fileFormat/journalRecord.ts'
import { compareListWithShelf, listLineOf } from './dossierEntry.ts'
import type { Shelf } from './dossierShelf.ts'
import { makeFirstJournal } from './firstJournal.ts'
import { readFormatOneList, removeFormatOneLists } from './formatOneList.ts'
import type { OfficeFiles } from './journalFolder.ts'
import type { Keyring } from './keyring.ts'
import { OfficeState } from './officeState.ts'

/**
 * Makes an office of format 1 into one of format 2. The header is written last: until then every program that knew the
 * office still opens it, and what was made before that is made again. After it older programs stop at the door.
 */
export async function upgradeOffice(
  office: OfficeFiles,
  keyring: Keyring,
  shelf: Shelf,
  writeHeader: () => Promise<void>,
): Promise<void> {
  const listed = await readFormatOneList(office, keyring.listKey)
  const compared = compareListWithShelf(
    new Map(listed.map((line) => [line.id, line])),
    shelf,
    keyring.confirmations(),
  )
  for (const id of compared.keysOfNothing) keyring.forget(id)
  for (const id of compared.entries.keys()) keyring.confirm(id)
  keyring.giveSecrets()
  await keyring.write()
  const toRead: ReadonlySet<DossierId> = new Set(compared.toRead)
  const dossiers = [...compared.entries].map(([id, entry]): ListedDossier => {
    // What the list did not know is read at this opening, as if there were no list.
    if (toRead.has(id)) return { id, generation: entry.highest, sha256: null, summary: null }
    return { ...listLineOf(id, entry), sha256: null }
  })
  const empty = new OfficeState().snapshot(keyring.generation)
  await makeFirstJournal(office, keyring, { ...empty, dossiers })
  await writeHeader()
  await removeFormatOneLists(office.folder)
}
