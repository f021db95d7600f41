import type { DeliverySettings, Domain, OutboundConnectionSettings, SmartHostSettings } from '../generated/settings.js'

/** What delivering needs of the settings of one virtual server, with the defaults of this machine filled in. */
export interface DeliverSettings {
  readonly general: {
    readonly fullyQualifiedDomainName: string
    readonly defaultDomain: string
    readonly bindings: readonly { readonly address: string; readonly port: number }[]
    readonly domains: readonly Domain[]
  }
  readonly smartHost: SmartHostSettings
  readonly outboundConnection: OutboundConnectionSettings
  readonly delivery: DeliverySettings
  readonly messageLimit: { readonly maxBatchedMessages: number | 'unlimited' }
}

/** Undefined: there is no such virtual server any more. Asked at each use, so that changed settings apply to queued mail. */
export type DeliverSettingsOf = (virtualServer: string) => DeliverSettings | undefined
