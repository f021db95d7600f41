/** Who gives way to whom when there is no place left: connections, handshakes, replies that nobody takes. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  ConnectionCounts,
  HANDSHAKES_MAX,
  HANDSHAKES_PER_ADDRESS_MAX,
  STALLED_MAX,
} from '../../server/receive/connections.js'
import { type Guest, Places, QUIET_MS } from '../../server/receive/places.js'
import { ManualClock } from '../support/clock.js'
import { receiving } from '../support/receiving.js'
import { SmtpTalk } from '../support/smtp-talk.js'

const full = '421 4.3.2 Too many connections, try again later'
const gaveWay = '421 4.3.2 relay.test Too many connections, closing the one that was idle longest'

test('a full server gives the place of the client that has handed in nothing for longest to the one that comes', async (context) => {
  const clock = new ManualClock()
  const { port, counts, queue } = await receiving(context, { clock, changes: { general: { maxConnections: 3 } } })
  const open = async (): Promise<SmtpTalk> => {
    const talk = await SmtpTalk.open(port)
    clock.advance(10)
    return talk
  }
  const [printer, holder, storing] = [await open(), await open(), await open()]
  assert.equal((await open()).greeting, full, 'a burst pushes nobody out')
  clock.advance(QUIET_MS)
  assert.match(await printer.submit('x\r\n'), /^250 2\.6\.0/)
  clock.advance(QUIET_MS)
  const held = queue.hold()
  const stored = storing.submit('x\r\n')
  await held
  const next = await open()
  assert.match(next.greeting, /^220/)
  assert.equal(await holder.reply(), gaveWay)
  await holder.closed()
  clock.advance(QUIET_MS)
  assert.match((await open()).greeting, /^220/, 'the printer is next: the message of the other is being stored')
  assert.equal(await printer.reply(), gaveWay)
  queue.release()
  assert.match(await stored, /^250/)
  assert.equal(counts.all, 3)
})

test('a flood that holds no connection for long leaves a place to every other address', () => {
  const places = new Places<Guest>(new ManualClock())
  const gone: string[] = []
  let free = 0
  const take = (name: string, address: string, kept = false) => {
    const guest: Guest = { kept, giveWay: () => gone.push(name) }
    places.take(guest, address, () => free++)
    return guest
  }
  const busy = take('a0', 'a')
  places.step(busy)
  take('a1', 'a', true)
  for (const name of ['a2', 'a3', 'a4']) take(name, 'a')
  take('b1', 'b')
  assert.equal(places.makeRoom('a'), false, 'it has most itself')
  assert.equal(places.makeRoom('b'), true)
  assert.equal(places.makeRoom('c'), true)
  assert.deepEqual(gone, ['a2', 'a3'], 'one that waits for us stays, and one that has handed in something')
  assert.equal(free, 2)
  assert.equal(places.makeRoom('b'), false, 'one more is no reason')
})

test('a client that answers nothing to the goodbye is gone all the same', async (context) => {
  const clock = new ManualClock()
  const { port, receiver } = await receiving(context, { clock, changes: { general: { maxConnections: 1 } } })
  const holder = await SmtpTalk.open(port)
  holder.stream.pause()
  clock.advance(QUIET_MS)
  assert.match((await SmtpTalk.open(port)).greeting, /^220/)
  while (receiver.connections > 1) await new Promise((resolve) => setImmediate(resolve))
  holder.close()
})

test('a handshake of the address that has most gives way to one of an address that has fewer', () => {
  const counts = new ConnectionCounts()
  const cut: string[] = []
  const begin = (address: string, name = address) => counts.addHandshake(address, () => cut.push(name))
  for (let count = 0; count < HANDSHAKES_PER_ADDRESS_MAX; count++) begin('a', `a${count}`)
  assert.equal(begin('a'), undefined, 'so many are going on from its address')
  for (let count = HANDSHAKES_PER_ADDRESS_MAX; count < HANDSHAKES_MAX; count++) begin('b', `b${count}`)
  assert.equal(begin('b'), undefined)
  const end = begin('c')
  assert.notEqual(end, undefined)
  assert.deepEqual(cut, ['a0'])
  assert.equal(counts.handshakes, HANDSHAKES_MAX)
  end?.()
  end?.()
  assert.equal(counts.handshakes, HANDSHAKES_MAX - 1)
  assert.notEqual(begin('a'), undefined, 'there is room again')
})

test('where each address has as many handshakes, one that comes for the first time is served, and nobody twice', () => {
  const counts = new ConnectionCounts()
  const cut: number[] = []
  for (let n = 0; n < HANDSHAKES_MAX; n++) counts.addHandshake(`client ${n}`, () => cut.push(n))
  assert.equal(counts.addHandshake('client 7', assert.fail), undefined)
  assert.notEqual(counts.addHandshake('newcomer', assert.fail), undefined)
  assert.deepEqual(cut, [0])
})

test('of those that do not take their replies the one that waits longest is cut off when they are too many', () => {
  const counts = new ConnectionCounts()
  const cut: number[] = []
  const ends = Array.from({ length: STALLED_MAX }, (_, n) => counts.addStalled(() => cut.push(n)))
  ends[0]?.()
  counts.addStalled(assert.fail)
  assert.deepEqual(cut, [])
  counts.addStalled(assert.fail)
  assert.deepEqual(cut, [1])
  ends[1]?.()
})
