/** Rows of the hosts that mail is handed to: the smart host of a virtual server and the hosts of a domain. */
import type { Queue } from '../../../server/generated/reports.js'
import { type HostMail, type MailHost, startMailHost } from '../../support/mail-host.js'
import type { Row, Rows } from '../../support/setting-rows.js'
import { dropped, type Stage } from '../../support/setting-stage.js'
import { until } from '../../support/wait.js'

const basic = { type: 'basic', userName: 'relay', password: 'correct horse 4711' }
const to = 'b@contoso.test'
const domain = { name: 'contoso.test' }

type Params = Readonly<Record<string, unknown>>

/** Where the settings of hosts stand. */
interface Place {
  /** What of a key comes before the dot. */
  readonly prefix: 'smartHost' | 'domain'
  set(stage: Stage, params: Params): Promise<void>
  get(stage: Stage): Promise<Params>
}

const smartHost: Place = {
  prefix: 'smartHost',
  set: (stage, params) => stage.set('smartHost', params),
  get: (stage) => stage.get('smartHost'),
}

const domainEntry: Place = {
  prefix: 'domain',
  set: (stage, params) => stage.set('domain', { ...domain, ...params }),
  get: async (stage) => (await stage.call<readonly Params[]>('domain.get', domain))[0] ?? {},
}

/** What becomes of a message: as the host took it, or the stage that failed and the host that was tried. */
async function outcome(stage: Stage, host?: MailHost, describe?: (mail: HostMail) => unknown): Promise<unknown> {
  const before = Date.now()
  const id = await stage.submit(to)
  const arrived = (): HostMail | undefined => host?.taken.find(({ text }) => text.includes(id))
  // A route that has failed would wait for its next try.
  const queue = await until('it is queued or gone', async () => arrived() ?? (await queueOf(stage)))
  if ('identity' in queue) await stage.control.call('queue.retry', { identity: queue.identity })
  const seen = await until('the message arrives or its route fails', async () => {
    const mail = arrived()
    if (mail !== undefined) return { word: describe?.(mail) }
    const { lastErrorStage, lastRetryTime } = (await queueOf(stage)) ?? {}
    // What has no way out is never tried.
    const isNew = lastRetryTime === undefined || Date.parse(lastRetryTime) >= before
    return isNew && lastErrorStage !== undefined ? { word: lastErrorStage } : undefined
  })
  if ((await stage.message(id)) !== undefined) {
    await stage.control.result('message.remove', { identity: id }).catch(() => undefined)
  }
  return seen.word
}

async function queueOf(stage: Stage): Promise<Queue | undefined> {
  return (await stage.call<readonly Queue[]>('queue.get'))[0]
}

/** Sets the stage: anybody's mail goes to a new host. */
async function withHost(place: Place, stage: Stage, host: { readonly port: number }, more: object = {}): Promise<void> {
  await stage.allowRelay()
  if (place === domainEntry) await stage.call('domain.new', domain)
  await place.set(stage, { server: ['127.0.0.1'], port: host.port, ...more })
}

const secured = ({ secure }: HostMail): string => (secure ? 'TLS' : 'plain')

/** The rows that both places have. */
function hostRows(place: Place): Readonly<Record<string, Row>> {
  const entry = place === domainEntry ? { entry: domain } : {}
  const key = (property: string): string => `${place.prefix}.${property}`
  return {
    [key('server')]: async (stage) => {
      const host = await startMailHost(stage.t)
      await withHost(place, stage, host)
      await place.set(stage, { server: null, port: null })
      return {
        ...entry,
        see: async () => {
          // A port may be given only where there is a host.
          const { server } = await place.get(stage)
          if ((server as readonly string[]).length > 0) await place.set(stage, { port: host.port })
          const seen = await outcome(stage, host, () => 'arrived')
          await place.set(stage, { port: null })
          return seen
        },
        byDefault: 'Dns',
        changes: [
          { value: ['127.0.0.1'], seen: 'arrived' },
          // Nobody listens at the first one.
          { value: ['127.0.0.99', '[127.0.0.1]'], seen: 'arrived' },
        ],
      }
    },
    [key('port')]: async (stage) => {
      const address = '127.0.0.77'
      const busy = (verb: string): string | undefined => (verb === 'CONNECT' ? '421 4.3.2 not now' : undefined)
      const { hop, port } = await stage.hop(busy, address)
      // Only root may listen there, and only where no mail server does: without it the failure must do.
      const usual = await stage.hop(busy, address, 25).catch(() => undefined)
      await withHost(place, stage, { port }, { port: null, server: [address], tlsMode: 'Verified' })
      return {
        ...entry,
        see: async () => {
          const before = hop.peers.length
          const usualBefore = usual?.hop.peers.length ?? 0
          // No certificate is trusted, so that a mail server of this machine is given nothing.
          const failed = await outcome(stage)
          if (hop.peers.length > before) return 'the port'
          return usual !== undefined && usual.hop.peers.length > usualBefore ? '25' : failed
        },
        byDefault: usual === undefined ? /^(?:Connect|Tls)$/ : '25',
        changes: [{ value: port, seen: 'the port' }],
      }
    },
    [key('tlsMode')]: async (stage) => {
      const offers = await startMailHost(stage.t)
      const refuses = await startMailHost(stage.t, { disabledCommands: ['STARTTLS'] })
      await withHost(place, stage, offers)
      return {
        ...entry,
        see: async () => {
          const seen: unknown[] = []
          for (const host of [offers, refuses]) {
            await place.set(stage, { port: host.port })
            seen.push(await outcome(stage, host, secured))
          }
          return seen
        },
        byDefault: ['TLS', 'plain'],
        changes: [
          { value: 'None', seen: ['plain', 'plain'] },
          { value: 'Required', seen: ['TLS', 'Tls'] },
          { value: 'Verified', seen: ['Tls', 'Tls'] },
        ],
      }
    },
    [key('authentication')]: async (stage) => {
      const host = await startMailHost(stage.t)
      await withHost(place, stage, host, { tlsMode: 'Required' })
      return {
        ...entry,
        see: () => outcome(stage, host, ({ user }) => user || 'nobody'),
        byDefault: 'nobody',
        changes: [{ value: basic, seen: 'relay' }],
      }
    },
    [key('allowPlainTextAuthentication')]: async (stage) => {
      const host = await startMailHost(stage.t, { disabledCommands: ['STARTTLS'], allowInsecureAuth: true })
      await withHost(place, stage, host)
      const settings = { tlsMode: 'None', authentication: basic }
      return {
        ...entry,
        // By default the two do not go together; with it the password goes out.
        see: async () => {
          try {
            await place.set(stage, settings)
          } catch (error) {
            return /"reason":"(\w+)"/.exec(String(error))?.[1]
          }
          const user = await outcome(stage, host, (mail) => `${mail.user} ${secured(mail)}`)
          await place.set(stage, { tlsMode: null, authentication: null })
          return user
        },
        byDefault: 'invalid',
        changes: [{ value: true, seen: 'relay plain' }],
      }
    },
  }
}

const rowsOfEntries: Rows = {
  'domain.type': async (stage) => {
    await stage.call('domain.new', domain)
    return {
      entry: domain,
      // Mail for a Remote domain is mail for others; that for an Alias is taken from anyone and dropped.
      see: async () => {
        const reply = await stage.recipient(to)
        if (!reply.startsWith('250')) return reply.slice(0, 9)
        await stage.submit(to)
        return /^x-receiver: (.*)\r$/m.exec(await dropped(stage.path('Drop')))?.[1]
      },
      byDefault: '550 5.7.1',
      changes: [{ value: 'Alias', seen: to }],
    }
  },
  'domain.allowRelay': async (stage) => {
    await stage.call('domain.new', domain)
    return {
      entry: domain,
      see: () => stage.recipient(to),
      byDefault: /^550 5\.7\.1 /,
      changes: [{ value: true, seen: /^250 / }],
    }
  },
  'domain.sendHelo': async (stage) => {
    const host = await startMailHost(stage.t)
    await withHost(domainEntry, stage, host)
    return {
      entry: domain,
      see: () => outcome(stage, host, ({ greeting }) => greeting),
      byDefault: 'EHLO',
      changes: [{ value: true, seen: 'HELO' }],
    }
  },
}

const rowsOfMode: Rows = {
  // DirectFirst is refused until delivery by MX record is built.
  'smartHost.mode': async (stage) => {
    const host = await startMailHost(stage.t)
    await withHost(smartHost, stage, host)
    return {
      see: () => outcome(stage, host, () => 'arrived'),
      byDefault: 'arrived',
      changes: [{ value: 'Always', seen: 'arrived' }],
    }
  },
}

export const rowsOfHosts: Rows = { ...hostRows(smartHost), ...hostRows(domainEntry), ...rowsOfEntries, ...rowsOfMode }
