/** The real relay without descriptors (EMFILE): prlimit takes them away while it works, and gives them back. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { tool, without } from '../../support/tools.js'
import { until } from '../../support/wait.js'
import { Load } from './load.js'
import { settle, stage } from './stage.js'

const shortMs = 4000

/** The soft limit of a process, which lets nobody open a descriptor of that number or a higher one. */
function limit(pid: number, descriptors: number): void {
  const args = ['--pid', String(pid), `--nofile=${descriptors}:`]
  const { status, stderr } = spawnSync(tool('prlimit').path, args, { encoding: 'utf8' })
  assert.equal(status, 0, stderr)
}

/** The limit below which so many numbers are free. */
async function leaving(pid: number, spare: number): Promise<number> {
  const used = new Set((await readdir(`/proc/${pid}/fd`)).map(Number))
  let number = 0
  for (let free = 0; free < spare || used.has(number); number++) if (!used.has(number)) free += 1
  return number
}

for (const spare of [0, 6]) {
  test(`with ${spare} descriptors left the relay neither ends nor loses mail, and takes it again when there are more`, {
    skip: without('prlimit'),
  }, async (t) => {
    const scene = await stage(t)
    const { relay, ledger } = scene
    const options = { port: relay.port, ledger, pauseMs: 20 }
    const load = new Load({ ...options, root: relay.root, clients: 4, seed: 9 })
    // They have their connections, and need nothing but what the relay does for their mail.
    const connected = new Load({ ...options, clients: 4, seed: 10, name: 'c', perConnection: 1_000_000 })
    const grown = async (count: number): Promise<void> => {
      await until('mail was taken', () => (ledger.count('acknowledged') >= count ? true : undefined), 30_000)
    }
    load.start()
    connected.start()
    await grown(30)
    limit(relay.pid, await leaving(relay.pid, spare))
    await sleep(shortMs)
    assert.ok(relay.running, 'it runs on')
    limit(relay.pid, 4096)
    await grown(ledger.count('acknowledged') + 30)
    await Promise.all([load.stop(), connected.stop()])
    const refusals = [...load.refusals, ...connected.refusals]
    assert.ok(spare > 0 || refusals.length > 0, 'some could not be taken')
    for (const reply of refusals) assert.match(reply, /^4/)
    t.diagnostic(JSON.stringify({ ...(await settle(scene)), said: [...new Set(refusals)] }))
  })
}
