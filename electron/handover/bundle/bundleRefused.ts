import type { HandoverFailure } from '#shared/contract/handoverFailure.ts'

/** A file that is not taken, with what is said about it. Thrown through the streams and caught where a bundle is opened. */
export class BundleRefused extends Error {
  readonly failure: HandoverFailure

  constructor(failure: HandoverFailure) {
    super(failure.kind)
    this.failure = failure
  }
}
