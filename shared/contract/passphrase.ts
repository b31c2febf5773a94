import { z } from 'zod'

/** As typed. */
export const Passphrase = z.string().max(1_000)
