/** Opening and closing the control socket. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { type ControlParts, ControlUnavailable, openControl } from '../../server/control/control.js'
import { systemDisk } from '../../server/system/disk.js'
import { systemNetwork } from '../../server/system/network.js'
import { systemRandom } from '../../server/system/random.js'
import { ManualClock } from '../support/clock.js'
import { ControlClient, hello } from '../support/control-client.js'
import { controlWorld } from '../support/control-world.js'
import { temporaryFolder } from '../support/folder.js'
import { listLog } from '../support/log.js'

function parts(): ControlParts {
  const system = {
    clock: new ManualClock(),
    log: listLog(),
    disk: systemDisk,
    network: systemNetwork,
    random: systemRandom,
    hostName: 'relay1',
  }
  const keys = { viewer: Buffer.alloc(32, 1), operator: Buffer.alloc(32, 2), administrator: Buffer.alloc(32, 3) }
  return { system, handlers: new Map(), version: '0.1.0', level: 'administrator', keys, platform: 'linux' }
}

async function unavailable(address: string, text: RegExp): Promise<void> {
  await assert.rejects(openControl(address, parts()), (error: unknown) => {
    assert.ok(error instanceof ControlUnavailable)
    assert.match(error.message, text)
    return true
  })
}

test('the socket belongs to its owner alone, and goes when it is closed', async (context) => {
  const address = join(temporaryFolder(context), 'control.sock')
  const control = await openControl(address, parts())
  assert.equal(statSync(address).mode & 0o777, 0o600)
  await control.close()
  assert.equal(existsSync(address), false)
})

test('a socket that a killed relay left is taken over', async (context) => {
  const address = join(temporaryFolder(context), 'control.sock')
  const script = `require('net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))`
  spawnSync(process.execPath, ['-e', script, address])
  assert.ok(lstatSync(address).isSocket())
  const control = await openControl(address, parts())
  const client = await ControlClient.open(address)
  await client.result('system.hello', hello)
  client.close()
  await control.close()
})

test('a relay that answers there keeps its socket', async (context) => {
  const { control, client } = await controlWorld(context)
  await unavailable(
    control.address,
    /^Another relay answers at .*control\.sock: stop it, or give this one another root/,
  )
  await client.result('queue.get')
})

test('another program that answers there keeps its socket', async (context) => {
  const address = join(temporaryFolder(context), 'control.sock')
  const other = createServer().listen(address)
  await once(other, 'listening')
  await unavailable(address, /^Another relay answers/)
  assert.ok(existsSync(address))
  other.close()
})

test('what is no socket is never deleted', async (context) => {
  const folder = temporaryFolder(context)
  const address = join(folder, 'control.sock')
  writeFileSync(address, 'precious')
  await unavailable(address, /is no socket, and the relay does not delete it/)
  assert.equal(readFileSync(address, 'utf8'), 'precious')
  await unavailable(folder, /is no socket/)
  await unavailable('/dev/null', /is no socket/)
})

test('a path that is too long or not there is told', async (context) => {
  const folder = temporaryFolder(context)
  await unavailable(join(folder, 'x'.repeat(108)), /set MAILROOT_CONTROL to a shorter one/)
  await unavailable(join(folder, 'none', 'control.sock'), /cannot be opened: .*(EACCES|ENOENT)/)
})

test('closing lets what is being done be answered, and ends the others', async (context) => {
  const { control, client, connect, administration } = await controlWorld(context)
  const idle = await connect()
  let release: () => void = () => undefined
  const waiting = new Promise<void>((resolve) => {
    release = resolve
  })
  let asked: () => void = () => undefined
  const begun = new Promise<void>((resolve) => {
    asked = resolve
  })
  const { envelope } = administration.add({})
  administration.suspend = async () => {
    asked()
    await waiting
    return true
  }
  const answer = client.call('message.suspend', { identity: envelope.id })
  await begun
  const closed = control.close()
  assert.equal(await idle.next(), undefined)
  await assert.rejects(ControlClient.open(control.address))
  release()
  assert.equal((await answer).error, undefined)
  await closed
})

test('a request that does not end holds up the end of the relay for five seconds at most', async (context) => {
  const { control, client, clock, administration } = await controlWorld(context)
  const { envelope } = administration.add({})
  let asked: () => void = () => undefined
  const begun = new Promise<void>((resolve) => {
    asked = resolve
  })
  administration.suspend = () => {
    asked()
    return new Promise(() => undefined)
  }
  client.write(
    `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'message.suspend', params: { identity: envelope.id } })}\n`,
  )
  await begun
  const closed = control.close()
  clock.advance(5000)
  await closed
  assert.equal(await client.next(), undefined)
})
