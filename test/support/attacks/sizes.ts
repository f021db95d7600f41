/** Sizes that are not true, or not possible. */
import type { Attack } from './attack.js'

const block = Buffer.from('a line of a message that is longer than its sender said\r\n'.repeat(1000))
const sizes = ['99999999999', '18446744073709551616', '9'.repeat(20), '2097153'] as const
const chunks = ['99999999999999999999', '4294967296', '-1', '1e9', '0x10', '1 LAST LAST', '', 'NaN'] as const

export const sizesThatLie: readonly Attack[] = [
  {
    name: 'declares a small message and sends a large one',
    atOnce: 6,
    aSecond: 10,
    life: async (enemy) => {
      await enemy.introduced()
      await enemy.say('MAIL FROM:<enemy@enemy.test> SIZE=10')
      await enemy.say('RCPT TO:<victim@mail.test>')
      await enemy.say('DATA')
      await enemy.pour(block)
    },
    must: { endings: ['552 4.3.1', '552 5.3.4', '354'], withinMs: 8_000 },
  },
  {
    name: 'declares messages that nobody could take',
    atOnce: 10,
    aSecond: 20,
    life: async (enemy) => {
      await enemy.introduced()
      for (let tried = 0; ; tried++) {
        const given = await enemy.say(`MAIL FROM:<enemy@enemy.test> SIZE=${sizes[tried % sizes.length]}`)
        if (!/^(?:552|501|555|421)/.test(given)) throw new Error(`it was answered ${given}`)
      }
    },
    must: { endings: ['421 4.7.0'], withinMs: 20_000 },
  },
  {
    name: 'sends chunks of absurd sizes',
    atOnce: 10,
    aSecond: 50,
    life: async (enemy) => {
      await enemy.introduced()
      await enemy.say('MAIL FROM:<enemy@enemy.test>')
      await enemy.say('RCPT TO:<victim@mail.test>')
      enemy.send(`BDAT ${chunks[enemy.number % chunks.length]}\r\n`)
      await enemy.pour(block)
    },
    must: { endings: ['501 5.5.4', '552 4.3.1', '552 5.3.4', '250 2.1.5'], withinMs: 8_000 },
  },
  {
    name: 'sends a message in chunks of one octet and none',
    atOnce: 10,
    aSecond: 20,
    life: async (enemy) => {
      await enemy.introduced()
      await enemy.say('MAIL FROM:<enemy@enemy.test>')
      await enemy.say('RCPT TO:<victim@mail.test>')
      await enemy.pour(Buffer.from('BDAT 1\r\nxBDAT 0\r\n'.repeat(100)))
    },
    must: { endings: ['421 4.7.0'], withinMs: 8_000 },
  },
  {
    name: 'sends chunks that belong to no message',
    atOnce: 10,
    aSecond: 20,
    life: async (enemy) => {
      await enemy.introduced()
      await enemy.pour(Buffer.from(`BDAT 5000\r\n${'x'.repeat(5000)}`))
    },
    must: { endings: ['421 4.7.0', '552 4.3.1'], withinMs: 8_000 },
  },
]
