/** A next hop that writes down what it takes before it answers, and that has bad days: by the local parts of recipients. */
import type { TestContext } from 'node:test'
import { defer } from '../../support/cleanup.js'
import { Hop, listen, type Peer } from '../../support/hop.js'
import type { Ledger } from './ledger.js'
import { offTheWire } from './letter.js'

/**
 * What the first attempt for such a recipient meets: `later` 450 at RCPT, `busy` 451 at the dot, `cut` the end of the
 * connection after the dot, with the message taken. All others, and further attempts, go well.
 */
export const moods = ['fine', 'later', 'busy', 'cut'] as const
export type Mood = (typeof moods)[number]

export const farDomain = 'far.test'

export interface NotingHop {
  readonly port: number
  /** Messages that were taken. */
  readonly count: number
}

export async function startNotingHop(t: TestContext, ledger: Ledger): Promise<NotingHop> {
  const met = new Set<string>()
  const recipients = new WeakMap<Peer, string[]>()
  let count = 0
  const firstTime = (mood: Mood, addresses: readonly string[]): boolean => {
    const fresh = addresses.filter((address) => address.startsWith(`${mood}-`) && !met.has(address))
    for (const address of fresh) met.add(address)
    return fresh.length > 0
  }
  const hop = new Hop((verb, line, peer) => {
    if (verb === 'MAIL') recipients.set(peer, [])
    if (verb === 'RCPT') {
      const address = /<(.*?)>/.exec(line)?.[1] ?? ''
      if (firstTime('later', [address])) return '450 4.2.1 come again'
      recipients.get(peer)?.push(address)
    }
    if (verb !== 'DOT') return undefined
    // It keeps whole messages for tests that look at them afterwards; these are too many.
    const raw = hop.taken.pop()?.raw ?? Buffer.alloc(0)
    peer.lines.length = 0
    const addresses = recipients.get(peer) ?? []
    if (firstTime('busy', addresses)) return '451 4.3.0 not now'
    ledger.take(offTheWire(raw), addresses)
    count += 1
    return firstTime('cut', addresses) ? 'cut' : undefined
  })
  const served = await listen(hop)
  defer(t, () => served.close())
  return {
    port: served.port,
    get count() {
      return count
    },
  }
}
