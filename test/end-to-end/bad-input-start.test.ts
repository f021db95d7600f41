/** A start that cannot be: each is told in plain lines with what to do, exit 1, and nothing is touched. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { defer } from '../support/cleanup.js'
import { keptFolder } from '../support/kept-folder.js'
import { freePort, isListening } from '../support/port.js'
import { type Exit, GuardedProcess } from '../support/process.js'
import { startRelay } from '../support/relay.js'

const main = fileURLToPath(new URL('../../../bin/mailroot.js', import.meta.url))

interface Ended extends Exit {
  readonly out: string
  /** Lines of standard error. */
  readonly lines: readonly string[]
}

/** Runs the command until it ends by itself. */
async function mailroot(t: TestContext, args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const child = await GuardedProcess.start(process.execPath, [main, ...args], {
    env: { MAILROOT_CONTROL: '', MAILROOT_ROOT: '', ...env },
  })
  defer(t, async () => void (await child.stop('SIGKILL')))
  const exit = await child.exited
  return { ...exit, out: child.output, lines: child.errors.split('\n').filter((line) => line !== '') }
}

/** A root whose settings.json has these bytes. */
async function rootWith(t: TestContext, settings: string | object): Promise<{ root: string; file: string }> {
  const root = join(await keptFolder(t), 'root')
  await mkdir(root)
  const file = join(root, 'settings.json')
  await writeFile(file, typeof settings === 'string' ? settings : JSON.stringify(settings, null, 1))
  return { root, file }
}

function listeningOn(port: number): object {
  return { revision: 1, virtualServers: { 1: { general: { bindings: [{ address: '127.0.0.1', port }] } } } }
}

describe('a start that cannot be', { concurrency: 3 }, () => {
  test('a settings file with wrong values: every problem with its place, from run and from check alike', async (t) => {
    const { root, file } = await rootWith(t, {
      revision: 1,
      service: { maxQueuedMessages: 0 },
      virtualServers: {
        1: {
          general: { bindings: [{ address: 'localhost', port: 99999 }], fullyQualifedDomainName: 'x.test' },
          messageLimit: { maxMessageSize: 0 },
          delivery: { firstRetryInterval: 'PT0S' },
          relayRestriction: { grant: [{ address: '10.0.0.5/8' }] },
        },
      },
    })
    const before = await readFile(file)
    for (const command of ['run', 'check']) {
      const { code, out, lines } = await mailroot(t, [command, '--root', root])
      assert.equal(code, 1)
      assert.equal(out, '')
      assert.deepEqual(lines, [
        `${file} has 7 problems:`,
        '  line 4, column 3: /service/maxQueuedMessages: 0 is too small: at least 1',
        '  line 11, column 7: /virtualServers/1/general/bindings/0/address: "localhost" is not an IP address, for example 192.0.2.1 or 2001:db8::1',
        '  line 12, column 7: /virtualServers/1/general/bindings/0/port: 99999 is too large: at most 65535',
        '  line 15, column 5: /virtualServers/1/general/fullyQualifedDomainName: is not known: did you mean "fullyQualifiedDomainName"?',
        '  line 18, column 5: /virtualServers/1/messageLimit/maxMessageSize: 0 is too small: at least 1, or "unlimited"',
        '  line 21, column 5: /virtualServers/1/delivery/firstRetryInterval: "PT0S" is too short: at least PT1S',
        '  line 26, column 7: /virtualServers/1/relayRestriction/grant/0/address: "10.0.0.5/8" lies inside a network: write 10.0.0.0/8, or the address alone',
      ])
    }
    assert.deepEqual(await readFile(file), before)
    assert.deepEqual(await readdir(root), ['settings.json'])
  })

  test('a key of the control socket that is damaged: which, why, what to do, and it stays', async (t) => {
    const port = await freePort()
    const { root } = await rootWith(t, listeningOn(port))
    const file = join(root, 'operator.key')
    await writeFile(file, 'not a key')
    const { code, lines } = await mailroot(t, ['run', '--root', root])
    assert.equal(code, 1)
    assert.deepEqual(lines.slice(-1), [
      `${file} has 9 bytes and not 32: it is not a key that the relay made. Delete it, and the relay makes a new one at its next start.`,
    ])
    assert.equal(await readFile(file, 'utf8'), 'not a key')
    assert.ok(!(await isListening(port)))
  })

  test('a settings file that is no JSON: where it breaks, from run and from check alike', async (t) => {
    const text = '{\n  "revision": 1,\n  "virtualServers": { "1": {}, }\n'
    const { root, file } = await rootWith(t, text)
    for (const command of ['run', 'check']) {
      const { code, lines } = await mailroot(t, [command, '--root', root])
      assert.equal(code, 1)
      assert.match(lines[0] ?? '', /settings\.json has \d problems?:$/)
      assert.match(lines.slice(1).join('\n'), /line 3/)
    }
    assert.equal(await readFile(file, 'utf8'), text)
    assert.deepEqual(await readdir(root), ['settings.json'])
  })

  test('a port that is taken: one line with what to do', async (t) => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    defer(t, () => void other.close())
    const port = (other.address() as { port: number }).port
    const { root } = await rootWith(t, listeningOn(port))
    const { code, lines } = await mailroot(t, ['run', '--root', root])
    assert.equal(code, 1)
    assert.deepEqual(lines, [
      `The relay cannot listen on 127.0.0.1:${port}: another program, or another virtual server, listens there already. Stop that one or choose another port.`,
    ])
    assert.ok(!existsSync(join(root, 'control.sock')))
  })

  test('a root below a file, and a folder of the settings below one: one line with what to do', async (t) => {
    const { root, file } = await rootWith(t, {
      revision: 1,
      virtualServers: { 1: { folder: { dropDirectory: '/etc/hostname/x' } } },
    })
    const below = await mailroot(t, ['run', '--root', join(file, 'x')])
    assert.equal(below.code, 1)
    assert.deepEqual(below.lines, [
      `The relay cannot start in ${file}/x: a part of the path is a file, not a folder (ENOTDIR). Choose another folder.`,
    ])
    const folder = await mailroot(t, ['run', '--root', root])
    assert.equal(folder.code, 1)
    assert.deepEqual(folder.lines, [
      '/virtualServers/1/folder/dropDirectory: /etc/hostname/x cannot be written: a part of the path is a file, not a folder (ENOTDIR). Choose another folder.',
    ])
  })

  test('a second relay on the root of another: one line, and the first one goes on', async (t) => {
    const folder = await keptFolder(t)
    const relay = await startRelay(t, { root: join(folder, 'root') })
    const second = await mailroot(t, ['run', '--root', relay.root])
    assert.equal(second.code, 1)
    assert.deepEqual(second.lines, [`Another relay runs in ${relay.root}: stop it, or choose another --root.`])
    // Two roots, one control socket.
    const port = await freePort()
    const { root } = await rootWith(t, listeningOn(port))
    const third = await mailroot(t, ['run', '--root', root], { MAILROOT_CONTROL: relay.controlSocket })
    assert.equal(third.code, 1)
    assert.deepEqual(third.lines, [
      `Another relay answers at ${relay.controlSocket}: stop it, or give this one another root folder or MAILROOT_CONTROL.`,
    ])
    assert.equal(await isListening(port), undefined)
    assert.equal(await isListening(relay.port), true)
    assert.ok(existsSync(relay.controlSocket))
  })

  test('a control socket whose path is too long: one line with what to do, by its root and by MAILROOT_CONTROL', async (t) => {
    const folder = await keptFolder(t)
    const root = join(folder, 'd'.repeat(60), 'd'.repeat(60))
    await mkdir(root, { recursive: true })
    await writeFile(join(root, 'settings.json'), JSON.stringify(listeningOn(await freePort())))
    const deep = await mailroot(t, ['run', '--root', root])
    assert.equal(deep.code, 1)
    assert.deepEqual(deep.lines, [
      `The path of the control socket, ${root}/control.sock, has ${root.length + 13} bytes, and this system takes 107: set MAILROOT_CONTROL to a shorter one.`,
    ])
    const { root: other } = await rootWith(t, listeningOn(await freePort()))
    const named = await mailroot(t, ['run', '--root', other], { MAILROOT_CONTROL: `/tmp/${'s'.repeat(110)}` })
    assert.equal(named.code, 1)
    assert.match(
      named.lines.join('\n'),
      /^The path of the control socket, .* has 115 bytes, .* takes 107: set MAILROOT_CONTROL/,
    )
  })

  test('a MAILROOT_CONTROL that names a file: it is not deleted', async (t) => {
    const { root, file } = await rootWith(t, listeningOn(await freePort()))
    const { code, lines } = await mailroot(t, ['run', '--root', root], { MAILROOT_CONTROL: file })
    assert.equal(code, 1)
    assert.deepEqual(lines, [
      `${file} is no socket, and the relay does not delete it: move it away, or set MAILROOT_CONTROL.`,
    ])
    assert.ok(existsSync(file))
  })
})
