/** Hashes of passwords (scrypt, RFC 7914), made in one thread of its own: in libuv's pool they would stop the queue's syncs. */
import { timingSafeEqual } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { Random } from './random.js'

export interface PasswordHasher {
  /** The text to keep for a password. Rejects with HasherBusy, or when the thread fails. */
  make(password: string): Promise<string>
  /**
   * Whether a password is the one that `stored` was made for. Rejects as `make` does; false for a text that is none. `rank`:
   * lower ones come first, and where too many wait the highest is rejected; what is not ranked is 0.
   */
  check(password: string, stored: string, rank?: number): Promise<boolean>
  /** Ends the thread; what waits is rejected. */
  stop(): Promise<void>
}

/** Makes keys of passphrases. */
export interface KeyDeriver {
  /** 32 bytes, always the same for the same passphrase and salt. Rejects as `make` of the hasher does. */
  derive(passphrase: string, salt: Uint8Array): Promise<Uint8Array>
}

/** Too many hashes wait: a moment later there is room. */
export class HasherBusy extends Error {
  constructor() {
    super(`${HASHES_WAITING_MAX} passwords are waiting to be checked`)
    this.name = 'HasherBusy'
  }
}

export interface HashRequest {
  readonly id: number
  readonly password: string
  readonly salt: Uint8Array
  readonly cost: number
  readonly blockSize: number
  readonly parallel: number
  readonly length: number
}

export interface HashAnswer {
  readonly id: number
  readonly hash: Uint8Array
}

/** Some ten seconds of work. */
export const HASHES_WAITING_MAX = 32

/** OWASP's second choice of equal strength: 32 MB, a quarter of a second. */
const chosen = { cost: 2 ** 15, blockSize: 8, parallel: 3, length: 32 }
const SALT_BYTES = 16
/** Sixteen characters of base64. */
const HASH_BYTES_MIN = 12

/** Fits no password, and costs as much to check as any other. */
export const noPassword: string = storedText(Buffer.alloc(SALT_BYTES, 1), Buffer.alloc(chosen.length))

/** The thread starts with the first hash. It keeps no process alive. `cost` is scrypt's N; tests take a small one. */
export function workerHasher(random: Random, cost: number = chosen.cost): PasswordHasher & KeyDeriver {
  return new WorkerHasher(random, cost)
}

interface Waiting {
  readonly request: HashRequest
  readonly rank: number
  readonly resolve: (hash: Uint8Array) => void
  readonly reject: (error: Error) => void
}

class WorkerHasher implements PasswordHasher, KeyDeriver {
  readonly #random: Random
  readonly #strength: typeof chosen
  /** In the order in which they came. */
  #waiting: Waiting[] = []
  /** What the thread works on: one, so that whoever comes may still pass those that wait. */
  #current: Waiting | undefined
  #worker: Worker | undefined
  #last = 0
  #stopped = false

  constructor(random: Random, cost: number) {
    this.#random = random
    this.#strength = { ...chosen, cost }
  }

  async make(password: string): Promise<string> {
    const salt = this.#random.bytes(SALT_BYTES)
    return storedText(salt, await this.#hash({ password, salt, ...this.#strength }), this.#strength)
  }

  async check(password: string, stored: string, rank = 0): Promise<boolean> {
    const kept = parseStored(stored)
    if (kept === undefined) return false
    const { hash, ...rest } = kept
    return timingSafeEqual(await this.#hash({ password, ...rest, length: hash.length }, rank), hash)
  }

  derive(passphrase: string, salt: Uint8Array): Promise<Uint8Array> {
    return this.#hash({ password: passphrase, salt, ...this.#strength })
  }

  async stop(): Promise<void> {
    this.#stopped = true
    const worker = this.#worker
    this.#fail(new Error('the relay is stopping'))
    await worker?.terminate()
  }

  #hash(request: Omit<HashRequest, 'id'>, rank = 0): Promise<Uint8Array> {
    if (this.#stopped) return Promise.reject(new Error('the relay is stopping'))
    const busy = this.#current === undefined ? 0 : 1
    if (this.#waiting.length + busy >= HASHES_WAITING_MAX && !this.#rejectAbove(rank))
      return Promise.reject(new HasherBusy())
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request: { id: ++this.#last, ...request }, rank, resolve, reject })
      this.#next()
    })
  }

  /** Rejects the last of those with the highest rank, where that is above `rank`. */
  #rejectAbove(rank: number): boolean {
    let worst: Waiting | undefined
    for (const one of this.#waiting) if (one.rank >= (worst?.rank ?? rank + 1)) worst = one
    if (worst === undefined) return false
    this.#take(worst)
    worst.reject(new HasherBusy())
    return true
  }

  #take(one: Waiting): void {
    this.#waiting = this.#waiting.filter((other) => other !== one)
  }

  #next(): void {
    let best: Waiting | undefined
    for (const one of this.#waiting) if (best === undefined || one.rank < best.rank) best = one
    if (this.#current !== undefined || best === undefined) return
    this.#current = best
    this.#take(best)
    this.#running().postMessage(best.request)
  }

  #running(): Worker {
    if (this.#worker !== undefined) return this.#worker
    const worker = new Worker(new URL('./hash-worker.js', import.meta.url))
    this.#worker = worker
    worker.unref()
    worker.on('message', ({ id, hash }: HashAnswer) => {
      if (this.#current?.request.id !== id) return
      this.#current.resolve(hash)
      this.#current = undefined
      this.#next()
    })
    const ended = (error: Error): void => {
      if (this.#worker === worker) this.#fail(error)
    }
    worker.on('error', (error) => ended(error instanceof Error ? error : new Error(String(error))))
    worker.on('exit', () => ended(new Error('the thread that hashes passwords has ended')))
    return worker
  }

  /** The next hash starts another thread. */
  #fail(error: Error): void {
    this.#worker = undefined
    const waiting = [...(this.#current === undefined ? [] : [this.#current]), ...this.#waiting]
    this.#waiting = []
    this.#current = undefined
    for (const { reject } of waiting) reject(error)
  }
}

function storedText(salt: Uint8Array, hash: Uint8Array, { cost, blockSize, parallel } = chosen): string {
  const parts = [cost, blockSize, parallel, Buffer.from(salt).toString('base64'), Buffer.from(hash).toString('base64')]
  return ['scrypt', ...parts].join('$')
}

/** Undefined for what is no hash of ours, or would cost more than the relay would ever ask for. */
export function parseStored(stored: string) {
  const [, cost, blockSize, parallel, salt, hash] =
    /^scrypt\$(\d{1,6})\$(\d{1,2})\$(\d{1,2})\$([A-Za-z0-9+/=]{16,100})\$([A-Za-z0-9+/=]{16,100})$/.exec(stored) ?? []
  if (salt === undefined || hash === undefined) return undefined
  const numbers = { cost: Number(cost), blockSize: Number(blockSize), parallel: Number(parallel) }
  const isPower = numbers.cost > 1 && Number.isInteger(Math.log2(numbers.cost)) && numbers.cost <= 2 ** 17
  if (!isPower || numbers.blockSize < 1 || numbers.blockSize > 16 || numbers.parallel < 1 || numbers.parallel > 16) {
    return undefined
  }
  const decoded = { salt: Buffer.from(salt, 'base64'), hash: Buffer.from(hash, 'base64') }
  // What is mostly `=` decodes to nothing, and a hash of no octets fits every password.
  if (decoded.salt.length < HASH_BYTES_MIN || decoded.hash.length < HASH_BYTES_MIN) return undefined
  return { ...numbers, ...decoded }
}
