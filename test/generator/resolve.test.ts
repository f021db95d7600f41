import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Schema } from '../../generator/model.js'
import { createResolver } from '../../generator/resolve.js'

const base = 'https://example.invalid/area.json'
const scalars: Schema = {
  $id: 'https://example.invalid/scalars.json',
  $defs: {
    port: { type: 'integer', minimum: 1, 'x-ps': { type: 'int' } },
    again: { $ref: '#/$defs/port', title: 'Again' },
    circle: { items: { $ref: '#/$defs/circle' } },
    'a/b': { type: 'string' },
  },
}

function resolve(schema: Schema): Schema {
  return createResolver(new Map([['https://example.invalid/scalars.json', scalars]]))(schema, base)
}

test('keywords beside a reference override its target; extension objects are merged', () => {
  assert.deepEqual(resolve({ $ref: 'scalars.json#/$defs/port', minimum: 5, 'x-ps': { position: 0 } }), {
    type: 'integer',
    minimum: 5,
    'x-ps': { type: 'int', position: 0 },
  })
})

test('references are followed through references and inside lists', () => {
  assert.deepEqual(resolve({ oneOf: [{ $ref: 'scalars.json#/$defs/again' }] }), {
    oneOf: [{ type: 'integer', minimum: 1, 'x-ps': { type: 'int' }, title: 'Again' }],
  })
})

test('a pointer may be escaped', () => {
  assert.deepEqual(resolve({ $ref: 'scalars.json#/$defs/a~1b' }), { type: 'string' })
})

test('two references to one target are one object', () => {
  const { items, not } = resolve({
    items: { $ref: 'scalars.json#/$defs/port' },
    not: { $ref: 'scalars.json#/$defs/port' },
  })
  assert.equal(items, not)
})

test('a reference that leads nowhere, or to itself, is named', () => {
  assert.throws(() => resolve({ $ref: 'scalars.json#/$defs/none' }), /scalars\.json#\/\$defs\/none leads nowhere/)
  assert.throws(() => resolve({ $ref: 'other.json' }), /no schema has the \$id https:\/\/example\.invalid\/other\.json/)
  assert.throws(() => resolve({ $ref: 'scalars.json#/$defs/circle' }), /refers to itself/)
})
