/**
 * A disk of its own, as small as a test wants: a tmpfs in a namespace of mounts that ends with the process that holds it,
 * and so with the test, however that ends. Others reach it through /proc. Needs root and `tool('unshare')`.
 */
import { cp, lstat, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import type { TestContext } from 'node:test'
import { defer, hasFailed } from './cleanup.js'
import { keptFolder } from './kept-folder.js'
import { GuardedProcess } from './process.js'
import { tool, without } from './tools.js'

const script = `set -e
mount --make-rprivate /
mount -t tmpfs -o "mode=700,size=$1" tmpfs "$2"
echo mounted
exec sleep 100000
`

/** The folder at which it lies: short, since there is a Unix socket below it. It goes with the test; of a failed one a copy stays. */
export async function smallDisk(t: TestContext, bytes: number): Promise<string> {
  const kept = await keptFolder(t)
  const { disk, holder } = await mount(bytes)
  defer(t, async () => {
    const filter = async (source: string) => !(await lstat(source)).isSocket()
    if (hasFailed(t)) await cp(disk, kept, { recursive: true, filter }).catch((error) => t.diagnostic(String(error)))
    await holder.stop('SIGKILL')
  })
  return disk
}

async function mount(bytes: number): Promise<{ disk: string; holder: GuardedProcess }> {
  const args = ['--mount', 'sh', '-c', script, 'sh', String(bytes), tmpdir()]
  const holder = await GuardedProcess.start(tool('unshare').path, args)
  await holder.waitForOutput(/mounted/)
  return { disk: `/proc/${holder.pid}/root${tmpdir()}`, holder }
}

/** For the `skip` of a test: false when a disk can be mounted, else why not. */
export async function unmountable(): Promise<string | false> {
  const missing = without('unshare')
  if (missing !== false) return missing
  try {
    const { disk, holder } = await mount(1024 * 1024)
    const mounts = await readFile(disk.replace(`root${tmpdir()}`, 'mounts'), 'utf8')
    await holder.stop('SIGKILL')
    return mounts.includes(` ${tmpdir()} tmpfs `) ? false : 'no tmpfs was mounted'
  } catch (error) {
    return `this machine lets nobody mount a tmpfs: ${String(error).slice(0, 200)}`
  }
}
