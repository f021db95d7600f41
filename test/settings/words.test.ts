import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allowed, either, given, nearest } from '../../server/settings/words.js'

test('a secret is not shown, and a long value is cut', () => {
  assert.equal(given('hunter2', { writeOnly: true }), 'the value')
  assert.equal(given('a'.repeat(100), {}), `"${'a'.repeat(59)}...`)
  assert.equal(given(undefined, undefined), 'nothing')
  const holder = { oneOf: [{ properties: { userName: {}, password: { writeOnly: true } } }] }
  assert.equal(given({ password: 'hunter2' }, holder), 'the value')
  assert.equal(given(['hunter2'], holder), 'the value')
})

test('what is allowed is said in words', () => {
  assert.equal(allowed({ type: 'integer', minimum: 1 }), 'a whole number, at least 1')
  assert.equal(
    allowed({ type: 'string', format: 'domain-name' }),
    'a domain name without a dot at its end, for example mail.example.com',
  )
  assert.equal(either(['a', 'b', 'c']), 'a, b or c')
})

test('the nearest name is one that differs little', () => {
  const names = ['maxMessageSize', 'maxRecipients', 'port']
  assert.equal(nearest('maxmessagesize', names), 'maxMessageSize')
  assert.equal(nearest('prot', names), undefined)
  assert.equal(nearest('ports', names), 'port')
  assert.equal(nearest('x'.repeat(100_000), names), undefined)
})
