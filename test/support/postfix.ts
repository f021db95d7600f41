/**
 * A Postfix of our own: its own configuration, queue and port, run from the machine's binaries or the unpacked package.
 * It never reads /etc/postfix or the machine's queue. Postfix insists on a user and a group of its own, so it borrows two
 * of Debian's that own no files here; that needs root.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { freePort, isListening } from './port.js'
import { GuardedProcess } from './process.js'
import { tool } from './tools.js'
import { until } from './wait.js'

export interface PostfixOptions {
  /** An empty folder for all that it writes, which every user can reach. */
  readonly folder: string
  readonly nextHopPort: number
  /** More lines of main.cf. */
  readonly settings?: readonly string[]
}

/** A Postfix that runs: what it listens on, its master process, and its end. */
export interface Postfix {
  readonly name: 'postfix'
  readonly port: number
  readonly pid: number
  readonly stop: () => Promise<void>
}

const owner = 'uucp'
const group = 'news'

/** Services of Debian's master.cf that this work uses, without chroot: name, type, private, wake-up, most processes, command. */
const services = `
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`

/** Postfix takes a process for each connection, and 100 by default: too few for the idle ones. */
const mostConnections = 600

/** Resolves when it listens. Needs root and `tool('postfix')`. */
export async function startPostfix(options: PostfixOptions): Promise<Postfix> {
  const { folder } = options
  const port = await freePort()
  const { prefix, env } = tool('postfix')
  const daemons = join(prefix, 'usr/lib/postfix/sbin')
  await makeFolders(folder)
  await writeFile(join(folder, 'etc', 'main.cf'), mainCf(options, prefix, env))
  await writeFile(
    join(folder, 'etc', 'master.cf'),
    `127.0.0.1:${port} inet n - n - ${mostConnections} smtpd${services}`,
  )
  const master = await GuardedProcess.start(join(daemons, 'master'), ['-d', '-c', join(folder, 'etc')], { env })
  const ask = async (): Promise<true | undefined> => {
    if (master.exit !== undefined) {
      throw new Error(
        `Postfix ended at its start. Can the user ${owner} reach ${folder}? ${master.output}${master.errors}`,
      )
    }
    return await isListening(port)
  }
  await until('Postfix listens', ask)
  return { name: 'postfix', port, pid: master.pid, stop: async () => void (await master.stop()) }
}

async function makeFolders(folder: string): Promise<void> {
  const uid = Number(execFileSync('id', ['-u', owner], { encoding: 'utf8' }))
  const gid = Number(/^[^:]*:[^:]*:(\d+)/.exec(execFileSync('getent', ['group', group], { encoding: 'utf8' }))?.[1])
  const queue = join(folder, 'queue')
  for (const name of ['etc', 'queue', 'queue/pid']) await mkdir(join(folder, name), { recursive: true })
  const own = 'active bounce corrupt defer deferred flush hold incoming private saved trace'.split(' ')
  for (const path of [...own.map((name) => join(queue, name)), join(folder, 'data')]) {
    await mkdir(path)
    await chown(path, uid, 0)
    await chmod(path, 0o700)
  }
  for (const [name, mode] of [
    ['maildrop', 0o730],
    ['public', 0o710],
  ] as const) {
    await mkdir(join(queue, name))
    await chown(join(queue, name), uid, gid)
    await chmod(join(queue, name), mode)
  }
}

/** Postfix's defaults, but for what the place and the work need. */
function mainCf(options: PostfixOptions, prefix: string, env: Readonly<Record<string, string>>): string {
  const { folder, nextHopPort, settings = [] } = options
  const libraries = env['LD_LIBRARY_PATH']
  // The modules of Cyrus SASL may have been unpacked beside Postfix.
  const modules = (libraries?.split(delimiter) ?? [])
    .map((path) => join(path, 'sasl2'))
    .filter((path) => existsSync(path))
  const imported = [
    ...(libraries === undefined ? [] : [` { LD_LIBRARY_PATH = ${libraries} }`]),
    ...(modules.length === 0 ? [] : [` { SASL_PATH = ${modules.join(delimiter)} }`]),
  ].join('')
  return `compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
daemon_directory = ${join(prefix, 'usr/lib/postfix/sbin')}
command_directory = ${join(prefix, 'usr/sbin')}
shlib_directory = ${join(prefix, 'usr/lib/postfix')}
meta_directory = ${join(prefix, 'etc/postfix')}
import_environment = MAIL_CONFIG MAIL_DEBUG MAIL_LOGTAG TZ LANG=C${imported}
mail_owner = ${owner}
setgid_group = ${group}
myhostname = postfix.test
mydestination =
local_recipient_maps =
alias_maps =
alias_database =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
disable_dns_lookups = yes
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject
relayhost = [127.0.0.1]:${nextHopPort}
maillog_file = ${folder}/maillog
maillog_file_prefixes = ${folder}
${settings.join('\n')}
`
}
