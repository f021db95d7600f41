/** Who may send where: the relay decision in the order of the IIS SMTP Server. Pure. */
import { type AddressLists, type AddressPolicy, addressPolicy, isAllowed } from './address-lists.js'
import { DomainTable } from './domains.js'

/** What the entry of a domain says of those who may send to it. */
type Rule = 'local' | 'domain' | 'relay'

/** The relay settings of a virtual server, ready to be asked for each recipient. */
export interface RelayPolicy {
  readonly domains: DomainTable<Rule>
  readonly clients: AddressPolicy
  /** A client that has logged in may relay whatever the lists say. */
  readonly relayForAuth: boolean
}

/** An entry of the Domains node. */
export interface RelayDomain {
  /** Lower case; `*.` before it for subdomains. */
  readonly name: string
  readonly type: 'Default' | 'Alias' | 'Remote'
  readonly allowRelay: boolean
}

/** Why a recipient is taken, or that it is not. */
export type RelayDecision = 'local' | 'domain' | 'authenticated' | 'granted' | 'refused'

export interface RelayLists extends AddressLists {
  readonly relayForAuth: boolean
}

/** Throws when an address is none: settings are checked before. */
export function relayPolicy(
  localDomains: readonly string[],
  lists: RelayLists,
  domains: readonly RelayDomain[] = [],
): RelayPolicy {
  const local = localDomains.map((domain): [string, Rule] => [domain.toLowerCase(), 'local'])
  const entries = domains.map((entry): [string, Rule] => [entry.name, ruleOf(entry)])
  return {
    domains: new DomainTable([...local, ...entries]),
    clients: addressPolicy(lists),
    relayForAuth: lists.relayForAuth,
  }
}

function ruleOf({ type, allowRelay }: RelayDomain): Rule {
  if (type !== 'Remote') return 'local'
  return allowRelay ? 'domain' : 'relay'
}

/** Who asks. */
export interface RelayClient {
  readonly authenticated: boolean
  /** Whether the lists let it relay: `mayRelay`, or what a session remembers of it. Asked last. */
  readonly listed: () => boolean
}

/** Whom a message is for. */
export interface RelayRecipient {
  /** As sent, with its quotes. */
  readonly local: string
  /** Other scripts as A-labels. */
  readonly domain: string
}

/** user%victim, victim!user, "user@victim": a local part that some servers read as an address of its own. */
const namesAnotherDomain = /[%!@]/

/**
 * Decides for one recipient: a local domain is taken from anyone, and so is a remote one that allows it; any other needs
 * the right to relay, by a login where the settings say so, else by the lists. So does an address at a remote domain
 * whose local part names another one: its host trusts us, and might send it on for a stranger. The Drop folder does not.
 */
export function decideRelay(
  policy: RelayPolicy,
  { local, domain }: RelayRecipient,
  client: RelayClient,
): RelayDecision {
  const rule = policy.domains.find(domain.toLowerCase()) ?? 'relay'
  if (rule === 'local' || (rule === 'domain' && !namesAnotherDomain.test(local))) return rule
  if (client.authenticated && policy.relayForAuth) return 'authenticated'
  return client.listed() ? 'granted' : 'refused'
}

/** Whether a client's address has the right to relay. One that is not known has it not (closed by default). */
export function mayRelay(policy: RelayPolicy, clientAddress: string | undefined): boolean {
  return isAllowed(policy.clients, clientAddress) ?? false
}
