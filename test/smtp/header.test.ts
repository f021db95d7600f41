/** What is learned from a header, however it is written and split. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeEncodedWords } from '../../server/smtp/encoded-word.js'
import { HEADER_SCANNED_MAX, HeaderScanner } from '../../server/smtp/header.js'

function scan(text: string, cut = text.length): HeaderScanner {
  const octets = new TextEncoder().encode(text)
  const scanner = new HeaderScanner()
  for (let at = 0; at < octets.length; at += cut) scanner.feed(octets.subarray(at, at + cut))
  scanner.end()
  return scanner
}

test('fields are found in any case and folding, wherever the chunks are cut', () => {
  const text =
    'RECEIVED: one\r\n\tfolded; Date: no\r\nreceived : two\r\nSubject:\r\n =?ISO-8859-1?Q?Gr=FC=DFe?=\r\n =?utf-8?b?IMOkw7Y=?= end\r\nMessage-ID:\r\n\t<a@b> (x)\r\nDate: d\r\nSubject: second\r\n\r\nReceived: body\r\nSubject: body\r\n'
  for (const cut of [1, 2, 3, 7, 50, text.length]) {
    const scanner = scan(text, cut)
    assert.equal(scanner.hops, 2)
    assert.equal(scanner.subject, 'Grüße äö end')
    assert.equal(scanner.messageId, '<a@b>')
    assert.deepEqual([scanner.hasDate, scanner.beginsWithText, scanner.eightBit], [true, false, false])
  }
})

test('what is missing is missing, and an empty Message-ID is there but says nothing', () => {
  const none = scan('To: x\r\n\r\nDate: body\r\n')
  assert.deepEqual([none.hops, none.subject, none.hasMessageId, none.hasDate], [0, undefined, false, false])
  const empty = scan('Message-ID:\r\n\r\n')
  assert.deepEqual([empty.hasMessageId, empty.messageId], [true, undefined])
})

test('a text without a header is told from a header, also behind a mailbox separator', () => {
  for (const [text, begins] of [
    ['Hello there\r\n', true],
    [' folded: x\r\n', true],
    ['X: y\r\n', false],
    ['From a@b Mon\r\nX: y\r\n', false],
    ['', false],
    ['\r\nbody', false],
  ] as const) {
    assert.equal(scan(text).beginsWithText, begins, text)
  }
})

test('a subject is cut at 255 characters, on one line, without control characters', () => {
  assert.equal(scan(`Subject: ${'x'.repeat(3000)}\r\n\r\n`).subject?.length, 255)
  assert.equal(scan('Subject: a\r\n\t=?utf-8?q?b=0D=0Ac=1B?=\r\n\r\n').subject, 'a b c')
  assert.equal(scan('Subject: grün\r\n\r\n').subject, 'grün')
  assert.equal(scan('Subject: grün\r\n\r\n').eightBit, true)
})

test('a header without end is left alone after its limit', () => {
  const scanner = new HeaderScanner()
  const line = new TextEncoder().encode('X: y\r\n'.repeat(1000))
  for (let fed = 0; fed <= HEADER_SCANNED_MAX; fed += line.length) scanner.feed(line)
  assert.equal(scanner.ended, true)
  scanner.feed(new TextEncoder().encode('Received: late\r\n'))
  assert.equal(scanner.hops, 0)
})

test('a long line says the same whole and in pieces: its octets above 127 count, its beginning alone is read', () => {
  const text = `X: ${'x'.repeat(5000)}\u00e4\r\n${'x'.repeat(5000)}: y\r\nSubject: end\r\n\r\n`
  for (const cut of [1, 100, 4096, text.length * 2]) {
    const scanner = scan(text, cut)
    assert.deepEqual([scanner.eightBit, scanner.subject, scanner.beginsWithText], [true, 'end', false], `${cut}`)
    assert.equal(scan(text.slice(5007), cut).beginsWithText, true, `${cut}`)
  }
})

test('the limit of a header is counted in octets, however many pieces they come in', () => {
  const scanner = scan(`${'X: y\r\n'.repeat(HEADER_SCANNED_MAX / 10)}Received: x\r\n\r\n`, 1)
  assert.equal(scanner.hops, 1)
})

test('encoded words that cannot be decoded stay as they are', () => {
  for (const word of ['=?nope?q?a?=', '=?utf-8?b?*?=', '=?utf-8?x?a?=', 'plain =? text'])
    assert.equal(decodeEncodedWords(word), word)
  assert.equal(decodeEncodedWords('=?iso-2022-jp?B?GyRCRnxLXBsoQg==?='), '日本')
  assert.equal(decodeEncodedWords('=?utf-8*de?q?a_b?= c'), 'a b c')
})
