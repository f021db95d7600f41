/** Too little space, and none at all: clients get 452, nothing that was acknowledged is lost, and it ends by itself. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdir, open, readFile, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { systemNetwork } from '../../server/system/network.js'
import { defer } from '../support/cleanup.js'
import { ControlClient } from '../support/control-client.js'
import { Hop } from '../support/hop.js'
import { keptFolder } from '../support/kept-folder.js'
import { freePort } from '../support/port.js'
import { type RelayProcess, startRelay } from '../support/relay.js'
import { SmtpTalk } from '../support/smtp-talk.js'
import { until } from '../support/wait.js'

const grant = [{ address: '127.0.0.1' }]

/** A next hop in this process, listening on the port. */
async function startHop(t: TestContext, port: number): Promise<Hop> {
  const hop = new Hop()
  const listening = await systemNetwork.listen('127.0.0.1', port, hop.serve)
  defer(t, async () => {
    for (const { conduit } of hop.peers) conduit.destroy()
    await listening.close()
  })
  return hop
}

/** The reply to the last step that a message came to: MAIL, or the final dot. */
async function submit(relay: RelayProcess, subject: string, octets = 10): Promise<string> {
  const talk = await SmtpTalk.open(relay.port)
  try {
    await talk.say('EHLO client.test')
    const mail = await talk.say('MAIL FROM:<a@client.test>')
    if (!mail.startsWith('250')) return mail
    const [rcpt = '', data = ''] = await talk.sayAll('RCPT TO:<b@dest.test>', 'DATA')
    if (!rcpt.startsWith('250')) return rcpt
    if (!data.startsWith('354')) return data
    return await talk.say(`Subject: ${subject}\r\n\r\n${`${'x'.repeat(70)}\r\n`.repeat(Math.ceil(octets / 72))}.`)
  } finally {
    talk.close()
  }
}

function subjects(hop: Hop): readonly string[] {
  return hop.taken.map(({ raw }) => /^Subject: (.*)\r$/m.exec(raw.toString('latin1'))?.[1] ?? '')
}

/** Sends until it is taken: the relay looks at its disk every second. */
async function submitAtLast(relay: RelayProcess, subject: string): Promise<void> {
  await until('mail is taken again', async () => {
    const reply = await submit(relay, subject)
    if (reply.startsWith('250')) return true
    assert.match(reply, /^4/)
    return undefined
  })
}

test('below the configured free space clients get 452, delivery goes on, and it ends when the setting is lowered', async (t) => {
  const folder = await keptFolder(t)
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize > 2 ** 40) {
    t.skip('there is more than the largest minimumFreeSpace, 1 TB, free')
    return
  }
  const port = await freePort()
  const settings = { smartHost: { server: ['127.0.0.1'], port }, relayRestriction: { grant } }
  const relay = await startRelay(t, { root: join(folder, 'root'), settings })
  assert.match(await submit(relay, 'before'), /^250 2\.6\.0/)
  const client = await ControlClient.greeted(relay.controlSocket)
  defer(t, () => client.close())
  await client.result('service.set', { minimumFreeSpace: 2 ** 40 })
  await until('clients are refused', async () =>
    /^452 4\.3\.1/.test(await submit(relay, 'before')) ? true : undefined,
  )
  assert.match(relay.log, /Less than minimumFreeSpace .* is free/)
  const hop = await startHop(t, port)
  await client.result('queue.retry', { identity: `127.0.0.1:${port}` })
  await until('the queue is delivered', () => (subjects(hop).length > 0 ? true : undefined))
  await client.result('service.set', { minimumFreeSpace: null })
  await submitAtLast(relay, 'after')
  await until('it is delivered', () => (subjects(hop).includes('after') ? true : undefined))
})

/** A file system of its own, small; undefined where this may not be done. */
async function smallDisk(t: TestContext, megabytes: number): Promise<string | undefined> {
  const folder = join(await keptFolder(t), 'disk')
  await mkdir(folder)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  if (mounted.status !== 0) return undefined
  defer(t, () => void spawnSync('umount', ['-l', folder]))
  return folder
}

/** Writes a file until the disk is full. */
async function fill(file: string): Promise<void> {
  const handle = await open(file, 'w')
  try {
    for (let size = 1024 * 1024; size >= 512; ) {
      const written = await handle.write(Buffer.alloc(size)).then(
        ({ bytesWritten }) => bytesWritten,
        () => 0,
      )
      if (written < size) size /= 2
    }
  } finally {
    await handle.close()
  }
}

test('complaint 2: a full disk: clients get 452, settings are refused, and nothing that was acknowledged is lost', async (t) => {
  const disk = await smallDisk(t, 64)
  if (disk === undefined) {
    t.skip('a file system cannot be mounted here')
    return
  }
  const port = await freePort()
  const relay = await startRelay(t, {
    root: join(disk, 'root'),
    // As low as can be: the disk itself says no.
    service: { minimumFreeSpace: 1 },
    settings: { smartHost: { server: ['127.0.0.1'], port }, relayRestriction: { grant } },
  })
  const acknowledged: string[] = []
  const keep = async (subject: string, octets: number): Promise<string> => {
    const reply = await submit(relay, subject, octets)
    if (reply.startsWith('250 2.6.0')) acknowledged.push(subject)
    return reply
  }
  for (let n = 0; n < 5; n++) assert.match(await keep(`small ${n}`, 1000), /^250/)
  assert.match(await keep('large', 1_000_000), /^250/)
  const filler = join(disk, 'filler')
  await fill(filler)
  const replies = new Set<string>()
  for (let n = 0; n < 40; n++) replies.add(await keep(`full ${n}`, n % 2 === 0 ? 20_000 : 500_000))
  const refused = [...replies].filter((reply) => !reply.startsWith('250'))
  assert.ok(refused.length > 0, 'the disk is full')
  for (const reply of refused) assert.match(reply, /^452 4\.3\.1 Insufficient system storage/)
  // A change of a setting would not be durable: refused, and the file is whole.
  const client = await ControlClient.greeted(relay.controlSocket)
  defer(t, () => client.close())
  const file = join(relay.root, 'settings.json')
  const before = await readFile(file)
  const { data, message } = await client.failure('delivery.set', { hopCount: 20 })
  assert.equal(data?.reason, 'unavailable', message)
  assert.match(message, /nothing was changed: the disk is full/)
  assert.deepEqual(await readFile(file), before)
  // A power cut in the middle of it.
  await relay.kill9()
  await rm(filler)
  await relay.start()
  await submitAtLast(relay, 'after')
  acknowledged.push('after')
  const hop = await startHop(t, port)
  const after = await ControlClient.greeted(relay.controlSocket)
  defer(t, () => after.close())
  await until('everything has arrived', async () => {
    await after.call('queue.retry', { identity: `127.0.0.1:${port}` })
    const arrived = new Set(subjects(hop))
    return acknowledged.every((subject) => arrived.has(subject)) ? true : undefined
  })
})
