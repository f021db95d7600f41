/** What has no end: lines, headers, bodies, recipients, dots. */
import type { Attack } from './attack.js'

const block = Buffer.alloc(64 * 1024, 'x')
const tooLong = { endings: ['500 5.5.2'], withinMs: 8_000 }
/** Of the message, or of all that one session may send. */
const tooMuch = { endings: ['552 4.3.1', '552 5.3.4', '354'], withinMs: 8_000 }

/** Repeats a line until a block of some size is full. */
const lines = (line: string): Buffer => Buffer.from(line.repeat(Math.ceil(60_000 / line.length)))

function body(name: string, content: Buffer | ((turn: number) => Buffer), more: Partial<Attack> = {}): Attack {
  return {
    name,
    atOnce: 8,
    // A session may send 10 MB: 160 Mbit/s.
    aSecond: 2,
    life: async (enemy) => {
      await enemy.inData()
      await enemy.pour(content)
    },
    must: tooMuch,
    ...more,
  }
}

export const endlessness: readonly Attack[] = [
  {
    name: 'sends a command without end',
    atOnce: 20,
    // A megabyte each.
    aSecond: 20,
    life: async (enemy) => {
      await enemy.greeted()
      await enemy.pour(block)
    },
    must: tooLong,
  },
  {
    name: 'sends a password without end',
    atOnce: 20,
    aSecond: 20,
    life: async (enemy) => {
      await enemy.introduced()
      await enemy.say('AUTH LOGIN')
      await enemy.pour(block)
    },
    must: { endings: ['500 5.5.2', '334'], withinMs: 8_000 },
  },
  body('sends a line of a message without end', block),
  body('sends a header without end', lines('X-Enemy: a field of many\r\n')),
  body('sends one field without end', lines(' folded once more\r\n')),
  // L1 of reference/libraries.md: the parser of smtp-server took 500 MB for these.
  body('sends lines of dots without end (dot-line flood)', lines('..\r\n')),
  body('sends empty lines without end', lines('\r\n')),
  body('sends bare line feeds and NULs without end', lines('\n\0\r')),
  body(
    'sends octets above 127 without end',
    Buffer.from(Array.from({ length: 60_000 }, (_, n) => 128 + ((n * 31) % 128))),
  ),
  {
    name: 'names recipients without end',
    atOnce: 10,
    aSecond: 20,
    life: async (enemy) => {
      await enemy.introduced()
      await enemy.say('MAIL FROM:<enemy@enemy.test>')
      const block = (turn: number): Buffer =>
        Buffer.from(Array.from({ length: 100 }, (_, n) => `RCPT TO:<u${turn}.${n}@mail.test>\r\n`).join(''))
      await enemy.pour(block)
    },
    must: { endings: ['421 4.7.0'], withinMs: 8_000 },
  },
]
