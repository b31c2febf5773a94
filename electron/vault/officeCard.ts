/** What stands about the office on its papers and on the lock screen. No secret: it lies readable in the header. */
export interface OfficeCard {
  readonly name: string
  readonly phone: string
}
