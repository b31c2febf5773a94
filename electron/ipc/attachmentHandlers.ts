import type { AttachmentWish } from '#shared/contract/attachmentWish.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { reviseAttachments, type Attachment, type AttachmentChange } from '#shared/domain/attachment.ts'
import {
  mostAttachmentBytes,
  mostAttachments,
  usualAttachmentBytes,
} from '#shared/domain/attachmentChoices.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { ChangeLabel } from '#shared/domain/changeHistory.ts'
import type { Dossier, DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { saveAttachmentFile } from '../saveAttachmentFile.ts'
import { ChosenFileGone, openChosenFile } from '../vault/attachmentSource.ts'
import type { Hands, Workshop } from '../work.ts'
import type { OfficeKeeper, OpenOffice } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type AttachmentNoun = Pick<
  OfficeHandlers,
  'storeAttachment' | 'keepAttachment' | 'reviseAttachments' | 'readAttachment' | 'saveAttachmentIn'
>

/** Documents of a dossier. Sealing one is work beside the saves; letting the dossier speak of it is a save like any other. */
export function attachmentHandlers(
  keeper: OfficeKeeper,
  workshop: Workshop,
  today: () => CalendarDate,
): AttachmentNoun {
  /** On the disk, and no dossier speaks of it yet. What stays here at the lock is found as belonging to nobody. */
  const stored = new Map<RandomId, { readonly dossier: DossierId; readonly attachment: Attachment }>()

  async function seal(
    wish: AttachmentWish,
    path: string,
    hands: Hands,
  ): Promise<Result<Attachment, Failure>> {
    const office = keeper.current()
    if (!office.ok) return office
    const kept = await office.value.vault.read(wish.id)
    if (!kept.ok) return kept
    if (kept.value.dossier.attachments.length >= mostAttachments) return fail({ kind: 'tooManyAttachments' })
    const chosen = await openChosenFile(path, wish.mayBeLarge ? mostAttachmentBytes : usualAttachmentBytes)
    if (!chosen.ok) return chosen
    const file = chosen.value
    try {
      const sealed = await office.value.vault.attachments.keep(
        wish.id,
        file.pieces(hands.signal, (read) => {
          hands.report(megabytes(read), megabytes(file.bytes))
        }),
      )
      if (!sealed.ok) return sealed
      return ok({
        ...sealed.value,
        title: wish.title.trim(),
        kind: wish.kind,
        type: file.type,
        addedOn: today(),
        addedBy: office.value.vault.worker,
      })
    } catch (thrown) {
      if (thrown instanceof ChosenFileGone) return fail({ kind: 'attachmentNotRead' })
      throw thrown
    } finally {
      await file.close()
    }
  }

  async function find(id: DossierId, attachment: RandomId): Promise<Result<Found, Failure>> {
    const office = keeper.current()
    if (!office.ok) return office
    const kept = await office.value.vault.read(id)
    if (!kept.ok) return kept
    const { dossier } = kept.value
    const entry = dossier.attachments.find((candidate) => candidate.id === attachment)
    return entry ? ok({ office: office.value, dossier, entry }) : fail({ kind: 'goneMeanwhile' })
  }

  return {
    storeAttachment: ({ wish, path }) =>
      workshop.run('addAttachment', async (hands) => {
        const sealed = await seal(wish, path, hands)
        if (!sealed.ok) return sealed
        stored.set(sealed.value.id, { dossier: wish.id, attachment: sealed.value })
        return ok({ attachment: sealed.value.id })
      }),
    async keepAttachment({ attachment: id }) {
      const office = keeper.current()
      if (!office.ok) return office
      const waiting = stored.get(id)
      stored.delete(id)
      if (!waiting) return fail({ kind: 'goneMeanwhile' })
      const { dossier, attachment } = waiting
      const saved = await keeper.changeDossier(dossier, ({ attachments }) =>
        attachments.some(({ sha256 }) => sha256 === attachment.sha256)
          ? null
          : {
              label: 'attachmentAdded',
              subject: id,
              after: { part: 'attachments', value: [...attachments, attachment] },
            },
      )
      if (saved.ok) return ok({ attachment: id })
      await office.value.vault.attachments.remove(id)
      return saved.failure.kind === 'goneMeanwhile' ? fail({ kind: 'attachmentAlreadyHere' }) : saved
    },
    reviseAttachments: ({ id, revision }) =>
      keeper.changeDossier(id, (dossier) => {
        const value = reviseAttachments(dossier.attachments, revision)
        return (
          value && {
            label: labels[revision.change],
            subject: subjectOf(revision),
            after: { part: 'attachments', value },
          }
        )
      }),
    async readAttachment({ id, attachment, from }) {
      const found = await find(id, attachment)
      if (!found.ok) return found
      const { office, entry } = found.value
      const part = await office.vault.attachments.read(id, entry, from, chunksAtOnce)
      if (!part.ok) return part
      const base64 = part.value.toString('base64')
      const isLast = part.value.length < chunksAtOnce * chunkOfSixtyFourKiB
      part.value.fill(0)
      return ok({ base64, next: isLast ? null : from + chunksAtOnce })
    },
    saveAttachmentIn: ({ wish, folder }) =>
      workshop.run('saveAttachment', async ({ signal, report }) => {
        const found = await find(wish.id, wish.attachment)
        if (!found.ok) return found
        const { office, dossier, entry } = found.value
        const written = await saveAttachmentFile(folder, nameBase(dossier, entry), (write) => {
          let done = 0
          return office.vault.attachments.readAll(wish.id, entry, async (chunk) => {
            signal.throwIfAborted()
            await write(chunk)
            done += chunk.length
            report(megabytes(done), megabytes(entry.bytes))
          })
        })
        return written.ok ? ok({ fileName: written.value }) : written
      }),
  }
}

interface Found {
  readonly office: OpenOffice
  readonly dossier: Dossier
  readonly entry: Attachment
}

const chunkOfSixtyFourKiB = 65_536
/** 768 KiB: divisible by three, so that the parts in base64 follow each other without a seam. */
const chunksAtOnce = 12

const labels: Readonly<Record<AttachmentChange['change'], ChangeLabel>> = {
  editAttachment: 'attachmentEdited',
  removeAttachment: 'attachmentRemoved',
}

/** What is being typed in; the same subject again within a minute is the same change. */
function subjectOf(revision: AttachmentChange): string {
  switch (revision.change) {
    case 'editAttachment':
      return `${revision.attachmentId}:${Object.keys(revision.edit).sort().join(',')}`
    case 'removeAttachment':
      return revision.attachmentId
  }
}

/** A person reads how far it is: whole megabytes, never zero of something. */
function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000)
}

const endings: Readonly<Record<Attachment['type'], string>> = {
  pdf: 'pdf',
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  heic: 'heic',
  text: 'txt',
}

/** By the dossier's number, like a paper: no name of a person and no title ever stands in a file name. */
function nameBase({ number, attachments }: Dossier, { id, type }: Attachment): string {
  const place = attachments.findIndex((candidate) => candidate.id === id) + 1
  return `bijlage-${number}-${String(place)}.${endings[type]}`
}
