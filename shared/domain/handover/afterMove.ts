import { emptyMunicipalPip, type MunicipalPip } from '../municipalPip.ts'

/**
 * The facts of the municipality's decision for somebody who lives in another municipality now. The new one makes its own
 * PIP, within ten weeks of registration there, and keeps the route; the term goes on from the first decision and does not
 * start anew, and what was done stays done. All other facts were the former municipality's and are not taken over.
 *
 * Source: Wet inburgering 2021 art. 11 and art. 15 para 4, Besluit inburgering 2021 art. 5.3 (`notes/domain.md` 1.3, 2.2
 * and E4). Checked: 2026-11-21 there. Whether the new municipality may also change the level: not sure, so it stays and
 * can be changed.
 */
export function afterMove(pip: MunicipalPip): MunicipalPip {
  const { lawHolds, duoNoticeOn, decidedOn, route, level, termEndsOn, pvt, pvtOn, map, mapOn } = pip
  return {
    ...emptyMunicipalPip,
    lawHolds,
    duoNoticeOn,
    decidedOn,
    route,
    level,
    termEndsOn,
    ...(pvt === 'done' ? { pvt, pvtOn } : {}),
    ...(map === 'done' ? { map, mapOn } : {}),
  }
}
