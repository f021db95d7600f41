/** Wildcards as PowerShell's -like has them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasWildcards, wildcard } from '../../server/control/wildcard.js'

function fits(pattern: string, ...texts: readonly string[]): void {
  for (const text of texts) assert.ok(wildcard(pattern)(text), `${pattern} fits ${text}`)
}

function fitsNot(pattern: string, ...texts: readonly string[]): void {
  for (const text of texts) assert.ok(!wildcard(pattern)(text), `${pattern} does not fit ${text}`)
}

test('a pattern without wildcards is the text, in any case', () => {
  fits('Bob@Example.com', 'bob@example.COM')
  fitsNot('bob', 'bobby', 'a bob', '')
  fits('', '')
})

test('* is any letters, ? is one', () => {
  fits('*', '', 'anything')
  fits('*@contoso.com', 'a@contoso.com', '@contoso.com')
  fitsNot('*@contoso.com', 'a@contoso.com.example')
  fits('a*b*c', 'abc', 'aXbXbXc', 'abcbc')
  fitsNot('a*b*c', 'acb', 'abcd')
  fits('a?c', 'abc', 'a\u{1f600}c')
  fitsNot('a?c', 'ac', 'abbc')
  fits('**?', 'x')
  fitsNot('**?', '')
})

test('brackets are one of some letters, or of a range', () => {
  fits('[abc]x', 'ax', 'CX')
  fitsNot('[abc]x', 'dx', 'x')
  fits('relay[0-9]', 'relay7')
  fitsNot('relay[0-9]', 'relayx', 'relay')
  fits('[a-', '[a-')
  fits('[]', '[]')
})

test('a backtick takes the meaning from a wildcard', () => {
  fits('50`% `*', '50% *')
  fitsNot('`*', 'x')
  fits('a`[b', 'a[b')
  fits('`', '`')
})

test('a text fits itself, whatever stands in it', () => {
  fits('1\\[192.0.2.1]', '1\\[192.0.2.1]')
  fits('[urgent] a*b?', '[URGENT] a*b?')
})

test('whether a pattern has wildcards', () => {
  for (const pattern of ['*', 'a?', '[ab]', '``*']) assert.ok(hasWildcards(pattern), pattern)
  for (const pattern of ['', 'abc', '`*', '`[a']) assert.ok(!hasWildcards(pattern), pattern)
})

test('a pattern of many stars against a long text ends', () => {
  fitsNot(`${'*a'.repeat(200)}*b`, 'a'.repeat(1000))
})

test('a pattern of many brackets without an end is read at once', { timeout: 20_000 }, () => {
  fits('[a'.repeat(200_000), '[a'.repeat(200_000))
})
