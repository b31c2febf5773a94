import type { MenuItemConstructorOptions } from 'electron'
import { loud } from './notEmulated.ts'

interface HostMenuItem {
  readonly id: string
  readonly label: string
  readonly submenu: HostMenu | undefined
  readonly click: () => void
}

interface HostMenu {
  readonly items: readonly HostMenuItem[]
  readonly getMenuItemById: (id: string) => HostMenuItem | null
}

/** Menus are kept and can be clicked by a test; none is drawn, and accelerators do nothing. */
export function createMenuClass(): object {
  let applicationMenu: HostMenu | null = null
  return loud('Menu', {
    buildFromTemplate: menuFrom,
    setApplicationMenu: (menu: HostMenu | null) => {
      applicationMenu = menu
    },
    getApplicationMenu: () => applicationMenu,
  })
}

function menuFrom(template: readonly MenuItemConstructorOptions[]): HostMenu {
  const items = template.map((options): HostMenuItem => ({
    id: options.id ?? '',
    label: options.label ?? options.role ?? '',
    submenu: Array.isArray(options.submenu) ? menuFrom(options.submenu) : undefined,
    click: () => {
      options.click?.({} as never, undefined, {})
    },
  }))
  const getMenuItemById = (id: string): HostMenuItem | null =>
    items
      .map((item) => (item.id === id ? item : (item.submenu?.getMenuItemById(id) ?? null)))
      .find(Boolean) ?? null
  return loud('Menu', { items, getMenuItemById })
}
