/**
 * A daemon that insists on users and folders that this machine lacks. It runs in namespaces of its own, where /etc/passwd
 * and /etc/group have more lines and /var/lib, /var/spool and /run are empty; the machine sees nothing of it, and all of
 * its processes end with the first. Needs root and `tool('unshare')`.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isListening } from './port.js'
import { GuardedProcess } from './process.js'
import { tool } from './tools.js'
import { until } from './wait.js'

export interface Daemon {
  /** Where it writes what outlives it. */
  readonly folder: string
  readonly path: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Users, each with a group of its name. */
  readonly users: readonly string[]
  /** Commands of sh before it starts, in its namespaces; `$1` is the folder. */
  readonly prepare: string
  readonly port: number
}

/** Above those that Debian gives. */
const firstId = 64_000

const script = `set -e
mount --make-rprivate /
mount --bind "$1/passwd" /etc/passwd
mount --bind "$1/group" /etc/group
for folder in /var/lib /var/spool /run; do mount -t tmpfs -o mode=755 tmpfs "$folder"; done
`

/** Resolves when it listens on its port; throws with what it said when it ended before. */
export async function startDaemon({ folder, path, args, env, users, prepare, port }: Daemon): Promise<GuardedProcess> {
  const passwd = users.map((name, n) => `${name}:x:${firstId + n}:${firstId + n}::/nonexistent:/usr/sbin/nologin\n`)
  const group = users.map((name, n) => `${name}:x:${firstId + n}:\n`)
  await writeFile(join(folder, 'passwd'), `${await readFile('/etc/passwd', 'utf8')}${passwd.join('')}`)
  await writeFile(join(folder, 'group'), `${await readFile('/etc/group', 'utf8')}${group.join('')}`)
  const separate = ['--mount', '--pid', '--fork', '--kill-child', '--mount-proc']
  // The shell stays: --kill-child does not reach a first process that has changed its user.
  const shell = ['sh', '-c', `${script}${prepare}\nshift\n"$@" &\nwait $!`, 'sh', folder, path, ...args]
  const child = await GuardedProcess.start(tool('unshare').path, [...separate, ...shell], { cwd: folder, env })
  const ask = async (): Promise<true | undefined> => {
    if (child.exit !== undefined) throw new Error(`${path} ended at its start: ${child.output}${child.errors}`)
    return await isListening(port)
  }
  await until(`${path} listens`, ask).catch((error: Error) => {
    throw new Error(`${error.message}\n${child.output}${child.errors}`)
  })
  return child
}
