/** What the bench uses of better-sqlite3-multiple-ciphers, whose own types its package hides. */
declare module 'better-sqlite3-multiple-ciphers' {
  export interface Statement {
    run(...values: readonly string[]): unknown
    get(...values: readonly string[]): unknown
    all(): readonly unknown[]
  }

  export default class Database {
    constructor(path: string)
    exec(sql: string): this
    pragma(sql: string): unknown
    prepare(sql: string): Statement
    transaction<Args extends readonly unknown[]>(work: (...args: Args) => void): (...args: Args) => void
    close(): this
  }
}
