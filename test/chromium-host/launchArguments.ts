import type { CommandLine } from 'electron'

export interface LaunchArguments {
  /** Modules to load before the app (`-r`), in order: Playwright's way in. */
  readonly preloads: readonly string[]
  /** The folder or file that was named, as typed. */
  readonly appPath: string
  readonly switches: ReadonlyMap<string, string>
}

/** Reads what Electron reads: `[-r module]… [--switch[=value]]… <app> [--switch…]`. */
export function readLaunchArguments(words: readonly string[]): LaunchArguments {
  const preloads: string[] = []
  const switches = new Map<string, string>()
  let appPath: string | undefined
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (word === '-r' || word === '--require') preloads.push(words[++index] ?? '')
    else if (word.startsWith('--')) addSwitch(switches, word)
    else appPath ??= word
  }
  return { preloads, appPath: appPath ?? '.', switches }
}

function addSwitch(switches: Map<string, string>, word: string): void {
  const [, name = '', value = ''] = /^--([^=]*)=?(.*)$/s.exec(word) ?? []
  switches.set(name, value)
}

type HostCommandLine = Pick<
  CommandLine,
  'appendArgument' | 'appendSwitch' | 'getSwitchValue' | 'hasSwitch' | 'removeSwitch'
>

/** `app.commandLine` over the switches that Chromium will be started with. */
export function commandLineOver(switches: Map<string, string>): HostCommandLine {
  return {
    appendArgument: (word) => {
      addSwitch(switches, word)
    },
    appendSwitch: (name, value = '') => {
      switches.set(name, value)
    },
    getSwitchValue: (name) => switches.get(name) ?? '',
    hasSwitch: (name) => switches.has(name),
    removeSwitch: (name) => {
      switches.delete(name)
    },
  }
}
