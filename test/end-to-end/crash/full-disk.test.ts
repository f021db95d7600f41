/** A disk that is really full: a small tmpfs with all that the relay has, which something else fills. */
import assert from 'node:assert/strict'
import { appendFile, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { smallDisk, unmountable } from '../../support/small-disk.js'
import { SmtpTalk } from '../../support/smtp-talk.js'
import { until } from '../../support/wait.js'
import { compose } from './letter.js'
import { Load, submit } from './load.js'
import { farDomain } from './noting-hop.js'
import { settle, stage } from './stage.js'

const skip = await unmountable()

const megabyte = 1024 * 1024
const diskBytes = 64 * megabyte

/** Writes a file until only so many bytes are free, or less. */
async function fill(disk: string, leave: number): Promise<void> {
  const file = join(disk, 'filler')
  for (let bytes = 1; bytes > 0; ) {
    const { bavail, bsize } = await statfs(disk)
    bytes = bavail * bsize - leave
    await appendFile(file, Buffer.alloc(Math.max(0, bytes))).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOSPC') throw error
    })
  }
}

for (const { name, leave } of [
  { name: 'to its last byte', leave: 0 },
  { name: 'below minimumFreeSpace', leave: 6 * megabyte },
]) {
  test(`a disk that is full ${name}: clients get 452, what is queued is delivered, mail is taken again when there is room, and nothing is lost`, {
    skip,
  }, async (t) => {
    const disk = await smallDisk(t, diskBytes)
    const service = { minimumFreeSpace: 10 * megabyte }
    const scene = await stage(t, { root: join(disk, 'root'), service })
    const { relay, ledger, hop } = scene
    const load = new Load({ port: relay.port, root: relay.root, clients: 3, ledger, seed: 5, pauseMs: 30 })
    load.start()
    const grown = async (count: number): Promise<void> => {
      await until('mail was taken', () => (ledger.count('acknowledged') >= count ? true : undefined), 30_000)
    }
    await grown(30)
    const talk = await SmtpTalk.open(relay.port)
    await talk.say('EHLO client.test')
    for (let n = 0; n < 5; n++) await submit(talk, compose(`q${n}`, [`later-q${n}@${farDomain}`], 500), ledger)
    talk.close()
    await load.stop()
    await fill(disk, leave)

    const during = new Load({ port: relay.port, clients: 3, ledger, seed: 6, pauseMs: 30, name: 'd' })
    during.start()
    await until('clients are refused', () => (during.refusals.length > 20 ? true : undefined), 30_000)
    const before = ledger.count('acknowledged')
    const refused = during.refusals.length
    await until(
      'they are refused for a while',
      () => (during.refusals.length > refused + 50 ? true : undefined),
      30_000,
    )
    assert.equal(ledger.count('acknowledged'), before, 'no 250 while the disk is full')
    for (const reply of during.refusals) assert.match(reply, /^452 4\.3\.1 /)
    const waiting = () => [0, 1, 2, 3, 4].filter((n) => !ledger.arrived(`q${n}`)).length
    if (leave > 0) await until('deliveries go on', () => (waiting() === 0 ? true : undefined), 30_000)

    await rm(join(disk, 'filler'))
    await grown(before + 30)
    await during.stop()
    t.diagnostic(JSON.stringify({ ...(await settle(scene)), sent: hop.count }))
  })
}

test('kill -9 on a full disk: the relay starts or says that the disk is full, and with room again it has lost nothing', {
  skip,
}, async (t) => {
  const disk = await smallDisk(t, diskBytes)
  const scene = await stage(t, { root: join(disk, 'root'), service: { minimumFreeSpace: megabyte } })
  const { relay, ledger } = scene
  const load = new Load({ port: relay.port, clients: 3, ledger, seed: 8, pauseMs: 10 })
  load.start()
  await until('mail was taken', () => (ledger.count('acknowledged') >= 50 ? true : undefined), 30_000)
  await fill(disk, 0)
  await until('clients are refused', () => (load.refusals.length > 10 ? true : undefined), 30_000)
  await load.stop()
  await relay.kill9()
  await relay.launch()
  // A start writes its number before it takes mail: an id must never come twice.
  await Promise.race([relay.listens().catch(() => undefined), relay.ended()])
  if (!relay.running) assert.match(relay.log, /cannot start in .*: the disk is full \(ENOSPC\)/)
  await rm(join(disk, 'filler'))
  if (!relay.running) await relay.start()
  await settle(scene, { refusedMayCome: true })
})
