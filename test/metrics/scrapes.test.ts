/** GET /metrics on a real socket. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import * as http from 'node:http'
import * as net from 'node:net'
import { type TestContext, test } from 'node:test'
import { SCRAPE_DEADLINE_MS, SCRAPES_MAX, Scrapes } from '../../server/metrics/scrapes.js'
import { MetricsEndpoint } from '../../server/metrics-endpoint.js'
import { systemNetwork } from '../../server/system/network.js'
import { ManualClock } from '../support/clock.js'
import { freePort } from '../support/port.js'
import { keptLog } from '../support/system.js'

interface Answer {
  readonly status: number | undefined
  readonly type: string | undefined
  readonly text: string
}

async function ask(port: number, path = '/metrics', method = 'GET'): Promise<Answer> {
  const request = http.request({ port, host: '127.0.0.1', path, method, agent: false })
  request.end(method === 'POST' ? 'x'.repeat(100_000) : undefined)
  const [response] = (await once(request, 'response')) as [http.IncomingMessage]
  let text = ''
  for await (const chunk of response) text += String(chunk)
  return { status: response.statusCode, type: response.headers['content-type'], text }
}

async function scraped(context: TestContext, text: () => Promise<string> = async () => 'mailroot_x 1\n') {
  const system = { clock: new ManualClock(), log: keptLog() }
  const scrapes = new Scrapes({ system, text })
  const listening = await systemNetwork.listen('127.0.0.1', 0, (conduit) => scrapes.take(conduit))
  context.after(async () => {
    scrapes.close()
    await listening.close()
  })
  return { ...system, port: listening.port }
}

test('GET /metrics answers with the numbers of the relay and of its process, and nothing else is there', async (context) => {
  const { port } = await scraped(context)
  const { status, type, text } = await ask(port)
  assert.deepEqual([status, type], [200, 'text/plain; version=0.0.4; charset=utf-8'])
  assert.match(text, /^mailroot_x 1\n/)
  assert.match(text, /^process_cpu_seconds_total /m)
  assert.match(text, /^nodejs_eventloop_lag_seconds /m)
  for (const [path, method] of [
    ['/', 'GET'],
    ['/metrics/x', 'GET'],
    ['/metrics', 'POST'],
    ['/metrics', 'DELETE'],
  ] as const) {
    assert.equal((await ask(port, path, method)).status, 404, `${method} ${path}`)
  }
  assert.equal((await ask(port, '/metrics?x=1')).status, 200)
})

test('what cannot be read is 500 without its insides, and the log has them', async (context) => {
  const failing = async (): Promise<string> => {
    throw new Error('/srv/secret is broken')
  }
  const { port, log } = await scraped(context, failing)
  const { status, text } = await ask(port)
  assert.deepEqual([status, text.includes('secret')], [500, false])
  assert.match(log.lines.join('\n'), /error The metrics could not be read .*secret is broken/)
})

test('a connection that says nothing ends at its deadline, and one too many at once', async (context) => {
  const { port, clock } = await scraped(context)
  const idle: net.Socket[] = []
  for (let count = 0; count < SCRAPES_MAX; count++) {
    const socket = net.connect({ port, host: '127.0.0.1' })
    socket.on('error', () => undefined)
    await once(socket, 'connect')
    idle.push(socket)
  }
  await assert.rejects(ask(port))
  const closed = Promise.all(idle.map((socket) => once(socket, 'close')))
  clock.advance(SCRAPE_DEADLINE_MS)
  await closed
  assert.equal((await ask(port)).status, 200)
})

test('what is no HTTP gets 400 and ends', async (context) => {
  const { port } = await scraped(context)
  const socket = net.connect({ port, host: '127.0.0.1' })
  socket.write('EHLO me\r\n\r\n')
  let text = ''
  for await (const chunk of socket) text += String(chunk)
  assert.match(text, /^HTTP\/1\.1 400 /)
})

test('a change of settings that cannot be done leaves the endpoint as it was', async (context) => {
  const [first, second] = [await freePort(), await freePort()]
  const parts = { system: { clock: new ManualClock(), log: keptLog() }, text: async () => '' }
  const endpoint = new MetricsEndpoint(systemNetwork, parts)
  context.after(() => endpoint.close())
  await endpoint.start(`127.0.0.1:${first}`)
  await endpoint.during(`[::1]:${first}`, `127.0.0.1:${first}`, async () => undefined)
  await endpoint.during(`127.0.0.1:${first}`, `[::1]:${first}`, async () => undefined)
  const others = async () => {
    throw new Error('another part of the change')
  }
  await assert.rejects(endpoint.during(`127.0.0.1:${second}`, `127.0.0.1:${first}`, others), /another part/)
  assert.equal((await ask(first)).status, 200)
  await assert.rejects(ask(second), { code: 'ECONNREFUSED' })
  await endpoint.during('off', `127.0.0.1:${first}`, async () => undefined)
  await assert.rejects(ask(first), { code: 'ECONNREFUSED' })
})

test('a port that is taken at the start is told in the log, and the relay runs without the endpoint', async (context) => {
  const taken = await systemNetwork.listen('127.0.0.1', 0, (conduit) => conduit.destroy())
  context.after(() => taken.close())
  const log = keptLog()
  const endpoint = new MetricsEndpoint(systemNetwork, {
    system: { clock: new ManualClock(), log },
    text: async () => '',
  })
  await endpoint.start(`127.0.0.1:${taken.port}`)
  assert.match(log.lines.join('\n'), /error There is no metrics endpoint .*another program/)
  await assert.rejects(
    endpoint.during(`127.0.0.1:${taken.port}`, 'off', async () => undefined),
    { pointer: '/service/metricsEndpoint' },
  )
  let changed = false
  await endpoint.during(`127.0.0.1:${taken.port}`, `127.0.0.1:${taken.port}`, async () => {
    changed = true
  })
  assert.ok(changed, 'other settings can be changed all the same')
  await endpoint.close()
})
