import { FuseV1Options } from '@electron/fuses'

/**
 * Electron's switches that are burnt into the program (item 19 of its security list). Every switch is named: an
 * Electron with a new one fails the packaging until somebody has decided about it.
 * Source: Electron's fuses tutorial, main branch. Checked: 2026-11-21.
 */
export const fuses: Readonly<Record<FuseV1Options, boolean>> = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // Works on macOS and Windows; harmless on Linux.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
}
