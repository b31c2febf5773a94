import { findsBsn } from '#shared/domain/bsn.ts'

/** Nine digits that pass the check of a BSN, made here so that none stands in the source: one in eleven does. */
export const numberLikeBsn = String(
  Array.from({ length: 11 }, (_, at) => 123_000_000 + at).find((candidate) => findsBsn(String(candidate))),
)
