/** linebreak 1.1.0 brings no types; this is what we use of it. */
declare module 'linebreak' {
  export interface Break {
    /** Index of the first UTF-16 unit after the break. */
    readonly position: number
    readonly required: boolean
  }

  class LineBreaker {
    constructor(text: string)
    nextBreak(): Break | null
  }

  export { LineBreaker as default }
}
