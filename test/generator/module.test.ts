/** The cmdlets that the model gives, before any PowerShell: nothing is lost, and nothing is told twice. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cmdletsOf } from '../../generator/cmdlet.js'
import { emitCmdletPages } from '../../generator/cmdlet-pages.js'
import { emitFormat } from '../../generator/format.js'
import { emitHelp } from '../../generator/help.js'
import { loadModel } from '../../generator/load.js'
import { emitManifest } from '../../generator/manifest.js'
import type { Schema } from '../../generator/model.js'
import { emitModule, quote } from '../../generator/module.js'
import { readerText, timeMembers } from '../../generator/readers.js'
import { kindOf, type Shape, shapesOf } from '../../generator/shapes.js'
import { emitSurface } from '../../generator/surface.js'
import { spanOf } from '../../generator/texts.js'

const model = loadModel(process.cwd())
const cmdlets = cmdletsOf(model)

describe('cmdlets', () => {
  test('every method with a verb has one', () => {
    const methods = model.methods.filter((method) => method.verb !== undefined).map((method) => method.name)
    assert.deepEqual(cmdlets.map((cmdlet) => cmdlet.method.name).sort(), methods.sort())
  })

  test('every parameter of a method is one of its cmdlet, but those the module sees to itself', () => {
    const hidden = new Set(['cursor', 'dryRun', 'ifRevision', 'limit', 'offset'])
    for (const cmdlet of cmdlets) {
      // An account within a union has a parameter beside that of the union.
      const travelling = [...new Set(cmdlet.parameters.flatMap((parameter) => parameter.wire ?? []))]
      const expected = cmdlet.method.params.map((param) => param.name).filter((name) => !hidden.has(name))
      assert.deepEqual(travelling, expected, cmdlet.name)
    }
  })

  test('names, aliases and positions of one cmdlet do not clash', () => {
    for (const cmdlet of cmdlets) {
      const names = cmdlet.parameters.flatMap((parameter) => [parameter.name, ...parameter.aliases])
      const lower = names.map((name) => name.toLowerCase())
      assert.equal(new Set(lower).size, lower.length, `${cmdlet.name}: ${names.join(' ')}`)
      const positions = cmdlet.parameters.flatMap((parameter) => parameter.position ?? [])
      assert.equal(new Set(positions).size, positions.length, `${cmdlet.name}: ${positions.join(' ')}`)
    }
  })

  test('what changes something asks, and what shows something does not', () => {
    const shows = (verb = '') => verb === 'Get' || verb === 'Test'
    for (const cmdlet of cmdlets) assert.equal(cmdlet.impact === undefined, shows(cmdlet.method.verb), cmdlet.name)
  })

  test('each key of a listed object is a parameter by which it can be removed', () => {
    for (const cmdlet of cmdlets.filter((one) => one.method.kind === 'listRemove')) {
      const bound = cmdlet.parameters.filter((parameter) => parameter.fromPipeline).map((parameter) => parameter.name)
      const shape = shapesOf(model).find((one) => one.type === cmdlet.output)
      const keys = shape?.fields.filter((field) => cmdlet.method.list?.key.includes(field.wire)) ?? []
      for (const key of keys) assert.ok(bound.includes(key.name), `${cmdlet.name} -${key.name}`)
    }
  })
})

describe('kinds', () => {
  const cases: readonly (readonly [Schema, string])[] = [
    [{ type: 'object', 'x-ps': { credential: true } }, 'credential'],
    [{ type: 'string' }, 'string'],
    [{ type: 'string', format: 'iso-duration' }, 'timespan'],
    [{ type: 'string', format: 'date-time' }, 'datetime'],
    [{ type: 'boolean' }, 'bool'],
    [{ type: 'integer', maximum: 65535 }, 'int'],
    [{ type: 'integer', maximum: 1099511627776 }, 'long'],
    [{ type: 'integer', maximum: 10, 'x-ps': { type: 'long' } }, 'long'],
    [{ oneOf: [{ type: 'integer', maximum: 5 }, { const: 'unlimited' }] }, 'unlimited:int'],
    [{ type: 'array', items: { type: 'string' } }, 'string[]'],
    [{ type: 'array', items: { type: 'object', title: 'Recipient' } }, 'object:Mailroot.Recipient[]'],
    [
      { type: 'array', 'x-list': {}, items: { type: 'object', title: 'Relay address' } },
      'object:Mailroot.RelayAddressEntry[]',
    ],
  ]
  for (const [schema, kind] of cases) test(kind, () => assert.equal(kindOf(schema), kind))

  test('a schema without a PowerShell type is an error that names it', () => {
    assert.throws(() => kindOf({ title: 'Odd', type: 'null' }), /Odd/)
  })
})

describe('texts', () => {
  test('spans are written as PowerShell takes them', () => {
    assert.deepEqual(['PT10M', 'P30D', 'P2DT3H4M5S', 'PT1S'].map(spanOf), [
      '00:10:00',
      '30.00:00:00',
      '2.03:04:05',
      '00:00:01',
    ])
  })

  test('a quoted text expands nothing', () => assert.equal(quote("it's $x"), "'it''s $x'"))

  test('emitters are repeatable and ASCII', () => {
    for (const emit of [emitModule, emitManifest, emitFormat, emitHelp, emitSurface, emitCmdletPages]) {
      const outputs = emit(model)
      assert.deepEqual(emit(model), outputs)
      for (const { path, text } of outputs) assert.doesNotMatch(text, /[^\n\x20-\x7e]/, path)
    }
  })

  test('no parameter name is left without its help, and none begins with a full stop', () => {
    const [help] = emitHelp(model)
    const paragraphs = help?.text.match(/<maml:para>[^<]*<\/maml:para>/g) ?? []
    assert.ok(paragraphs.length > 100)
    for (const paragraph of paragraphs) assert.doesNotMatch(paragraph, />\s*[.,]|undefined|\[object/, paragraph)
  })
})

describe('readers', () => {
  const shapeOf = (type: string, kinds: Readonly<Record<string, string>>): Shape => ({
    ...{ type, title: type, table: [], key: [] },
    fields: Object.entries(kinds).map(([wire, kind]) => ({ wire, name: wire.toUpperCase(), kind, schema: {} })),
  })

  test('a member is a time for the parser of JSON only where it is one in every object', () => {
    const one = shapeOf('Mailroot.One', { at: 'datetime', until: 'datetime?', start: 'datetime' })
    const other = shapeOf('Mailroot.Other', { at: 'datetime', start: 'string' })
    assert.deepEqual(timeMembers([one, other]), ['at', 'until'])
    assert.ok(timeMembers(shapesOf(model)).includes('dateReceived'))
  })

  test('an object within an object needs its shape', () => {
    const outer = shapeOf('Mailroot.Outer', { inner: 'object:Mailroot.Inner[]' })
    assert.throws(() => readerText([outer]), /Mailroot\.Inner/)
    assert.match(readerText([outer, shapeOf('Mailroot.Inner', { a: 'string' })]), /PSTypeName = 'Mailroot\.Inner'/)
  })
})
