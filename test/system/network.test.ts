/** The real network, on loopback and a Unix socket. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Conduit, systemNetwork as network } from '../../server/system/network.js'

const echo = (conduit: Conduit) => void conduit.pipe(conduit)

test('a client that half-closes still gets what is written afterwards', async () => {
  const listening = await network.listen('127.0.0.1', 0, echo)
  const client = await network.connect({ address: '127.0.0.1', port: listening.port }, AbortSignal.timeout(10_000))
  client.end('QUIT\r\n')
  const [data] = await once(client, 'data')
  assert.equal(String(data), 'QUIT\r\n')
  assert.equal(client.remotePort, listening.port)
  await listening.close()
})

test('a taken port, a closed port and an aborted connect reject with their reasons', async () => {
  const listening = await network.listen('127.0.0.1', 0, echo)
  const { port } = listening
  await assert.rejects(network.listen('127.0.0.1', port, echo), { code: 'EADDRINUSE' })
  await assert.rejects(network.connect({ address: '127.0.0.1', port }, AbortSignal.abort()), { name: 'AbortError' })
  await listening.close()
  const target = { address: '127.0.0.1', port }
  await assert.rejects(network.connect(target, AbortSignal.timeout(10_000)), { code: 'ECONNREFUSED' })
})

test('a local socket is for its owner only, and is found alive or dead', {
  skip: process.platform === 'win32',
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mailroot-net-'))
  const path = join(folder, 'control.sock')
  assert.equal(await network.probeLocal(path), false)
  const listening = await network.listenLocal(path, (conduit) => conduit.end())
  assert.equal(statSync(path).mode & 0o777, 0o600)
  assert.equal(await network.probeLocal(path), true)
  await listening.close()
  assert.equal(await network.probeLocal(path), false)
  rmSync(folder, { recursive: true, force: true })
})
