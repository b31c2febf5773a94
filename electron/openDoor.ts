import { createDoor, type Door } from './ipc/door.ts'
import { createHandlers, type Shell } from './ipc/shellHandlers.ts'
import { writeLog } from './log.ts'
import { preferencesFile } from './preferences.ts'

/** The door with what only the main process can do behind it. Loaded after the window is open: it brings the schemas. */
export function openDoor(shell: Omit<Shell, 'preferences'>, dataFolder: string): Door {
  return createDoor(createHandlers({ ...shell, preferences: preferencesFile(dataFolder) }), writeLog)
}
