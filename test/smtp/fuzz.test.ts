/** The values of settings and of the protocol under any text, against simple models. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addressPolicy, isAllowed } from '../../server/smtp/address-lists.js'
import { DomainTable } from '../../server/smtp/domains.js'
import { formatDuration, parseDuration } from '../../server/smtp/duration.js'
import { decodeEncodedWords } from '../../server/smtp/encoded-word.js'
import { formats, isDateTime, isDomainName } from '../../server/smtp/formats.js'
import { HeaderScanner } from '../../server/smtp/header.js'
import {
  blocksOfRange,
  isIpAddress,
  isNetwork,
  networkOf,
  plainAddress,
  plainNetwork,
} from '../../server/smtp/networks.js'
import { plainDomain } from '../../server/system/idna.js'
import { anyText, bounded, chunksOf, cuts, isOneLine, textOf } from '../support/fuzz.js'

test('what a header says does not depend on how it is cut', () => {
  const field = fc.constantFrom(
    'Received: x',
    'Message-ID: <a@b>',
    'Subject: =?utf-8?q?=C3=A4?=',
    'Date: x',
    'To: x',
    'From a@b Mon',
  )
  const odd = fc.constantFrom(
    '\r\n',
    '\n',
    '\r',
    ' folded',
    '\t',
    '\u00e4',
    '\0',
    ':',
    'subject :',
    ' '.repeat(4090),
    'x'.repeat(5000),
  )
  const header = fc.array(fc.oneof(field, odd, fc.constant('\r\n')), { maxLength: 25 }).map((parts) => parts.join(''))
  const said = (chunks: readonly Buffer[]): unknown => {
    const scanner = new HeaderScanner()
    for (const chunk of chunks) scanner.feed(chunk)
    scanner.end()
    const { hops, hasDate, hasMessageId, messageId, subject, beginsWithText, eightBit } = scanner
    assert.ok((subject?.length ?? 0) <= 255 && isOneLine(subject ?? '') && (messageId?.length ?? 0) <= 998)
    return { hops, hasDate, hasMessageId, messageId, subject, beginsWithText, eightBit }
  }
  fc.assert(
    fc.property(header, cuts, (text, places) => {
      const whole = Buffer.from(text)
      assert.deepEqual(said(chunksOf(whole, places)), said([whole]))
      const odds = [...whole].map((_octet, at) => whole.subarray(at, at + 1))
      if (whole.length < 2000) assert.deepEqual(said(odds), said([whole]))
    }),
    bounded(600),
  )
})

test('encoded words give back what was encoded; any other text comes back, and none is an error', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  const asQ = (word: string) =>
    [...Buffer.from(word)].map((octet) => `=${octet.toString(16).padStart(2, '0')}`).join('')
  fc.assert(
    fc.property(text, text, (one, two) => {
      const base64 = `=?UTF-8?B?${Buffer.from(one).toString('base64')}?=`
      // Between two of them blanks belong to neither.
      assert.equal(decodeEncodedWords(`${base64} \t =?utf-8?q?${asQ(two)}?= end`), `${one}${two} end`)
    }),
    bounded(300),
  )
  const near = textOf([
    '=?',
    '?=',
    'utf-8',
    '?q?',
    '?B?',
    'iso-8859-1',
    '*en',
    '=C3',
    '_',
    'w6Q=',
    '?',
    'utf-7',
    'utf-16',
  ])
  fc.assert(
    fc.property(near, (sample) => {
      const decoded = decodeEncodedWords(sample)
      assert.ok(decoded.length <= sample.length)
      if (!sample.includes('=?')) assert.equal(decoded, sample)
    }),
    bounded(2000),
  )
})

const four = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255)).map((parts) => parts.join('.'))
const numberOf = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
const addressOf = (number: number): string => [24, 16, 8, 0].map((shift) => (number / 2 ** shift) & 255).join('.')

test('an IPv4 network is the same in each notation, and holds what a calculation says', () => {
  fc.assert(
    fc.property(four, fc.nat(32), four, (address, bits, other) => {
      const size = 2 ** (32 - bits)
      const first = Math.floor(numberOf(address) / size) * size
      const last = first + size - 1
      const cidr = bits === 32 ? addressOf(first) : `${addressOf(first)}/${bits}`
      const mask = addressOf(2 ** 32 - size)
      assert.equal(plainNetwork(`${addressOf(first)}, ${mask}`), cidr)
      assert.equal(plainNetwork(`${addressOf(first)} - ${addressOf(last)}`), cidr)
      assert.equal(networkOf(`${address}/${bits}`), `${addressOf(first)}/${bits}`)
      const lists = { mode: 'OnlyListed', grant: [{ address: cidr }], deny: [] } as const
      for (const asked of [other, addressOf(first), addressOf(last), address]) {
        const isIn = numberOf(asked) >= first && numberOf(asked) <= last
        assert.equal(isAllowed(addressPolicy(lists), asked), isIn)
        assert.equal(isAllowed(addressPolicy(lists), `::ffff:${asked}`), isIn)
      }
    }),
    bounded(500),
  )
})

test('the networks of a range follow one another from its first address to its last', () => {
  fc.assert(
    fc.property(four, four, (one, two) => {
      const [from, to] = numberOf(one) <= numberOf(two) ? [one, two] : [two, one]
      let next = numberOf(from)
      for (const block of blocksOfRange(`${from}-${to}`) ?? assert.fail('no range')) {
        const [address = '', bits = '32'] = block.split('/')
        assert.equal(numberOf(address), next)
        next += 2 ** (32 - Number(bits))
      }
      assert.equal(next, numberOf(to) + 1)
    }),
    bounded(300),
  )
})

test('whatever is taken for an address or a network can be asked, and its plain form is plain', () => {
  const near = textOf(
    [
      '10.0.0.0',
      '255.0.0.0',
      '2001:db8::',
      '::ffff:10.0.0.0',
      '::',
      ':',
      '/',
      '8',
      '96',
      '104',
      '128',
      ',',
      '-',
      ' ',
      '0',
      '%1',
    ],
    6,
  )
  let taken = 0
  fc.assert(
    fc.property(near, (text) => {
      assert.equal(plainAddress(plainAddress(text)), plainAddress(text))
      const plain = plainNetwork(text)
      assert.equal(plain !== undefined, isNetwork(text))
      blocksOfRange(text)
      networkOf(text)
      if (plain === undefined) return
      taken += 1
      assert.equal(plainNetwork(plain), plain)
      const policy = addressPolicy({ mode: 'OnlyListed', grant: [{ address: plain }], deny: [] })
      const [first = ''] = plain.split('/')
      assert.equal(isAllowed(policy, first), true, plain)
      assert.ok(isIpAddress(first))
    }),
    bounded(1200),
  )
  assert.ok(taken > 0, 'some of them were networks')
})

test('a duration is read as it was written, and any text is one or none', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 31 - 1), (seconds) => {
      assert.equal(parseDuration(formatDuration(seconds * 1000)), seconds * 1000)
    }),
    bounded(500),
  )
  fc.assert(
    fc.property(textOf(['P', 'T', '1', '99', 'D', 'H', 'M', 'S', 'W', '.', '-', '999999999'], 10), (text) => {
      const length = parseDuration(text)
      if (length === undefined) return
      assert.ok(Number.isSafeInteger(length) && length >= 0)
      assert.equal(parseDuration(formatDuration(length)), length)
    }),
    bounded(2000),
  )
})

test('the entry of a domain is that of a simple search, and no name finds what is not there', () => {
  const name = fc
    .array(fc.constantFrom('a', 'b', 'test', '__proto__', 'constructor'), { minLength: 1, maxLength: 4 })
    .map((labels) => labels.join('.'))
  const entry = fc.tuple(fc.boolean(), name).map(([isWild, text]) => (isWild ? `*.${text}` : text))
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), name, (entries, asked) => {
      const table = new DomainTable(entries.map((one): [string, string] => [one, one]))
      const wild = entries.filter((one) => one.startsWith('*.') && asked.endsWith(one.slice(1)))
      const longest = wild.sort((a, b) => b.length - a.length)[0]
      assert.equal(table.find(asked), entries.includes(asked) ? asked : longest)
    }),
    bounded(500),
  )
})

test('the plain form of a domain is its own plain form, and that of a name in ASCII is the name in lower case', () => {
  const domain = fc
    .array(
      fc.oneof(
        fc.constantFrom('xn--', 'B\u00fc', 'A', '.', '-', '_', '1', '\u0130', '\u1e9e', '\u{1d54f}'),
        anyText(1).filter((letter) => /^[\p{L}\p{M}\p{N}]?$/u.test(letter)),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('').replace(/\.+/g, '.'))
  fc.assert(
    fc.property(domain, (text) => {
      const plain = plainDomain(text)
      assert.equal(plainDomain(plain), plain)
      if (isDomainName(text)) assert.equal(plain, text.toLowerCase())
    }),
    bounded(2000),
  )
})

test('each format says yes or no to any text, in time that grows with it', { timeout: 30_000 }, () => {
  const near = textOf(
    [
      'a.test',
      '*.',
      '[',
      ']',
      '192.0.2.1',
      '2001:db8::1',
      ':25',
      '@',
      '"',
      '\\',
      '/',
      'C:\\',
      '2026-02-30',
      'T12:00:00',
      'Z',
      '+01:00',
      'con',
      '.',
    ],
    12,
  )
  const all = Object.values(formats)
  fc.assert(
    fc.property(near, (text) => {
      for (const fits of all) assert.equal(typeof fits(text), 'boolean')
      if (isDateTime(text) && !/:60/.test(text)) assert.ok(!Number.isNaN(Date.parse(text.toUpperCase())), text)
    }),
    bounded(2000),
  )
  for (const piece of ['a', 'a.', '"', '\\"', '[', ' ', '-', '\\', '1', ':', '\u00e4'])
    for (const fits of all) fits(`${piece.repeat(60_000)}!`)
})
