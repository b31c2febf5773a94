import { withoutBsn } from '#shared/domain/bsn.ts'
import { order } from '../backend.ts'
import { currentPath } from '../navigation.tsx'
import { dossierAt, placeOf } from '../places.ts'
import type { Drawer, Unfinished } from './saveDesk.ts'

/** The drawer lies in the office, sealed. A number that may be a BSN is taken out: that is kept nowhere. */
export const officeDrawer: Drawer = {
  keep: keepInOffice,
  drop: (subject) => void order('dropDraft', { subject }),
  here: () => ({ path: currentPath(), about: dossierAt(placeOf(currentPath())) }),
}

async function keepInOffice(unfinished: Unfinished): Promise<boolean> {
  // An emptied field has nothing to find back.
  if (unfinished.text === '') return true
  const kept = await order('saveDraft', unfinished)
  if (kept.ok || kept.failure.kind !== 'bsnFound') return kept.ok
  return (await order('saveDraft', { ...unfinished, text: withoutBsn(unfinished.text) })).ok
}
