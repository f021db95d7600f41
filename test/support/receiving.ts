/** A receiver on loopback with an in-memory queue, for tests. */
import type { TestContext } from 'node:test'
import type { Certificate } from '../../server/certificates/certificate.js'
import { Watchdog } from '../../server/queue/watchdog.js'
import type { Authenticator } from '../../server/receive/authenticator.js'
import { ConnectionCounts } from '../../server/receive/connections.js'
import type { ReceiveSettings } from '../../server/receive/policy.js'
import { createReceiver, type Receiver } from '../../server/receive/receiver.js'
import { type Clock, systemClock } from '../../server/system/clock.js'
import type { Log } from '../../server/system/log.js'
import { systemNetwork } from '../../server/system/network.js'
import { MemorySubmission } from './memory-submission.js'

/** Closed but for the local domain mail.test, and relaying for loopback. */
export const receiveSettings: ReceiveSettings = {
  general: {
    name: 'Test',
    bindings: [],
    domains: [],
    maxConnections: 1000,
    connectionTimeout: 'PT10M',
    fullyQualifiedDomainName: 'relay.test',
    defaultDomain: 'mail.test',
  },
  authentication: { anonymous: true, basic: false, requireTls: true },
  connectionControl: { mode: 'AllExceptListed', grant: [], deny: [], maxConnectionsPerAddress: 600 },
  relayRestriction: {
    relayForAuth: true,
    mode: 'OnlyListed',
    grant: [{ address: '127.0.0.1', comment: '' }],
    deny: [],
  },
  messageLimit: { maxMessageSize: 2_097_152, maxSessionSize: 10_485_760, maxBatchedMessages: 20, maxRecipients: 100 },
  tls: { requireTls: false, minimumVersion: 'Tls12' },
  protocol: { bareLineEndings: 'ByRelayRight' },
}

export interface Changes {
  readonly general?: Partial<ReceiveSettings['general']>
  readonly authentication?: Partial<ReceiveSettings['authentication']>
  readonly connectionControl?: Partial<ReceiveSettings['connectionControl']>
  readonly relayRestriction?: Partial<ReceiveSettings['relayRestriction']>
  readonly messageLimit?: Partial<ReceiveSettings['messageLimit']>
  readonly tls?: Partial<ReceiveSettings['tls']>
  readonly protocol?: Partial<ReceiveSettings['protocol']>
}

export interface Receiving {
  readonly receiver: Receiver
  readonly queue: MemorySubmission
  readonly counts: ConnectionCounts
  readonly port: number
  /** Lines of warn and error. */
  readonly logged: string[]
  /** The next handshakes get this one. */
  replaceCertificate(certificate: Certificate): void
  /** As a cmdlet would. */
  change(changes: Changes): void
}

export interface ReceivingOptions {
  readonly changes?: Changes
  readonly certificate?: Certificate
  /** How TLS begins. */
  readonly tls?: 'StartTls' | 'Implicit'
  readonly clock?: Clock
  readonly authenticator?: Authenticator
}

/** Stops when the test ends. */
export async function receiving(context: TestContext, options: ReceivingOptions = {}): Promise<Receiving> {
  let settings = changed(receiveSettings, options.changes ?? {})
  let { certificate } = options
  const queue = new MemorySubmission()
  const logged: string[] = []
  const keep = (message: string, fields?: unknown): void => void logged.push(`${message} ${JSON.stringify(fields)}`)
  const log: Log = { info: () => undefined, warn: keep, error: keep }
  const counts = new ConnectionCounts()
  const clock = options.clock ?? systemClock
  const receiver = createReceiver({
    system: { clock, network: systemNetwork, log, watchdog: new Watchdog({ clock, log }) },
    virtualServer: '1',
    settings: () => settings,
    submission: queue,
    counts,
    ...(options.certificate && { certificate: options.certificate }),
    ...(options.authenticator && { authenticator: options.authenticator }),
    certificate: () => certificate,
  })
  await receiver.setBindings([{ address: '127.0.0.1', port: 0, ...(options.tls && { tls: options.tls }) }])
  context.after(async () => {
    queue.release()
    queue.unblock()
    const stopped = receiver.stop(0)
    if (options.clock !== undefined && 'advance' in options.clock)
      (options.clock as { advance(ms: number): void }).advance(1)
    await stopped
  })
  return {
    receiver,
    queue,
    counts,
    port: receiver.listening[0]?.port ?? 0,
    logged,
    replaceCertificate: (next) => {
      certificate = next
    },
    change: (changes) => {
      settings = changed(settings, changes)
    },
  }
}

function changed(settings: ReceiveSettings, changes: Changes): ReceiveSettings {
  return {
    general: { ...settings.general, ...changes.general },
    authentication: { ...settings.authentication, ...changes.authentication },
    connectionControl: { ...settings.connectionControl, ...changes.connectionControl },
    relayRestriction: { ...settings.relayRestriction, ...changes.relayRestriction },
    messageLimit: { ...settings.messageLimit, ...changes.messageLimit },
    tls: { ...settings.tls, ...changes.tls },
    protocol: { ...settings.protocol, ...changes.protocol },
  }
}
