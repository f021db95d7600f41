/** The manifests of DSC v3: what its runtime takes (PowerShell/DSC v3.2, resource_manifest.rs, in our own words), and no more. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { embedded, emitDscManifests } from '../../generator/dsc-manifests.js'
import { loadModel } from '../../generator/load.js'
import { resourcesOf } from '../../generator/resources.js'

const model = loadModel(process.cwd())
const text = { type: 'string', minLength: 1 }
const args = {
  type: 'array',
  items: {
    oneOf: [
      text,
      { type: 'object', additionalProperties: false, required: ['whatIfArg'], properties: { whatIfArg: text } },
    ],
  },
}
const method = { executable: text, args, input: { const: 'stdin' } }
const returned = { enum: ['state', 'stateAndDiff'] }

function object(properties: object, required: readonly string[] = Object.keys(properties)): object {
  return { type: 'object', additionalProperties: false, required, properties }
}

/** Every key is known to the runtime, which refuses others; get, test, set, export and the schema are always ours. */
const manifest = object(
  {
    $schema: { const: 'https://aka.ms/dsc/schemas/v3/bundled/resource/manifest.json' },
    type: { type: 'string', pattern: '^\\w+(\\.\\w+){0,3}/\\w+$' },
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+(-[\\w.]+)?$' },
    description: text,
    tags: { type: 'array', items: { type: 'string', pattern: '^\\w+$' } },
    get: object(method),
    set: object(
      {
        ...method,
        implementsPretest: { type: 'boolean' },
        handlesExist: { type: 'boolean' },
        return: returned,
        whatIfReturns: returned,
      },
      Object.keys(method),
    ),
    test: object({ ...method, return: returned }),
    delete: object(method),
    export: object(method),
    exitCodes: { type: 'object', propertyNames: { pattern: '^-?\\d+$' }, additionalProperties: text },
    schema: object({
      embedded: { type: 'object', required: ['$schema', 'type', 'properties', 'additionalProperties'] },
    }),
  },
  ['$schema', 'type', 'version', 'get', 'set', 'test', 'export', 'exitCodes', 'schema'],
)

test('each manifest is one that the runtime of DSC takes, under its own name', () => {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(manifest)
  const files = emitDscManifests(model).filter(({ path }) => path.endsWith('.dsc.resource.json'))
  assert.equal(files.length, resourcesOf(model).length)
  for (const { path, text: json } of files) {
    const value = JSON.parse(json) as { type: string; delete?: unknown; set: { handlesExist?: boolean } }
    assert.ok(validate(value), `${path}: ${JSON.stringify(validate.errors)}`)
    assert.equal(path, path.toLowerCase(), 'found by names in lower case alone on Linux')
    assert.equal(path, `bin/mailroot.${value.type.replace('Mailroot/', '').toLowerCase()}.dsc.resource.json`)
    assert.equal(value.delete !== undefined, value.set.handlesExist === true, path)
    assert.equal(validate({ ...value, resource: true }), false)
  }
})

test('a schema is complete in itself, takes what the relay takes, and has none of our keywords', () => {
  for (const resource of resourcesOf(model)) {
    const schema = embedded(resource)
    const json = JSON.stringify(schema)
    assert.doesNotMatch(json, /"x-|"discriminator"|"format":"(?!date-time)/, resource.name)
    const validate = new Ajv2020({ strict: false }).compile(schema)
    const keys = Object.fromEntries((schema.required ?? []).map((name) => [name, name === resource.entries ? [] : 'a']))
    assert.equal(validate({ ...keys, _inDesiredState: true }), true, JSON.stringify(validate.errors))
    assert.equal(validate({ ...keys, nonsense: 1 }), false)
    for (const { description = '' } of Object.values(schema.properties ?? {}).filter((one) => !('$ref' in one))) {
      assert.ok(description.length > 0, `${resource.name}: each property has a description`)
    }
  }
})

test('there is a resource for each area, for an entry of each list and for each whole list, and for users', () => {
  const names = resourcesOf(model).map(({ name }) => name)
  for (const area of model.areas) {
    assert.ok(names.includes(area.noun), area.noun)
    for (const list of area.lists)
      for (const name of [list.noun, `${list.noun}List`]) assert.ok(names.includes(name), name)
  }
  assert.ok(names.includes('SmtpUser') && names.includes('SmtpUserList'))
  assert.equal(new Set(names).size, names.length)
})
