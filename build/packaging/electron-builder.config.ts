import { flipFuses, FuseVersion } from '@electron/fuses'
import type { AfterPackContext, Configuration } from 'electron-builder'
import { join } from 'node:path'
import { fuses } from './fuses.ts'

const executableName = 'wegwijs'

/**
 * What is in the installers: the three bundles and the one native module, nothing else of this repository.
 * Installers are configured here and have been built on none of the three systems yet; see `packaging.test.ts`.
 */
export const packaging: Configuration = {
  appId: 'nl.wegwijs.desktop',
  productName: 'Wegwijs',
  copyright: 'Wegwijs',
  directories: { output: 'out/packages', buildResources: 'build/packaging/icons' },
  files: [
    'out/app/**',
    'package.json',
    '!node_modules/**',
    'node_modules/@node-rs/argon2*/**',
    '!**/*.{map,ts,md}',
    '!**/test{,s}/**',
  ],
  asar: true,
  // A native module is loaded by the operating system, which sees no archive.
  asarUnpack: ['**/*.node'],
  // The one native module is ready-made for each system.
  npmRebuild: false,
  electronLanguages: ['nl', 'en-US'],
  // No look for updates: an update comes on a USB stick.
  publish: null,
  afterPack: async (context) => {
    // Not electron-builder's own `electronFuses`: the library inside it knows one switch less than Electron 45 has.
    await flipFuses(programIn(context), {
      version: FuseVersion.V1,
      resetAdHocDarwinSignature: context.electronPlatformName === 'darwin',
      strictlyRequireAllFuses: true,
      ...fuses,
    })
  },
  win: { target: ['nsis', 'portable'] },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
  },
  portable: { artifactName: '${productName}-${version}-portable.${ext}' },
  linux: {
    target: ['AppImage', 'deb'],
    executableName,
    category: 'Office',
    maintainer: 'Wegwijs',
    synopsis: 'Kennismaken, een plan maken en op papier meegeven',
  },
  mac: { target: ['dmg'], category: 'public.app-category.productivity', hardenedRuntime: true },
}

function programIn({ appOutDir, electronPlatformName, packager }: AfterPackContext): string {
  const product = packager.appInfo.productFilename
  switch (electronPlatformName) {
    case 'win32':
      return join(appOutDir, `${product}.exe`)
    case 'darwin':
      return join(appOutDir, `${product}.app`)
    default:
      return join(appOutDir, executableName)
  }
}
