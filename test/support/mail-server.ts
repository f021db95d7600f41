/** Mail servers that people have, beside our relay: each hands all it takes to one next hop. */
import { chmod, mkdtemp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { defer, hasFailed } from './cleanup.js'
import type { Security } from './command-clients.js'
import { startExim } from './exim.js'
import { startOpenSmtpd } from './opensmtpd.js'
import { startPostfix } from './postfix.js'
import { without } from './tools.js'

export interface Account {
  readonly user: string
  /** Of letters, digits, dots and hyphens: it stands in configurations. */
  readonly password: string
}

/** How it goes to its next hop. */
export interface Onward {
  readonly port: number
  readonly security: Security
  /** Refused TLS or AUTH is no delivery, then. */
  readonly account?: Account
}

export interface ServerOptions {
  /** An empty folder for all that it writes, which every user can reach. */
  readonly folder: string
  readonly onward: Onward
  /** PEM files: it offers STARTTLS. */
  readonly tls?: { readonly certificate: string; readonly key: string }
  /** Nobody else may send. Exim only: the servers of SASL that Postfix knows are programs of their own. */
  readonly login?: Account
  /** A server as a `Judge` that is asked about each recipient. Not OpenSMTPD. */
  readonly judgePort?: number
}

export interface MailServer {
  readonly port: number
  readonly stop: () => Promise<void>
  /** All it has logged. */
  readonly log: () => Promise<string>
}

/** A kind of server. `start` resolves when it listens. */
export interface ServerKind {
  readonly name: string
  /** For the `skip` of its tests: all need root, since they change to users of their own. */
  readonly skip: string | false
  readonly start: (options: ServerOptions) => Promise<MailServer>
}

function skipOf(...tools: readonly string[]): string | false {
  return process.getuid?.() === 0 ? without(...tools) : 'needs root'
}

export const postfix: ServerKind = { name: 'Postfix', skip: skipOf('postfix'), start: postfixServer }
export const exim: ServerKind = { name: 'Exim', skip: skipOf('exim4', 'unshare'), start: startExim }
export const openSmtpd: ServerKind = { name: 'OpenSMTPD', skip: skipOf('smtpd', 'unshare'), start: startOpenSmtpd }

async function postfixServer({ folder, onward, tls, judgePort }: ServerOptions): Promise<MailServer> {
  const { security, account, port } = onward
  const lines = [
    'message_size_limit = 20000000',
    'minimal_backoff_time = 1s',
    'queue_run_delay = 1s',
    'smtpd_error_sleep_time = 0',
    `smtp_tls_security_level = ${security === 'plain' ? 'none' : 'encrypt'}`,
    `smtp_tls_wrappermode = ${security === 'implicit' ? 'yes' : 'no'}`,
  ]
  if (account !== undefined) {
    lines.push(
      'smtp_sasl_auth_enable = yes',
      `smtp_sasl_password_maps = inline:{ { [127.0.0.1]:${port} = ${account.user}:${account.password} } }`,
      'smtp_sasl_security_options =',
      'smtp_sasl_tls_security_options =',
    )
  }
  if (tls !== undefined) {
    const { certificate, key } = tls
    lines.push('smtpd_tls_security_level = may', `smtpd_tls_cert_file = ${certificate}`, `smtpd_tls_key_file = ${key}`)
  }
  if (judgePort !== undefined) {
    lines.push(`smtpd_recipient_restrictions = check_policy_service inet:127.0.0.1:${judgePort}`)
  }
  const server = await startPostfix({ folder, nextHopPort: port, settings: lines })
  return { port: server.port, stop: server.stop, log: async () => await readFile(join(folder, 'maillog'), 'utf8') }
}

/**
 * A server for one test, in a folder of its own below the one given, which every user can reach. It ends after the test,
 * and its log is shown when the test failed.
 */
export async function startServer(
  t: TestContext,
  kind: ServerKind,
  below: string,
  options: Omit<ServerOptions, 'folder'>,
): Promise<MailServer> {
  const folder = await mkdtemp(join(below, 'server-'))
  // Its own users go through it.
  await chmod(folder, 0o755)
  const server = await kind.start({ ...options, folder })
  defer(t, async () => {
    // One that failed early has no log file yet.
    if (hasFailed(t)) t.diagnostic(`The log of ${kind.name}:\n${await server.log().catch(String)}`)
    await server.stop()
  })
  return server
}
