/** Rows of the Access tab: who may connect, log in and relay, and the TLS of clients. */
import { once } from 'node:events'
import type { SecureVersion } from 'node:tls'
import * as tls from 'node:tls'
import { freePort } from '../../support/port.js'
import type { Rows } from '../../support/setting-rows.js'
import type { Stage } from '../../support/setting-stage.js'
import type { SmtpTalk } from '../../support/smtp-talk.js'

const account = { userName: 'anna', password: 'correct horse 4711' }
const login = `AUTH PLAIN ${Buffer.from(`\0${account.userName}\0${account.password}`).toString('base64')}`

/** A user and the Basic method, which IIS installs turned off. */
async function withLogins(stage: Stage): Promise<void> {
  await stage.call('user.new', { credential: account })
  await stage.set('authentication', { basic: true })
}

async function secured(stage: Stage): Promise<SmtpTalk> {
  const talk = await stage.talk()
  await talk.say('EHLO client.test')
  await talk.secure()
  await talk.say('EHLO client.test')
  return talk
}

/** The codes with which clients from these addresses are greeted. */
async function greetings(stage: Stage, ...from: readonly string[]): Promise<readonly string[]> {
  const talks = await Promise.all(from.map((address) => stage.talk({ from: address })))
  for (const talk of talks) talk.close()
  return talks.map(({ greeting }) => /^220|^\d{3} \d\.\d\.\d+/.exec(greeting)?.[0] ?? greeting)
}

/** What a handshake after STARTTLS with this newest version gives, and whose certificate is shown. */
async function handshake(stage: Stage, maxVersion: SecureVersion): Promise<string> {
  const talk = await stage.talk()
  await talk.say('EHLO client.test')
  // What is over old versions needs old ciphers, in our OpenSSL too.
  const options = { minVersion: 'TLSv1', maxVersion, ciphers: 'ALL:@SECLEVEL=0' } as const
  const socket = await Promise.race([talk.secure(options), once(talk.stream, 'close').then(() => undefined)]).catch(
    () => undefined,
  )
  return socket === undefined ? 'refused' : `${socket.getProtocol()} ${socket.getPeerCertificate().subject.CN}`
}

/** What comes of a handshake before anything else is said. */
async function firstWords(stage: Stage, port: number): Promise<string | undefined> {
  const socket = tls.connect({ port, host: stage.host, rejectUnauthorized: false })
  const words = await once(socket, 'secureConnect').then(
    () => 'TLS',
    (error: { readonly code?: string }) => error.code,
  )
  socket.destroy()
  return words
}

const authentication: Rows = {
  'authentication.anonymous': async (stage) => {
    await withLogins(stage)
    return {
      see: () => stage.lastReply('EHLO client.test', 'MAIL FROM:<a@client.test>'),
      byDefault: /^250 /,
      changes: [{ value: false, seen: /^530 5\.7\.0 / }],
    }
  },
  'authentication.basic': async (stage) => {
    await stage.call('user.new', { credential: account })
    return {
      see: async () => await (await secured(stage)).say(login),
      byDefault: /^502 /,
      changes: [{ value: true, seen: /^235 2\.7\.0 / }],
    }
  },
  'authentication.requireTls': async (stage) => {
    await withLogins(stage)
    return {
      see: () => stage.lastReply('EHLO client.test', login),
      byDefault: /^538 5\.7\.11 /,
      changes: [{ value: false, seen: /^235 2\.7\.0 / }],
    }
  },
}

const connectionControl: Rows = {
  'connectionControl.mode': async (stage) => {
    await stage.call('connectionAddress.add', { address: '127.0.8.1', access: 'Grant' })
    return {
      see: () => greetings(stage, '127.0.8.1', '127.0.8.2'),
      byDefault: ['220', '220'],
      changes: [{ value: 'OnlyListed', seen: ['220', '554 5.7.1'] }],
    }
  },
  'connectionControl.deny': async (stage) => ({
    see: () => greetings(stage, '127.0.8.1', '127.0.8.5'),
    byDefault: ['220', '220'],
    changes: [{ value: { address: '127.0.8.4/30' }, seen: ['220', '554 5.7.1'] }],
  }),
  'connectionControl.grant': async (stage) => {
    await stage.set('connectionControl', { mode: 'OnlyListed' })
    return {
      see: () => greetings(stage, '127.0.8.1', '127.0.8.5'),
      byDefault: ['554 5.7.1', '554 5.7.1'],
      changes: [{ value: { address: '127.0.8.4/30' }, seen: ['554 5.7.1', '220'] }],
    }
  },
  'connectionControl.maxConnectionsPerAddress': async (stage) => {
    const many = Array.from({ length: 601 }, () => '127.0.9.9')
    const counted = async (): Promise<Readonly<Record<string, number>>> => {
      const counts: Record<string, number> = {}
      for (const greeting of await greetings(stage, ...many)) counts[greeting] = (counts[greeting] ?? 0) + 1
      return counts
    }
    return {
      see: counted,
      byDefault: { '220': 600, '421 4.3.2': 1 },
      changes: [{ value: 450, seen: { '220': 450, '421 4.3.2': 151 } }],
    }
  },
}

const relayRestriction: Rows = {
  'relayRestriction.mode': async (stage) => ({
    see: () => stage.recipient('b@elsewhere.test'),
    byDefault: /^550 5\.7\.1 /,
    changes: [{ value: 'AllExceptListed', seen: /^250 / }],
  }),
  'relayRestriction.relayForAuth': async (stage) => {
    await withLogins(stage)
    return {
      see: async () => {
        const talk = await secured(stage)
        return (await talk.sayAll(login, 'MAIL FROM:<a@client.test>', 'RCPT TO:<b@elsewhere.test>')).at(-1)
      },
      byDefault: /^250 /,
      changes: [{ value: false, seen: /^550 5\.7\.1 / }],
    }
  },
  'relayRestriction.grant': async (stage) => ({
    see: () => stage.recipient('b@elsewhere.test'),
    byDefault: /^550 5\.7\.1 /,
    changes: [{ value: { address: '127.0.0.1' }, seen: /^250 / }],
  }),
  'relayRestriction.deny': async (stage) => {
    await stage.set('relayRestriction', { mode: 'AllExceptListed' })
    return {
      see: () => stage.recipient('b@elsewhere.test'),
      byDefault: /^250 /,
      changes: [{ value: { address: '127.0.0.0/30' }, seen: /^550 5\.7\.1 / }],
    }
  },
}

const secureCommunication: Rows = {
  'tls.certificate': async (stage) => {
    await stage.control.result('certificate.new', { name: 'other', dnsName: ['other.test'] })
    await stage.set('virtualServer', { fullyQualifiedDomainName: 'relay.test' })
    return {
      see: () => handshake(stage, 'TLSv1.3'),
      byDefault: 'TLSv1.3 relay.test',
      changes: [{ value: 'other', seen: 'TLSv1.3 other.test' }],
    }
  },
  'tls.requireTls': async (stage) => ({
    see: () => stage.lastReply('EHLO client.test', 'MAIL FROM:<a@client.test>'),
    byDefault: /^250 /,
    changes: [{ value: true, seen: /^530 5\.7\.0 Must issue a STARTTLS command first/ }],
  }),
  'tls.minimumVersion': async (stage) => ({
    see: async () =>
      [await handshake(stage, 'TLSv1.1'), await handshake(stage, 'TLSv1.2')].map((seen) => seen.split(' ')[0]),
    byDefault: ['refused', 'TLSv1.2'],
    changes: [
      { value: 'Tls13', seen: ['refused', 'refused'] },
      { value: 'Tls10', seen: ['TLSv1.1', 'TLSv1.2'] },
    ],
  }),
  'binding.tls': async (stage) => {
    const entry = { address: stage.host, port: await freePort() }
    await stage.call('binding.add', entry)
    return {
      entry,
      see: () => firstWords(stage, entry.port),
      byDefault: 'ERR_SSL_WRONG_VERSION_NUMBER',
      changes: [{ value: 'Implicit', seen: 'TLS' }],
    }
  },
}

export const rowsOfAccess: Rows = {
  ...authentication,
  ...connectionControl,
  ...relayRestriction,
  ...secureCommunication,
}
