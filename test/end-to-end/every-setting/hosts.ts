/** Rows of the hosts that mail is handed to: the smart host, the hosts of a domain, and those that MX records name. */
import { startMailHost } from '../../support/mail-host.js'
import { startNameServer } from '../../support/name-server.js'
import { type Row, type Rows, unseen } from '../../support/setting-rows.js'
import { dropped } from '../../support/setting-stage.js'
import {
  domain,
  domainEntry,
  mailExchanger,
  outcome,
  type Place,
  recipient,
  secured,
  smartHost,
  zoneWith,
} from './host-stage.js'

const basic = { type: 'basic', userName: 'relay', password: 'correct horse 4711' }

type SomeRows = Readonly<Record<string, Row>>

/** The rows that all places have. */
function rowsOfPorts(place: Place): SomeRows {
  const entry = place.entry === undefined ? {} : { entry: place.entry }
  const key = (property: string): string => `${place.prefix}.${property}`
  return {
    [key('port')]: async (stage) => {
      // Of its own, since other rows run beside it.
      const address = `127.0.0.${70 + place.prefix.length}`
      const busy = (verb: string): string | undefined => (verb === 'CONNECT' ? '421 4.3.2 not now' : undefined)
      const { hop, port } = await stage.hop(busy, address)
      // Only root may listen there, and only where no mail server does: without it the failure must do.
      const usual = await stage.hop(busy, address, 25).catch(() => undefined)
      await place.begin(stage, { address, port: null }, { tlsMode: 'Verified' })
      return {
        ...entry,
        see: async () => {
          const before = hop.peers.length
          const usualBefore = usual?.hop.peers.length ?? 0
          // No certificate is trusted, so that a mail server of this machine is given nothing.
          const failed = await outcome(stage, [], () => 'arrived')
          if (hop.peers.length > before) return 'the port'
          return usual !== undefined && usual.hop.peers.length > usualBefore ? '25' : failed
        },
        // At port 25 an address of loopback is no mail host of a domain: DNS leads to other hosts only.
        byDefault: place === mailExchanger ? 'returned' : usual === undefined ? /^(?:Connect|Tls)$/ : '25',
        changes: [{ value: port, seen: 'the port' }],
      }
    },
    [key('tlsMode')]: async (stage) => {
      const offers = await startMailHost(stage.t)
      const refuses = await startMailHost(stage.t, { disabledCommands: ['STARTTLS'] })
      await place.begin(stage, offers)
      return {
        ...entry,
        see: async () => {
          const seen: unknown[] = []
          for (const host of [offers, refuses]) {
            await place.set(stage, { port: host.port })
            seen.push(await outcome(stage, [host], secured))
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
  }
}

/** The rows of hosts that are named. */
function rowsOfNamed(place: Place): SomeRows {
  const entry = place.entry === undefined ? {} : { entry: place.entry }
  const key = (property: string): string => `${place.prefix}.${property}`
  return {
    [key('server')]: async (stage) => {
      const byMx = await startMailHost(stage.t)
      const named = await startMailHost(stage.t)
      // Mail exchangers are asked at the one port, and named hosts at the other, where only root may listen.
      await mailExchanger.begin(stage, byMx)
      if (place === domainEntry) await stage.call('domain.new', domain)
      return {
        ...entry,
        see: async () => {
          // A port may be given only where a host is.
          const isNamed = await place.set(stage, { port: named.port }).then(
            () => true,
            () => false,
          )
          const seen = await outcome(stage, [byMx, named], (mail) => (named.taken.includes(mail) ? 'named' : 'by MX'))
          if (isNamed) await place.set(stage, { port: null })
          return seen
        },
        byDefault: 'by MX',
        changes: [
          { value: ['127.0.0.1'], seen: 'named' },
          // Nobody listens at the first one.
          { value: ['127.0.0.99', '[127.0.0.1]'], seen: 'named' },
        ],
      }
    },
    [key('authentication')]: async (stage) => {
      const host = await startMailHost(stage.t)
      await place.begin(stage, host, { tlsMode: 'Required' })
      return {
        ...entry,
        see: () => outcome(stage, [host], ({ user }) => user || 'nobody'),
        byDefault: 'nobody',
        changes: [{ value: basic, seen: 'relay' }],
      }
    },
    [key('allowPlainTextAuthentication')]: async (stage) => {
      const host = await startMailHost(stage.t, { disabledCommands: ['STARTTLS'], allowInsecureAuth: true })
      await place.begin(stage, host)
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
          const user = await outcome(stage, [host], (mail) => `${mail.user} ${secured(mail)}`)
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
        const reply = await stage.recipient(recipient)
        if (!reply.startsWith('250')) return reply.slice(0, 9)
        await stage.submit(recipient)
        return /^x-receiver: (.*)\r$/m.exec(await dropped(stage.path('Drop')))?.[1]
      },
      byDefault: '550 5.7.1',
      changes: [{ value: 'Alias', seen: recipient }],
    }
  },
  'domain.allowRelay': async (stage) => {
    await stage.call('domain.new', domain)
    return {
      entry: domain,
      see: () => stage.recipient(recipient),
      byDefault: /^550 5\.7\.1 /,
      changes: [{ value: true, seen: /^250 / }],
    }
  },
  'domain.sendHelo': async (stage) => {
    const host = await startMailHost(stage.t)
    await domainEntry.begin(stage, host)
    return {
      entry: domain,
      see: () => outcome(stage, [host], ({ greeting }) => greeting),
      byDefault: 'EHLO',
      changes: [{ value: true, seen: 'HELO' }],
    }
  },
}

const rowsOfExchangers: Rows = {
  'smartHost.mode': async (stage) => {
    const smart = await startMailHost(stage.t)
    const direct = await startMailHost(stage.t)
    await mailExchanger.begin(stage, direct)
    await smartHost.begin(stage, smart)
    return {
      see: () => outcome(stage, [smart, direct], (mail) => (smart.taken.includes(mail) ? 'smart host' : 'by MX')),
      byDefault: 'smart host',
      changes: [{ value: 'DirectFirst', seen: 'by MX' }],
    }
  },
  'outboundConnection.dnsServers': async (stage) => {
    const servers = await Promise.all(['first', 'second'].map(() => startNameServer(stage.t, zoneWith('127.0.0.1'))))
    const host = await startMailHost(stage.t)
    await stage.allowRelay()
    await stage.set('outboundConnection', { port: host.port })
    const [first = '', second = ''] = servers.map(({ address }) => address)
    return {
      // Which of them were asked before the mail arrived.
      see: async () => {
        for (const { questions } of servers) questions.length = 0
        const arrived = await outcome(stage, [host], () => 'arrived')
        return [arrived, ...servers.map(({ questions }) => questions.includes('MX contoso.test'))]
      },
      // By default those of the machine are asked, and no test asks the world.
      byDefault: unseen,
      changes: [
        { value: [first], seen: ['arrived', true, false] },
        { value: [second, first], seen: ['arrived', false, true] },
        // Nobody listens at the first one.
        { value: ['127.0.0.1:9', first], seen: ['arrived', true, false] },
        { value: ['127.0.0.1:9'], seen: ['Dns', false, false] },
      ],
    }
  },
}

export const rowsOfHosts: Rows = {
  ...rowsOfPorts(smartHost),
  ...rowsOfPorts(domainEntry),
  ...rowsOfPorts(mailExchanger),
  ...rowsOfNamed(smartHost),
  ...rowsOfNamed(domainEntry),
  ...rowsOfEntries,
  ...rowsOfExchangers,
}
