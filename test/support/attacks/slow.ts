/** Slowloris: an octet now and then, never enough for anything, wherever the relay waits for a client. */
import type { Attack } from './attack.js'
import type { Enemy } from './enemy.js'

const everyMs = 250
const timedOut = { endings: ['421 4.4.2'], withinMs: 8_000 }

/** A ClientHello that says it is long: the relay waits for its rest. */
const longHello = Buffer.concat([Buffer.from([0x16, 3, 1, 0x20, 0, 1, 0, 0x1f, 0xfc, 3, 3]), Buffer.alloc(8000, 7)])

function slow(name: string, atOnce: number, begin: (enemy: Enemy) => Promise<void>, octets: string): Attack {
  return {
    name,
    atOnce,
    aSecond: atOnce,
    life: async (enemy) => {
      await begin(enemy)
      await enemy.drip(octets.repeat(1000), everyMs)
    },
    must: timedOut,
  }
}

export const slowness: readonly Attack[] = [
  slow('sends a command octet by octet', 400, (enemy) => enemy.greeted(), 'NOOP x'),
  slow('sends a message octet by octet', 300, (enemy) => enemy.inData(), 'Subject: x\r\n'),
  slow(
    'sends a chunk octet by octet',
    300,
    async (enemy) => {
      await enemy.introduced()
      await enemy.say('MAIL FROM:<enemy@enemy.test>')
      await enemy.say('RCPT TO:<victim@mail.test>')
      enemy.send('BDAT 100000 LAST\r\n')
    },
    'x',
  ),
  slow(
    'sends its password octet by octet',
    300,
    async (enemy) => {
      await enemy.introduced()
      await enemy.say('AUTH LOGIN')
      await enemy.say('YWxpY2U=')
    },
    'QUJD',
  ),
  {
    name: 'sends a TLS handshake octet by octet after STARTTLS',
    atOnce: 90,
    addresses: 2,
    aSecond: 200,
    life: async (enemy) => {
      await enemy.introduced()
      await enemy.say('STARTTLS')
      await enemy.drip(longHello, everyMs)
    },
    // 454: so many handshakes are going on from its address.
    must: { endings: ['220 2.0.0', '454 4.7.0', '421 4.4.2', 'closed'], withinMs: 8_000 },
  },
  {
    name: 'sends a TLS handshake octet by octet where TLS comes first',
    atOnce: 200,
    addresses: 10,
    aSecond: 400,
    life: async (enemy) => {
      await enemy.connect('tlsPort')
      await enemy.drip(longHello, everyMs)
    },
    must: { endings: ['closed'], withinMs: 8_000 },
  },
  {
    name: 'says NOOP now and then and stays',
    atOnce: 500,
    aSecond: 500,
    life: async (enemy) => {
      await enemy.introduced()
      for (;;) {
        await enemy.say('NOOP')
        await enemy.pause(700)
      }
    },
    stays: true,
  },
]
