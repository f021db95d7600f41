import { randomBytes, randomInt } from 'node:crypto'

/** Randomness, as the relay sees it. */
export interface Random {
  /** `count` random bytes, fit for secrets. */
  bytes(count: number): Buffer
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number
}

export const systemRandom: Random = {
  bytes: (count) => randomBytes(count),
  below: (limit) => randomInt(limit),
}
