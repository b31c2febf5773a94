import { execFileSync } from 'node:child_process'
import { mkdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { tempFolder } from '../../test/fixtures/vault/officeInTemp.ts'
import { freeBytes, judgeFileSystem, judgePath, judgePlace } from './officePlace.ts'

test.each<[string, number, string | null, string | null]>([
  ['ext4', 0xef53, 'ext4', null],
  ['btrfs, as a signed number', 0x9123683e | 0, 'btrfs', null],
  ['memory', 0x01021994, 'tmpfs', null],
  ['NTFS', 0x65735546, 'fuseblk', null],
  ['FAT', 0x4d44, 'vfat', 'fat'],
  ['exFAT', 0x2011bab0, 'exfat', 'fat'],
  ['NFS', 0x6969, 'nfs4', 'network'],
  ['SMB, as a signed number', 0xfe534d42 | 0, 'cifs', 'network'],
  ['a folder over SSH', 0x65735546, 'fuse.sshfs', 'network'],
  ['a cloud disk', 0x65735546, 'fuse.rclone', 'synced'],
  ['no list of mounts', 0xef53, null, null],
])('%s', (_name, magic, mount, judged) => {
  expect(judgeFileSystem(magic, mount)).toBe(judged)
})

const none = {}

test.each<[string, string, string | null]>([
  ['linux', '/home/ria/.config/wegwijs/offices/own', null],
  ['linux', '/home/ria/Dropbox/wegwijs', 'synced'],
  ['linux', '/home/ria/Nextcloud/wegwijs', 'synced'],
  ['linux', '/home/ria/nextcloud-notes/wegwijs', null],
  ['linux', '/home/ria/STACK/wegwijs', 'synced'],
  ['darwin', '/Users/ria/Library/Mobile Documents/wegwijs', 'synced'],
  ['darwin', '/Users/ria/Library/CloudStorage/wegwijs', 'synced'],
  ['win32', 'C:\\Users\\ria\\AppData\\Roaming\\wegwijs', null],
  ['win32', 'C:\\Users\\ria\\OneDrive - De Brug\\wegwijs', 'synced'],
  ['win32', '\\\\server\\kantoor\\wegwijs', 'network'],
  ['win32', '\\\\?\\UNC\\server\\kantoor', 'network'],
  ['win32', '\\\\?\\C:\\wegwijs', null],
])('%s: %s', (platform, path, judged) => {
  expect(judgePath(path, none, platform)).toBe(judged)
})

test('a folder that was named otherwise is known by what the system says of it', () => {
  const environment = { OneDrive: 'D:\\Wolk' }
  expect(judgePath('D:\\wolk\\wegwijs', environment, 'win32')).toBe('synced')
  expect(judgePath('D:\\wolkje\\wegwijs', environment, 'win32')).toBeNull()
})

test('a place on this disk is good, also one that is still to be made, and has room', async () => {
  const folder = await tempFolder()
  expect(await judgePlace(join(folder, 'to', 'be', 'made'))).toBeNull()
  expect(await freeBytes(folder)).toBeGreaterThan(0)
})

test('a real FAT disk is no place for an office', async (context) => {
  const folder = await tempFolder()
  const [image, disk] = [join(folder, 'image'), join(folder, 'stick')]
  await writeFile(image, '')
  await truncate(image, 16 * 1024 * 1024)
  await mkdir(disk)
  try {
    execFileSync('mkfs.vfat', [image], { stdio: 'pipe' })
    execFileSync('mount', ['-o', 'loop', image, disk], { stdio: 'pipe' })
  } catch {
    context.skip('this machine can not make or mount a FAT disk')
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', disk]))
  expect(await judgePlace(join(disk, 'office'))).toBe('fat')
})
