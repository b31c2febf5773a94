import { z } from 'zod'
import { command, done, query, work } from './operation.ts'
import {
  AgreementPrint,
  AgreementWish,
  ManyPapersMade,
  ManyPapersWish,
  PaperPrint,
  PaperPrinted,
  PaperSaved,
} from './paperViews.ts'
import { PaperPreview, PaperWish } from './views.ts'

/** Everything that goes on paper, except the recovery sheets: part of `contract.ts`. */
export const paperOperations = {
  previewPaper: query(PaperWish, PaperPreview),
  /** Asks for a folder, writes the PDF there and freezes the plan's version. The file name holds no name. */
  savePaper: command(PaperWish, PaperSaved),
  /** Hands the pages that the window has ready to the system's own dialog, and then notes the print as `savePaper` does. */
  printPaper: command(PaperPrint, PaperPrinted),
  /** Asks for a folder once and writes a PDF for each person there. */
  savePapers: work(ManyPapersWish, ManyPapersMade),
  /** The agreement with a volunteer: about a user, so it stands in no dossier. */
  previewAgreement: query(AgreementWish, PaperPreview),
  saveAgreement: command(AgreementWish, z.object({ fileName: z.string() }).readonly()),
  printAgreement: command(AgreementPrint, done),
} as const
