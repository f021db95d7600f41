import { setTimeout as sleep } from 'node:timers/promises'

const pollMs = 20

/**
 * Asks again and again until the answer is not undefined, for other processes that tell nobody when they are done.
 * Throws with `what` in its message when `timeoutMs` have passed.
 */
export async function until<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  timeoutMs = 30_000,
): Promise<T> {
  const end = performance.now() + timeoutMs
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (performance.now() > end) throw new Error(`Waited ${timeoutMs} ms in vain: ${what}`)
    await sleep(pollMs)
  }
}
