/** The settings of the relay in the core depth, which change while it runs. */
import { join } from 'node:path'
import type { DeliverSettings } from '../../../server/deliver/deliver-settings.js'
import type { Domain } from '../../../server/generated/settings.js'
import { deliverSettings } from '../../support/courier.js'
import type { Dice } from '../dice.js'

export const ROOT = '/mailroot'

const domain = { name: 'ex.test', port: 25, tlsMode: 'None', authentication: { type: 'none' } } as const
const more = { allowPlainTextAuthentication: false, allowRelay: false, sendHelo: false } as const

/** Entries of the Domains node. */
const domainLists: readonly [readonly Domain[], ...(readonly Domain[])[]] = [
  [],
  [{ ...domain, ...more, type: 'Alias', server: [] }],
  [{ ...domain, ...more, type: 'Remote', server: ['own.test'] }],
]

/** The smart host whose queue administrators hold and retry. */
export const QUEUE = '1\\smart.test'

export class DrawnSettings {
  service: {
    readonly minimumFreeSpace: number
    readonly maxQueuedMessages: number
    readonly messageTrackingLogMaxAge: string
    readonly messageTrackingLogMaxDirectorySize: number
  }
  /** A reference that changes with each change: whoever keeps one sees an old world. */
  server: DeliverSettings
  folder = {
    dropDirectory: join(ROOT, '1', 'Drop'),
    dropDirectoryQuota: 'unlimited' as number | 'unlimited',
    badMailDirectory: join(ROOT, '1', 'Badmail'),
    badMailMaxAge: 'P100000D',
    badMailMaxDirectorySize: 2 ** 40,
    queueDirectory: join(ROOT, '1', 'Queue'),
    pickupDirectory: join(ROOT, '1', 'Pickup'),
    shouldPickupMail: true,
  }
  readonly sendNdrTo: string | undefined
  /** The virtual server was removed, or stopped. */
  removed = false
  stopped = false
  /** How often something has changed. */
  changes = 0

  constructor(dice: Dice) {
    const base = deliverSettings()
    this.service = {
      minimumFreeSpace: 1,
      maxQueuedMessages: dice.pick([1000, 1000, 6]),
      messageTrackingLogMaxAge: 'P100000D',
      messageTrackingLogMaxDirectorySize: 2 ** 30,
    }
    const notices = { delayNotificationTimeout: 'PT1H', localDelayNotificationTimeout: 'PT2H' }
    this.server = {
      ...base,
      delivery: { ...base.delivery, ...notices, localExpirationTimeout: 'P1D' },
      smartHost: { ...base.smartHost, server: ['smart.test'] },
    }
    this.sendNdrTo = dice.chance(0.5) ? 'ops@ex.test' : undefined
  }

  /** What `Set-SmtpDelivery`, `Set-SmtpSmartHost` and so on may do. */
  draw(dice: Dice): void {
    this.changes++
    const interval = () => dice.pick(['PT1M', 'PT15M', 'PT3H'])
    const { server } = this
    this.server = {
      ...server,
      delivery: { ...server.delivery, firstRetryInterval: interval(), subsequentRetryInterval: interval() },
      smartHost: {
        ...server.smartHost,
        server: dice.pick([['smart.test'], ['smart.test'], [], ['b.test']]),
        mode: dice.pick(['Always', 'DirectFirst']),
      },
      general: { ...server.general, domains: dice.pick(domainLists) },
      outboundConnection: {
        ...server.outboundConnection,
        maxConnections: dice.pick([1, 2, 100]),
        maxConnectionsPerDomain: dice.pick([1, 20]),
      },
    }
    this.folder = { ...this.folder, dropDirectoryQuota: dice.pick(['unlimited', 'unlimited', 300_000]) }
  }

  /** The virtual server is there or not, and runs or not. */
  serve(removed: boolean, stopped: boolean): void {
    this.changes++
    this.removed = removed
    this.stopped = stopped
  }

  /** All that is left can be delivered soon, and nothing ends by its age: what was forgotten shows. */
  heal(): void {
    this.serve(false, false)
    const base = deliverSettings()
    const soon = {
      firstRetryInterval: 'PT1M',
      secondRetryInterval: 'PT1M',
      thirdRetryInterval: 'PT1M',
      subsequentRetryInterval: 'PT1M',
    }
    const never = { expirationTimeout: 'P300D', localExpirationTimeout: 'P300D' }
    this.server = {
      ...this.server,
      delivery: { ...this.server.delivery, ...soon, ...never },
      smartHost: { ...this.server.smartHost, server: ['smart.test'] },
      outboundConnection: base.outboundConnection,
    }
    this.folder = { ...this.folder, dropDirectoryQuota: 'unlimited' }
  }

  /** What cannot be delivered is given up, in two days at most. */
  giveUp(): void {
    this.heal()
    const limits = { expirationTimeout: 'P2D', localExpirationTimeout: 'P1D' }
    this.server = { ...this.server, delivery: { ...this.server.delivery, ...limits } }
  }
}
