/** `npm start` in a project of its own: the real script, whatever ends npm. The relay there is a stand-in. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { defer } from '../support/cleanup.js'
import { keptFolder } from '../support/kept-folder.js'
import { GuardedProcess } from '../support/process.js'
import { until } from '../support/wait.js'

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'] as const
/** Two looks at the starters, a shutdown, and a machine that is busy. */
const endsWithinMs = 10_000
const pollMs = 500

/** Runs until a signal comes, and says in files who it is and how it ended. */
const standIn = `
import { writeFileSync } from 'node:fs'
export function main(args) {
  return new Promise((resolve) => {
    const timer = setInterval(() => {}, 1000)
    const stop = (signal) => {
      console.log('relay stops')
      setTimeout(() => {
        writeFileSync('stopped', signal)
        clearInterval(timer)
        resolve(0)
      }, 700)
    }
    for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, stop)
    writeFileSync('running', JSON.stringify({ pid: process.pid, parent: process.ppid, args }))
    console.log('relay runs')
  })
}
`

interface Running {
  readonly pid: number
  readonly parent: number
  readonly args: readonly string[]
}

/** A project with the start script of ours. */
async function project(t: TestContext): Promise<string> {
  const folder = await keptFolder(t)
  const own: { scripts: Record<string, string> } = JSON.parse(await readFile('package.json', 'utf8'))
  const start = own.scripts['start']
  await mkdir(join(folder, 'dist', 'server'), { recursive: true })
  await mkdir(join(folder, 'scripts'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'p', type: 'module', scripts: { start } }))
  await writeFile(join(folder, 'dist', 'server', 'main.js'), standIn)
  for (const file of ['start.js', 'parent.js']) await cp(join('scripts', file), join(folder, 'scripts', file))
  // There is nothing to install or to compile here.
  const setup = `export const root = ${JSON.stringify(folder)}\nexport function setUp() {}\n`
  await writeFile(join(folder, 'scripts', 'setup.js'), setup)
  return folder
}

async function startNpm(
  t: TestContext,
  folder: string,
  shell: string,
): Promise<{ npm: GuardedProcess; relay: Running }> {
  const npm = await GuardedProcess.start('npm', ['start', '--silent', `--script-shell=${shell}`, '--', '--extra'], {
    cwd: folder,
  })
  defer(t, async () => void (await npm.stop('SIGKILL')))
  await npm.waitForOutput(/relay runs/, 30_000)
  const relay: Running = JSON.parse(readFileSync(join(folder, 'running'), 'utf8'))
  defer(t, () => kill(relay))
  return { npm, relay }
}

function isAlive(pid: number): boolean {
  // A process that nobody has waited for still has its id: its state says that it ended.
  if (process.platform === 'linux') {
    try {
      return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
    } catch {
      // It has gone, perhaps while it was read.
      return false
    }
  }
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** An orphan, when the test failed. */
function kill({ pid }: Running): void {
  if (isAlive(pid)) process.kill(pid, 'SIGKILL')
}

async function ends(folder: string, relay: Running): Promise<void> {
  await until('the relay ends', () => (isAlive(relay.pid) ? undefined : true), endsWithinMs)
  const how = await readFile(join(folder, 'stopped'), 'utf8')
  assert.match(how, /^SIG(TERM|INT)$/, 'it must end through its own handler')
}

const skip = process.platform === 'win32' ? 'Windows has no signals' : false

describe('npm start', { concurrency: 2, skip }, () => {
  test('gives the relay its folder and the words after --', async (t) => {
    const folder = await project(t)
    const { npm, relay } = await startNpm(t, folder, '/bin/sh')
    assert.deepEqual(relay.args, ['run', '--root', join(folder, '.mailroot'), '--extra'])
    npm.signal('SIGTERM')
    await ends(folder, relay)
  })

  for (const signal of signals) {
    for (const shell of ['/bin/sh', '/bin/bash'].filter((path) => existsSync(path))) {
      test(`${signal} to npm ends the relay that ${shell} started`, async (t) => {
        const folder = await project(t)
        const { npm, relay } = await startNpm(t, folder, shell)
        assert.equal(relay.parent, npm.pid, 'no shell stays between')
        npm.signal(signal)
        await ends(folder, relay)
        await npm.exited
      })
    }
  }

  test('a second Ctrl+C does not cut the shutdown short', async (t) => {
    const folder = await project(t)
    const { npm, relay } = await startNpm(t, folder, '/bin/sh')
    process.kill(relay.pid, 'SIGINT')
    await npm.waitForOutput(/relay stops/)
    npm.signal('SIGINT')
    await ends(folder, relay)
  })

  test('the relay outlives the shell from which npm was started', async (t) => {
    const folder = await project(t)
    const outer = await GuardedProcess.start(
      '/bin/sh',
      ['-c', 'npm start --silent </dev/null >/dev/null 2>&1 & wait'],
      {
        cwd: folder,
      },
    )
    defer(t, async () => void (await outer.stop('SIGKILL')))
    const text = await until('the relay runs', async () => {
      const written = await readFile(join(folder, 'running'), 'utf8').catch(() => '')
      return written === '' ? undefined : written
    })
    const relay: Running = JSON.parse(text)
    defer(t, () => kill(relay))
    await outer.stop('SIGKILL')
    await sleep(3 * pollMs)
    assert.ok(isAlive(relay.pid))
    process.kill(relay.pid, 'SIGTERM')
    await ends(folder, relay)
  })
})
