/**
 * Proofs of the control socket: that a side can read the key of a level, without showing it. Pure. The side is in what is
 * proved, so that no proof can be sent back; the level, so that none serves for another; both nonces, so that none serves
 * twice; and the name of the pipe, so that who listens at one pipe cannot hand proofs on to the relay at another.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { AccessLevel } from '../generated/methods.js'

/** A level that has a key, lowest first. */
export type ProvenLevel = Exclude<AccessLevel, 'none'>

export const provenLevels: readonly ProvenLevel[] = ['viewer', 'operator', 'administrator']

/** The key of each level. */
export type LevelKeys = Readonly<Record<ProvenLevel, Uint8Array>>

/** What belongs to one connection. */
export interface Encounter {
  /** The name of the pipe as `pipeName` gives it; empty for a socket, whose owner the file system tells. */
  readonly pipe: string
  readonly clientNonce: string
  readonly serverNonce: string
}

/** 43 characters of base64url. What is hashed is written down at system.hello in `schemas/methods/system.json`. */
export function proofOf(
  side: 'server' | 'client',
  level: ProvenLevel,
  key: Uint8Array,
  { pipe, clientNonce, serverNonce }: Encounter,
): string {
  const text = ['mailroot-control-1', side, level, pipe, clientNonce, serverNonce].join('\n')
  return createHmac('sha256', key).update(text, 'utf8').digest('base64url')
}

/** Whether two proofs are the same, in a time that does not tell where they differ. */
export function sameProof(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given, 'utf8'), Buffer.from(right, 'utf8')]
  return a.length === b.length && timingSafeEqual(a, b)
}
