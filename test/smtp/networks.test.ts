import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOfRange, networkOf, plainNetwork } from '../../server/smtp/networks.js'

test('every notation of one network comes to an address or CIDR notation, and what is not exactly one to nothing', () => {
  const table: readonly (readonly [string, string | undefined])[] = [
    ['10.0.0.5', '10.0.0.5'],
    ['10.0.0.0/24', '10.0.0.0/24'],
    ['2001:DB8:0:0::/32', '2001:DB8:0:0::/32'],
    ['10.0.0.0, 255.255.255.0', '10.0.0.0/24'],
    ['10.0.0.0,255.0.0.0', '10.0.0.0/8'],
    ['10.0.0.5, 255.255.255.255', '10.0.0.5'],
    ['0.0.0.0, 0.0.0.0', '0.0.0.0/0'],
    ['10.0.0.0-10.0.0.255', '10.0.0.0/24'],
    ['10.0.0.4 - 10.0.0.7', '10.0.0.4/30'],
    ['10.0.0.7-10.0.0.7', '10.0.0.7'],
    ['0.0.0.0-255.255.255.255', '0.0.0.0/0'],
    ['2001:db8::-2001:db8::ffff', '2001:db8::/112'],
    ['10.0.0.5/24', undefined],
    ['10.0.0.5, 255.255.255.0', undefined],
    ['10.0.0.0, 255.0.255.0', undefined],
    ['10.0.0.0, 255.255.255.0, 1', undefined],
    ['10.0.0.1-10.0.0.9', undefined],
    ['10.0.0.9-10.0.0.1', undefined],
    ['10.0.0.1-2001:db8::', undefined],
    ['10.0.0.1-', undefined],
    ['10.0.0.0/24-10.0.1.0/24', undefined],
    ['', undefined],
  ]
  for (const [text, plain] of table) assert.equal(plainNetwork(text), plain, text)
})

test('the network that an address with host bits lies in', () => {
  assert.equal(networkOf('10.0.0.5/24'), '10.0.0.0/24')
  assert.equal(networkOf('10.0.0.5, 255.255.255.0'), '10.0.0.0/24')
  assert.equal(networkOf('2001:db8::1/32'), '2001:db8::/32')
  assert.equal(networkOf('10.0.0.5'), undefined)
})

test('a range is taken apart into the fewest networks', () => {
  assert.deepEqual(blocksOfRange('10.0.0.1-10.0.0.9'), ['10.0.0.1', '10.0.0.2/31', '10.0.0.4/30', '10.0.0.8/31'])
  assert.equal(blocksOfRange('0.0.0.1-255.255.255.254')?.length, 62)
  assert.equal(blocksOfRange('::1-ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffe')?.length, 254)
  assert.equal(blocksOfRange('10.0.0.0/24'), undefined)
})
