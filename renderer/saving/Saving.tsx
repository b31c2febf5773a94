import {
  createContext,
  useContext,
  useState,
  useSyncExternalStore,
  type ReactElement,
  type ReactNode,
} from 'react'
import { officeDrawer } from './drawer.ts'
import { createSaveDesk, type After, type SaveDesk, type SaveState } from './saveDesk.ts'

const DeskContext = createContext<SaveDesk | null>(null)

export const afterOnThisClock: After = (milliseconds, then) => {
  const timer = setTimeout(then, milliseconds)
  return () => {
    clearTimeout(timer)
  }
}

export function Saving({ children }: { readonly children: ReactNode }): ReactElement {
  const [desk] = useState(() => createSaveDesk(afterOnThisClock, officeDrawer))
  return <DeskContext value={desk}>{children}</DeskContext>
}

export function useSaveDesk(): SaveDesk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('nothing is saved around this part of the window')
  return desk
}

export function useSaveState(): SaveState {
  const desk = useSaveDesk()
  return useSyncExternalStore(desk.subscribe, desk.state)
}
