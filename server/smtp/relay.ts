/** Who may send where: the relay decision in the order of the IIS SMTP Server. Pure. */
import { type AddressLists, type AddressPolicy, addressPolicy, isAllowed } from './address-lists.js'

/** The relay settings of a virtual server, ready to be asked for each recipient. */
export interface RelayPolicy {
  /** Lower case. */
  readonly localDomains: ReadonlySet<string>
  readonly clients: AddressPolicy
  /** A client that has logged in may relay whatever the lists say. */
  readonly relayForAuth: boolean
}

/** Why a recipient is taken, or that it is not. */
export type RelayDecision = 'local' | 'authenticated' | 'granted' | 'refused'

export interface RelayLists extends AddressLists {
  readonly relayForAuth: boolean
}

/** Throws when an address is none: settings are checked before. */
export function relayPolicy(localDomains: readonly string[], lists: RelayLists): RelayPolicy {
  return {
    localDomains: new Set(localDomains.map((domain) => domain.toLowerCase())),
    clients: addressPolicy(lists),
    relayForAuth: lists.relayForAuth,
  }
}

/** Who asks. */
export interface RelayClient {
  readonly authenticated: boolean
  /** Whether the lists let it relay: `mayRelay`, or what a session remembers of it. Asked last. */
  readonly listed: () => boolean
}

/**
 * Decides for one recipient: a local domain is taken from anyone; any other needs the right to relay, by a login where the
 * settings say so, else by the lists.
 */
export function decideRelay(policy: RelayPolicy, domain: string, client: RelayClient): RelayDecision {
  if (policy.localDomains.has(domain.toLowerCase())) return 'local'
  if (client.authenticated && policy.relayForAuth) return 'authenticated'
  return client.listed() ? 'granted' : 'refused'
}

/** Whether a client's address has the right to relay. One that is not known has it not (closed by default). */
export function mayRelay(policy: RelayPolicy, clientAddress: string | undefined): boolean {
  return isAllowed(policy.clients, clientAddress) ?? false
}
