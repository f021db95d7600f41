/** Bytes cut into commands and data, however they come. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Decoder } from '../../server/receive/decoder.js'
import {
  COMMAND_LENGTH_MAX,
  COMMANDS_AT_ONCE,
  type DataReceiver,
  LINE_DROPPED_MAX,
  Wire,
} from '../../server/receive/wire.js'
import { systemClock } from '../../server/system/clock.js'

/** A wire that writes down what it gives out. */
function recorded(): { readonly wire: Wire; readonly seen: string[] } {
  const seen: string[] = []
  const wire = new Wire(systemClock)
  wire.oncommand = (command, resume) => {
    seen.push(command.toString())
    resume?.()
  }
  wire.onLineTooLong = (resume) => {
    seen.push('too long')
    resume()
  }
  return { wire, seen }
}

function collector(seen: string[]): DataReceiver {
  return {
    data: (bytes) => {
      seen.push(`data ${JSON.stringify(bytes.toString())}`)
      return true
    },
    whenWritable: (resume) => resume(),
    ended: (resume) => {
      seen.push('ended')
      resume()
    },
  }
}

test('commands are the same however they are split, with CRLF or bare LF', () => {
  const text = 'EHLO a\r\nMAIL FROM:<x>\nNOOP\r\n\r\n'
  for (let cut = 0; cut <= text.length; cut++) {
    const { wire, seen } = recorded()
    wire.write(text.slice(0, cut))
    wire.write(text.slice(cut))
    assert.deepEqual(seen, ['EHLO a', 'MAIL FROM:<x>', 'NOOP', ''])
  }
})

test('an endless line is dropped whole, in one packet or octet by octet, and costs no memory', () => {
  for (const piece of ['x'.repeat(100_000), 'x']) {
    const { wire, seen } = recorded()
    for (let sent = 0; sent <= COMMAND_LENGTH_MAX; sent += piece.length) wire.write(piece)
    wire.write('\r\nNOOP\r\n')
    assert.deepEqual(seen, ['too long', 'NOOP'])
  }
})

test('a line that goes on and on ends the connection', () => {
  const { wire, seen } = recorded()
  wire.onLineEndless = () => seen.push('endless')
  for (let sent = 0; sent <= LINE_DROPPED_MAX; sent += 65_536) wire.write('x'.repeat(65_536))
  wire.write('x\r\nNOOP\r\n')
  assert.deepEqual(seen, ['endless'])
})

test('chunks that came while a command was pending are worked off when it is done', () => {
  const { wire, seen } = recorded()
  let resume: () => void = () => undefined
  wire.oncommand = (command, done) => {
    seen.push(command.toString())
    if (command.toString() === 'WAIT') resume = done ?? resume
    else done?.()
  }
  for (const line of ['WAIT', 'A', 'B', 'WAIT', 'C']) wire.write(`${line}\r\n`)
  assert.deepEqual(seen, ['WAIT'])
  resume()
  assert.deepEqual(seen, ['WAIT', 'A', 'B', 'WAIT'])
  resume()
  assert.deepEqual(seen, ['WAIT', 'A', 'B', 'WAIT', 'C'])
})

test('a thousand commands in one chunk let others have their turn', async () => {
  const { wire, seen } = recorded()
  wire.write('NOOP\r\n'.repeat(1000))
  assert.equal(seen.length, COMMANDS_AT_ONCE)
  await new Promise((resolve) => setImmediate(resolve))
  assert.equal(seen.length, 2 * COMMANDS_AT_ONCE)
  while (seen.length < 1000) await new Promise((resolve) => setImmediate(resolve))
  await new Promise((resolve) => setImmediate(resolve))
  for (let chunk = 1; chunk <= 2 * COMMANDS_AT_ONCE; chunk++) {
    wire.write('NOOP\r\n')
    assert.equal(seen.length, 1000 + chunk, 'who sends one at a time never waits')
  }
})

test('data ends at its dot, and commands go on behind it', () => {
  const { wire, seen } = recorded()
  wire.oncommand = (command, resume) => {
    seen.push(command.toString())
    if (command.toString() === 'DATA') wire.startData(new Decoder(true), collector(seen))
    resume?.()
  }
  wire.write('DATA\r\na\r\n..b\r\n.\r\nNOOP\r\n')
  assert.deepEqual(seen, ['DATA', 'data "a\\r\\n.b\\r\\n"', 'ended', 'NOOP'])
})

test('a chunk is counted, may be empty, and says nothing of its own about lines', () => {
  const { wire, seen } = recorded()
  const decoder = new Decoder(false)
  wire.oncommand = (command, resume) => {
    seen.push(command.toString())
    wire.startChunk(Number(command.toString().slice(5)), decoder, collector(seen))
    resume?.()
  }
  wire.write('BDAT 5\r\n.\r\n.\rBDAT 0\r\nBDAT 1\r\n\n')
  assert.deepEqual(seen, ['BDAT 5', 'data ".\\r\\n."', 'ended', 'BDAT 0', 'ended', 'BDAT 1', 'data "\\r\\n"', 'ended'])
})

test('a receiver that is full stops the wire until it has room', () => {
  const { wire, seen } = recorded()
  let room: () => void = () => undefined
  const receiver: DataReceiver = {
    ...collector(seen),
    data: (bytes) => {
      seen.push(bytes.toString())
      return false
    },
    whenWritable: (resume) => {
      room = resume
    },
  }
  wire.startData(new Decoder(true), receiver)
  wire.write('one\r\n')
  wire.write('two\r\n')
  assert.deepEqual(seen, ['one\r\n'])
  room()
  assert.deepEqual(seen, ['one\r\n', 'two\r\n'])
})

test('an error in a handler is reported, and nothing is read any more', () => {
  const { wire, seen } = recorded()
  wire.oncommand = () => {
    throw new Error('a bug')
  }
  wire.onFailure = (error) => void seen.push(String(error))
  wire.write('A\r\nB\r\n')
  wire.write('C\r\n')
  assert.deepEqual(seen, ['Error: a bug'])
})
