/** What a Pickup file says. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type FileMessage, HEADER_BYTES_MAX, RECIPIENTS_MAX, readFileMessage } from '../../server/pickup/message.js'
import { bounded } from '../support/fuzz.js'

const context = {
  virtualServer: '1',
  id: 'ID1',
  fullyQualifiedDomainName: 'relay.example.com',
  defaultDomain: 'example.com',
  nowMs: Date.UTC(2026, 0, 31, 12),
  decodeText: (value: string) => `decoded ${value}`,
}

function read(text: string | Buffer, whole = true) {
  return readFileMessage(Buffer.from(text), whole, context)
}

function message(text: string | Buffer): FileMessage {
  const reading = read(text)
  assert.equal(reading.kind, 'message', JSON.stringify(reading))
  return reading as FileMessage
}

function envelope(text: string | Buffer) {
  const { sender, recipients } = message(text).draft
  return { sender, recipients: recipients.map(({ address }) => address) }
}

function reason(text: string | Buffer, whole = true): string {
  const reading = read(text, whole)
  return reading.kind === 'bad' ? reading.reason : ''
}

test('a file as .NET writes it: names and encoded words at the top, addresses in them', () => {
  const text =
    'X-Sender: =?utf-8?Q?Gr=C3=BC=2C_A?= <ann@example.com>\r\nX-Receiver: "B, b" <bob@example.net>\r\nX-Receiver: c@example.net\r\n' +
    'MIME-Version: 1.0\r\nFrom: other@example.com\r\nTo: d@example.net\r\nDate: 31 Jan 2026 13:00:00 +0100\r\nSubject: Hi\r\n\r\nBody\r\n'
  assert.deepEqual(envelope(text), { sender: 'ann@example.com', recipients: ['bob@example.net', 'c@example.net'] })
  const { kept, bodyStart, prefix, draft, dotsAsTheyAre } = message(text)
  assert.equal(text.slice(kept[0]?.start, kept.at(-1)?.end), text.slice(text.indexOf('MIME'), text.indexOf('\r\nBody')))
  assert.equal(text.slice(bodyStart), 'Body\r\n')
  assert.equal(
    prefix,
    'Received: by relay.example.com (Mailroot Pickup)\r\n\tid ID1;\r\n\tSat, 31 Jan 2026 12:00:00 +0000\r\nMessage-ID: <ID1@relay.example.com>\r\n',
  )
  assert.equal(draft.internetMessageId, '<ID1@relay.example.com>')
  assert.equal(draft.subject, 'decoded Hi')
  assert.equal(dotsAsTheyAre, false)
})

test('without lines at the top the envelope comes from the header, groups and double names in it', () => {
  assert.deepEqual(
    envelope(
      'From: a@example.com, z@example.com\nTo: Bob <bob@Example.net>, Team: c@example.net, d@example.net;\nCc: bob@example.NET\nBcc: e@example.net\n\n',
    ),
    {
      sender: 'a@example.com',
      recipients: ['bob@example.NET', 'c@example.net', 'd@example.net', 'e@example.net'],
    },
  )
  assert.equal(envelope('Sender: s@example.com\nFrom: a@example.com\nTo: b@example.net\n\n').sender, 's@example.com')
  assert.equal(envelope('x-sender: x@example.com\nFrom: a@example.com\nTo: b@example.net\n\n').sender, 'x@example.com')
})

test('blind copies are not in what is sent, with and without lines at the top', () => {
  for (const top of ['', 'x-sender: a@example.com\r\nx-receiver: b@example.com\r\n']) {
    const text = `${top}From: a@example.com\r\nBCC: c@example.net,\r\n d@example.net\r\nResent-Bcc: e@example.net\r\nTo: b@example.com\r\n\r\n`
    const sent = message(text).kept.map(({ start, end }) => text.slice(start, end))
    assert.deepEqual(sent, ['From: a@example.com\r\n', 'To: b@example.com\r\n'])
  }
})

test('an address without a domain gets the default domain; the null sender stays null', () => {
  assert.deepEqual(envelope('x-sender: <>\nx-receiver: root\n\nHi'), { sender: '', recipients: ['root@example.com'] })
  assert.equal(envelope('x-sender:\nx-receiver: root\n\nHi').sender, '')
})

test('UTF-8 addresses need SMTPUTF8; UTF-8 in other fields alone does not', () => {
  assert.equal(message('From: a@example.com\nTo: jürgen@example.net\n\n').draft.smtpUtf8, true)
  assert.equal(message('From: Jürgen <a@example.com>\nTo: b@example.net\nSubject: Grüße\n\n').draft.smtpUtf8, false)
  assert.equal(message('From: a@example.com\nTo: b@example.net\nSubject: Grüße\n\n').draft.subject, 'decoded Grüße')
})

test('hops are counted, and fields that are there are kept', () => {
  const { draft, prefix } = message(
    'Received: by a\nReceived: by b\nFrom: a@example.com\nTo: b@example.net\nMessage-ID: <m@x>\nDate: x\n\nHi',
  )
  assert.equal(draft.hops, 2)
  assert.equal(draft.internetMessageId, '<m@x>')
  assert.doesNotMatch(prefix, /Message-ID|Date:/)
})

test('a file without recipient, sender or readable address is bad, and says why', () => {
  assert.match(reason('From: a@example.com\n\nHi'), /no recipient: it has no x-receiver line and no address in To/)
  assert.match(reason('From: a@example.com\nTo: undisclosed-recipients:;\n\nHi'), /no recipient/)
  assert.match(reason('To: a@example.com\n\nHi'), /no sender/)
  assert.match(reason('x-sender: a@example.com\nx-receiver: b@@c d\n\nHi'), /recipient ".*" is no e-mail address/)
  assert.match(reason('x-sender: nonsense here\nx-receiver: b@example.com\n\nHi'), /sender ".*" is no e-mail address/)
  assert.match(reason('Hello, this is just text'), /no sender/)
  assert.match(reason('From: a@example.com\nTo: good@example.com, bad one@, x\x01y\n\nHi'), /is no e-mail address/)
})

test('limits: UTF-16, a header without end, too many recipients', () => {
  assert.match(reason(Buffer.from('\ufeffTo: a@example.com', 'utf16le')), /UTF-16.*Out-File -Encoding ascii/)
  assert.match(reason(Buffer.from('To: a@example.com\r\n', 'utf16le')), /UTF-16/)
  assert.match(reason(`From: a@example.com\nTo: ${'x'.repeat(HEADER_BYTES_MAX)}`, false), /header is longer/)
  const many = Array.from({ length: RECIPIENTS_MAX + 1 }, (_, n) => `x-receiver: u${n}@example.com\n`).join('')
  assert.match(reason(`x-sender: a@example.com\n${many}\nHi`), /more than 10000 recipients/)
})

test('of an endless subject only the beginning is kept beside the message', () => {
  const { subject } = message(`From: a@example.com\nTo: b@example.net\nSubject: ${'x'.repeat(5000)}\n\n`).draft
  assert.equal(subject?.length, 255)
})

test('a copy from the Queue folder keeps its dots', () => {
  const text =
    'x-sender: a@example.com\r\nx-receiver: b@example.com\r\nx-mailroot-status: x\r\nSubject: y\r\n\r\n..\r\n'
  assert.equal(message(text).dotsAsTheyAre, true)
  assert.equal(text.slice(message(text).kept[0]?.start, message(text).kept[0]?.end), 'Subject: y\r\n')
})

test('any file is a message or bad, and only its own octets are kept', () => {
  const piece = fc.constantFrom(
    'x-sender:',
    'x-receiver: ',
    'To:',
    'From: ',
    'Bcc:',
    'a@b',
    '<',
    '>',
    ',',
    '"',
    '\r\n',
    '\n',
    ' ',
    ';',
    '(',
    '\\',
    'ü',
    '\0',
    '\ufeff',
  )
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, (sample) => {
      const octets = Buffer.from(sample)
      const reading = read(octets)
      if (reading.kind === 'bad') return assert.match(reading.reason, /^It .*\.$|^The (?:sender|recipient) /s)
      assert.ok(reading.draft.recipients.length > 0)
      assert.doesNotMatch(JSON.stringify(reading.draft), /\\[rn]/)
      assert.ok(reading.bodyStart <= octets.length)
      for (const { start, end } of reading.kept) {
        assert.doesNotMatch(octets.subarray(start, end).toString(), /^bcc[ \t]*:/i)
      }
    }),
    bounded(1000),
  )
})
