import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { handoverDay, idOf, personNamed, practicePeople, twoSides } from '../../../test/builders/twoSides.ts'
import { Dossier } from '../dossier.ts'
import { intakeQuestions } from '../intakeQuestions.ts'
import { emptyMunicipalPip, type MunicipalPip } from '../municipalPip.ts'
import { partsOfFile, transferParts, type TransferPart } from '../transferParts.ts'
import { afterMove } from './afterMove.ts'
import { arrivingDossier } from './arrivingDossier.ts'
import { leavingDossier } from './leavingDossier.ts'
import { withCame, withGiven, withReceipt } from './handovers.ts'

const secret = 'zzyzx'
const parts = fc.subarray([...transferParts])

/** A person with the secret word in one place, and that place's part. */
function withSecretAnswer(question: (typeof intakeQuestions)[number]['id']): Dossier {
  const start = personNamed('Rima')
  const answer = {
    state: 'answered', ownWords: secret, language: 'ar', inDutch: '', pointedAt: [], answeredOn: handoverDay,
  } as const // prettier-ignore
  return { ...start, intake: { ...start.intake, answers: { ...start.intake.answers, [question]: answer } } }
}

describe('what leaves', () => {
  test.each(intakeQuestions.map(({ id, part }) => [id, part] as const))(
    'the answer to %s goes with one part only',
    (question) => {
      const dossier = withSecretAnswer(question)
      const going = transferParts.filter((part) =>
        JSON.stringify(leavingDossier(dossier, [part])).includes(secret),
      )
      expect(going).toHaveLength(1)
    },
  )

  test.each([
    ['needed', 'health'],
    ['familyHere', 'family'],
    ['importantPeople', 'family'],
    ['moneyWorries', 'money'],
    ['feelAtHome', 'safety'],
    ['proudOf', 'kennismaking'],
  ] as const)('%s goes with %s', (question, part) => {
    const others = transferParts.filter((each) => each !== part)
    expect(JSON.stringify(leavingDossier(withSecretAnswer(question), [part]))).toContain(secret)
    expect(JSON.stringify(leavingDossier(withSecretAnswer(question), others))).not.toContain(secret)
  })

  test('never: notes and views of workers, slips, who looked in, appointments that did not happen', () => {
    const start = personNamed('Yonas')
    const [appointment] = start.appointments
    if (!appointment) throw new Error('Yonas has no appointment')
    const by = { id: idOf(1), name: secret }
    const full = Dossier.parse({
      ...start,
      person: { ...start.person, supportedBy: secret },
      intake: {
        ...start.intake,
        opened: { home: { why: secret, openedOn: handoverDay } },
        talks: [{ id: idOf(2), on: handoverDay, interpreter: 'none', alone: 'alone', note: secret }],
      },
      plan: {
        ...start.plan,
        versions: [
          {
            number: 1,
            frozenOn: handoverDay,
            lookAgainOn: null,
            goals: start.plan.goals.map((goal) => ({ ...goal, why: secret })),
          },
        ],
      },
      appointments: (['notWorkedOut', 'moved'] as const).map((state, at) => ({
        ...appointment, id: idOf(10 + at), state, place: secret,
      })), // prettier-ignore
      moments: start.moments.map((moment) => ({ ...moment, worker: { dutch: 1 } })),
      supporters: [idOf(3)],
      deskNotes: [{ id: idOf(4), at: 1, by, about: 'note', text: secret, appointment: null, putAway: false }],
      slipsTaken: [idOf(5)],
      glassBroken: [{ id: idOf(6), by, reason: 'other', inOwnWords: secret, at: 1, until: 2 }],
      firstWeeks: {
        ...start.firstWeeks,
        states: { digid: { who: 'us', done: false, doneOn: null, note: secret } },
      },
    })
    const given = withGiven(full, {
      bundle: idOf(7), seq: 1, toName: secret, toKey: null, on: handoverDay, parts: [], receipt: null,
    }) // prettier-ignore
    const went = leavingDossier(given, transferParts)
    expect(JSON.stringify(went)).not.toContain(secret)
    expect(went).toMatchObject({ appointments: [], supporters: [], slipsTaken: [], joins: [] })
    expect(went.moments.every(({ worker }) => Object.keys(worker).length === 0)).toBe(true)
  })

  test('of every choice of parts is a whole dossier, and more parts never take anything away', () => {
    fc.assert(
      fc.property(twoSides, parts, ({ ours }, chosen) => {
        const went = leavingDossier(ours, chosen)
        expect(Dossier.parse(went)).toEqual(went)
        const all = JSON.stringify(leavingDossier(ours, transferParts))
        for (const { id } of went.plan.goals) expect(all).toContain(id)
        for (const { id } of went.appointments) expect(all).toContain(id)
      }),
    )
  })

  test('a part that nobody ticked leaves nothing that is listed for it', () => {
    fc.assert(
      fc.property(twoSides, parts, ({ ours }, chosen) => {
        const went = leavingDossier(ours, chosen)
        const there = partsOfFile(went).filter(({ isThere }) => isThere)
        const ticked: readonly TransferPart[] = ['person', 'languages', 'moments', ...chosen]
        expect(there.map(({ part }) => part).filter((part) => !ticked.includes(part))).toEqual([])
        // A mark about health, family or safety that was ticked goes with its day, and with no word of that moment.
        if (!chosen.includes('moments'))
          expect(went.moments.map(({ proudOf }) => proudOf.text).join('')).toBe('')
      }),
    )
  })
})

describe('what arrives', () => {
  const here = {
    id: idOf(900),
    number: 'ZZ-2345',
    supporters: [idOf(901)],
    supportedBy: 'Bas',
    today: handoverDay,
  }
  const arrival = { from: 'Steunpunt Waterveen', here: 'Kantoor Oostdorp', moved: true }

  test.each(practicePeople.map((dossier) => [dossier.person.callName, dossier] as const))(
    '%s has a new number and worker, the own goals, and no promise of ours',
    (_, dossier) => {
      const arrived = arrivingDossier(leavingDossier(dossier, transferParts), arrival, here)
      expect(Dossier.parse(arrived)).toEqual(arrived)
      expect(arrived).toMatchObject({ id: here.id, number: here.number, supporters: here.supporters })
      expect(arrived.person).toMatchObject({ supportedBy: 'Bas', startedOn: handoverDay })
      expect(arrived.plan.goals.map(({ id }) => id)).toEqual(dossier.plan.goals.map(({ id }) => id))
      const steps = arrived.plan.goals.flatMap((goal) => goal.steps)
      expect(steps.filter(({ doer }) => doer === 'us')).toEqual([])
    },
  )

  test('our promise carries our name there, and is ours again when the person comes back', () => {
    const rima = personNamed('Rima')
    const there = arrivingDossier(leavingDossier(rima, transferParts), arrival, here)
    const promise = there.plan.goals
      .flatMap((goal) => goal.steps)
      .find(({ doerName }) => doerName.includes('Ria'))
    expect(promise).toMatchObject({ doer: 'other', doerName: 'Ria (Steunpunt Waterveen)' })
    const back = arrivingDossier(
      leavingDossier(there, transferParts),
      { from: arrival.here, here: arrival.from, moved: true },
      here,
    )
    expect(back.plan.goals).toEqual(rima.plan.goals)
  })

  test('what a hostile file adds besides stays outside', () => {
    const rima = personNamed('Rima')
    const hostile: Dossier = {
      ...rima,
      supporters: [idOf(1)],
      deskNotes: [
        {
          id: idOf(4),
          at: 1,
          by: { id: idOf(1), name: secret },
          about: 'note',
          text: secret,
          appointment: null,
          putAway: false,
        },
      ],
      handovers: { travelId: idOf(5), given: [], came: [] },
    }
    const arrived = arrivingDossier(hostile, arrival, here)
    expect(JSON.stringify(arrived)).not.toContain(secret)
    expect(arrived.handovers).toEqual({ travelId: idOf(5), given: [], came: [] })
  })
})

describe('another municipality', () => {
  const pip: MunicipalPip = {
    ...emptyMunicipalPip, lawHolds: 'obliged', duoNoticeOn: handoverDay, registeredOn: handoverDay, decidedOn: handoverDay,
    changedOn: handoverDay, route: 'b1', level: 'A2', hoursPerWeek: '12', pvt: 'done', pvtOn: handoverDay, map: 'planned',
    mapOn: handoverDay, mapHours: '40', interviewsAgreed: '4', nextInterviewOn: handoverDay, termEndsOn: handoverDay,
    objectionUntil: handoverDay, ontzorgenUntil: handoverDay, contactName: 'Ineke', contactPhone: '088', alsoInLetter: 'x',
  } // prettier-ignore

  test('keeps the route, the first decision, the term and what was done, and nothing else', () => {
    expect(afterMove(pip)).toEqual({
      ...emptyMunicipalPip,
      lawHolds: 'obliged',
      duoNoticeOn: handoverDay,
      decidedOn: handoverDay,
      route: 'b1',
      level: 'A2',
      termEndsOn: handoverDay,
      pvt: 'done',
      pvtOn: handoverDay,
    })
    expect(afterMove(afterMove(pip))).toEqual(afterMove(pip))
  })
})

test('a receipt is noted with its own copy only', () => {
  const copy = {
    seq: 1,
    toName: 'Oostdorp',
    toKey: null,
    on: handoverDay,
    parts: ['plan' as const],
    receipt: null,
  }
  const two = withGiven(withGiven(personNamed('Rima'), { ...copy, bundle: idOf(1) }), {
    ...copy,
    bundle: idOf(2),
  })
  const receipt = { on: handoverDay, outcome: 'added' } as const
  expect(withReceipt(two, idOf(2), receipt).handovers.given.map((each) => each.receipt)).toEqual([
    null,
    receipt,
  ])
  expect(withReceipt(two, idOf(3), receipt)).toEqual(two)
  const came = {
    ...copy,
    bundle: idOf(4),
    fromName: 'Oostdorp',
    fromKey: 'k',
    madeOn: handoverDay,
    takenInOn: handoverDay,
    before: null,
  }
  const { toName: _to, toKey: _key, on: _on, receipt: _receipt, ...rest } = came
  expect(withCame(two, rest).handovers.came).toEqual([rest])
})
