import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Schema } from '../../generator/model.js'
import { holdsSecret, withoutSecrets } from '../../generator/secrets.js'
import { docText, interfaceText, literal, typeText } from '../../generator/typescript.js'

function check(schema: Schema, expected: string): void {
  assert.equal(typeText(schema, 'reported', new Map()), expected)
}

test('a schema as a type', () => {
  check({}, 'unknown')
  check({ type: 'integer' }, 'number')
  check({ const: 'unlimited' }, "'unlimited'")
  check({ type: 'string', enum: ['a', "it's"] }, "'a' | 'it\\'s'")
  check({ oneOf: [{ type: 'integer' }, { const: 'unlimited' }] }, "number | 'unlimited'")
  check({ type: 'array', items: { type: 'string' } }, 'readonly string[]')
  check({ type: 'array', items: { enum: ['a', 'b'] } }, "readonly ('a' | 'b')[]")
  check({ type: 'object' }, 'Readonly<Record<string, unknown>>')
  check(
    { type: 'object', required: ['a'], properties: { a: { type: 'null' }, 'b-c': { type: 'boolean' } } },
    "{ readonly a: null; readonly 'b-c'?: boolean }",
  )
})

test('a property with a default is always there once defaults are filled in', () => {
  const schema: Schema = {
    description: 'An area.',
    type: 'object',
    properties: {
      a: { type: 'integer', default: 1, description: 'A number.', 'x-unit': 'bytes' },
      b: { type: 'string' },
    },
  }
  const text = (presence: 'stored' | 'effective') => interfaceText('Area', schema, presence, new Map())
  assert.equal(
    text('effective'),
    '/** An area. */\nexport interface Area {\n  /** A number. Default: 1. In bytes. */\n  readonly a: number\n  readonly b?: string\n}\n',
  )
  assert.match(text('stored'), /readonly a\?: number/)
})

test('a secret is in the params that bring it and in no settings', () => {
  const password: Schema = { type: 'string', writeOnly: true }
  const schema: Schema = { type: 'object', required: ['password'], properties: { password } }
  assert.equal(typeText(schema, 'reported', new Map()), '{ readonly password: string }')
  for (const presence of ['stored', 'effective'] as const) {
    assert.equal(typeText(schema, presence, new Map()), 'Readonly<Record<string, never>>')
  }
  const holder: Schema = { type: 'object', properties: { inner: { oneOf: [schema] } } }
  assert.equal(holdsSecret(holder), true)
  assert.deepEqual(withoutSecrets(holder), {
    type: 'object',
    properties: { inner: { oneOf: [{ type: 'object', required: [], properties: {} }] } },
  })
})

test('a doc text cannot end its comment, and is broken into lines', () => {
  assert.equal(docText({ description: 'a */ b' }, ''), '/** a * / b */\n')
  assert.ok(
    docText({ description: 'word '.repeat(60) }, '  ')
      .split('\n')
      .every((line) => line.length <= 120),
  )
  assert.equal(literal('back\\slash'), "'back\\\\slash'")
})
