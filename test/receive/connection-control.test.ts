/** Who may connect: the lists of the Connection... dialog, on real sockets. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { test } from 'node:test'
import { receiving } from '../support/receiving.js'

/** All that the relay says to a client that only listens, from an address of this machine. */
async function greeting(port: number, localAddress: string): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port, localAddress })
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    if (chunk.includes('220 ')) socket.end('QUIT\r\n')
  })
  socket.on('error', () => undefined)
  await once(socket, 'close')
  return Buffer.concat(chunks).toString()
}

const list = (address: string) => [{ address, comment: '' }]

test('the list that the mode names decides who may connect, from the next connection on', async (context) => {
  const { port, change } = await receiving(context, { changes: { connectionControl: { deny: list('127.0.0.2') } } })
  const refused = '554 relay.test Access denied: your address may not connect\r\n'
  const answers = async () => [await greeting(port, '127.0.0.2'), (await greeting(port, '127.0.0.3')).slice(0, 4)]
  assert.deepEqual(await answers(), [refused, '220 '])
  change({ connectionControl: { mode: 'OnlyListed', grant: list('127.0.0.2/32') } })
  assert.match(await greeting(port, '127.0.0.2'), /^220 /)
  assert.equal(await greeting(port, '127.0.0.3'), refused)
  change({ connectionControl: { mode: 'OnlyListed', grant: [] } })
  assert.equal(await greeting(port, '127.0.0.2'), refused)
  change({ connectionControl: { mode: 'AllExceptListed', deny: [] } })
  assert.match(await greeting(port, '127.0.0.2'), /^220 /)
})

test('who may not connect takes no place of those who may', async (context) => {
  const changes = { connectionControl: { deny: list('127.0.0.2') }, general: { maxConnections: 1 } }
  const { port, counts } = await receiving(context, { changes })
  await Promise.all([1, 2, 3].map(() => greeting(port, '127.0.0.2')))
  assert.equal(counts.all, 0)
  assert.match(await greeting(port, '127.0.0.3'), /^220 /)
})
