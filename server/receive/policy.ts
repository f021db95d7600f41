/** The settings of one virtual server as sessions ask for them: numbers instead of words, networks ready to compare. */
import type {
  AuthenticationSettings,
  ConnectionControlSettings,
  GeneralSettings,
  MessageLimitSettings,
  ProtocolBareLineEndings,
  ProtocolSettings,
  RelayRestrictionSettings,
  TlsMinimumVersion,
  TlsSettings,
} from '../generated/settings.js'
import { type AddressPolicy, addressPolicy } from '../smtp/address-lists.js'
import { parseDuration } from '../smtp/duration.js'
import { type RelayPolicy, relayPolicy } from '../smtp/relay.js'

/** The areas that receiving obeys, every default filled in. */
export interface ReceiveSettings {
  readonly general: Required<GeneralSettings>
  readonly authentication: AuthenticationSettings
  readonly connectionControl: ConnectionControlSettings
  readonly relayRestriction: RelayRestrictionSettings
  readonly messageLimit: MessageLimitSettings
  readonly tls: Pick<TlsSettings, 'requireTls' | 'minimumVersion'>
  readonly protocol: ProtocolSettings
}

export interface Policy {
  readonly fullyQualifiedDomainName: string
  readonly defaultDomain: string
  readonly idleMs: number
  readonly maxConnections: number
  /** From one address, over all virtual servers. */
  readonly maxConnectionsPerAddress: number
  /** Who may connect. */
  readonly access: AddressPolicy
  /** In octets; Infinity is "unlimited". */
  readonly maxMessageSize: number
  readonly maxSessionSize: number
  readonly maxRecipients: number
  readonly relay: RelayPolicy
  readonly authentication: AuthenticationSettings
  /** No MAIL in the clear. */
  readonly requireTls: boolean
  readonly minimumTlsVersion: TlsMinimumVersion
  /** What becomes of a message with a bare CR, a bare LF or a NUL. */
  readonly bareLineEndings: ProtocolBareLineEndings
  /** The text of the greeting behind the host's name; undefined: the relay's own, with the time. */
  readonly connectResponse: string | undefined
}

/** What "unlimited" recipients means: each one is a record in the queue (invariant 6). */
export const RECIPIENTS_MAX = 50_000
/** What "unlimited" connections means: the highest number that the setting takes. */
const CONNECTIONS_MAX = 100_000
const IDLE_DEFAULT_MS = 600_000

/** Gives the policy of the settings in effect; makes it anew only when they have changed. */
export function policySource(settings: () => ReceiveSettings): () => Policy {
  let known: ReceiveSettings | undefined
  let policy: Policy | undefined
  return () => {
    const current = settings()
    if (policy === undefined || current !== known) {
      policy = makePolicy(current)
      known = current
    }
    return policy
  }
}

function makePolicy(settings: ReceiveSettings): Policy {
  const { authentication, connectionControl, general, messageLimit, protocol, relayRestriction, tls } = settings
  return {
    fullyQualifiedDomainName: general.fullyQualifiedDomainName,
    defaultDomain: general.defaultDomain,
    idleMs: parseDuration(general.connectionTimeout) ?? IDLE_DEFAULT_MS,
    maxConnections: Math.min(limit(general.maxConnections), CONNECTIONS_MAX),
    maxConnectionsPerAddress: connectionControl.maxConnectionsPerAddress,
    access: addressPolicy(connectionControl),
    maxMessageSize: limit(messageLimit.maxMessageSize),
    maxSessionSize: limit(messageLimit.maxSessionSize),
    maxRecipients: Math.min(limit(messageLimit.maxRecipients), RECIPIENTS_MAX),
    relay: relayPolicy([general.defaultDomain], relayRestriction, general.domains),
    authentication,
    requireTls: tls.requireTls,
    minimumTlsVersion: tls.minimumVersion,
    bareLineEndings: protocol.bareLineEndings,
    connectResponse: protocol.connectResponse,
  }
}

function limit(setting: number | 'unlimited'): number {
  return setting === 'unlimited' ? Number.POSITIVE_INFINITY : setting
}
