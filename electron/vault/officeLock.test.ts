import { spawnSync } from 'node:child_process'
import { readFile, readdir, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../test/fixtures/vault/officeInTemp.ts'
import { takeLock } from './officeLock.ts'

const beatMs = 40

/** A lock as somebody else left it; `secondsAgo` since its last heartbeat. */
async function lockOf(folder: string, pid: number, secondsAgo: number, host = hostname()): Promise<void> {
  await writeFile(join(folder, 'lock'), JSON.stringify({ pid, host, token: 'theirs' }))
  const then = new Date(Date.now() - secondsAgo * 1_000)
  await utimes(join(folder, 'lock'), then, then)
}

/** The number of a process that has just ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ['--version']).pid
}

test('only one holds the lock, and it can be had again after it was given back', async () => {
  const folder = await tempFolder()
  const lock = await takeLock(folder)
  expect(await takeLock(folder)).toBeNull()
  expect(lock?.isOurs()).toBe(true)
  await lock?.release()
  expect(await readdir(folder)).toEqual([])
  await (await takeLock(folder))?.release()
})

test('the lock of a process that ended is taken over at once, however fresh', async () => {
  const folder = await tempFolder()
  await lockOf(folder, deadPid(), 0)
  const lock = await takeLock(folder)
  expect(lock?.isOurs()).toBe(true)
  await lock?.release()
})

test('a running process on this computer or a fresh one elsewhere keeps its lock', async () => {
  const folder = await tempFolder()
  await lockOf(folder, process.ppid, 0)
  expect(await takeLock(folder)).toBeNull()
  await lockOf(folder, 4, 0, 'another-computer')
  expect(await takeLock(folder)).toBeNull()
})

test('a lock whose heart stopped is taken over, also when its number now belongs to another program', async () => {
  const folder = await tempFolder()
  await lockOf(folder, process.ppid, 60)
  const lock = await takeLock(folder, beatMs)
  expect(lock).not.toBeNull()
  await lock?.release()
})

test('a heart that beats keeps the lock, even when the clock says it is long ago', async () => {
  const folder = await tempFolder()
  await lockOf(folder, process.ppid, 60)
  let ago = 50
  const beat = setInterval(() => {
    ago -= 0.01
    const then = new Date(Date.now() - ago * 1_000)
    void utimes(join(folder, 'lock'), then, then)
  }, beatMs / 4)
  expect(await takeLock(folder, beatMs)).toBeNull()
  clearInterval(beat)
  expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ token: 'theirs' })
})

test('of many who find a dead lock one gets it', async () => {
  for (let round = 0; round < 10; round += 1) {
    const folder = await tempFolder()
    await lockOf(folder, deadPid(), 0)
    const locks = await Promise.all(Array.from({ length: 8 }, () => takeLock(folder)))
    const held = locks.filter((lock) => lock !== null)
    expect(held).toHaveLength(1)
    expect(held[0]?.isOurs()).toBe(true)
    await held[0]?.release()
    expect(await readdir(folder)).toEqual([])
  }
})
