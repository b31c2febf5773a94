import type { PaperPreview } from '#shared/contract/views.ts'
import type { LaidOutPaper } from '../paper/laidOutPaper.ts'
import type { Press } from '../paper/press.ts'

/** A laid-out paper as the window shows it, and hands it to the printer. */
export function previewOf(press: Press, paper: LaidOutPaper): PaperPreview {
  return {
    pages: press.pictures(paper),
    readAloud: press.readAloud(paper),
    widthPoints: paper.widthPoints,
    heightPoints: paper.heightPoints,
  }
}
