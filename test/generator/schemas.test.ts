/** The schemas are complete: everything that people, cmdlets and limits need stands in them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isObject } from '../../generator/json.js'
import { loadModel } from '../../generator/load.js'
import type { Schema } from '../../generator/model.js'
import { vocabulary } from '../../generator/vocabulary.js'

const model = loadModel(process.cwd())

/** Each rule gives a text for what is missing at a place. */
type Rule = (schema: Schema) => string | undefined

const everywhere: readonly Rule[] = [
  (schema) => (schema.title === undefined ? 'title' : undefined),
  (schema) => (schema.description === undefined ? 'description' : undefined),
  (schema) =>
    schema.type === 'integer' && (schema['minimum'] === undefined || schema['maximum'] === undefined)
      ? 'minimum and maximum'
      : undefined,
  (schema) => (schema.type === 'array' && schema['maxItems'] === undefined ? 'maxItems' : undefined),
  (schema) =>
    schema.type === 'string' &&
    schema.enum === undefined &&
    schema['maxLength'] === undefined &&
    schema['pattern'] === undefined
      ? 'maxLength'
      : undefined,
  (schema) => {
    const texts = schema['x-enum']
    const missing = (schema.enum ?? []).filter((value) => !isObject(texts) || typeof texts[value] !== 'string')
    return missing.length === 0 ? undefined : `x-enum for ${missing.join(', ')}`
  },
  (schema) => (schema['pattern'] !== undefined && schema['x-pattern'] === undefined ? 'x-pattern' : undefined),
  (schema) => {
    const known: readonly string[] = vocabulary
    const unknown = Object.keys(schema).filter((key) => key.startsWith('x-') && !known.includes(key))
    return unknown.length === 0 ? undefined : `${unknown.join(', ')} in schemas/README.md and generator/vocabulary.ts`
  },
]

const ofSettings: readonly Rule[] = [
  (schema) => (schema.default === undefined && schema['x-default'] === undefined ? 'default or x-default' : undefined),
  (schema) => (['live', 'newSessions', 'newMessages'].includes(String(schema['x-applies'])) ? undefined : 'x-applies'),
  (schema) => {
    const tags = schema.properties?.['type']?.enum ?? schema.enum ?? []
    const notBuilt = Object.keys(isObject(schema['x-not-built']) ? schema['x-not-built'] : {})
    return notBuilt.every((value) => tags.includes(value)) ? undefined : 'only values that exist in x-not-built'
  },
]

function lacks(place: string, schema: Schema, rules: readonly Rule[]): readonly string[] {
  return rules.flatMap((rule) => {
    const missing = rule(schema)
    return missing === undefined ? [] : [`${place} needs ${missing}`]
  })
}

/** The schema and every schema of a value inside it. The parts of a union are its own affair. */
function* inside(place: string, schema: Schema): Generator<readonly [string, Schema]> {
  yield [place, schema]
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    assert.match(name, /^[a-z$][A-Za-z0-9]*$/, `${place}/${name} must be camelCase`)
    if (!('const' in property)) yield* inside(`${place}/${name}`, property)
  }
  if (schema.items !== undefined) yield* inside(`${place}/items`, schema.items)
}

test('every setting says what it is, its default, its bounds and when it applies', () => {
  const found = model.areas.flatMap((area) =>
    Object.entries(area.schema.properties ?? {}).flatMap(([name, schema]) => [
      ...[...inside(`${area.source} ${name}`, schema)].flatMap(([place, part]) => lacks(place, part, everywhere)),
      ...(schema['readOnly'] === true ? [] : lacks(`${area.source} ${name}`, schema, ofSettings)),
    ]),
  )
  assert.deepEqual(found, [])
})

/** Settings of virtual servers that IIS has nothing like. */
const ours: ReadonlySet<string> = new Set([
  'general.pendingBindings',
  'connectionControl.maxConnectionsPerAddress',
  'outboundConnection.dnsServers',
  'tls.minimumVersion',
  'logging.maxAge',
  'logging.maxDirectorySize',
  'protocol.bareLineEndings',
])

test('every setting of a virtual server names its IIS property and label', () => {
  const found = model.areas
    .filter((area) => area.scope === 'virtualServer')
    .flatMap((area) =>
      Object.entries(area.schema.properties ?? {}).map(([name, schema]) => [area, name, schema] as const),
    )
    .filter(([area, name, schema]) => {
      const iis = schema['x-iis']
      if (ours.has(`${area.name}.${name}`)) return iis !== undefined
      return !isObject(iis) || typeof iis['property'] !== 'string' || typeof iis['label'] !== 'string'
    })
    .map(([area, name]) => `${area.source} ${name} needs x-iis with property and label`)
  assert.deepEqual(found, [])
})

test('everything reported, every param and every result says what it is and has a limit', () => {
  const places: (readonly [string, Schema])[] = [
    ...model.reports.map((report) => [report.source, report.schema] as const),
    ...model.methods.flatMap((method) => [
      ...method.params.map((param) => [`${method.name} ${param.name}`, param.schema] as const),
      [`${method.name} result`, method.result.schema] as const,
    ]),
  ]
  const found = places.flatMap(([place, schema]) =>
    [...inside(place, schema)].flatMap(([at, part]) => lacks(at, part, everywhere)),
  )
  assert.deepEqual([...new Set(found)], [])
})

test('every table view names properties that exist', () => {
  for (const report of model.reports) {
    for (const name of report.table)
      assert.ok(report.schema.properties?.[name], `${report.source}: x-table names ${name}`)
  }
})

test('every method with a cmdlet has two examples that call it', () => {
  for (const method of model.methods.filter((candidate) => candidate.verb !== undefined)) {
    const names = [`${method.verb}-${method.noun}`, ...method.aliases]
    const calling = method.examples.filter(({ command }) => names.some((name) => command.includes(name)))
    assert.ok(calling.length >= 2, `${method.name} needs two examples that call ${names.join(' or ')}`)
  }
})
