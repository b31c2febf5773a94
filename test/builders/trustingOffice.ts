import { introductionOf, introductionText } from '../../electron/handover/officeIntroduction.ts'
import { testOfficeNamed, type TestOffice } from '../fixtures/handover/bundles.ts'
import type { DoorOverOffice } from './doorOverOffice.ts'
import { anOffice, theStick } from './twoOffices.ts'

/** Oost, which knows and trusts an office in which somebody makes bundles by hand. */
export interface TrustingOffice {
  readonly oost: DoorOverOffice
  readonly known: TestOffice
  readonly stick: string
  /** What Oost says of the file at this path: what is in it, or why it is refused. */
  readonly open: (path: string) => Promise<unknown>
}

export async function trustingOffice(): Promise<TrustingOffice> {
  const stick = await theStick()
  const oost = await anOffice('Oost', 'Bram', stick)
  const known = testOfficeNamed('Westhaven')
  const text = introductionText(introductionOf(known.identity, known.name))
  await oost.good('keepOffice', { text, cameBy: 'scanned', checked: 'inPerson', replaces: null })
  return {
    oost,
    known,
    stick,
    async open(path) {
      oost.choose(path)
      const opened = await oost.call('openHandover', {})
      return opened.ok ? opened.value : opened.failure
    },
  }
}
