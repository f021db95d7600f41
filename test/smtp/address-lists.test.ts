import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type AddressLists, addressPolicy, mayConnect } from '../../server/smtp/address-lists.js'

const entries = (...addresses: readonly string[]) => addresses.map((address) => ({ address }))

test('a client may connect by the list of the mode; one without an address only where nobody is kept out', () => {
  const table: readonly (readonly [Partial<AddressLists>, string | undefined, boolean])[] = [
    [{}, '192.0.2.1', true],
    [{}, undefined, true],
    [{ deny: entries('192.0.2.0/24') }, '192.0.2.255', false],
    [{ deny: entries('192.0.2.0/24') }, '192.0.3.0', true],
    [{ deny: entries('192.0.2.0/24') }, '::ffff:192.0.2.1', false],
    [{ deny: entries('2001:db8::/32') }, '2001:db8:ffff::1', false],
    [{ deny: entries('2001:db8::/32') }, '192.0.2.1', true],
    [{ deny: entries('192.0.2.0/24') }, undefined, false],
    [{ mode: 'OnlyListed' }, '192.0.2.1', false],
    [{ mode: 'OnlyListed' }, undefined, false],
    [{ mode: 'OnlyListed', grant: entries('0.0.0.0/0', '::/0') }, undefined, false],
    [{ mode: 'OnlyListed', grant: entries('::1') }, '0:0:0:0:0:0:0:1', true],
  ]
  for (const [lists, address, allowed] of table) {
    const policy = addressPolicy({ mode: 'AllExceptListed', grant: [], deny: [], ...lists })
    assert.equal(mayConnect(policy, address), allowed, `${JSON.stringify(lists)} ${address}`)
  }
})
