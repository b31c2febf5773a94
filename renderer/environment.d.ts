/** What the build writes into the window. */
interface ImportMetaEnv {
  /** As in package.json. */
  readonly WEGWIJS_VERSION: string
}
