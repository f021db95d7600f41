/** The .BDP file of a message in Badmail, whatever is in it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readProperties } from '../../server/report/badmail-properties.js'
import { bounded } from '../support/fuzz.js'

const envelope = {
  id: 'TESTTEST0001000000A',
  virtualServer: '1',
  source: 'SMTP',
  sender: 'app@contoso.com',
  recipients: [
    { address: 'bob@example.com' },
    { address: 'ann@example.com', dsn: { notify: ['NEVER'], orcpt: 'rfc822;a' } },
  ],
  smtpUtf8: false,
  eightBit: true,
  hops: 2,
  size: 12,
  receivedMs: Date.UTC(2026, 0, 31),
  subject: 'Hello',
  clientIp: '192.0.2.1',
}
const failure = { recipient: envelope.recipients[1], error: { stage: 'Rcpt', text: '550 5.1.1 Gone' }, cause: 'failed' }

function read(value: unknown) {
  return readProperties(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)))
}

function undeliverable(changes: object = {}, failures: unknown = [failure]) {
  return read({ format: 'mailroot-badmail-1', kind: 'undeliverable', envelope: { ...envelope, ...changes }, failures })
}

test('a message is as it was, for the recipients that failed and no others', () => {
  assert.deepEqual(undeliverable(), {
    known: {
      source: 'Message',
      sender: 'app@contoso.com',
      recipients: ['ann@example.com'],
      reason: '550 5.1.1 Gone',
      receivedMs: envelope.receivedMs,
      subject: 'Hello',
    },
    draft: {
      source: 'SMTP',
      sender: 'app@contoso.com',
      recipients: [{ address: 'ann@example.com', dsn: { notify: ['NEVER'], orcpt: 'rfc822;a' } }],
      smtpUtf8: false,
      eightBit: true,
      hops: 2,
      clientIp: '192.0.2.1',
      parent: envelope.id,
      subject: 'Hello',
    },
  })
})

test('a report keeps its null sender and what it reports; errors that differ are told, the same one once', () => {
  const error = (text: string) => ({ ...failure, error: { text } })
  const { known, draft } = undeliverable({ source: 'DSN', sender: '', parent: 'P' }, [
    error('a'),
    error('b'),
    error('a'),
  ])
  assert.equal(known.source, 'Report')
  assert.equal(known.sender, '')
  assert.equal(known.reason, 'a; b')
  assert.equal(draft?.parent, 'P')
})

test('a file of Pickup has a name and a reason, and no envelope', () => {
  const pickup = {
    format: 'mailroot-badmail-1',
    kind: 'pickup',
    name: 'a.eml',
    reason: 'It has no\r\nsender.',
    sender: 'nonsense',
  }
  assert.deepEqual(read(pickup), {
    known: { source: 'Pickup', recipients: [], reason: 'It has no sender.', fileName: 'a.eml' },
  })
})

test('what is no envelope of ours is unknown, all of it: no recipient is passed over', () => {
  const wrong: readonly unknown[] = [
    '',
    '{',
    'null',
    '[]',
    '"x"',
    { format: 'other', kind: 'pickup' },
    { format: 'mailroot-badmail-1', kind: 'other' },
    { format: 'mailroot-badmail-1', kind: 'undeliverable' },
    '\\u0001\\u0000\\ufffd',
  ]
  for (const value of wrong) assert.deepEqual(read(value), { known: { source: 'Unknown', recipients: [] } })
  const changes: readonly object[] = [{ sender: 'x y z' }, { sender: 7 }, { source: 'ELSE' }]
  for (const change of changes) assert.equal(undeliverable(change).draft, undefined, JSON.stringify(change))
  const failures: readonly unknown[] = [[], {}, [7], [failure, { recipient: { address: 'no address' } }], [{}]]
  for (const given of failures) assert.equal(undeliverable({}, given).draft, undefined, JSON.stringify(given))
})

test('any bytes and any JSON give a value that can be shown and sent, and no error', () => {
  const json = fc.json().map((text) => Buffer.from(text))
  /** Mostly what could be meant. */
  const mostly = (usual: fc.Arbitrary<unknown>) => fc.oneof({ arbitrary: usual, weight: 9 }, fc.jsonValue())
  const near = fc
    .record({
      format: fc.constant('mailroot-badmail-1'),
      kind: fc.constantFrom('undeliverable', 'undeliverable', 'pickup', ''),
      envelope: mostly(
        fc.record(
          {
            source: fc.constantFrom('SMTP', 'DSN', 'X'),
            sender: mostly(fc.constantFrom('', 'a@b', 'a@b\r\nc')),
            receivedMs: mostly(fc.double()),
            hops: fc.jsonValue(),
            subject: fc.jsonValue(),
            ret: fc.jsonValue(),
          },
          { requiredKeys: ['source', 'sender'] },
        ),
      ),
      failures: mostly(
        fc.array(
          fc.record({
            recipient: mostly(
              fc.record({ address: fc.constantFrom('b@c', 'b@d', 'b', '<b@c>', 'b@c\n'), dsn: fc.jsonValue() }),
            ),
            error: mostly(fc.record({ text: fc.jsonValue() })),
          }),
          { maxLength: 3 },
        ),
      ),
      reason: fc.jsonValue(),
      name: fc.jsonValue(),
    })
    .map((value) => Buffer.from(JSON.stringify(value)))
  const bytes = fc.uint8Array({ maxLength: 200 }).map((octets) => Buffer.from(octets))
  let drafts = 0
  fc.assert(
    fc.property(fc.oneof(json, near, near, bytes), (sample) => {
      const { known, draft } = readProperties(sample)
      // No text may end a line or a field of what it stands in.
      JSON.stringify({ known, draft }, (_, value: unknown) => {
        if (typeof value === 'string') assert.doesNotMatch(value, /\p{Cc}/u)
        return value
      })
      if (known.receivedMs !== undefined) assert.ok(new Date(known.receivedMs).toISOString())
      if (draft === undefined) return
      drafts += 1
      assert.ok(draft.recipients.length > 0)
      assert.ok(draft.recipients.every(({ address }) => /^\S+@?\S*$/.test(address)))
    }),
    bounded(2000),
  )
  assert.ok(drafts > 0, 'some of them were envelopes')
})
