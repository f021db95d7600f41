/** The lines at the top of a Pickup file, and header fields. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addressFields,
  envelopeHead,
  readEnvelopeHead,
  readHeader,
  statusLine,
} from '../../server/smtp/pickup-format.js'
import { bounded } from '../support/fuzz.js'

test('the lines at the top are read in any case and order, folded too, and end where the message begins', () => {
  const text =
    'X-Receiver: b@example.com\nx-sender:a@example.com\r\nX-RECEIVER:\r\n c@example.com\r\nSubject: x\r\nx-sender: z\r\n\r\n'
  const head = readEnvelopeHead(text)
  assert.deepEqual(head, {
    sender: 'a@example.com',
    receivers: ['b@example.com', 'c@example.com'],
    fromQueueFolder: false,
    start: text.indexOf('Subject'),
  })
})

test('a byte order mark is skipped; without lines the message begins at once', () => {
  assert.deepEqual(readEnvelopeHead('\xef\xbb\xbfTo: a\r\n'), { receivers: [], fromQueueFolder: false, start: 3 })
  assert.deepEqual(readEnvelopeHead(''), { receivers: [], fromQueueFolder: false, start: 0 })
})

test('what envelopeHead and statusLine write is read back, and cannot be broken by its values', () => {
  const head = envelopeHead('a@example.com', ['b@example.com', 'c\r\nx-receiver: d@example.com'])
  const text = `${head}${statusLine('status', 'held\r\nSubject: x')}Subject: y\r\n\r\n`
  assert.deepEqual(readEnvelopeHead(text), {
    sender: 'a@example.com',
    receivers: ['b@example.com', 'c  x-receiver: d@example.com'],
    fromQueueFolder: true,
    start: text.indexOf('Subject: y'),
  })
})

test('a header ends at the empty line, whatever the line ends are', () => {
  for (const end of ['\r\n', '\n', '\r']) {
    const text = ['From: a', 'Subject: long', '\tand folded', '', 'Body: no'].join(end) + end
    const header = readHeader(text, 0)
    assert.deepEqual(
      header.fields.map(({ name, value }) => [name, value]),
      [
        ['from', 'a'],
        ['subject', 'long\tand folded'],
      ],
    )
    assert.equal(text.slice(header.bodyStart), `Body: no${end}`)
    assert.equal(header.complete, true)
  }
})

test('a line that is no field ends a header too; a text that stops within it is not complete', () => {
  const text = 'From: a\r\nHello Bob,\r\n'
  assert.equal(text.slice(readHeader(text, 0).bodyStart), 'Hello Bob,\r\n')
  for (const part of ['From: a\r\nTo', 'From: a\r\n', 'From: a\r\n ', 'From: a\r\n\r', 'From: a']) {
    assert.equal(readHeader(part, 0).complete, false, JSON.stringify(part))
  }
})

test('a message that was resent goes to those it was resent to last', () => {
  const text =
    'Resent-From: r2@x\r\nResent-To: n2@x\r\nResent-From: r1@x\r\nResent-To: n1@x\r\nResent-Cc: n0@x\r\nFrom: a@x\r\nTo: b@x\r\n\r\n'
  assert.deepEqual(addressFields(readHeader(text, 0).fields), { sender: ['r2@x', 'a@x'], recipients: ['n2@x'] })
  const plain = readHeader('From: a@x\r\nSender: s@x\r\nTo: b@x\r\nBcc: c@x\r\nCc: d@x\r\n\r\n', 0).fields
  assert.deepEqual(addressFields(plain), { sender: ['s@x', 'a@x'], recipients: ['b@x', 'd@x', 'c@x'] })
})

test('any text is read without an error, and fields lie in it one after the other', () => {
  const piece = fc.constantFrom(
    'x-sender',
    'To',
    ':',
    ' ',
    '\r',
    '\n',
    '\r\n',
    '\t',
    'a@b',
    '.',
    '\xff',
    '\0',
    'x-mailroot-a:',
  )
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, (sample) => {
      const { start } = readEnvelopeHead(sample)
      const { fields, bodyStart } = readHeader(sample, start)
      let at = start
      for (const field of fields) {
        assert.equal(field.start, at)
        assert.ok(field.end > field.start)
        at = field.end
      }
      assert.ok(bodyStart >= at && bodyStart <= sample.length)
      assert.ok(!/[\r\n]/.test(fields.map(({ value }) => value).join('')))
    }),
    bounded(500),
  )
})
