/** A next hop with TLS and accounts, over smtp-server. */
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import { generate } from 'selfsigned'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { defer } from './cleanup.js'

export interface HostMail {
  readonly text: string
  readonly secure: boolean
  /** The user name, when the relay has logged in. */
  readonly user: unknown
  /** HELO or EHLO. */
  readonly greeting: string
}

export interface MailHost {
  readonly port: number
  readonly taken: readonly HostMail[]
}

/** Of all hosts, since a key takes long to make. */
const identity = generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 })

/** On 127.0.0.1, with a certificate that nobody trusts; any password will do. It ends with the test. */
export async function startMailHost(t: TestContext, options: SMTPServerOptions = {}): Promise<MailHost> {
  const { private: key, cert } = await identity
  const taken: HostMail[] = []
  const server = new SMTPServer({
    key,
    cert,
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    // The relay keeps its connections for a while.
    closeTimeout: 100,
    onAuth: ({ username }, _session, done) => done(null, { user: username }),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { secure, user, openingCommand } = session as typeof session & { readonly openingCommand: string }
        taken.push({ text: Buffer.concat(chunks).toString(), secure, user, greeting: openingCommand })
        done(null)
      })
    },
    ...options,
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  defer(t, () => new Promise<void>((resolve) => server.close(() => resolve())))
  return { port: (server.server.address() as AddressInfo).port, taken }
}
