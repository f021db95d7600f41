/**
 * Emits what DSC v3 needs: a manifest for each resource beside the command (bin/*.dsc.resource.json), and the same schemas for
 * `mailroot dsc RESOURCE schema` (server/generated/resource-schemas.ts). DSC checks what it gives and what it gets by them.
 */
import type { Emitter, Model, Schema } from './model.js'
import { type Resource, resourcesOf } from './resources.js'
import { codeHeader } from './text.js'

const dialect = 'https://json-schema.org/draft/2020-12/schema'
const canonical = 'https://aka.ms/dsc/schemas/v3/resource/properties/'

export const emitDscManifests: Emitter = (model) => [
  ...resourcesOf(model).map((resource) => ({
    path: `bin/mailroot.${resource.name.toLowerCase()}.dsc.resource.json`,
    text: `${JSON.stringify(manifest(resource, model), undefined, 2)}\n`,
  })),
  { path: 'server/generated/resource-schemas.ts', text: schemasText(model) },
]

/** The file beside the command: it is the working directory of what DSC runs. */
function manifest(resource: Resource, model: Model): unknown {
  const run = (operation: string, ...more: readonly unknown[]) => ({
    executable: 'node',
    args: ['mailroot.js', 'dsc', resource.name, operation, ...more],
    input: 'stdin',
  })
  const whatIf = { whatIfArg: '--what-if' }
  return {
    $schema: 'https://aka.ms/dsc/schemas/v3/bundled/resource/manifest.json',
    type: `Mailroot/${resource.name}`,
    version: model.version,
    description: resource.description,
    tags: ['SMTP', 'Mail', 'Mailroot'],
    get: run('get'),
    set: {
      ...run('set', whatIf),
      implementsPretest: true,
      ...(resource.removable ? { handlesExist: true } : {}),
      return: 'stateAndDiff',
      whatIfReturns: 'stateAndDiff',
    },
    test: { ...run('test'), return: 'stateAndDiff' },
    ...(resource.removable ? { delete: run('delete', whatIf) } : {}),
    export: run('export'),
    exitCodes: {
      '0': 'Success',
      '1': 'The command line is wrong, or the command has a fault',
      '2': 'The instance is wrong',
      '3': 'The relay does not run, or does not answer',
      '4': 'The user may not do this',
      '5': 'The relay refuses the change',
    },
    schema: { embedded: embedded(resource) },
  }
}

/** Complete in itself: nothing is looked up in the network. */
export function embedded({ schema, removable }: Resource): Schema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, one]) => [name, plain(one)])
  const known = ['inDesiredState', ...(removable ? ['exist'] : [])]
  const references = known.map((name) => [`_${name}`, { $ref: `${canonical}${name}.json` }])
  return {
    $schema: dialect,
    title: schema.title ?? '',
    description: schema.description ?? '',
    type: 'object',
    additionalProperties: false,
    ...((schema.required ?? []).length === 0 ? {} : { required: schema.required ?? [] }),
    properties: { ...Object.fromEntries(properties), ...Object.fromEntries(references) },
    $defs: Object.fromEntries(known.map((name) => [name, { $id: `${canonical}${name}.json`, ...definitions[name] }])),
  }
}

const definitions: Readonly<Record<string, Schema>> = {
  exist: {
    title: 'Exist',
    description: 'Whether the instance is there. DSC takes it as true where it is not given.',
    type: 'boolean',
    default: true,
    enum: [false, true] as unknown as readonly string[],
  },
  inDesiredState: {
    title: 'In desired state',
    description: 'What a test found.',
    type: ['boolean', 'null'] as unknown as string,
    default: null,
    readOnly: true,
  },
}

/** Without what only we understand. Our formats are checked in the relay; another validator would not know them. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => !key.startsWith('x-') && !ours.includes(key))
  return Object.fromEntries(kept.map(([key, item]) => [key, plain(item)]))
}

const ours = ['discriminator', 'format', '$id', '$schema']

function schemasText(model: Model): string {
  const schemas = Object.fromEntries(resourcesOf(model).map((resource) => [resource.name, embedded(resource)]))
  const json = JSON.stringify(schemas).replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  return [
    codeHeader('schemas/settings'),
    '/** The JSON schema of each resource of DSC, as its manifest has it. */',
    `export const resourceSchemas: Readonly<Record<string, object>> = JSON.parse(\`${json}\`)\n`,
  ].join('\n')
}
