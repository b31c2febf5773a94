import type { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { alwaysGoes, isAskedEachTime, partsOfFile, type TransferPart } from '#shared/domain/transferParts.ts'

export const handOutSteps = ['whereTo', 'whatGoes', 'consent', 'lookThrough', 'makeFile'] as const
export type HandOutStep = (typeof handOutSteps)[number]

/** To an office whose number was compared, or to one that opens the file with six words said by telephone. */
export type Destination =
  | { readonly kind: 'office'; readonly office: RandomId; readonly name: string }
  | { readonly kind: 'words'; readonly name: string }

/** What the file holds, in the order in which it is talked through. */
export function partsThere(dossier: Dossier): readonly TransferPart[] {
  return partsOfFile(dossier)
    .filter(({ isThere }) => isThere)
    .map(({ part }) => part)
}

/** Ticked beforehand: what another office needs to go on. How it is going and the papers go when the person wants that. */
export function partsAtFirst(dossier: Dossier): readonly TransferPart[] {
  return partsThere(dossier).filter(
    (part) => !isAskedEachTime(part) && part !== 'moments' && part !== 'papers',
  )
}

/** The parts after one was ticked or not, in the order of the list; a name always goes. */
export function withTicked(
  parts: readonly TransferPart[],
  part: TransferPart,
  isTicked: boolean,
  there: readonly TransferPart[],
): readonly TransferPart[] {
  return there.filter((each) => alwaysGoes(each) || (each === part ? isTicked : parts.includes(each)))
}

/** Papers that show what goes: only those that have something of it. */
export function papersOfWhatGoes(
  parts: readonly TransferPart[],
): readonly (
  'transferCover' | 'mijnPlan' | 'kennismaking' | 'municipality' | 'howIsItGoing' | 'firstWeeks'
)[] {
  const goes = (part: TransferPart): boolean => parts.includes(part)
  return [
    'transferCover',
    ...(goes('plan') ? (['mijnPlan'] as const) : []),
    ...(goes('kennismaking') ? (['kennismaking'] as const) : []),
    ...(goes('municipality') ? (['municipality'] as const) : []),
    ...(goes('moments') ? (['howIsItGoing'] as const) : []),
    ...(goes('firstWeeks') ? (['firstWeeks'] as const) : []),
  ]
}

/** Where the consent is about: this office and these parts, said with yes and not taken back. */
export function agreedTo({ intake }: Dossier, to: string, parts: readonly TransferPart[]): boolean {
  const last = intake.consents.findLast(({ purpose }) => purpose === 'otherOffice')
  if (last?.said !== 'yes' || last.withdrawnOn !== null || last.about?.to !== to) return false
  const agreed = last.about.parts
  return parts.every((part) => agreed.includes(part))
}
