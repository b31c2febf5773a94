import { build, Platform } from 'electron-builder'
import { parseArgs } from 'node:util'
import { packaging } from './electron-builder.config.ts'

/**
 * Packs the built app (`npm run build` first): `node build/packaging/pack.ts --linux`, `--windows`, `--mac`.
 * `--folder` makes the unpacked program only; `--electron <folder>` takes an Electron that lies on this disk.
 */
const { values } = parseArgs({
  options: {
    linux: { type: 'boolean', default: false },
    windows: { type: 'boolean', default: false },
    mac: { type: 'boolean', default: false },
    folder: { type: 'boolean', default: false },
    electron: { type: 'string' },
    output: { type: 'string' },
  },
})

const wanted = [
  ...(values.linux ? [Platform.LINUX] : []),
  ...(values.windows ? [Platform.WINDOWS] : []),
  ...(values.mac ? [Platform.MAC] : []),
]
for (const platform of wanted.length > 0 ? wanted : [Platform.current()]) {
  await build({
    targets: platform.createTarget(values.folder ? 'dir' : undefined),
    config: {
      ...packaging,
      ...(values.electron !== undefined && { electronDist: values.electron }),
      ...(values.output !== undefined && {
        directories: { ...packaging.directories, output: values.output },
      }),
    },
  })
}
