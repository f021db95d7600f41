/**
 * Test 1 of "Tests that these complaints call for" (reference/libraries.md, 2.4, 2.13, N1): strace kills the real relay at
 * the entry of each call that changes anything, from the last byte of DATA until the message has left the queue and its
 * events are in the tracking log. Every second step; with `CRASHES=100` and more, all of them.
 */
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { SmtpTalk } from '../../support/smtp-talk.js'
import { Strace, untraceable } from '../../support/strace.js'
import { until } from '../../support/wait.js'
import { compose, type Letter, onTheWire } from './letter.js'
import { localDomain } from './load.js'
import { farDomain } from './noting-hop.js'
import { emptied, type Stage, settle, stage } from './stage.js'

const skip = await untraceable()

/** Those that write, sync, name, or speak to others. */
const effects = [
  'write',
  'writev',
  'sendmsg',
  'fdatasync',
  'fsync',
  'openat',
  'rename',
  'unlink',
  'connect',
  'ftruncate',
]

/** The n-th call of a name by a thread, which is named by its place among the threads of the process. */
interface Step {
  readonly thread: number
  readonly name: string
  readonly n: number
}

/** The tracking log gathers events for 200 ms. */
const traceMs = 300

const stride = Number(process.env['CRASHES'] ?? 0) >= 100 ? 1 : 2

async function threadsOf(pid: number): Promise<readonly number[]> {
  return (await readdir(`/proc/${pid}/task`)).map(Number).sort((a, b) => a - b)
}

/** A message of which all but the final dot was sent: what is said then, and what was answered, if anything. */
async function almostSent({ relay, ledger }: Stage, letter: Letter): Promise<() => Promise<void>> {
  const posted = ledger.post(letter)
  const talk = await SmtpTalk.open(relay.port)
  const to = letter.recipients.map((address) => `RCPT TO:<${address}>`)
  await talk.sayAll('EHLO client.test', `MAIL FROM:<${letter.from}>`, ...to, 'DATA')
  const text = onTheWire(letter.text)
  talk.send(Buffer.from(text.slice(0, -3), 'latin1'))
  return async () => {
    posted.fate = 'unsure'
    talk.send(text.slice(-3))
    const reply = await talk.reply().catch(() => '')
    if (reply !== '') posted.fate = reply.startsWith('250') ? 'acknowledged' : 'refused'
    talk.close()
  }
}

/** What a relay that nobody kills does with such a message. */
async function stepsOf(scene: Stage, letter: Letter): Promise<readonly Step[]> {
  const { relay, hop, folder } = scene
  const finish = await almostSent(scene, letter)
  const threads = await threadsOf(relay.pid)
  const tracing = await Strace.start({
    pid: relay.pid,
    file: join(folder, 'steps'),
    args: ['-e', `trace=${effects.join(',')}`],
  })
  const before = hop.count
  await finish()
  await until('it is delivered', () => (hop.count > before ? true : undefined))
  await sleep(traceMs)
  await tracing.stop()
  const counts = new Map<string, number>()
  return (await tracing.calls()).flatMap(({ thread, name, args }) => {
    const key = `${thread} ${name}`
    const n = (counts.get(key) ?? 0) + 1
    counts.set(key, n)
    // Threads wake each other by writes, and what is opened to be read changes nothing.
    const isEffect = !args.includes('<anon_inode:') && !(name === 'openat' && args.includes('O_RDONLY'))
    return isEffect ? [{ thread: threads.indexOf(thread), name, n }] : []
  })
}

/** One message, killed at one step: true when the relay came to it. The relay then runs again, and has delivered what it has. */
async function killAt({ thread, name, n }: Step, scene: Stage, letter: Letter): Promise<boolean> {
  const { relay } = scene
  const finish = await almostSent(scene, letter)
  const tracing = await Strace.start({
    pid: (await threadsOf(relay.pid))[thread] ?? 0,
    oneThread: true,
    file: '/dev/null',
    args: ['-e', `trace=${name}`, '-e', `inject=${name}:signal=KILL:when=${n}`],
  })
  await finish()
  await Promise.race([relay.ended(), sleep(3 * traceMs)])
  const killed = !relay.running
  await relay.kill9()
  await tracing.stop()
  await relay.start()
  await emptied(relay)
  await sleep(traceMs)
  return killed
}

for (const [kind, size] of [
  ['in a record', 500],
  ['in a file', 100_000],
] as const) {
  test(`Kill -9 at every step between last DATA byte and 250, between remote 250 and queue delete: no loss; at most one duplicate, logged (a body ${kind})`, {
    skip,
  }, async (t) => {
    // One thread of libuv, so that the n-th call is the same one each time.
    const scene = await stage(t, { env: { UV_THREADPOOL_SIZE: '1' } })
    const { ledger } = scene
    const letter = (n: number) => compose(`s${n}`, [`fine-s${n}@${farDomain}`, `Local-s${n}@${localDomain}`], size)
    await sleep(traceMs)
    const steps = await stepsOf(scene, letter(0))
    const chosen = steps.filter((_, at) => at % stride === 0)
    let killed = 0
    for (const [at, step] of chosen.entries()) {
      if (await killAt(step, scene, letter(at + 1))) killed += 1
      assert.ok(ledger.most(`s${at + 1}`) <= 2, `at ${JSON.stringify(step)}: it came more than twice`)
    }
    const figures = await settle(scene)
    t.diagnostic(JSON.stringify({ steps: steps.length, tried: chosen.length, killed, ...figures }))
    // A timer of the relay can make a call more or less.
    assert.ok(killed > chosen.length / 2, `it came to ${killed} of ${chosen.length} steps`)
  })
}
