/**
 * A disk that fails under the real relay: strace gives its calls the answers of such a disk. Named after test 2 of
 * "Tests that these complaints call for" (reference/libraries.md, SMTP2Graph#40).
 */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { SmtpTalk } from '../../support/smtp-talk.js'
import { Strace, untraceable } from '../../support/strace.js'
import { until } from '../../support/wait.js'
import { compose } from './letter.js'
import { Load, submit } from './load.js'
import { farDomain } from './noting-hop.js'
import { type Stage, settle, stage } from './stage.js'

const skip = await untraceable()

interface Fault {
  readonly name: string
  /** What strace injects. */
  readonly inject: string
  /** Only into calls on LevelDB's logs. */
  readonly inLogs?: true
  /** The bodies that it keeps from being stored. */
  readonly bodies: 'small' | 'large'
  readonly ms: number
  /** What clients are told meanwhile, and nothing else. */
  readonly reply: RegExp
}

const storeFails = /^451 4\.3\.0 /
const noSpace = /^452 4\.3\.1 /

const faults: readonly Fault[] = [
  {
    name: 'syncs of the store fail (EIO)',
    inject: 'fdatasync:error=EIO',
    bodies: 'small',
    ms: 3000,
    reply: storeFails,
  },
  {
    name: 'syncs of the store find the disk full (ENOSPC)',
    inject: 'fdatasync:error=ENOSPC',
    bodies: 'small',
    ms: 3000,
    reply: noSpace,
  },
  {
    name: 'writes to the log of the store find the disk full (ENOSPC)',
    inject: 'write:error=ENOSPC',
    inLogs: true,
    bodies: 'small',
    ms: 3000,
    reply: noSpace,
  },
  {
    name: 'writes to the log of the store fail (EIO)',
    inject: 'write:error=EIO',
    inLogs: true,
    bodies: 'small',
    ms: 3000,
    reply: storeFails,
  },
  {
    name: 'syncs of body files and folders fail (EIO)',
    inject: 'fsync:error=EIO',
    bodies: 'large',
    ms: 3000,
    reply: storeFails,
  },
  {
    name: 'rename fails for 10 s (EPERM)',
    inject: 'rename,renameat,renameat2:error=EPERM',
    bodies: 'large',
    ms: 10_000,
    reply: storeFails,
  },
]

/** LevelDB numbers its logs; those that come while it is traced have the next numbers. */
const logNumbers = 200

/** The fault lasts until `stop`. */
async function inject({ relay, folder }: Stage, { inject, inLogs }: Pick<Fault, 'inject' | 'inLogs'>): Promise<Strace> {
  const log = (n: number): string => join(relay.root, 'store', 'queue', `${String(n).padStart(6, '0')}.log`)
  const paths = inLogs ? Array.from({ length: logNumbers }, (_, n) => ['-P', log(n)]).flat() : []
  return await Strace.start({
    pid: relay.pid,
    file: join(folder, 'trace'),
    args: [...paths, '-s', '0', '-e', `inject=${inject}`, '-e', `trace=${inject.slice(0, inject.indexOf(':'))}`],
  })
}

describe('Rename EPERM for 10 s, disk full, slow fsync: client gets 4xx, never 250', { concurrency: 3, skip }, () => {
  test('a sync that takes longer than a minute: the client gets 451 and not 250', async (t) => {
    const scene = await stage(t)
    const { relay, ledger } = scene
    const talk = await SmtpTalk.open(relay.port)
    await talk.say('EHLO client.test')
    const tracing = await inject(scene, { inject: 'fdatasync:delay_enter=65s:when=1' })
    let reply = ''
    await submit(talk, compose('late', [`fine-late@${farDomain}`], 500), ledger, (text) => {
      reply = text
    })
    assert.match(reply, /^451 4\.3\.0 /)
    talk.close()
    // strace counts for each thread: the next one would wait as long. The store is opened anew and takes mail again.
    await tracing.stop()
    let tries = 0
    const again = async (): Promise<true | undefined> => {
      const other = await SmtpTalk.open(relay.port)
      await other.say('EHLO client.test')
      await submit(other, compose(`again${tries++}`, [`fine-again${tries}@${farDomain}`], 500), ledger)
      other.close()
      return ledger.count('acknowledged') > 0 ? true : undefined
    }
    await until('mail is taken again', again, 30_000)
    await settle(scene, { refusedMayCome: true })
  })

  for (const fault of faults) {
    test(`${fault.name}: clients get 4xx and never 250, mail is taken again after it, and nothing acknowledged is lost`, async (t) => {
      const scene = await stage(t)
      const { relay, ledger } = scene
      const load = new Load({ port: relay.port, clients: 3, ledger, seed: 3, pauseMs: 30, bodies: fault.bodies })
      load.start()
      const grown = async (count: number): Promise<void> => {
        await until('mail was taken', () => (ledger.count('acknowledged') >= count ? true : undefined), 30_000)
      }
      await grown(20)
      const tracing = await inject(scene, fault)
      // What had its sync before.
      await sleep(300)
      const before = ledger.count('acknowledged')
      await sleep(fault.ms)
      assert.equal(ledger.count('acknowledged'), before, 'no 250 while the disk fails')
      await tracing.stop()
      const calls = await tracing.calls()
      assert.ok(calls.length > 0 && calls.every(({ result }) => result !== 0), `${calls.length} calls failed`)
      await grown(before + 20)
      await load.stop()
      assert.ok(load.refusals.length > 3, `${load.refusals.length} refusals`)
      for (const reply of load.refusals) assert.match(reply, fault.reply)
      await settle(scene)
    })
  }

  test('slow syncs of 3 s: 250 comes after them and not before', async (t) => {
    const scene = await stage(t)
    const { relay, ledger } = scene
    const talk = await SmtpTalk.open(relay.port)
    await talk.say('EHLO client.test')
    const tracing = await inject(scene, { inject: 'fdatasync:delay_enter=3s:when=1' })
    const begun = performance.now()
    await submit(talk, compose('slow', [`fine-slow@${farDomain}`], 500), ledger)
    const tookMs = performance.now() - begun
    assert.ok(tookMs >= 3000, `250 after ${tookMs} ms`)
    assert.equal(ledger.count('acknowledged'), 1)
    talk.close()
    await tracing.stop()
    await settle(scene)
  })

  test('kill -9 while the store cannot be written: what was sent meanwhile and is sent again was marked before', async (t) => {
    const scene = await stage(t)
    const { relay, ledger, hop } = scene
    const talk = await SmtpTalk.open(relay.port)
    await talk.say('EHLO client.test')
    for (let n = 0; n < 20; n++) await submit(talk, compose(`k${n}`, [`later-k${n}@${farDomain}`], 500), ledger)
    talk.close()
    const tracing = await inject(scene, { inject: 'fdatasync,write:error=EIO', inLogs: true })
    // They are due again meanwhile.
    await sleep(3000)
    await relay.kill9()
    await tracing.stop()
    await relay.start()
    await settle(scene, { refusedMayCome: true })
    assert.ok(hop.count >= 20, 'all were sent')
  })
})
