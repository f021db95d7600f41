import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formats, formatTexts } from '../../server/smtp/formats.js'

type Format = keyof typeof formats

function check(format: Format, good: readonly string[], bad: readonly string[]): void {
  for (const text of good) assert.equal(formats[format](text), true, `${format} takes ${text}`)
  for (const text of bad) assert.equal(formats[format](text), false, `${format} refuses ${text}`)
}

test('ip-address', () => {
  check(
    'ip-address',
    ['0.0.0.0', '192.0.2.1', '::', '::1', '2001:db8::1', '::ffff:192.0.2.1'],
    ['', '127.1', '0x7f.0.0.1', '010.0.0.1', '256.0.0.1', '192.0.2.1/32', '[::1]', 'fe80::1%eth0', 'localhost', '1'],
  )
})

test('network', () => {
  check(
    'network',
    ['10.0.0.5', '10.0.0.0/24', '0.0.0.0/0', '10.0.0.5/32', '2001:db8::/32', '2001:DB8:0:0::/32', '::1/128'],
    [
      '',
      '10.0.0.5/24',
      '10.0.0.0/33',
      '10.0.0.0/024',
      '10.0.0.0/',
      '10.0.0.0/24/1',
      '2001:db8::1/32',
      '10.0.0.0-10.0.0.9',
    ],
  )
})

test('domain-name', () => {
  check(
    'domain-name',
    [
      'localhost',
      'mail.example.com',
      'PC_01',
      '_dmarc.example.com',
      'xn--bcher-kva.example',
      'a'.repeat(63),
      '1.example',
    ],
    [
      '',
      'example.com.',
      '.example.com',
      'a..b',
      '-a.example',
      'a-.example',
      '192.0.2.1',
      '5',
      'a b',
      'bücher.example',
      'a'.repeat(64),
    ],
  )
})

test('next-hop-host', () => {
  check(
    'next-hop-host',
    ['smtp.example.com', '192.0.2.1', '[192.0.2.1]', '[::1]', '2001:db8::1', 'relay'],
    ['', '[smtp.example.com]', '[192.0.2.1', '999.0.0.1', 'bad host', 'smtp.example.com:25'],
  )
})

test('name-server', () => {
  check(
    'name-server',
    ['192.0.2.53', '192.0.2.53:5353', '2001:db8::53', '[2001:db8::53]', '[2001:db8::53]:53', '[::1]:65535'],
    [
      '',
      'dns.example.com',
      '192.0.2.53:',
      '192.0.2.53:0',
      '192.0.2.53:65536',
      '[192.0.2.53]:53',
      '192.0.2',
      '[::1',
      '::1%1',
    ],
  )
})

test('mailbox', () => {
  check(
    'mailbox',
    ['a@example.com', 'first.last+tag@example.com', '"a b"@example.com', 'a@[192.0.2.1]', 'a@[IPv6:2001:db8::1]'],
    [
      '',
      'a',
      '@example.com',
      'a@',
      '.a@example.com',
      'a..b@example.com',
      'a b@example.com',
      'a@b@',
      `${'a'.repeat(65)}@example.com`,
    ],
  )
})

test('absolute-path', () => {
  check(
    'absolute-path',
    ['/srv/mail', 'C:\\Mail', 'D:/Mail', '\\\\server\\share\\mail'],
    ['', 'mail', './mail', '..\\mail', 'C:mail', '\\mail', '\\\\server', '/srv/\0'],
  )
})

test('date-time', () => {
  check(
    'date-time',
    ['2026-01-31T12:00:00Z', '2024-02-29T23:59:60Z', '2026-01-31T12:00:00.123+02:00'],
    [
      '',
      '2026-02-29T00:00:00Z',
      '2026-13-01T00:00:00Z',
      '2026-01-31',
      '2026-01-31T24:00:00Z',
      '2026-01-31 12:00:00Z',
      '2026-01-31T12:00:00',
    ],
  )
})

test('iso-duration', () => check('iso-duration', ['PT1S', 'P2D'], ['', '600', 'P1W']))

test('each format has words', () => {
  assert.deepEqual(Object.keys(formatTexts), Object.keys(formats))
})
