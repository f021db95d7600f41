/** The thread that hashes passwords: nothing but scrypt, one after another. */
import { scryptSync } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import type { HashAnswer, HashRequest } from './hasher.js'

parentPort?.on('message', ({ id, password, salt, cost, blockSize, parallel, length }: HashRequest) => {
  const maxmem = 256 * cost * blockSize
  const answer: HashAnswer = {
    id,
    hash: scryptSync(password, salt, length, { N: cost, r: blockSize, p: parallel, maxmem }),
  }
  parentPort?.postMessage(answer)
})
