/**
 * Writes `electron/paper/layout/pictogramPaths.ts` from the installed icons: `node build/drawPictograms.ts`.
 *
 * The drawings are Tabler's outline icons (MIT). They go into the paper as lines, so the paper needs no icon library, and
 * arcs and relative steps are worked out here, once. The names follow the window (`renderer/ui/PictogramIcon.tsx`): the
 * same drawing for the same thing everywhere.
 */
import { writeFile } from 'node:fs/promises'
import { drawings as names, type Drawing } from '#shared/domain/appointmentChoices.ts'
import { absoluteCurves } from './svgPath.ts'

const icons: Readonly<Record<Drawing, string>> = {
  cooking: 'ChefHat',
  sewing: 'NeedleThread',
  building: 'Hammer',
  caring: 'HeartHandshake',
  teaching: 'Presentation',
  farming: 'Plant',
  shop: 'ShoppingCart',
  driving: 'SteeringWheel',
  computer: 'DeviceLaptop',
  music: 'Music',
  sport: 'BallFootball',
  repairing: 'Tools',
  studying: 'Book',
  work: 'Briefcase',
  home: 'Home',
  family: 'UsersGroup',
  friends: 'Users',
  money: 'CoinEuro',
  language: 'Language',
  health: 'Stethoscope',
  school: 'School',
  neighbours: 'BuildingCommunity',
  mentor: 'UserHeart',
  walking: 'Walk',
  bicycle: 'Bike',
  bus: 'Bus',
  car: 'Car',
  phone: 'Phone',
  message: 'Message',
  letter: 'Mail',
  meeting: 'Messages',
  morning: 'Sunrise',
  afternoon: 'Sun',
  evening: 'Moon',
  interpreter: 'Ear',
  rest: 'Bed',
  somethingElse: 'Dots',
  card: 'Id',
  glasses: 'Eyeglass',
  notebook: 'Notebook',
  townHall: 'BuildingBank',
  calendar: 'CalendarEvent',
  key: 'Key',
  siren: 'Urgent',
  wallet: 'Wallet',
  bankCard: 'CreditCard',
  insurance: 'ShieldHeart',
  smartphone: 'DeviceMobile',
  coins: 'Coins',
  pram: 'BabyCarriage',
  plug: 'Plug',
  receipt: 'Receipt',
  diploma: 'Certificate',
  suitcase: 'Luggage',
  attachment: 'Paperclip',
  stairs: 'Stairs',
  checklist: 'ClipboardList',
  lock: 'Lock',
}

interface IconFile {
  readonly __iconNode: readonly (readonly [string, Readonly<Record<string, string>>])[]
}

const drawings = await Promise.all(
  names.map(async (name) => `  ${name}:\n    '${await pathOf(icons[name])}',`),
)
const file = `import type { Drawing } from '#shared/domain/appointmentChoices.ts'

/**
 * Made by \`build/drawPictograms.ts\` from @tabler/icons-react 3.50.0, outline style; do not edit by hand.
 * Licence of the drawings: MIT, Copyright (c) 2020-2026 Paweł Kuna.
 *
 * Absolute M, L, C and Z in a square of 24 by 24.
 */
// prettier-ignore
export const pictogramPaths: Readonly<Record<Drawing, string>> = {
${drawings.join('\n')}
}
`
await writeFile(new URL('../electron/paper/layout/pictogramPaths.ts', import.meta.url), file)

async function pathOf(icon: string): Promise<string> {
  const { __iconNode: nodes } = (await import(
    `@tabler/icons-react/dist/esm/icons/Icon${icon}.mjs`
  )) as IconFile
  return nodes
    .map(([element, { d }]) => {
      if (element !== 'path' || d === undefined)
        throw new Error(`${icon} has a ${element}, which is not drawn`)
      return absoluteCurves(d)
    })
    .join('')
}
