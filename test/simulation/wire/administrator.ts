/** An administrator of a simulated world, at the control socket: sets the relay up, looks, holds, removes, changes settings. */
import type { Message } from '../../../server/generated/reports.js'
import type { Dice } from '../dice.js'
import type { SimulatedNetwork } from '../network.js'
import type { Timeline } from '../timeline.js'
import type { Ledger } from './ledger.js'
import { Gone, Talk } from './talk.js'

export interface AdministratorParts {
  readonly timeline: Timeline
  readonly network: SimulatedNetwork
  readonly dice: Dice
  readonly ledger: Ledger
  readonly socket: string
  /** What a setting may be changed to. */
  readonly changes: readonly [Change, ...Change[]]
  /** A change is in effect, or may be. */
  readonly onChange: (change: Change) => void
}

export interface Change {
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
}

const PATIENCE_MS = 120_000

export class Administrator {
  readonly #parts: AdministratorParts
  /** All that the relay answered: no secret may be in it. */
  readonly answers: string[] = []

  constructor(parts: AdministratorParts) {
    this.#parts = parts
  }

  /** Calls one after another; the results, undefined where it did not get one. */
  async call(...calls: readonly Change[]): Promise<readonly unknown[]> {
    const { network, socket, timeline } = this.#parts
    const results: unknown[] = []
    try {
      const talk = new Talk(await network.connectLocal(socket), timeline)
      const nonce = 'AAAAAAAAAAAAAAAA'
      const hello = { method: 'system.hello', params: { client: 'simulation 1', protocolVersion: 1, nonce } }
      for (const [id, call] of [hello, ...calls].entries()) {
        talk.send(`${JSON.stringify({ jsonrpc: '2.0', id, ...call })}\n`)
        const line = await talk.line(PATIENCE_MS)
        this.answers.push(line)
        const { result } = JSON.parse(line)
        if (id > 0) results.push(result)
      }
      talk.conduit.destroy()
    } catch (error) {
      if (!(error instanceof Gone) && codeOf(error) !== 'ECONNREFUSED') throw error
    }
    return results
  }

  /** Does one thing of what administrators do. */
  async act(): Promise<void> {
    const { dice, changes, onChange } = this.#parts
    if (dice.chance(0.3)) {
      const change = dice.pick(changes)
      onChange(change)
      await this.call(change)
      return
    }
    if (dice.chance(0.2)) {
      await this.#interrupt()
      return
    }
    const message = dice.pickAny(await this.messages())
    if (message === undefined) return
    const { identity, queue } = message
    const act = dice.pick(['message.suspend', 'message.resume', 'message.retry', 'message.remove', 'queue.suspend'])
    if (act === 'queue.suspend') {
      await this.call({ method: act, params: { identity: queue } })
      await this.#parts.timeline.wait(dice.about(60_000))
      await this.call({ method: 'queue.resume', params: { identity: queue } })
      return
    }
    if (act === 'message.remove') {
      this.#parts.ledger.removals.add(identity)
      await this.call({ method: act, params: { identity, withNdr: dice.chance(0.5) } })
      return
    }
    await this.call({ method: act, params: { identity } })
  }

  /** Ends a session of a client, or stops or pauses the virtual server for a while. */
  async #interrupt(): Promise<void> {
    const { dice, timeline } = this.#parts
    const method = dice.pick(['session.disconnect', 'virtualServer.stop', 'virtualServer.suspend'])
    if (method === 'session.disconnect') {
      const [sessions] = await this.call({ method: 'session.get', params: {} })
      const session = dice.pickAny((sessions as readonly { identity: string }[] | undefined) ?? [])
      if (session !== undefined) await this.call({ method, params: { identity: session.identity } })
      return
    }
    await this.call({ method, params: { virtualServer: '1' } })
    await timeline.wait(dice.about(30_000))
    await this.call({ method: 'virtualServer.start', params: { virtualServer: '1' } })
  }

  /** What waits, as far as the relay tells. */
  async messages(): Promise<readonly Message[]> {
    const [result] = await this.call({ method: 'message.get', params: { limit: 100 } })
    return (result as { items?: readonly Message[] } | undefined)?.items ?? []
  }

  /** Lets go of all that is held. */
  async release(): Promise<void> {
    await this.call({ method: 'virtualServer.start', params: { virtualServer: '1' } })
    const [queues] = await this.call({ method: 'queue.get', params: {} })
    for (const { identity } of (queues as readonly { identity: string }[] | undefined) ?? []) {
      await this.call({ method: 'queue.resume', params: { identity } })
    }
    for (const { identity, status } of await this.messages()) {
      if (status === 'Suspended') await this.call({ method: 'message.resume', params: { identity } })
    }
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
