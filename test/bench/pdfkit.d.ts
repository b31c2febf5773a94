/** What the bench uses of pdfkit, which comes without types. */
declare module 'pdfkit' {
  export default class PDFDocument {
    constructor(options: { size: 'A4'; margin: number; font: string })
    readonly y: number
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    font(file: string): this
    fontSize(points: number): this
    text(text: string, x: number, y: number, options: { width: number; align?: 'right' }): this
    addPage(): this
    end(): void
  }
}
