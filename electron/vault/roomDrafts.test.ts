import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inVault, opened, passphrase } from '../../test/fixtures/vault/officeInTemp.ts'
import {
  afterTakingIn,
  anOffice,
  deskPassphrase,
  elsPassphrase,
  inRoom,
  note,
  selam,
} from '../../test/fixtures/vault/officeWithRooms.ts'

const halfANote = { key: 'note', content: 'zij vroeg om een fie' }

test('what was being typed is there at the next opening of the room, until it is dropped', async () => {
  const { folder, desk } = await anOffice()
  await inRoom(folder, desk, deskPassphrase, async ({ drafts }) => {
    opened(await drafts.saveDraft('note', 'zij vr'))
    opened(await drafts.saveDraft('note', halfANote.content))
    opened(await drafts.saveDraft('appointment', '{}'))
    opened(await drafts.dropDraft('appointment'))
  })
  await inRoom(folder, desk, deskPassphrase, async (room) => {
    const { drafts } = room
    expect(drafts.drafts()).toMatchObject([halfANote])
    opened(await room.leave(note(selam, 'zij vroeg om een fiets')))
    opened(await drafts.dropDraft('note'))
  })
  await inRoom(folder, desk, deskPassphrase, ({ drafts }) => {
    expect(drafts.drafts()).toEqual([])
    return Promise.resolve()
  })
})

test('it stays through a new office key and a new passphrase', async () => {
  const { folder, desk } = await anOffice()
  await inRoom(folder, desk, deskPassphrase, async (room) => {
    opened(await room.drafts.saveDraft('note', halfANote.content))
    opened(await room.changePassphrase(deskPassphrase, 'een eigen zin van de balie'))
  })
  await inVault(folder, async (vault) => {
    opened(await vault.users.changePassphrase(passphrase, 'een andere zin voor Toos'))
    opened(await vault.users.changePassphrase('een andere zin voor Toos', passphrase))
  })
  await afterTakingIn(folder, selam)
  await inRoom(folder, desk, 'een eigen zin van de balie', ({ drafts }) => {
    expect(drafts.drafts()).toMatchObject([halfANote])
    return Promise.resolve()
  })
})

test('the office does not see it, nor another user with that file in the own room', async () => {
  const { folder, desk, els } = await anOffice()
  await inRoom(folder, desk, deskPassphrase, async ({ drafts }) => {
    opened(await drafts.saveDraft('note', halfANote.content))
  })
  const file = (user: string): string => join(folder, 'rooms', user, 'unfinished.ocs')
  expect(await readFile(file(desk), 'latin1')).not.toContain('fie')
  const { dossier } = await afterTakingIn(folder, selam)
  expect(dossier.deskNotes).toEqual([])
  await writeFile(file(els), await readFile(file(desk)))
  await inRoom(folder, els, elsPassphrase, ({ drafts }) => {
    expect(drafts.drafts()).toEqual([])
    return Promise.resolve()
  })
})

test('a damaged one is set aside, keeps nobody out, and what is typed next is kept', async () => {
  const { folder, desk } = await anOffice()
  await writeFile(join(folder, 'rooms', desk, 'unfinished.ocs'), 'damaged')
  await inRoom(folder, desk, deskPassphrase, async ({ drafts }) => {
    expect(drafts.drafts()).toEqual([])
    opened(await drafts.saveDraft('note', halfANote.content))
    expect(drafts.drafts()).toMatchObject([halfANote])
  })
  expect(await readdir(join(folder, 'set-aside'))).toMatchObject([expect.stringContaining('unfinished')])
})
