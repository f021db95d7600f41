/** Reports, read back with a parser that is not ours. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { DeliveryError, Envelope } from '../../server/queue/envelope.js'
import type { Failure, ReportRequest } from '../../server/queue/reporter.js'
import { reportMessage } from '../../server/report/report-message.js'
import { bounded } from '../support/fuzz.js'
import { fields, parseMail } from '../support/mail.js'

const id = '1A2B3C4D00010000042'
const original = 'Received: from a\r\nMessage-ID: <m1@example.com>\r\nSubject: Offer\r\n\r\nHello Bob\r\n'

const envelope: Envelope = {
  virtualServer: '1',
  source: 'SMTP',
  sender: 'ann@example.com',
  recipients: [{ address: 'bob@example.net' }],
  smtpUtf8: false,
  eightBit: false,
  hops: 0,
  internetMessageId: '<m1@example.com>',
  subject: 'Offer',
  clientIp: '192.0.2.7',
  clientName: 'printer.example.com',
  id: '1A2B3C4D00010000001',
  size: original.length,
  receivedMs: Date.UTC(2026, 0, 31, 12),
}
const failure: Failure = {
  recipient: { address: 'bob@example.net' },
  error: { stage: 'Rcpt', text: '550 5.1.1 No such user', code: 550, enhanced: '5.1.1', host: 'mx.example.net:25' },
  cause: 'failed',
  lastTryMs: Date.UTC(2026, 0, 31, 12, 59),
}

type Changes = Partial<ReportRequest> & { readonly failures?: readonly Failure[] }

function request({ failures = [failure], ...changes }: Changes = {}): ReportRequest {
  const whole: ReportRequest = {
    envelope,
    about: { action: 'failed', recipients: failures },
    to: changes.envelope?.sender ?? envelope.sender,
    original: Buffer.from(original),
    whole: true,
    id,
    nowMs: Date.UTC(2026, 0, 31, 13),
  }
  return { ...whole, ...changes }
}

async function report(changes: Changes = {}) {
  const made = reportMessage(request(changes), 'relay.example.com')
  const [head, text, status, returned, ...more] = await parseMail(made.body)
  assert.ok(head && text && status && returned)
  assert.deepEqual(more, [], 'three parts and no more')
  const groups = status.content.toString().trimEnd().split('\r\n\r\n').map(fields)
  return { ...made, head, text, status, returned, groups }
}

test('a report has three parts, says who it is from and what it is about', async () => {
  const { draft, head, text, status, returned, groups } = await report()
  assert.deepEqual(head.headers, {
    from: 'postmaster@relay.example.com',
    to: '<ann@example.com>',
    subject: 'Delivery Status Notification (Failure)',
    date: 'Sat, 31 Jan 2026 13:00:00 +0000',
    'message-id': `<${id}@relay.example.com>`,
    'in-reply-to': '<m1@example.com>',
    references: '<m1@example.com>',
    'auto-submitted': 'auto-replied',
    'mime-version': '1.0',
    'content-type': `multipart/report; report-type=delivery-status; boundary="=_DSN_${id}_1"`,
  })
  assert.deepEqual([text.type, status.type, returned.type], ['text/plain', 'message/delivery-status', 'message/rfc822'])
  assert.match(text.headers['content-type'] ?? '', /charset=us-ascii/)
  assert.match(
    text.content.toString(),
    /"Offer"[\s\S]*bob@example\.net[\s\S]*mx\.example\.net refused it:[\s\S]*550 5\.1\.1 No such/,
  )
  assert.match(text.content.toString(), /Check the address for typing mistakes/)
  assert.equal(returned.content.toString(), original)
  assert.deepEqual(groups, [
    {
      'reporting-mta': 'dns; relay.example.com',
      'received-from-mta': 'dns; printer.example.com',
      'arrival-date': 'Sat, 31 Jan 2026 12:00:00 +0000',
    },
    {
      'final-recipient': 'rfc822; bob@example.net',
      action: 'failed',
      status: '5.1.1',
      'remote-mta': 'dns; mx.example.net',
      'diagnostic-code': 'smtp; 550 5.1.1 No such user',
      'last-attempt-date': 'Sat, 31 Jan 2026 12:59:00 +0000',
    },
  ])
  assert.deepEqual(draft, {
    virtualServer: '1',
    source: 'DSN',
    sender: '',
    recipients: [{ address: 'ann@example.com' }],
    smtpUtf8: false,
    eightBit: false,
    hops: 0,
    internetMessageId: `<${id}@relay.example.com>`,
    subject: 'Delivery Status Notification (Failure)',
    parent: envelope.id,
  })
})

test('what the client asked of RFC 3461 comes back decoded', async () => {
  const { groups } = await report({
    envelope: { ...envelope, envid: 'order+2B17+3D' },
    failures: [{ ...failure, recipient: { address: 'bob@example.net', dsn: { orcpt: 'rfc822;bob+2Bx@example.org' } } }],
  })
  assert.equal(groups[0]?.['original-envelope-id'], 'order+17=')
  assert.equal(groups[1]?.['original-recipient'], 'rfc822; bob+x@example.org')
})

test('a delay notice says why, until when, and that nothing need be done; it returns the header alone', async () => {
  const lastTryMs = Date.UTC(2026, 0, 31, 12, 45)
  const untilMs = Date.UTC(2026, 1, 2, 12)
  const busy: DeliveryError = {
    stage: 'Rcpt',
    text: '451 4.2.1 Mailbox busy',
    code: 451,
    enhanced: '4.2.1',
    host: 'mx:25',
  }
  const down: DeliveryError = { stage: 'Connect', text: 'connection refused', host: 'mx.example.net:25' }
  const { head, text, returned, groups, draft } = await report({
    about: {
      action: 'delayed',
      recipients: [
        { recipient: { address: 'bob@example.net' }, error: busy, untilMs, lastTryMs },
        { recipient: { address: 'c@example.net' }, error: down, untilMs },
        { recipient: { address: 'd@example.net' }, untilMs },
      ],
    },
    envelope: { ...envelope, ret: 'FULL' },
  })
  assert.equal(head.headers['subject'], 'Delivery Status Notification (Delay)')
  assert.equal(draft.subject, 'Delivery Status Notification (Delay)')
  const until = 'Mon, 2 Feb 2026 12:00:00 +0000'
  assert.deepEqual(groups.slice(1), [
    {
      'final-recipient': 'rfc822; bob@example.net',
      action: 'delayed',
      status: '4.2.1',
      'remote-mta': 'dns; mx',
      'diagnostic-code': 'smtp; 451 4.2.1 Mailbox busy',
      'last-attempt-date': 'Sat, 31 Jan 2026 12:45:00 +0000',
      'will-retry-until': until,
    },
    {
      'final-recipient': 'rfc822; c@example.net',
      action: 'delayed',
      status: '4.4.1',
      'diagnostic-code': 'X-Mailroot; connection refused',
      'will-retry-until': until,
    },
    { 'final-recipient': 'rfc822; d@example.net', action: 'delayed', status: '4.0.0', 'will-retry-until': until },
  ])
  assert.equal(returned.type, 'text/rfc822-headers')
  const plain = text.content.toString().replace(/\s+/g, ' ')
  assert.match(
    plain,
    /Your message "Offer" of Sat, 31 Jan 2026 12:00:00 \+0000 is late\. It has not been delivered yet to:/,
  )
  assert.match(plain, /The mail server mx said: 451 4\.2\.1 Mailbox busy Delivery is tried until Mon, 2 Feb 2026/)
  assert.match(plain, /The last error was: connection refused/)
  assert.match(plain, /d@example\.net Its turn has not come yet\. .*you need not send the message again/)
})

test('reports of success say what became of it, and tell nobody a path of ours', async () => {
  const recipient = {
    address: 'bob@example.net',
    dsn: { notify: ['SUCCESS' as const], orcpt: 'rfc822;bob@example.org' },
  }
  const nowMs = Date.UTC(2026, 0, 31, 13)
  const relayed = await report({
    about: {
      action: 'relayed',
      recipients: [{ recipient, host: '192.0.2.9:25', reply: '250 2.1.5 Queued', atMs: nowMs }],
    },
  })
  assert.equal(relayed.head.headers['subject'], 'Delivery Status Notification (Relay)')
  assert.deepEqual(relayed.groups[1], {
    'original-recipient': 'rfc822; bob@example.org',
    'final-recipient': 'rfc822; bob@example.net',
    action: 'relayed',
    status: '2.1.5',
    'remote-mta': 'dns; [192.0.2.9]',
    'diagnostic-code': 'smtp; 250 2.1.5 Queued',
    'last-attempt-date': 'Sat, 31 Jan 2026 13:00:00 +0000',
  })
  const plain = relayed.text.content.toString().replace(/\s+/g, ' ')
  assert.match(
    plain,
    /was handed on to another mail server for: bob@example\.net The mail server \[192\.0\.2\.9\] took it:/,
  )
  assert.match(plain, /sends no reports of deliveries/)
  const delivered = await report({ about: { action: 'delivered', recipients: [{ recipient, atMs: nowMs }] } })
  assert.equal(delivered.head.headers['subject'], 'Delivery Status Notification (Success)')
  assert.deepEqual(
    [delivered.groups[1]?.['action'], delivered.groups[1]?.['status'], delivered.returned.type],
    ['delivered', '2.0.0', 'text/rfc822-headers'],
  )
  assert.match(delivered.text.content.toString(), /was delivered to:\s+bob@example\.net\s+You asked for this report/)
})

test('a copy is addressed to its mailbox and says whose message it was', async () => {
  const { head, text, draft, groups } = await report({ to: 'ops@example.com' })
  assert.equal(head.headers['to'], '<ops@example.com>')
  assert.deepEqual(draft.recipients, [{ address: 'ops@example.com' }])
  assert.match(
    text.content.toString().replace(/\s+/g, ' '),
    /The message from ann@example\.com "Offer" of .* could not be/,
  )
  assert.equal(groups[1]?.['action'], 'failed')
  const plainCopy = await report({ to: 'ops@example.com', envelope: { ...envelope, sender: '\u00e4nn@example.com' } })
  assert.equal(plainCopy.draft.smtpUtf8, false, 'the way to the mailbox needs no SMTPUTF8')
  assert.equal(plainCopy.draft.eightBit, false)
})

test('RET=HDRS, and an original of which only the beginning is there, return the header alone', async () => {
  const cut = Buffer.from(`${original}${'x'.repeat(1000)}`)
  for (const changes of [{ envelope: { ...envelope, ret: 'HDRS' as const } }, { original: cut, whole: false }]) {
    const { returned } = await report(changes)
    assert.equal(returned.type, 'text/rfc822-headers')
    assert.equal(returned.content.toString(), original.slice(0, original.indexOf('\r\n\r\n') + 2))
  }
})

test('each recipient has its own group, and a temporary code is never the reason of a final failure', async () => {
  const { groups, text } = await report({
    failures: [
      failure,
      {
        recipient: { address: 'c@example.net' },
        error: { stage: 'Data', text: '554 Never', code: 554 },
        cause: 'failed',
      },
      {
        recipient: { address: 'd@example.net' },
        error: { stage: 'Connect', text: 'no answer', enhanced: '4.4.1', host: '192.0.2.9:25' },
        cause: 'expired',
      },
      { recipient: { address: 'e@example.net' }, error: { stage: 'Data', text: 'removed' }, cause: 'removed' },
      {
        recipient: { address: 'f@example.net' },
        error: { stage: 'Data', text: 'too many hops', enhanced: '5.4.6' },
        cause: 'failed',
      },
    ],
  })
  assert.deepEqual(
    groups.slice(1).map((group) => [group['final-recipient'], group['status'], group['diagnostic-code']]),
    [
      ['rfc822; bob@example.net', '5.1.1', 'smtp; 550 5.1.1 No such user'],
      ['rfc822; c@example.net', '5.0.0', 'smtp; 554 Never'],
      ['rfc822; d@example.net', '4.4.7', 'X-Mailroot; no answer'],
      ['rfc822; e@example.net', '5.7.1', 'X-Mailroot; removed'],
      ['rfc822; f@example.net', '5.4.6', 'X-Mailroot; too many hops'],
    ],
  )
  const plain = text.content.toString().replace(/\s+/g, ' ')
  assert.match(
    plain,
    /d@example\.net It could not be delivered in the time that is allowed, and was given up\. no answer/,
  )
  assert.match(plain, /e@example\.net An administrator took the message out of the queue/)
})

test('nothing that a client or a next hop says breaks the structure', async () => {
  const evil = `550 no\r\n\r\n--=_DSN_${id}_1\r\nContent-Type: text/html\r\n\r\n<b>\u0000\u202e${'y'.repeat(5000)}`
  const { body, groups, status, draft } = await report({
    envelope: {
      ...envelope,
      subject: `a\r\nBcc: x@example.org\r\n--=_DSN_${id}_2--`,
      internetMessageId: '<a@b>\r\nBcc: x@example.org',
      clientName: 'evil\r\nX-Evil: 1',
      envid: 'a+0D+0AX-Evil: 1',
      sender: 'ann@example.com',
    },
    failures: [
      {
        recipient: { address: 'b@example.net', dsn: { orcpt: 'rfc822;a+0D+0A+0D+0AFinal-Recipient: rfc822;x' } },
        error: { ...failure.error, text: evil, host: 'h\r\nX-Evil: 1:25' },
        cause: 'failed',
      },
    ],
    original: Buffer.from(`Subject: x\r\n\r\n--=_DSN_${id}_1--\r\n--=_DSN_${id}_3\r\n\r\nattack\r.\r\nlone\n.\nend`),
  })
  assert.equal(groups.length, 2)
  assert.equal(status.type, 'message/delivery-status')
  for (const group of groups) assert.equal(group['x-evil'], undefined)
  const text = body.toString('latin1')
  assert.doesNotMatch(text.slice(0, text.indexOf('\r\n\r\n')), /Bcc|X-Evil/)
  assert.doesNotMatch(text, /[^\r]\n|\r[^\n]/, 'no CR or LF alone')
  assert.match(text, new RegExp(`boundary="=_DSN_${id}_4"`))
  assert.ok(text.split('\r\n').every((line) => line.length < 998))
  assert.equal(draft.eightBit, false)
})

test('the body ends every line, the last one of the original too', async () => {
  const { returned } = await report({ original: Buffer.from('Subject: x\n\nno end') })
  assert.equal(returned.content.toString(), 'Subject: x\r\n\r\nno end\r\n')
  const { returned: headless } = await report({ original: Buffer.from(''), whole: true })
  assert.equal(headless.content.length, 0)
})

test('UTF-8 in addresses and header makes it an international report that any next hop takes', async () => {
  const header = 'Subject: Grüße\r\nTo: jürgen@exämple.net\r\n\r\nÄ\r\n'
  const { head, body, draft, text, status, returned, groups } = await report({
    envelope: { ...envelope, smtpUtf8: true, eightBit: true, subject: 'Grüße' },
    original: Buffer.from(header),
    failures: [{ ...failure, recipient: { address: 'jürgen@exämple.net' } }],
  })
  assert.equal(status.type, 'message/global-delivery-status')
  assert.match(head.headers['content-type'] ?? '', /report-type=global-delivery-status;/, 'RFC 6522 section 3')
  assert.equal(returned.type, 'message/global')
  assert.equal(returned.content.toString(), header)
  assert.equal(groups[1]?.['final-recipient'], 'utf-8; jürgen@exämple.net')
  assert.match(text.content.toString(), /"Grüße"/)
  assert.match(text.headers['content-type'] ?? '', /charset=utf-8/)
  assert.ok(body.every((octet) => octet < 128))
  assert.deepEqual([draft.smtpUtf8, draft.eightBit], [false, false])
})

test('a sender whose own address is not ASCII needs SMTPUTF8', async () => {
  const { draft, head } = await report({ envelope: { ...envelope, smtpUtf8: true, sender: 'ännchen@example.com' } })
  assert.equal(head.headers['to'], '<ännchen@example.com>')
  assert.deepEqual([draft.smtpUtf8, draft.eightBit], [true, true])
})

test('an original with octets above 127 comes back whole, but not when that is why it failed', async () => {
  const eightBit = Buffer.from('Subject: x\r\n\r\n\xe4\xf6\r\n', 'latin1')
  const changed = { ...envelope, eightBit: true }
  const whole = await report({ envelope: changed, original: eightBit })
  assert.deepEqual([whole.returned.type, whole.returned.encoding], ['message/rfc822', '8bit'])
  assert.deepEqual(whole.returned.content, eightBit)
  assert.equal(whole.draft.eightBit, true)
  const error = { ...failure.error, enhanced: '5.6.3', text: 'the next hop does not take 8BITMIME' }
  const header = await report({ envelope: changed, original: eightBit, failures: [{ ...failure, error }] })
  assert.equal(header.returned.type, 'text/rfc822-headers')
  assert.equal(header.draft.eightBit, false)
  assert.equal(header.groups[1]?.['status'], '5.6.3')
})

test('whatever texts come from outside, a report has its three parts, whole lines and one group for each recipient', async () => {
  const piece = fc.constantFrom(
    '\r\n',
    '\n',
    '\r',
    ' ',
    `--=_DSN_${id}_1`,
    '--',
    ':',
    'a',
    'ü',
    '\u2028',
    '\0',
    '😀',
    '\ud800',
    '+0D+0A',
    '=?',
    '"',
    '>',
  )
  const words = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
  const property = fc.asyncProperty(words, words, words, fc.boolean(), async (one, two, three, smtpUtf8) => {
    const { groups, body, draft } = await report({
      envelope: { ...envelope, smtpUtf8, subject: one, envid: two, clientName: three, internetMessageId: one },
      failures: [
        {
          recipient: { address: `x${one}@example.net`, dsn: { orcpt: `rfc822;${two}` } },
          error: { ...failure.error, text: three },
          cause: 'failed',
        },
        { ...failure, error: { ...failure.error, host: one }, cause: 'expired' },
      ],
      original: Buffer.from(`Subject: ${one}\r\n\r\n${two}${three}`),
    })
    assert.equal(groups.length, 3)
    assert.ok(groups.slice(1).every((group) => group['action'] === 'failed'))
    const text = body.toString('latin1')
    assert.doesNotMatch(text, /[^\r]\n|\r[^\n]/)
    assert.ok(text.split('\r\n').every((line) => line.length < 998))
    assert.equal(draft.eightBit, /[\x80-\xff]/.test(text))
  })
  await fc.assert(property, bounded(200))
})
