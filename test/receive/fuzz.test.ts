/** Any bytes of a client: the same however they are cut, and answered in whole lines or with a close. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import fc from 'fast-check'
import { stuffDots } from '../../server/deliver/dot-stuffing.js'
import { Decoder } from '../../server/receive/decoder.js'
import { beginLogin, type LoginHost } from '../../server/receive/login.js'
import { type DataReceiver, Wire } from '../../server/receive/wire.js'
import { replies } from '../../server/smtp/replies.js'
import { bounded, chunksOf, cuts, octets, textOf } from '../support/fuzz.js'
import { receiving } from '../support/receiving.js'

const lines = fc.array(fc.constantFrom('a', '.', '..', '\r\n', '\r\n.\r\n', '\r', '\n', '\0', '\xe4', 'QUIT'), {
  maxLength: 40,
})
const message = lines.map((parts) => Buffer.from(parts.join(''), 'latin1'))

function decoded(chunks: readonly Buffer[], dots: boolean) {
  const decoder = new Decoder(dots)
  const parts: Buffer[] = []
  let taken = 0
  for (const chunk of chunks) {
    const { bytes, next } = decoder.decode(chunk, 0)
    parts.push(bytes)
    taken += next
    if (decoder.ended) break
  }
  if (!dots) parts.push(decoder.flush())
  return { text: Buffer.concat(parts).toString('latin1'), taken, ended: decoder.ended, eightBit: decoder.eightBit }
}

test('a message is the same however its bytes are cut, and has whole lines alone', () => {
  fc.assert(
    fc.property(message, cuts, fc.boolean(), (bytes, places, dots) => {
      const whole = decoded([bytes], dots)
      assert.deepEqual(decoded(chunksOf(bytes, places), dots), whole)
      assert.doesNotMatch(whole.text, /\0|\r(?!\n)|(?<!\r)\n/)
      if (whole.ended || !dots) assert.match(whole.text, /^(?:[\s\S]*\r\n)?$/)
      assert.equal(whole.eightBit, bytes.subarray(0, whole.taken).includes(0xe4))
    }),
    bounded(2000),
  )
})

test('DATA ends at the first CRLF.CRLF and nowhere else', () => {
  fc.assert(
    fc.property(message, (bytes) => {
      const end = `\r\n${bytes.toString('latin1')}`.indexOf('\r\n.\r\n')
      const { ended, taken } = decoded([bytes], true)
      assert.deepEqual([ended, taken], end < 0 ? [false, bytes.length] : [true, end + 3])
    }),
    bounded(2000),
  )
})

test('what we send with its dots doubled is decoded as it was', async () => {
  const clean = fc.array(fc.constantFrom('', '.', '..', 'a', '.a', 'a.', '\xe4'), { maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(clean, cuts, cuts, async (parts, out, back) => {
      const body = Buffer.from(parts.map((part) => `${part}\r\n`).join(''), 'latin1')
      const stream = Object.assign(new PassThrough(), { inByteCount: 0, outByteCount: 0, lastByte: false })
      stuffDots(stream)
      for (const chunk of chunksOf(body, out)) if (chunk.length > 0) stream.write(chunk)
      stream.end()
      const wire = Buffer.concat([...(await stream.toArray()), Buffer.from('.\r\nQUIT')])
      const { text, ended, taken } = decoded(chunksOf(wire, back), true)
      assert.deepEqual([text, ended, wire.length - taken], [body.toString('latin1'), true, 4])
    }),
    bounded(300),
  )
})

/** What a wire gives out, data joined: `DATA` and `BDAT n` begin data as they do in a session. */
function given(chunks: readonly Buffer[]): readonly string[] {
  const seen: string[] = []
  let data = ''
  const receiver: DataReceiver = {
    data: (bytes) => {
      data += bytes.toString('latin1')
      return true
    },
    whenWritable: (resume) => resume(),
    ended: (resume) => {
      seen.push(`data ${data}`)
      data = ''
      resume()
    },
  }
  const wire = new Wire({ soon: (work) => work() })
  wire.onFailure = (error) => assert.fail(String(error))
  wire.oncommand = (command, resume) => {
    const line = command.toString('latin1')
    seen.push(line)
    const octets = /^BDAT (\d+)$/.exec(line)?.[1]
    if (line === 'DATA') wire.startData(new Decoder(true), receiver)
    else if (octets !== undefined) wire.startChunk(Number(octets), new Decoder(false), receiver)
    resume?.()
  }
  for (const chunk of chunks) wire.write(chunk)
  return [...seen, `open ${wire.receiving} ${data}`]
}

test('commands, DATA and BDAT are the same however the stream is cut', () => {
  const piece = fc.constantFrom(
    'NOOP\r\n',
    'DATA\r\n',
    'BDAT 3\r\n',
    'BDAT 0\r\n',
    'BDAT 20\r\n',
    '.\r\n',
    '\r\n.\r\n',
    'a',
    '\n',
    '\r',
    '.',
  )
  const stream = fc.array(piece, { maxLength: 25 }).map((parts) => Buffer.from(parts.join('')))
  fc.assert(
    fc.property(stream, cuts, (bytes, places) => {
      const whole = given([bytes])
      assert.deepEqual(given(chunksOf(bytes, places)), whole)
      assert.deepEqual(given([...bytes].map((_octet, at) => bytes.subarray(at, at + 1))), whole)
    }),
    bounded(500),
  )
})

test('AUTH with any answers ends once: refused, or with a name and a password', () => {
  const base64 = fc.oneof(octets(12), fc.constant(Buffer.from('\0name\0word'))).map((bytes) => bytes.toString('base64'))
  const answer = fc.oneof(base64, textOf(['=', '*', 'QQ==', ' ', 'A'], 5))
  const command = fc.oneof(
    answer.map((text) => `AUTH PLAIN ${text}`),
    textOf(['AUTH', ' ', 'PLAIN', 'login', '=', 'QQ=='], 8),
  )
  fc.assert(
    fc.property(command, fc.array(answer, { minLength: 3, maxLength: 3 }), (line, answers) => {
      let asked = 0
      let ends = 0
      const host: LoginHost = {
        answer: (_done, { reply }) => {
          assert.ok(reply in replies)
          ends += 1
        },
        ask: (challenge, done, next) => {
          assert.match(challenge, /^[A-Za-z0-9+/=]*$/)
          asked += 1
          next(answers[asked] ?? '*', done)
        },
        attempt: ({ userName, password }) => {
          assert.equal(typeof `${userName}${password}`, 'string')
          ends += 1
        },
      }
      beginLogin(line, host, () => undefined)
      assert.equal(ends, 1)
      assert.ok(asked <= 2)
    }),
    bounded(1000),
  )
})

test('any bytes on a connection get whole replies, no session breaks, and no message is taken but by its own dot', async (context) => {
  const { port, queue, logged } = await receiving(context)
  const line = fc.constantFrom(
    ...[
      'EHLO a',
      'HELO',
      'MAIL FROM:<a@b.test>',
      'RCPT TO:<b@mail.test>',
      'RCPT TO:<x@far.test>',
      'DATA',
      '.',
      'Subject: x',
      'BDAT 3',
      'BDAT 0 LAST',
    ],
    ...[
      'AUTH PLAIN',
      'AUTH LOGIN',
      '*',
      'STARTTLS',
      'RSET',
      'NOOP x',
      'VRFY \0',
      'HELP',
      'ETRN x',
      'EXPN',
      'TURN',
      'XCLIENT A=b',
      '',
      'MAIL',
      '\xff\xfe',
    ],
  )
  const stream = fc
    .array(fc.oneof({ arbitrary: line.map((text) => Buffer.from(`${text}\r\n`, 'latin1')), weight: 8 }, octets(20)), {
      maxLength: 25,
    })
    .map((parts) => Buffer.concat(parts))
  await fc.assert(
    fc.asyncProperty(stream, cuts, async (bytes, places) => {
      const before = queue.accepted
      const socket = connect({ port, host: '127.0.0.1' })
      const said: Buffer[] = []
      socket.on('data', (chunk: Buffer) => said.push(chunk))
      // It may close before everything is said.
      socket.on('error', () => undefined)
      const closed = once(socket, 'close')
      for (const chunk of chunksOf(bytes, places)) socket.write(chunk)
      socket.end()
      await closed
      const text = Buffer.concat(said).toString('latin1')
      assert.match(text, /^220 (?:\d{3}[ -][^\r\n\0]*\r\n|[^\r\n\0]*\r\n)+$/)
      const taken = text.match(/^250 2\.6\.0 /gm)?.length ?? 0
      assert.equal(queue.accepted - before, taken)
    }),
    bounded(150),
  )
  assert.deepEqual(logged, [])
})
