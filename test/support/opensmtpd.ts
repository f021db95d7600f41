/** An OpenSMTPD of our own, from the unpacked package: see namespace.ts. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MailServer, ServerOptions } from './mail-server.js'
import { startDaemon } from './namespace.js'
import { freePort } from './port.js'
import { tool } from './tools.js'

const schemes = { plain: 'smtp+notls', starttls: 'smtp+tls', implicit: 'smtps' } as const

/** Resolves when it listens. It is a client only here: it offers no TLS. */
export async function startOpenSmtpd({ folder, onward }: ServerOptions): Promise<MailServer> {
  const port = await freePort()
  const { path, env } = tool('smtpd')
  const { security, account } = onward
  const login = account === undefined ? '' : 'relay@'
  const secure = security === 'plain' ? '' : ' tls no-verify'
  const lines = [
    ...(account === undefined ? [] : [`table accounts { "relay" = "${account.user}:${account.password}" }`]),
    `listen on 127.0.0.1 port ${port} hostname opensmtpd.test`,
    `action "onward" relay host "${schemes[security]}://${login}127.0.0.1:${onward.port}"${secure}${account === undefined ? '' : ' auth <accounts>'}`,
    'match from any for any action "onward"',
  ]
  await writeFile(join(folder, 'smtpd.conf'), `${lines.join('\n')}\n`)
  const child = await startDaemon({
    folder,
    path,
    args: ['-d', '-v', '-f', join(folder, 'smtpd.conf')],
    env,
    users: ['opensmtpd', 'opensmtpq'],
    prepare: `mkdir -p /var/lib/opensmtpd/empty /var/spool/smtpd
chmod 711 /var/lib/opensmtpd/empty /var/spool/smtpd`,
    port,
  })
  return {
    port,
    stop: async () => void (await child.stop('SIGKILL')),
    log: async () => `${child.output}${child.errors}`,
  }
}
