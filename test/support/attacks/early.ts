/** Clients that talk too soon: before the greeting, before 354, before a handshake, after QUIT. */
import type { Attack } from './attack.js'
import type { Enemy } from './enemy.js'

const transaction = 'MAIL FROM:<enemy@enemy.test>\r\nRCPT TO:<victim@mail.test>\r\nDATA\r\n'
const goodbye = { endings: ['221 2.0.0'], withinMs: 8_000 }

/** Expects a reply; another one is a fault. */
async function expects(enemy: Enemy, line: string, reply: RegExp): Promise<void> {
  const given = await enemy.say(line)
  if (!reply.test(given)) throw new Error(`${line} was answered ${given}`)
}

export const earliness: readonly Attack[] = [
  {
    name: 'says everything before the greeting',
    atOnce: 10,
    aSecond: 50,
    life: async (enemy) => {
      await enemy.connect()
      enemy.send(`EHLO enemy.test\r\n${transaction}Subject: early\r\n\r\nx\r\n.\r\nQUIT\r\n`)
      await enemy.over()
    },
    must: goodbye,
  },
  {
    name: 'hides commands behind STARTTLS',
    atOnce: 10,
    aSecond: 30,
    life: async (enemy) => {
      await enemy.introduced()
      enemy.send(`STARTTLS\r\nEHLO hidden.test\r\n${transaction}x\r\n.\r\nQUIT\r\n`)
      const ready = await enemy.reply()
      if (!ready.startsWith('220')) throw new Error(`STARTTLS was answered ${ready}`)
      await enemy.secure()
      // Nothing of what was hidden has been heard: not even the hello.
      await expects(enemy, 'MAIL FROM:<a@b.test>', /^503 5\.5\.2/)
      await expects(enemy, 'QUIT', /^221/)
      await enemy.over()
    },
    must: { endings: ['221 2.0.0', '220 2.0.0'], withinMs: 8_000 },
  },
  {
    name: 'sends its message before 354 and commands behind its dot',
    atOnce: 10,
    aSecond: 50,
    life: async (enemy) => {
      await enemy.introduced()
      enemy.send(`${transaction}Subject: early\r\n\r\nx\r\n.\r\n${transaction}y\r\n.\r\nQUIT\r\nNOOP\r\n`)
      await enemy.over()
    },
    must: goodbye,
  },
  {
    name: 'speaks HTTP',
    atOnce: 20,
    aSecond: 100,
    life: async (enemy) => {
      await enemy.connect()
      enemy.send('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n')
      await enemy.pour(Buffer.from('MAIL FROM:<a@b>\r\n'.repeat(100)))
    },
    must: { endings: ['421 4.7.0', '220', 'closed'], withinMs: 8_000 },
  },
]
