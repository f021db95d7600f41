/** Messages that are within every limit, and made to cost whoever reads them. */
import type { Attack } from './attack.js'

const boundary = (level: number): string => `b${level}`
/** Multipart in multipart, twenty thousand deep. */
const deep = Array.from(
  { length: 20_000 },
  (_, level) => `Content-Type: multipart/mixed; boundary=${boundary(level)}\r\n\r\n--${boundary(level)}\r\n`,
).join('')
const received = 'Received: from a by b; Tue, 24 Nov 2026 00:00:00 +0000\r\n'.repeat(30_000)
const encoded = `Subject: ${'=?utf-8?B?w6TDtsO8w6TDtsO8w6TDtsO8?=\r\n '.repeat(40_000)}\r\n`
const colons = 'a:'.repeat(900_000)
const octets = Buffer.from(Array.from({ length: 1_800_000 }, (_, n) => 128 + ((n * 7919) % 128))).toString('latin1')

const contents = [deep, received, encoded, colons, octets].map((text) => Buffer.from(`${text}\r\n.\r\n`, 'latin1'))

export const content: readonly Attack[] = [
  {
    name: 'sends headers and parts by the ten thousand (deep MIME, Received, encoded words, 8-bit)',
    atOnce: 4,
    aSecond: 8,
    life: async (enemy) => {
      await enemy.inData()
      enemy.send(contents[enemy.number % contents.length] ?? '')
      const given = await enemy.reply()
      if (!/^(?:250|552)/.test(given)) throw new Error(`it was answered ${given}`)
    },
  },
  {
    name: 'sends a message that is all bare line feeds and NULs, within the limit of size',
    atOnce: 4,
    aSecond: 10,
    life: async (enemy) => {
      await enemy.inData()
      enemy.send(Buffer.from(`${'\n\0\n'.repeat(200_000)}\r\n.\r\n`))
      const given = await enemy.reply()
      if (!/^550 5\.6\.0/.test(given)) throw new Error(`it was answered ${given}`)
    },
  },
]
