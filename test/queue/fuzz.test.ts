/** What the disk gives back under any damage: found, or passed over, and never an error that stops the relay. */
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { isId } from '../../server/queue/ids.js'
import { bodyKey, envelopeKey, eventKey, holdKey, parseKey, recipientKey } from '../../server/queue/keys.js'
import { DamagedRecord, openBytes, openJson, sealBytes, sealJson } from '../../server/queue/record.js'
import { CursorUnknown, createTraceReader } from '../../server/queue/trace-reader.js'
import {
  lastSequence,
  mendEnd,
  parseEvent,
  parseTrackingName,
  trackingFiles,
} from '../../server/queue/tracking-files.js'
import { systemDisk } from '../../server/system/disk.js'
import { temporaryFolder } from '../support/folder.js'
import { bounded, jsonText, octets, textOf } from '../support/fuzz.js'
import { listLog } from '../support/log.js'

const key = fc.string({ unit: 'grapheme', maxLength: 20 })

test('a record gives back what was sealed; one with octets changed, or of another key, is damaged', () => {
  fc.assert(
    fc.property(key, octets(300), fc.nat(), fc.integer({ min: 1, max: 255 }), key, (name, content, at, flip, other) => {
      const record = sealBytes(name, content)
      assert.deepEqual(openBytes(name, record), content)
      const changed = Buffer.from(record)
      const place = at % record.length
      changed.writeUInt8(record.readUInt8(place) ^ flip, place)
      assert.throws(() => openBytes(name, changed), DamagedRecord)
      assert.throws(() => openBytes(name, record.subarray(0, place)), DamagedRecord)
      if (other !== name) assert.throws(() => openBytes(other, record), DamagedRecord)
    }),
    bounded(1000),
  )
  fc.assert(
    fc.property(key, jsonText(['id', 'sender']), (name, text) => {
      // A number too large for JavaScript is none when it is written again.
      const value: unknown = JSON.parse(JSON.stringify(JSON.parse(text)))
      assert.deepEqual(openJson(name, sealJson(name, value)), value)
    }),
    bounded(300),
  )
  fc.assert(
    fc.property(key, octets(40), (name, bytes) => {
      assert.throws(() => openJson(name, bytes), DamagedRecord)
    }),
    bounded(500),
  )
})

test('a key says what it was made of, and any other text is a key or none', () => {
  const queue = fc.string({ unit: 'grapheme', maxLength: 20 })
  fc.assert(
    fc.property(queue, fc.nat(99_999), fc.nat(), (name, n, sequence) => {
      assert.deepEqual(parseKey(holdKey(name)), { kind: 'h', queue: name })
      assert.deepEqual(parseKey(recipientKey('ID', n)), { kind: 'r', id: 'ID', n })
      assert.deepEqual(parseKey(eventKey(sequence)), { kind: 'q', sequence })
    }),
    bounded(300),
  )
  fc.assert(
    fc.property(
      textOf(['e', 'b', 'r', 'q', 'g', 'h', '/', 'ID', '00001', '0000000000000012', '%', '%C3'], 6),
      (text) => {
        const parsed = parseKey(text)
        if (parsed?.kind === 'e' && parsed.id !== '') assert.ok(text.startsWith(envelopeKey(parsed.id)))
        if (parsed?.kind === 'b' && parsed.id !== '') assert.ok(text.startsWith(bodyKey(parsed.id)))
        if (isId(text)) assert.match(text, /^[0-9A-Z]+$/)
        const name = parseTrackingName(text)
        assert.ok(name === undefined || name.part >= 1)
      },
    ),
    bounded(1000),
  )
})

const whole = {
  sequence: 4711,
  timestamp: '2026-01-31T12:00:00.000Z',
  eventId: 'SEND',
  identity: 'ID',
  sender: 'a@b.test',
  recipients: ['c@d.test'],
  internetMessageId: '<x>',
}
const value = jsonText(['0', 'length', 'some'])
const altered = fc
  .tuple(fc.constantFrom(...Object.keys(whole)), value)
  .map(([name, text]) => JSON.stringify({ ...whole, sequence: 1, [name]: JSON.parse(text) }))
const line = fc
  .oneof(
    { arbitrary: altered, weight: 5 },
    jsonText(Object.keys(whole)),
    textOf(['{', '"sequence":1', '}', 'x'.repeat(500)]),
  )
  .map((text) => text.replaceAll('\n', ' '))

test('the tracking log has its whole lines, page by page, whatever stands between them and whatever is asked', async (context) => {
  const folder = temporaryFolder(context)
  const log = listLog()
  const reader = createTraceReader({ disk: systemDisk, log, folder, flush: async () => undefined })
  const filter = {
    sender: (sender: string) => sender.startsWith(''),
    recipient: (recipient: string) => recipient.startsWith(''),
  }
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 6 }),
      fc.nat(6),
      fc.integer({ min: 1, max: 3 }),
      async (lines, at, limit) => {
        const all = [...lines.slice(0, at), JSON.stringify(whole), ...lines.slice(at)]
        writeFileSync(join(folder, '2026-01-31.jsonl'), `${all.join('\n')}\n`)
        for (const asked of [{}, filter]) {
          const found: number[] = []
          let cursor: string | undefined
          do {
            const page = await reader.read(asked, cursor, limit)
            found.push(...page.items.map(({ sequence }) => sequence))
            cursor = page.cursor
            assert.ok(page.items.length <= limit && found.length <= all.length)
          } while (cursor !== undefined)
          assert.equal(found.filter((sequence) => sequence === 4711).length, 1)
        }
      },
    ),
    bounded(200),
  )
})

test('a tracking file cut anywhere ends with a line again, and its last number is found', async (context) => {
  const folder = temporaryFolder(context)
  const name = '2026-01-31.jsonl'
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 4 }), fc.nat(), async (lines, cut) => {
      const bytes = Buffer.from([JSON.stringify(whole), ...lines].map((text) => `${text}\n`).join(''))
      writeFileSync(join(folder, name), bytes.subarray(0, JSON.stringify(whole).length + 1 + (cut % bytes.length)))
      const fileOf = async () => (await trackingFiles(systemDisk, folder))[0] ?? assert.fail('no file')
      await mendEnd(systemDisk, folder, await fileOf())
      const mended = readFileSync(join(folder, name))
      assert.equal(mended.at(-1), 10)
      const numbers = mended
        .toString()
        .split('\n')
        .map((text) => parseEvent(Buffer.from(text))?.sequence)
      assert.equal(
        await lastSequence(systemDisk, folder, await fileOf()),
        numbers.findLast((one) => one !== undefined),
      )
    }),
    bounded(150),
  )
})

test('any cursor is one of ours or told as none', async (context) => {
  const folder = temporaryFolder(context)
  writeFileSync(join(folder, '2026-01-31.jsonl'), `${JSON.stringify(whole)}\n`)
  const reader = createTraceReader({ disk: systemDisk, log: listLog(), folder, flush: async () => undefined })
  await fc.assert(
    fc.asyncProperty(textOf(['2026-01-31', '.jsonl', '.2', ':', '0', '99999', '..', '/'], 6), async (cursor) => {
      try {
        const { items } = await reader.read({}, cursor, 5)
        assert.ok(items.length <= 1)
      } catch (error) {
        assert.ok(error instanceof CursorUnknown, String(error))
      }
    }),
    bounded(300),
  )
})
