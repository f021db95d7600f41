/** What the rows of hosts share: where their settings stand, and what becomes of a message. */
import type { Queue } from '../../../server/generated/reports.js'
import type { HostMail, MailHost } from '../../support/mail-host.js'
import { startNameServer, type Zone } from '../../support/name-server.js'
import type { Stage } from '../../support/setting-stage.js'
import { until } from '../../support/wait.js'

/** Who gets the mail of these rows, and its domain. */
export const recipient = 'b@contoso.test'
export const domain = { name: 'contoso.test' }

type Params = Readonly<Record<string, unknown>>

/** Where mail for the domain is to go. */
interface Target {
  readonly address?: string
  readonly port: number | null
}

/** An area or entry that has settings of hosts. */
export interface Place {
  /** What of a key comes before the dot. */
  readonly prefix: 'smartHost' | 'domain' | 'outboundConnection'
  /** The key of the entry, where it is one. */
  readonly entry?: Params
  /** Leads mail for the domain to a host. */
  begin(stage: Stage, target: Target, more?: Params): Promise<void>
  set(stage: Stage, params: Params): Promise<void>
}

export const smartHost: Place = {
  prefix: 'smartHost',
  begin: async (stage, { address = '127.0.0.1', port }, more) => {
    await stage.allowRelay()
    await stage.set('smartHost', { server: [address], port, ...more })
  },
  set: (stage, params) => stage.set('smartHost', params),
}

export const domainEntry: Place = {
  prefix: 'domain',
  entry: domain,
  begin: async (stage, { address = '127.0.0.1', port }, more) => {
    await stage.allowRelay()
    await stage.call('domain.new', { ...domain, server: [address], port, ...more })
  },
  set: (stage, params) => stage.set('domain', { ...domain, ...params }),
}

export const mailExchanger: Place = {
  prefix: 'outboundConnection',
  begin: async (stage, { address = '127.0.0.1', port }, more) => {
    await stage.allowRelay()
    const names = await startNameServer(stage.t, zoneWith(address))
    await stage.set('outboundConnection', { dnsServers: [names.address], port, ...more })
  },
  set: (stage, params) => stage.set('outboundConnection', params),
}

/** What a name server says of the domain. */
export function zoneWith(address: string): Zone {
  return { 'contoso.test': { MX: ['10 mx.contoso.test'] }, 'mx.contoso.test': { A: [address] } }
}

/** What becomes of a message: as the host took it, the stage that failed, or 'returned'. */
export async function outcome(
  stage: Stage,
  hosts: readonly MailHost[],
  describe: (mail: HostMail) => unknown,
): Promise<unknown> {
  const before = Date.now()
  const id = await stage.submit(recipient)
  const arrived = (): HostMail | undefined => hosts.flatMap(({ taken }) => taken).find(({ text }) => text.includes(id))
  // A route that has failed would wait for its next try.
  const returned = async (): Promise<string | undefined> =>
    arrived() === undefined && (await stage.message(id)) === undefined ? 'returned' : undefined
  const queue = await until('it is queued or gone', async () => arrived() ?? (await queueOf(stage)) ?? returned())
  if (typeof queue === 'object' && 'identity' in queue)
    await stage.control.call('queue.retry', { identity: queue.identity })
  const seen = await until('the message arrives or its route fails', async () => {
    const mail = arrived()
    if (mail !== undefined) return { word: describe(mail) }
    const { lastErrorStage, lastRetryTime = '', status } = (await queueOf(stage)) ?? {}
    const isNew = status === 'Retry' && Date.parse(lastRetryTime) >= before
    if (isNew && lastErrorStage !== undefined) return { word: lastErrorStage }
    const word = await returned()
    return word === undefined ? undefined : { word }
  })
  await stage.remove(id)
  return seen.word
}

async function queueOf(stage: Stage): Promise<Queue | undefined> {
  return (await stage.call<readonly Queue[]>('queue.get'))[0]
}

export const secured = ({ secure }: HostMail): string => (secure ? 'TLS' : 'plain')
