/** Who may send where: the relay decision in the order of the IIS SMTP Server. Pure. */
import { type AddressLists, type AddressPolicy, addressPolicy, isAllowed } from './address-lists.js'

/** The relay settings of a virtual server, ready to be asked for each recipient. */
export interface RelayPolicy extends AddressPolicy {
  /** Lower case. */
  readonly localDomains: ReadonlySet<string>
}

/** Why a recipient is taken, or that it is not. */
export type RelayDecision = 'local' | 'granted' | 'refused'

/** Throws when an address is none: settings are checked before. */
export function relayPolicy(localDomains: readonly string[], lists: AddressLists): RelayPolicy {
  return { localDomains: new Set(localDomains.map((domain) => domain.toLowerCase())), ...addressPolicy(lists) }
}

/**
 * Decides for one recipient: a local domain is taken from anyone; any other needs the right to relay. `relays` is asked
 * only then: `mayRelay`, or what a session remembers of it.
 */
export function decideRelay(policy: RelayPolicy, domain: string, relays: () => boolean): RelayDecision {
  if (policy.localDomains.has(domain.toLowerCase())) return 'local'
  return relays() ? 'granted' : 'refused'
}

/**
 * Whether a client's address has the right to relay, by the list that the mode names. One that is not known has it not
 * (closed by default).
 */
export function mayRelay(policy: RelayPolicy, clientAddress: string | undefined): boolean {
  return isAllowed(policy, clientAddress) ?? false
}
