import { join } from 'node:path'
import type { PaperWish } from '#shared/contract/views.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import { makeChange, type KeptDossier } from '#shared/domain/changeHistory.ts'
import { reviseAskBacks } from '#shared/domain/askBack.ts'
import { copyFor } from '#shared/domain/copyChoices.ts'
import type { Dossier, PaperName } from '#shared/domain/dossier.ts'
import { paperNames } from '#shared/domain/paperNames.ts'
import { leavingDossier } from '#shared/domain/handover/leavingDossier.ts'
import { changedSinceFrozen, freezePlan } from '#shared/domain/plan.ts'
import type { PaperDocument } from '#shared/documents/block.ts'
import type { PaperOptions } from '#shared/documents/sheet.ts'
import { dossierPaper } from '#shared/documents/dossierPapers.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { LaidOutPaper } from '../paper/laidOutPaper.ts'
import type { Press } from '../paper/press.ts'
import { accessSlipOf } from './accessSlip.ts'
import { previewOf } from './paperPreview.ts'
import { savePaperFile } from '../savePaperFile.ts'
import type { OfficeKeeper, OpenOffice } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'
import { ruleHistoryOf } from './ruleHandlers.ts'

type PaperNoun = Pick<
  OfficeHandlers,
  'previewPaper' | 'savePaperIn' | 'startPrint' | 'notePrint' | 'stopPrint'
>

interface PaperClock {
  readonly today: () => CalendarDate
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** The day on the wall calendar at a moment. */
  readonly dayOf: (at: number) => CalendarDate
}

/** `press` is asked for at the first paper only: fonts and shaper are not loaded on the way to the first screen. */
export function paperHandlers(
  keeper: OfficeKeeper,
  press: () => Promise<Press>,
  { today, now, dayOf }: PaperClock,
): PaperNoun {
  interface Laid {
    readonly kept: KeptDossier
    readonly paper: LaidOutPaper
    readonly press: Press
  }

  async function documentOf(
    wish: PaperWish,
    dossier: Dossier,
    office: OpenOffice,
  ): Promise<Result<PaperDocument, Failure>> {
    const known = (paper: PaperWish['paper']): PaperDocument | null =>
      dossierPaper({ ...wish, paper }, dossier, optionsOf(wish, office, today()))
    if (wish.paper === 'accessSlip') {
      const options = optionsOf(wish, office, today())
      return accessSlipOf(office.vault, dossier, options, dayOf, (paper) =>
        isPaperName(paper) ? (known(paper)?.footer ?? null) : null,
      )
    }
    const document = known(wish.paper)
    return document ? ok(document) : fail({ kind: 'goneMeanwhile' })
  }

  async function lay(wish: PaperWish): Promise<Result<Laid, Failure>> {
    const office = keeper.current()
    if (!office.ok) return office
    const kept = await office.value.vault.read(wish.id)
    if (!kept.ok) return kept
    const { dossier } = kept.value
    const told = wish.parts === undefined ? dossier : leavingDossier(dossier, wish.parts)
    const document = await documentOf(wish, told, office.value)
    if (!document.ok) return document
    const ready = await press()
    const paper = ready.lay(document.value)
    return paper.ok ? ok({ kept: kept.value, paper: paper.value, press: ready }) : paper
  }

  return {
    async previewPaper(wish) {
      const laid = await lay(wish)
      if (!laid.ok) return laid
      return ok(previewOf(laid.value.press, laid.value.paper))
    },
    async savePaperIn({ wish, folder }) {
      const laid = await lay(wish)
      if (!laid.ok) return laid
      const { kept, paper, press: ready } = laid.value
      const written = await savePaperFile(join(folder, fileNameOf(wish, kept.dossier)), ready.pdf(paper))
      if (!written.ok) return written
      const noted = await keeper.save(withPaperNoted(kept, wish, today(), now()))
      // The file is there: a disk that refuses the note doesn't take it back.
      return ok({ fileName: written.value, isNoted: noted.ok })
    },
    async startPrint(wish) {
      const laid = await lay(wish)
      return laid.ok ? ok({}) : laid
    },
    async notePrint(wish) {
      const office = keeper.current()
      if (!office.ok) return office
      const kept = await office.value.vault.read(wish.id)
      if (!kept.ok) return kept
      return keeper.save(withPaperNoted(kept.value, wish, today(), now()))
    },
    stopPrint: () => Promise.resolve(ok({})),
  }
}

function isPaperName(paper: string): paper is PaperName {
  return (paperNames as readonly string[]).includes(paper)
}

function optionsOf(wish: PaperWish, office: OpenOffice, today: CalendarDate): PaperOptions {
  return {
    language: wish.language,
    largeLetters: wish.largeLetters,
    ...(wish.leaveOut === undefined ? {} : { leaveOut: wish.leaveOut }),
    isGoing: wish.parts !== undefined,
    today,
    practice: office.kind === 'practice',
    office: office.vault.card().name,
    worker: office.vault.worker,
    officePhone: office.vault.card().phone,
    book: ruleHistoryOf(office.vault),
  }
}

const sheetNames: Readonly<Record<PaperWish['paper'], string>> = {
  mijnPlan: 'mijn-plan',
  kennismaking: 'kennismaking',
  municipality: 'wat-vraagt-de-gemeente',
  appointmentCard: 'afspraakkaart',
  appointmentLetter: 'afspraakbrief',
  howIsItGoing: 'hoe-gaat-het',
  accessSlip: 'wie-keek-er',
  firstWeeks: 'eerste-weken',
  transferCover: 'overdracht',
  transferConsent: 'toestemming',
  askBack: 'terugvragen',
}

/** The file is recognised by the dossier's number: no name of a person ever stands in a file name. */
function fileNameOf({ paper, language }: PaperWish, { number }: Dossier): string {
  return `${sheetNames[paper]}-${number}-${language}.pdf`
}

/**
 * A printed plan is frozen as a version, once for each state: what is on paper at home can always be found again. A letter
 * that asks a copy back notes that it was asked back; who made it only to look takes that back with undo.
 */
function withPaperNoted(kept: KeptDossier, wish: PaperWish, today: CalendarDate, at: number): KeptDossier {
  const { dossier } = kept
  const isPlan = wish.paper === 'mijnPlan'
  const plan = isPlan && changedSinceFrozen(dossier.plan) ? freezePlan(dossier.plan, today) : dossier.plan
  const planVersion = isPlan ? (plan.versions.at(-1)?.number ?? null) : null
  const record = { paper: wish.paper, language: wish.language, madeOn: today, planVersion }
  const noted = { ...kept, dossier: { ...dossier, plan, papers: [...dossier.papers, record] } }
  return wish.paper === 'askBack' ? withAskedBack(noted, wish, today, at) : noted
}

/** The first letter counts: a second one to the same office is the same question. */
function withAskedBack(kept: KeptDossier, wish: PaperWish, today: CalendarDate, at: number): KeptDossier {
  const bundle = copyFor(kept.dossier, wish.copy)?.bundle
  const isAsked = kept.dossier.askBacks.some((line) => line.bundle === bundle)
  if (bundle === undefined || isAsked) return kept
  const revised = reviseAskBacks(kept.dossier, { bundle, asked: { on: today, answer: null } })
  if (!revised) return kept
  const { label, value } = revised
  return makeChange(kept, { label, subject: bundle, at, after: { part: 'askBacks', value } })
}
