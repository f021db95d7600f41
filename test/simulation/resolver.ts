/** The names of a simulated world. */
import { isIP } from 'node:net'
import type { MailExchanger, Resolver } from '../../server/system/resolver.js'
import type { Dice } from './dice.js'
import type { Faults } from './faults.js'
import type { Life } from './life.js'

/** What there is; may change while the world runs. */
export interface Names {
  /** Addresses by host, in lower case. */
  readonly hosts: Map<string, readonly string[]>
  /** MX records by domain, in lower case. */
  readonly exchangers: Map<string, readonly MailExchanger[]>
}

/** A resolver that does not answer is given up. */
const GIVEN_UP_MS = 9000

export function simulatedResolver(names: Names, life: Life, dice: Dice, faults: Faults): Resolver {
  const look = <T>(kind: string, name: string, find: () => T | undefined): Promise<T> => {
    const fails = dice.chance(faults.names)
    return life.call({
      name: `resolver.${kind} ${name}`,
      latencyMs: fails && dice.chance(0.5) ? GIVEN_UP_MS : dice.about(faults.networkMs),
      effect: () => {
        if (fails) throw answer('ESERVFAIL', name)
        const found = find()
        if (found === undefined) throw answer('ENOTFOUND', name)
        return found
      },
    })
  }
  const hostOf = (host: string) => names.hosts.get(host.toLowerCase())
  return {
    addresses: (host) => look('addresses', host, () => (isIP(host) === 0 ? hostOf(host) : [host])),
    hostAddresses: (host) => look('hostAddresses', host, () => hostOf(host)),
    mailExchangers: (domain) =>
      look('mailExchangers', domain, () => {
        const found = names.exchangers.get(domain.toLowerCase())
        if (found === undefined && hostOf(domain) !== undefined) throw answer('ENODATA', domain)
        return found
      }),
    hostNames: (address) => look<readonly string[]>('hostNames', address, () => undefined),
  }
}

function answer(code: string, name: string): Error {
  return Object.assign(new Error(`query ${code} ${name}`), { code })
}
