import type { Failure } from '#shared/contract/failure.ts'
import type { PaperDocument } from '#shared/documents/block.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { LaidOutPaper } from './laidOutPaper.ts'
import { layPaper } from './layout/layPaper.ts'
import { holdYoungSpace } from './paperMemory.ts'
import type { PaperResources } from './paperResources.ts'
import { drawPictures } from './picture/drawPicture.ts'
import { readPages } from './readAloud.ts'
import { startHarfBuzz } from './text/harfBuzz.ts'
import { CannotPrint } from './text/printable.ts'
import { openTypefaces } from './text/typefaces.ts'
import { writePdf } from './writePdf.ts'

/** Makes paper of blocks: laid out once, then written as PDF, as pictures or as words. */
export interface Press {
  /** Fails with 'paperCannotPrint' when a character has no glyph; nothing is ever left out silently. */
  lay(document: PaperDocument): Result<LaidOutPaper, Failure>
  /** A tagged PDF; the same paper always gives the same bytes. */
  pdf(paper: LaidOutPaper): Uint8Array
  /** One SVG a page, with outlines instead of fonts: what is seen is what is printed. */
  pictures(paper: LaidOutPaper): readonly string[]
  /** The words of each page in reading order. */
  readAloud(paper: LaidOutPaper): readonly string[]
}

/** Starts HarfBuzz and opens the fonts: about 0.1 s and 25 MB, so once for each process. */
export async function createPress(resources: PaperResources): Promise<Press> {
  holdYoungSpace()
  const typefaces = openTypefaces(await startHarfBuzz(resources.shaper), resources.fonts)
  return {
    lay(document) {
      try {
        return ok(layPaper(document, typefaces))
      } catch (refused) {
        if (refused instanceof CannotPrint) return fail(refused.failure)
        throw refused
      }
    },
    pdf: (paper) => writePdf(paper, typefaces),
    pictures: (paper) => drawPictures(paper, typefaces),
    readAloud: readPages,
  }
}
