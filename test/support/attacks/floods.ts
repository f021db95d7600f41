/** Very many of what is allowed once: commands, transactions, connections. */
import type { Attack } from './attack.js'

/**
 * The goodbye, or any reply before it: who goes on sending may lose the last one, since TCP throws away what was not read yet
 * when octets come to a connection that was closed.
 */
const goodbyes = ['421 4.7.0', '250', '250 2.0.0', '250 2.1.0', '250 2.1.5', '500 5.3.3', '550 5.7.1']
const tooMany = { endings: goodbyes, withinMs: 8_000 }

function commands(name: string, line: string, atOnce = 10): Attack {
  return {
    name: `floods with ${name}, pipelined`,
    atOnce,
    aSecond: 20,
    life: async (enemy) => {
      await enemy.introduced()
      await enemy.pour(Buffer.from(`${line}\r\n`.repeat(200)))
    },
    must: tooMany,
  }
}

export const floods: readonly Attack[] = [
  commands('NOOP', 'NOOP'),
  commands('RSET', 'RSET'),
  commands('EHLO', 'EHLO enemy.test'),
  commands('unknown commands', 'WIZ'),
  commands('octets that are no command', '\xff\x00\x80garbage'),
  commands('MAIL and RSET', 'MAIL FROM:<enemy@enemy.test>\r\nRCPT TO:<victim@mail.test>\r\nRSET'),
  commands('recipients that are refused', 'MAIL FROM:<enemy@enemy.test>\r\nRCPT TO:<far@away.test>\r\nRSET'),
  {
    name: 'floods with connections that end at once',
    atOnce: 50,
    aSecond: 400,
    life: async (enemy) => {
      await enemy.greeted()
    },
  },
  {
    name: 'floods with connections from one address, and keeps them',
    atOnce: 1500,
    aSecond: 800,
    life: async (enemy) => {
      await enemy.connect()
      await enemy.over()
    },
    must: { endings: ['421 4.4.2', '421 4.3.2', 'closed'], withinMs: 8_000 },
  },
  {
    name: 'floods with connections from many addresses, and keeps them',
    atOnce: 1500,
    addresses: 250,
    aSecond: 800,
    life: async (enemy) => {
      await enemy.introduced()
      await enemy.over()
    },
    must: { endings: ['421 4.4.2', '421 4.3.2', '250', 'closed'], withinMs: 8_000 },
  },
  {
    name: 'keeps connections from many addresses by asking now and then',
    atOnce: 1200,
    addresses: 250,
    aSecond: 800,
    life: async (enemy) => {
      await enemy.introduced()
      for (;;) {
        await enemy.say('RSET')
        await enemy.pause(900)
      }
    },
    // The relay is full: who hands in nothing makes room for the next one.
    must: { endings: ['421 4.3.2', '250 2.0.0', 'closed'], withinMs: 600_000 },
  },
]
