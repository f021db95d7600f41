/** Hashes of passwords in a simulated world: quick, and in its time. They look like real ones and are none. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { type KeyDeriver, type PasswordHasher, parseStored } from '../../server/system/hasher.js'
import type { Random } from '../../server/system/random.js'
import type { Life } from './life.js'

const LATENCY_MS = 250

export function simulatedHasher(life: Life, random: Random): PasswordHasher & KeyDeriver {
  const slow = <T>(name: string, effect: () => T): Promise<T> =>
    life.call({ name: `hasher.${name}`, latencyMs: LATENCY_MS, effect })
  return {
    make: (password) =>
      slow('make', () => {
        const salt = random.bytes(16)
        return ['scrypt', 2, 1, 1, salt.toString('base64'), hash(password, salt).toString('base64')].join('$')
      }),
    check: (password, stored) =>
      slow('check', () => {
        const kept = parseStored(stored)
        return kept?.hash.length === 32 && timingSafeEqual(hash(password, kept.salt), kept.hash)
      }),
    derive: (passphrase, salt) => slow('derive', () => hash(passphrase, salt)),
    stop: () => slow('stop', () => undefined),
  }
}

function hash(password: string, salt: Uint8Array): Buffer {
  return createHmac('sha256', salt).update(password).digest()
}
