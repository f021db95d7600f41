/** Clients that say nothing, read nothing, or go only half away. */
import type { Attack } from './attack.js'

const timedOut = { endings: ['421 4.4.2'], withinMs: 8_000 }
/** Whoever reads nothing sees only that the connection breaks, and that only because he goes on writing. */
const cutOff = { endings: ['closed', '220', '354'], withinMs: 15_000 }

export const silence: readonly Attack[] = [
  {
    name: 'connects and says nothing',
    atOnce: 590,
    aSecond: 1000,
    life: async (enemy) => {
      await enemy.connect()
      await enemy.over()
    },
    must: timedOut,
  },
  {
    name: 'says hello and nothing more',
    atOnce: 590,
    aSecond: 1000,
    life: async (enemy) => {
      await enemy.introduced()
      await enemy.over()
    },
    must: timedOut,
  },
  {
    name: 'begins a message and says nothing more',
    atOnce: 300,
    aSecond: 500,
    life: async (enemy) => {
      await enemy.inData()
      enemy.send('Subject: half of it\r\n')
      await enemy.over()
    },
    must: timedOut,
  },
  {
    name: 'sends most of a message and says nothing more: memory that others need',
    // With 590 the relay grows by 53 to 81 MB (0029).
    atOnce: 250,
    aSecond: 150,
    life: async (enemy) => {
      await enemy.inData()
      enemy.send(`Subject: most of it\r\n\r\n${'A line of a message that stays in memory.\r\n'.repeat(1400)}`)
      await enemy.over()
    },
    must: timedOut,
  },
  {
    name: 'ends its side of the connection at once and keeps the other',
    atOnce: 300,
    aSecond: 300,
    life: async (enemy) => {
      const socket = await enemy.connect()
      socket.end()
      await enemy.over()
    },
    must: { endings: ['220', 'closed'], withinMs: 8_000 },
  },
  {
    name: 'asks on and on and never reads a reply',
    atOnce: 100,
    aSecond: 25,
    life: async (enemy) => {
      await enemy.connect()
      enemy.deaf()
      await enemy.pour(Buffer.from('HELP\r\n'.repeat(1000)))
    },
    must: cutOff,
  },
  {
    name: 'names recipients on and on and never reads a reply',
    atOnce: 100,
    aSecond: 25,
    life: async (enemy) => {
      await enemy.connect()
      enemy.deaf()
      const block = (turn: number): Buffer =>
        Buffer.from(
          Array.from({ length: 500 }, (_, n) => `RCPT TO:<${'x'.repeat(200)}${turn}.${n}@mail.test>\r\n`).join(''),
        )
      enemy.send('EHLO enemy.test\r\nMAIL FROM:<enemy@enemy.test>\r\n')
      await enemy.pour(block)
    },
    must: cutOff,
  },
  {
    name: 'asks on and on under TLS and never reads a reply',
    atOnce: 100,
    aSecond: 25,
    life: async (enemy) => {
      await enemy.connect('tlsPort')
      await enemy.secure()
      enemy.deaf()
      await enemy.pour(Buffer.from('HELP\r\n'.repeat(1000)))
    },
    must: cutOff,
  },
]
