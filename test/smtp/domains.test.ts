/** Entries of the Domains node: which one a domain belongs to, and who may send there. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DomainTable } from '../../server/smtp/domains.js'
import { isDomainPattern } from '../../server/smtp/formats.js'
import { decideRelay, type RelayDomain, relayPolicy } from '../../server/smtp/relay.js'
import { plainDomain } from '../../server/system/idna.js'

test('the most specific entry is found: the name itself, then the longest wildcard', () => {
  const table = new DomainTable(
    ['*.contoso.com', 'contoso.com', 'mail.contoso.com', '*.eu.contoso.com', '*.test'].map((name) => [name, name]),
  )
  const found = (domain: string) => table.find(domain)
  assert.equal(found('contoso.com'), 'contoso.com')
  assert.equal(found('mail.contoso.com'), 'mail.contoso.com')
  assert.equal(found('a.mail.contoso.com'), '*.contoso.com')
  assert.equal(found('eu.contoso.com'), '*.contoso.com')
  assert.equal(found('a.b.eu.contoso.com'), '*.eu.contoso.com')
  assert.equal(found('a.test'), '*.test')
  for (const other of ['notcontoso.com', 'com', 'test', '', '*', 'contoso.com.evil.example']) {
    assert.equal(found(other), undefined, other)
  }
})

test('a wildcard does not stand for its own domain', () => {
  const table = new DomainTable([['*.contoso.com', 1]])
  assert.deepEqual(
    [table.find('contoso.com'), table.find('x.contoso.com'), table.find('.contoso.com')],
    [undefined, 1, 1],
  )
})

test('a domain name, or one behind *. alone, in any script', () => {
  for (const right of ['contoso.com', '*.contoso.com', 'a_b.contoso.com', 'b\u00fccher.example', '*.\u4f8b\u3048.jp']) {
    assert.ok(isDomainPattern(right), right)
  }
  for (const wrong of [
    '*',
    '*.',
    '*contoso.com',
    'a.*.com',
    '*.*.com',
    'x@contoso.com',
    'contoso.com.',
    '10.0.0.1',
    '\u2603.com',
    '',
  ]) {
    assert.ok(!isDomainPattern(wrong), wrong)
  }
})

test('domains are compared in lower case and as A-labels', () => {
  assert.equal(plainDomain('B\u00dcCHER.Example.'), 'xn--bcher-kva.example')
  assert.equal(plainDomain('*.b\u00fccher.example'), '*.xn--bcher-kva.example')
  assert.equal(plainDomain('A_b.Contoso.com.'), 'a_b.contoso.com')
  assert.equal(plainDomain('b\u00fc.test.\u{e0100}'), 'xn--b-eha.test')
})

test('the order of the relay decision: local and Alias, a Remote domain that anyone may send to, then the list', () => {
  const remote = (name: string, allowRelay: boolean): RelayDomain => ({ name, type: 'Remote', allowRelay })
  const policy = relayPolicy(['mail.test'], { mode: 'OnlyListed', grant: [], deny: [], relayForAuth: true }, [
    { name: 'alias.test', type: 'Alias', allowRelay: false },
    remote('open.test', true),
    remote('*.open.test', true),
    remote('secret.open.test', false),
    remote('closed.test', false),
  ])
  const decide = (domain: string, may: boolean) =>
    decideRelay(policy, { local: 'a', domain }, { authenticated: false, listed: () => may })
  const decisions = (may: boolean) =>
    ['mail.test', 'ALIAS.test', 'open.test', 'a.open.test', 'secret.open.test', 'closed.test', 'far.test'].map(
      (domain) => decide(domain, may),
    )
  assert.deepEqual(decisions(false), ['local', 'local', 'domain', 'domain', 'refused', 'refused', 'refused'])
  assert.deepEqual(decisions(true), ['local', 'local', 'domain', 'domain', 'granted', 'granted', 'granted'])
  const listed = () => assert.fail('the list is not asked')
  assert.equal(decideRelay(policy, { local: 'a', domain: 'open.test' }, { authenticated: false, listed }), 'domain')
  assert.equal(
    decideRelay(policy, { local: 'a', domain: 'far.test' }, { authenticated: true, listed }),
    'authenticated',
  )
})
