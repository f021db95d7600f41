/** One row as a line, whatever is in it, and back. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createChecks } from '../../generator/checks.js'
import { loadModel } from '../../generator/load.js'
import { entryOf, namesOf } from '../../server/protocol-log/entry.js'
import { escaped, RowFormat, unescaped } from '../../server/protocol-log/fields.js'
import type { ProtocolRow } from '../../server/smtp/protocol-row.js'
import { anyText, bounded, textOf } from '../support/fuzz.js'
import { allFlags, inboundRow } from './rows.js'

const format = new RowFormat(allFlags, { name: 'SMTPSVC1', computerName: 'RELAY 1' })
const fieldsLine = format.header(0).split('\r\n')[3] ?? ''
const section = { names: namesOf(fieldsLine) ?? [], date: undefined }

function back(row: ProtocolRow) {
  return entryOf(format.row(row).trimEnd(), section, '1')
}

test('the fields are those of IIS, in its order', () => {
  assert.equal(
    fieldsLine,
    '#Fields: date time c-ip cs-username s-sitename s-computername s-ip s-port cs-method cs-uri-stem cs-uri-query sc-status sc-substatus sc-win32-status sc-bytes cs-bytes time-taken cs-version cs-host cs(User-Agent) cs(Cookie) cs(Referer)',
  )
  const few = new RowFormat(['Method', 'Time', 'HttpStatus'], { name: 'SMTPSVC1', computerName: 'R' })
  assert.match(few.header(0), /#Fields: time cs-method sc-status\r\n$/)
  assert.equal(few.row(inboundRow({})), '12:00:01 MAIL 250\r\n')
})

test('an inbound and an outbound row look as IIS wrote them', () => {
  assert.equal(
    format.row(inboundRow({ query: ' FROM: <a@b>' })),
    '2026-01-31 12:00:01 192.0.2.17 client.test SMTPSVC1 RELAY+1 127.0.0.1 0 MAIL - +FROM:+<a@b> 250 0 0 40 20 3 SMTP - - - -\r\n',
  )
  const reply = { userName: 'OutboundConnectionResponse', localAddress: undefined, method: undefined, port: 25 }
  assert.equal(
    format.row(inboundRow({ ...reply, query: '421 4.7.0 Try again', status: 0 })),
    '2026-01-31 12:00:01 192.0.2.17 OutboundConnectionResponse SMTPSVC1 RELAY+1 - 25 - - 421+4.7.0+Try+again 0 0 0 40 20 3 SMTP - - - -\r\n',
  )
})

const octets = fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes).toString('latin1'))
const nasty = fc.oneof(
  octets,
  fc.constantFrom('#Fields: date', '\r\n#Fields: x', '-', '+', ' ', '%0D%0A', '\x1b[31m', '\u0085', '"', ''),
)

test('no text of a client makes a second line, a directive or another field', () => {
  fc.assert(
    fc.property(nasty, nasty, nasty, (method, query, userName) => {
      const line = format.row(inboundRow({ method, query, userName }))
      assert.match(line, /^[!-~]+(?: [!-~]+){21}\r\n$/)
      assert.ok(!line.startsWith('#'))
      assert.ok(line.length < 5000)
      const bare = new RowFormat(['Method'], { name: 'SMTPSVC1', computerName: 'R' }).row(inboundRow({ method }))
      assert.match(bare, /^[^#\s]\S*\r\n$/)
    }),
    bounded(300),
  )
})

test('what is not too long is read back as it was', () => {
  fc.assert(
    fc.property(anyText(80), (text) => {
      const latin1 = Buffer.from(text).toString('latin1')
      const again = unescaped(escaped(latin1, 1024)) ?? ''
      assert.equal(again, Buffer.from(text).toString())
    }),
    bounded(300),
  )
  const entry = back(inboundRow({ query: ' TO:<user+tag@m\u00c3\u00bcller.test> X=50%' }))
  assert.equal(entry?.text, 'TO:<user+tag@m\u00fcller.test> X=50%')
  assert.equal(back(inboundRow({ query: '\xff\xfe' }))?.text, '\u00ff\u00fe', 'what is no UTF-8')
})

test('what would control a terminal is shown as the file has it', () => {
  const text = 'a\u001b[2Jb\u0000c\u009bd\u202ee\u2028f'
  const latin1 = Buffer.from(text).toString('latin1')
  const entry = back(inboundRow({ query: latin1, method: latin1, userName: latin1 }))
  for (const shown of [entry?.text, entry?.command, entry?.clientName])
    assert.equal(shown, 'a%1B[2Jb%00c%C2%9Bd%E2%80%AEe%E2%80%A8f')
})

test('an outbound row has its status with the reply', () => {
  const common = { localAddress: undefined, port: 587, status: 0 }
  const command = back(
    inboundRow({ ...common, userName: 'OutboundConnectionCommand', method: 'RCPT', query: 'TO:<a@b>' }),
  )
  assert.deepEqual(
    [command?.direction, command?.command, command?.status, command?.text, command?.serverPort],
    ['Outbound', 'RCPT', undefined, 'TO:<a@b>', 587],
  )
  const reply = back(
    inboundRow({
      ...common,
      userName: 'OutboundConnectionResponse',
      method: undefined,
      query: '550 5.1.1 No such user',
    }),
  )
  assert.deepEqual(
    [reply?.direction, reply?.command, reply?.status, reply?.text, reply?.clientName],
    ['Outbound', undefined, 550, '550 5.1.1 No such user', undefined],
  )
})

test('damaged lines and rows without a time are no entries', () => {
  const line = format.row(inboundRow({})).trimEnd()
  assert.ok(entryOf(line, section, '1'))
  for (const wrong of [
    line.replace('2026-01-31', '0'),
    line.slice(0, 60),
    `${line} x`,
    line.replace('12:00:01', '99:00:01'),
    '',
    '-',
    'x'.repeat(9999),
  ])
    assert.equal(entryOf(wrong, section, '1'), undefined, wrong.slice(0, 80))
  fc.assert(fc.property(octets, (text) => void entryOf(text, section, '1')))
})

test('any row is an entry that its schema takes, or none, whatever the section above it has', () => {
  const checks = createChecks(loadModel(process.cwd()))
  const names = fc.array(fc.constantFrom(...section.names, '__proto__', 'constructor', 'date', 'time'), {
    maxLength: 8,
  })
  const value = fc.oneof(
    {
      arbitrary: fc.constantFrom(
        '2026-01-31',
        '12:00:01',
        '-',
        '25',
        '+1',
        '99999999999999999',
        '%00',
        '%C3%A4',
        '250',
      ),
      weight: 5,
    },
    textOf(['0', '-', ':', '2026', '%', '+', 'T', 'Z', '12:00', '.5'], 5).map((text) =>
      text.replaceAll(/[ \r\n]/g, ''),
    ),
  )
  const dates = fc.constantFrom(undefined, '2026-01-31', '2026-02-31', '0000-00-00')
  let entries = 0
  fc.assert(
    fc.property(names, fc.array(value, { minLength: 10, maxLength: 10 }), dates, (more, values, date) => {
      const given = { names: ['date', 'time', ...more], date }
      const entry = entryOf(values.slice(0, given.names.length).join(' '), given, '1')
      if (entry === undefined) return
      entries += 1
      assert.deepEqual(checks.report('ProtocolLogEntry', entry), [])
    }),
    bounded(3000),
  )
  assert.ok(entries > 0, 'some of them were entries')
})

test('a row without a day has that of the #Date directive', () => {
  const entry = entryOf('12:00:01 EHLO 250', { names: ['time', 'cs-method', 'sc-status'], date: '2026-01-31' }, '2')
  assert.deepEqual(entry, {
    dateTime: '2026-01-31T12:00:01.000Z',
    virtualServer: '2',
    direction: 'Inbound',
    command: 'EHLO',
    status: 250,
  })
})
