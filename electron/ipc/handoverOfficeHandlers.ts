import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Input } from '#shared/contract/contract.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type {
  HandoverOffices,
  KnownOfficeView,
  OfficeIntroduction,
} from '#shared/contract/officeIdentities.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { KnownOffice } from '#shared/fileFormat/handoverRecord.ts'
import type { OfficeKeys } from '#shared/fileFormat/officeIdentityFile.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { withOffice, type HandoverMemory } from '../handover/handoverMemory.ts'
import {
  fingerprintOf,
  introductionOf,
  introductionText,
  keysIn,
  ownKeys,
  standingOf,
} from '../handover/officeIntroduction.ts'
import { isInside } from '../isInside.ts'
import { newRandomId } from '../randomId.ts'
import { savePaperFile } from '../savePaperFile.ts'
import { diskRefusal } from '../vault/diskRefusal.ts'
import type { OpenVault } from '../vault/vault.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type OfficesNoun = Pick<
  OfficeHandlers,
  | 'readHandoverOffices'
  | 'readOfficeIntroduction'
  | 'saveOfficeIntroductionIn'
  | 'chooseOfficeIntroductionIn'
  | 'keepOffice'
  | 'confirmOffice'
  | 'forgetOffice'
>

export interface HandoverOfficesDeps {
  readonly keeper: OfficeKeeper
  readonly memory: HandoverMemory
  readonly today: () => CalendarDate
  /** The program's own folder: nothing is saved in it. */
  readonly dataFolder: string
}

/** Far above an introduction: what was chosen by mistake is not read into memory. */
const mostIntroductionBytes = 64 * 1024

/** Meeting other offices: who we are, who they are, and whether somebody made sure. */
export function handoverOfficeHandlers({
  keeper,
  memory,
  today,
  dataFolder,
}: HandoverOfficesDeps): OfficesNoun {
  async function introduce(
    vault: OpenVault,
    text: string,
  ): Promise<Result<OfficeIntroduction & { readonly keys: OfficeKeys }, Failure>> {
    const keys = keysIn(text)
    if (!keys.ok) return keys
    const record = await memory.read(vault.handover)
    // Meeting again is the way on when the list is lost.
    if (!record.ok && record.failure.kind !== 'handoverRecordDamaged') return record
    const known = record.ok ? record.value.known : []
    const own = ownKeys(vault.handover.identity, vault.card().name)
    const { name, recipient } = keys.value
    const standing = standingOf(keys.value, own, known)
    return ok({
      text,
      name,
      recipient,
      fingerprint: fingerprintOf(keys.value),
      ...standing,
      keys: keys.value,
    })
  }

  async function introductionIn(text: string): Promise<Result<OfficeIntroduction, Failure>> {
    const office = keeper.current()
    if (!office.ok) return office
    const introduced = await introduce(office.value.vault, text)
    if (!introduced.ok) return introduced
    const { keys: _, ...view } = introduced.value
    return ok(view)
  }

  return {
    async readHandoverOffices() {
      const office = keeper.current()
      if (!office.ok) return office
      const { vault } = office.value
      const { handover } = vault
      const record = await memory.read(handover)
      if (!record.ok) return record
      const keys = ownKeys(handover.identity, vault.card().name)
      const { name, recipient } = keys
      const text = introductionText(introductionOf(handover.identity, name))
      const view: HandoverOffices = {
        own: { name, recipient, fingerprint: fingerprintOf(keys), text },
        known: record.value.known.map(viewOf),
      }
      return ok(view)
    },
    readOfficeIntroduction: ({ text }) => introductionIn(text),
    async saveOfficeIntroductionIn({ folder }) {
      const office = keeper.current()
      if (!office.ok) return office
      if (isInside(folder, dataFolder)) return fail({ kind: 'handoverPlaceIsOffice' })
      const { vault } = office.value
      const { handover } = vault
      const [first = ''] = fingerprintOf(ownKeys(handover.identity, vault.card().name))
      const text = introductionText(introductionOf(handover.identity, vault.card().name))
      const saved = await savePaperFile(
        join(folder, `wegwijs-kantoor-${first}.json`),
        Buffer.from(`${text}\n`),
      )
      return saved.ok ? ok({ fileName: saved.value }) : saved
    },
    async chooseOfficeIntroductionIn({ file }) {
      try {
        const found = await stat(file)
        if (!found.isFile() || found.size > mostIntroductionBytes)
          return fail({ kind: 'introductionUnreadable' })
        return await introductionIn(await readFile(file, 'utf8'))
      } catch (refusal) {
        return fail(diskRefusal(refusal))
      }
    },
    async keepOffice({ text, cameBy, checked, replaces }) {
      const office = replaces === null ? keeper.current() : keeper.asCoordinator()
      if (!office.ok) return office
      const { vault } = office.value
      const introduced = await introduce(vault, text)
      if (!introduced.ok) return introduced
      const { standing, known, keys } = introduced.value
      if (standing === 'ours') return fail({ kind: 'introductionIsOurs' })
      if (standing === 'changed' && replaces !== known) {
        return fail({ kind: 'officeKeyChanged', office: keys.name })
      }
      const met: Omit<KnownOffice, 'id' | 'earlier'> = {
        ...keys,
        cameBy,
        addedOn: today(),
        checked: checked && { by: vault.worker, on: today(), how: checked },
      }
      const id = known ?? newRandomId()
      const kept = await memory.change(
        vault.handover,
        (record) => {
          if (!known) return ok({ ...record, known: [...record.known, { ...met, id, earlier: [] }] })
          return withOffice(record, known, (before) => {
            if (before.signing === keys.signing && before.recipient === keys.recipient) {
              return { ...before, name: keys.name, checked: met.checked ?? before.checked }
            }
            const gone = { signing: before.signing, until: today() }
            return { ...met, id, earlier: [...before.earlier, gone] }
          })
        },
        true,
      )
      return kept.ok ? ok({ id }) : kept
    },
    confirmOffice: (wish) => confirm(wish),
    async forgetOffice({ id }) {
      const office = keeper.asCoordinator()
      if (!office.ok) return office
      const changed = await memory.change(office.value.vault.handover, (record) =>
        withOffice(record, id, () => null),
      )
      return changed.ok ? ok({}) : changed
    },
  }

  async function confirm({ id, how }: Input<'confirmOffice'>): ReturnType<OfficesNoun['confirmOffice']> {
    const office = keeper.current()
    if (!office.ok) return office
    const { handover, worker } = office.value.vault
    const changed = await memory.change(handover, (record) =>
      withOffice(record, id, (before) => ({ ...before, checked: { by: worker, on: today(), how } })),
    )
    return changed.ok ? ok({}) : changed
  }
}

function viewOf(office: KnownOffice): KnownOfficeView {
  const { id, name, recipient, cameBy, addedOn, checked, earlier } = office
  return {
    id,
    name,
    recipient,
    cameBy,
    addedOn,
    checked,
    fingerprint: fingerprintOf(office),
    hadOtherKeys: earlier.length > 0,
  }
}
