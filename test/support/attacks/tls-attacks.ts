/** Hostile clients of TLS: garbage, handshakes that are begun, or done for nothing, and renegotiation. */
import { randomBytes } from 'node:crypto'
import type { Attack } from './attack.js'

const closed = { endings: ['closed', '220 2.0.0', '454 4.7.0', '421 4.4.2'], withinMs: 8_000 }
const records = [
  () => randomBytes(5000),
  () => Buffer.concat([Buffer.from([0x16, 3, 1, 0xff, 0xff]), randomBytes(70_000)]),
  () => Buffer.from([0x15, 3, 3, 0, 2, 2, 40]),
  () => Buffer.from('EHLO enemy.test\r\nMAIL FROM:<a@b>\r\n'),
  () => Buffer.concat([Buffer.from([0x80, 0x2e, 1, 0, 2]), randomBytes(44)]),
] as const

export const tlsAttacks: readonly Attack[] = [
  {
    name: 'sends garbage for a TLS handshake',
    atOnce: 20,
    aSecond: 80,
    life: async (enemy) => {
      if (enemy.number % 2 === 0) await enemy.connect('tlsPort')
      else {
        await enemy.introduced()
        await enemy.say('STARTTLS')
      }
      enemy.send((records[enemy.number % records.length] ?? records[0])())
      await enemy.over()
    },
    must: closed,
  },
  {
    name: 'begins more TLS handshakes than there may be',
    atOnce: 300,
    addresses: 10,
    aSecond: 300,
    life: async (enemy) => {
      await enemy.connect('tlsPort')
      await enemy.over()
    },
    must: closed,
  },
  {
    name: 'makes TLS handshakes for nothing',
    atOnce: 20,
    aSecond: 100,
    life: async (enemy) => {
      await enemy.connect('tlsPort')
      await enemy.secure()
    },
  },
  {
    name: 'keeps connections under TLS',
    atOnce: 590,
    aSecond: 150,
    life: async (enemy) => {
      await enemy.connect('tlsPort')
      await enemy.secure()
      await enemy.reply()
      await enemy.over()
    },
    // Closed: so many handshakes are going on from its address.
    must: { endings: ['421 4.4.2', 'closed'], withinMs: 8_000 },
  },
  {
    name: 'begins TLS anew within a connection (renegotiation)',
    atOnce: 5,
    aSecond: 10,
    life: async (enemy) => {
      await enemy.connect('tlsPort')
      const socket = await enemy.secure({ maxVersion: 'TLSv1.2' })
      await enemy.reply()
      for (let turn = 0; turn < 100; turn++) {
        socket.renegotiate({}, () => undefined)
        await enemy.pause(20)
      }
      throw new Error('a hundred renegotiations were taken')
    },
    must: { endings: ['220', '421 4.4.2'], withinMs: 8_000 },
  },
  {
    name: 'sends commands in TLS records of one octet',
    atOnce: 10,
    aSecond: 20,
    life: async (enemy) => {
      await enemy.connect('tlsPort')
      const socket = await enemy.secure()
      await enemy.reply()
      for (;;) {
        for (const octet of 'NOOP\r\n') socket.write(octet)
        await enemy.reply()
      }
    },
    must: { endings: ['421 4.7.0'], withinMs: 30_000 },
  },
]
