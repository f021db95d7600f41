/** Records, keys and ids. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createIds, isId, newInstallation } from '../../server/queue/ids.js'
import { bodyKey, envelopeKey, eventKey, holdKey, parseKey, recipientKey } from '../../server/queue/keys.js'
import { DamagedRecord, openBytes, openJson, sealBytes, sealJson } from '../../server/queue/record.js'
import { seededRandom } from './messages.js'

test('a record gives back what was sealed', () => {
  assert.deepEqual(openJson('e/x', sealJson('e/x', { a: 'Größe', b: [1] })), { a: 'Größe', b: [1] })
  assert.equal(openBytes('b/x', sealBytes('b/x', Buffer.alloc(0))).length, 0)
  const body = Buffer.from([0, 255, 13, 10])
  assert.deepEqual(openBytes('b/x', sealBytes('b/x', body)), body)
})

test('a record with any one bit changed, cut anywhere, or under another key is damaged', () => {
  const record = sealJson('r/ID/00001', { held: false, attempts: 3 })
  for (let bit = 0; bit < record.length * 8; bit++) {
    const changed = Buffer.from(record)
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    assert.throws(() => openJson('r/ID/00001', changed), DamagedRecord)
  }
  for (let end = 0; end < record.length; end++) {
    assert.throws(() => openBytes('r/ID/00001', record.subarray(0, end)), DamagedRecord)
  }
  assert.throws(() => openBytes('r/ID/00002', record), DamagedRecord)
  assert.throws(() => openJson('e/x', sealBytes('e/x', Buffer.from('no JSON'))), DamagedRecord)
})

test('a record of a later version is not guessed at', () => {
  const record = sealJson('e/x', {})
  record[0] = 2
  assert.throws(() => openJson('e/x', record), /unknown format version 2/)
})

test('keys say what they are of, and sort by age', () => {
  assert.deepEqual(parseKey(envelopeKey('ID')), { kind: 'e', id: 'ID' })
  assert.deepEqual(parseKey(bodyKey('ID')), { kind: 'b', id: 'ID' })
  assert.deepEqual(parseKey(recipientKey('ID', 49_999)), { kind: 'r', id: 'ID', n: 49_999 })
  assert.deepEqual(parseKey(eventKey(12)), { kind: 'q', sequence: 12 })
  assert.deepEqual(parseKey(holdKey('1\\bücher.example/x')), { kind: 'h', queue: '1\\bücher.example/x' })
  for (const key of ['', 'e', 'x/1', 'q/1', 'q/00000000000000x1', 'r/ID', 'r/ID/1', 'h/%E0%A4%A']) {
    const parsed = parseKey(key)
    assert.ok(parsed === undefined || ('id' in parsed && parsed.id === ''), key)
  }
  assert.ok(eventKey(9) < eventKey(10) && recipientKey('ID', 9) < recipientKey('ID', 10))
})

test('ids have one width, sort by age, and can be told from other file names', () => {
  const installation = newInstallation(seededRandom(5))
  const ids = createIds(installation, 31)
  const taken = Array.from({ length: 2000 }, () => ids.next())
  assert.deepEqual(taken, [...taken].sort())
  assert.equal(new Set(taken).size, 2000)
  assert.ok(taken.every((id) => id.length === 19 && isId(id) && id.startsWith(installation)))
  assert.ok(createIds(installation, 32).next() > (taken.at(-1) ?? ''))
  for (const text of ['', 'mail.eml', taken[0]?.toLowerCase() ?? '', `${taken[0]}/..`, 'IIIIIIIIIIIIIIIIIII']) {
    assert.ok(!isId(text), text)
  }
})
