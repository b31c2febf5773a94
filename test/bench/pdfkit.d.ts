/** What the bench uses of pdfkit, which comes without types. */
declare module 'pdfkit' {
  export interface PDFStructureElement {
    add(child: PDFStructureElement): this
    end(): this
  }

  export default class PDFDocument {
    constructor(options: {
      size: 'A4'
      margin: number
      font: string
      pdfVersion: '1.7'
      tagged: true
      displayTitle: true
      lang: string
      info: { Title: string }
    })
    readonly y: number
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    font(file: string): this
    fontSize(points: number): this
    struct(type: string, options: { lang?: string }, children?: () => void): PDFStructureElement
    addStructure(element: PDFStructureElement): this
    text(text: string, x: number, y: number, options: { width: number; align?: 'right' }): this
    addPage(): this
    end(): void
  }
}
