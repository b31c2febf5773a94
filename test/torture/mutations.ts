import { existsSync } from 'node:fs'
import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openVault } from '../../electron/vault/vault.ts'
import { passphrase } from '../fixtures/vault/officeInTemp.ts'
import { emptyBook, saveInBook, type Book } from './book.ts'
import { faultsAgainst } from './bookCheck.ts'
import { findingsIn, type Findings } from './damagedOffice.ts'
import { damage, damageKinds, type DamageKind } from './damageKinds.ts'
import { inImages } from './diskImage.ts'
import { atLeast, atMost, none, notTried, told, type Figure, type Size } from './figures.ts'
import { anchorsBeside, inOffice, labDeps, makeOffice } from './labVault.ts'
import { writeUntilStopped } from './stoppedWriter.ts'

const perKind: Readonly<Record<DamageKind, number>> = {
  flip: 160,
  cut: 70,
  zero: 70,
  swap: 50,
  old: 50,
  delete: 50,
}
const share = { short: 0.08, long: 1 } as const
const rollbacks = { short: 2, long: 20 } as const
const sideBySide = 3
const people = 24

/** An office at two moments. The parent of `office` is copied too: what lies beside it (the anchor) belongs to it. */
interface Stage {
  readonly scene: 'closed' | 'killed'
  readonly place: string
  readonly earlier: string
  readonly book: Book
}

interface Trial {
  readonly name: string
  readonly findings: Findings
  readonly allowed: number
  readonly scene: Stage['scene']
}

/**
 * One file of an office is damaged, put back, swapped or deleted: nothing may be silently wrong, at most one dossier may
 * be lost (two for a swap), and the rest goes on. Of ten offices six were closed and four were killed in the middle of
 * saving, so that their newest saves stand in the journal only.
 */
export async function mutations(size: Size): Promise<readonly Figure[]> {
  return inImages(async (images) => {
    const stages = [await staged(images, 'closed'), await staged(images, 'killed')] as const
    const wanted = damageKinds.flatMap((kind) =>
      Array.from({ length: Math.ceil(perKind[kind] * share[size]) }, (_, at) => ({
        kind,
        stage: stages[at % 10 < 6 ? 0 : 1],
      })),
    )
    const trials: Trial[] = []
    const waiting = wanted.values()
    const tryOneByOne = async (lane: number): Promise<void> => {
      for (const { kind, stage } of waiting)
        trials.push(await tryOne(join(images, `lane-${String(lane)}`), stage, kind))
    }
    await Promise.all(Array.from({ length: sideBySide }, (_, lane) => tryOneByOne(lane)))
    return [
      ...figuresOf(trials, wanted.length),
      ...(await wholeOfficePutBack(join(images, 'back'), stages[0], rollbacks[size])),
    ]
  })
}

function figuresOf(trials: readonly Trial[], wanted: number): readonly Figure[] {
  const faults = (pick: (findings: Findings) => readonly string[]): readonly string[] =>
    trials.flatMap(({ name, findings }) => pick(findings).map((fault) => `${name}: ${fault}`))
  const closed = trials.filter(({ scene }) => scene === 'closed')
  const tooMany = closed.filter(({ findings, allowed }) => findings.lost > allowed)
  const most = (of: readonly Trial[]): number => Math.max(0, ...of.map(({ findings }) => findings.lost))
  const sum = (count: (findings: Findings) => number): number =>
    trials.reduce((so, one) => so + count(one.findings), 0)
  return [
    atLeast('offices with one damaged file', trials.length, wanted),
    none(
      'silently wrong',
      faults(({ silentlyWrong }) => silentlyWrong),
    ),
    none(
      'whole office refused',
      faults(({ refused }) => (refused === null ? [] : [refused])),
    ),
    none(
      'more dossiers lost than files damaged',
      tooMany.map(({ name, findings }) => `${name}: ${String(findings.lost)}`),
    ),
    told(
      'most lost by one file of an office that was killed while saving, all under an alarm',
      most(trials.filter(({ scene }) => scene === 'killed')),
    ),
    told(
      'dossiers lost and named',
      sum(({ lost }) => lost),
    ),
    told(
      'of them, with an earlier state to offer',
      sum(({ earlierOffered }) => earlierOffered),
    ),
    none(
      'others that could not be read or written on',
      faults(({ unusable }) => unusable),
    ),
    none(
      'damaged files that were deleted',
      faults(({ gone }) => gone),
    ),
  ]
}

async function tryOne(lane: string, stage: Stage, kind: DamageKind): Promise<Trial> {
  const office = join(lane, 'office')
  await rm(lane, { recursive: true, force: true })
  await cp(stage.place, lane, { recursive: true })
  let hit = null
  while (hit === null) hit = await damage(office, join(stage.earlier, 'office'), kind)
  const name = `${stage.scene}: ${hit.told}`
  const scene = stage.scene
  const allowed = kind === 'swap' ? 2 : 1
  try {
    return { name, scene, allowed, findings: await findingsIn(office, stage.book, hit.files) }
  } catch (thrown) {
    const findings = { silentlyWrong: [], refused: null, lost: 0, earlierOffered: 0, gone: [] }
    return { name, scene, allowed, findings: { ...findings, unusable: [`broke off: ${String(thrown)}`] } }
  }
}

async function staged(images: string, scene: Stage['scene']): Promise<Stage> {
  const place = join(images, scene)
  const earlier = `${place}-earlier`
  const office = join(place, 'office')
  const book = emptyBook()
  let count = 0
  const saveAll = (times: number) => async (vault: Parameters<typeof saveInBook>[0]) => {
    for (let save = 0; save < times; save += 1) {
      count += 1
      if (!(await saveInBook(vault, book, count % people, count)))
        throw new Error('an office could not be filled')
    }
  }
  await makeOffice(office, saveAll(people * 2))
  await inOffice(office, saveAll(people))
  await cp(place, earlier, { recursive: true })
  await inOffice(office, saveAll(Math.floor(people * 1.5)))
  if (scene === 'killed') {
    const moment = { after: 'open', milliseconds: 400, pace: 'fast' } as const
    await writeUntilStopped(office, { firstCount: 1_000, people, book, moment })
    await settle(place, book)
  }
  return { scene, place, earlier, book }
}

/** What the kill cut off may be there or not: from here on it is what a first opening of a copy finds. */
async function settle(place: string, book: Book): Promise<void> {
  const copy = `${place}-settled`
  await cp(place, copy, { recursive: true })
  const faults = await inOffice(join(copy, 'office'), async (vault) => {
    const found = await faultsAgainst(vault, book)
    for (const { id, callName } of vault.summaries())
      book.acknowledged.set(Number.parseInt(id.slice(8), 16), Number(callName))
    return found
  })
  if (faults.length > 0) throw new Error(faults.join(', '))
}

/** An old copy of the whole office, as from a stick, while what lies outside it is of today. */
async function wholeOfficePutBack(lane: string, stage: Stage, times: number): Promise<readonly Figure[]> {
  const name = 'whole offices put back that nobody noticed'
  if (!existsSync(anchorsBeside(join(stage.place, 'office'))))
    return [notTried(name, 'this vault keeps no anchor yet')]
  let seen = 0
  for (let time = 0; time < times; time += 1) {
    await rm(lane, { recursive: true, force: true })
    await cp(stage.place, lane, { recursive: true })
    const office = join(lane, 'office')
    await rm(office, { recursive: true })
    await cp(join(stage.earlier, 'office'), office, { recursive: true })
    const opened = await openVault(office, passphrase, labDeps(office))
    if (!opened.ok) continue
    const isSeen = opened.value.alarms().some(({ kind }) => kind === 'officeOlder')
    await opened.value.close()
    if (isSeen) seen += 1
  }
  return [atMost(name, times - seen, 0)]
}
