/** Emits server/generated/resources.ts: the resources of DSC as the relay works from them. */
import type { Emitter } from './model.js'
import { type Resource, resourcesOf } from './resources.js'
import { codeHeader } from './text.js'

const types = `export interface ResourceDefinition {
  /** SmtpDomain; the type in DSC is Mailroot/SmtpDomain. */
  readonly name: string
  readonly kind: 'area' | 'entry' | 'list'
  readonly scope: 'service' | 'virtualServer'
  /** Name of the area; absent for users. */
  readonly area?: string
  /** Method name of the list, for its entries and the whole of it. */
  readonly list?: string
  /** What identifies an instance beside the virtual server. */
  readonly key: readonly string[]
  /** Of a whole list: the property that holds its entries. */
  readonly entries?: string
  /** Whether there may be none, so that _exist has a meaning. */
  readonly removable: boolean
  /** What an instance has, in order. */
  readonly properties: readonly string[]
  /** What is only reported. */
  readonly readOnly: readonly string[]
  /** Of a whole list: the same of its entries. */
  readonly entryProperties?: readonly string[]
}
`

export const emitResourceTable: Emitter = (model) => {
  const entries = resourcesOf(model).map((resource) => `  ${JSON.stringify(entryOf(resource))},\n`)
  const text = [
    codeHeader('schemas/settings'),
    types,
    '/** Every resource, by name. */',
    `export const resources: readonly ResourceDefinition[] = JSON.parse(\n  ${quoted(`[\n${entries.join('').replace(/,\n$/, '\n')}]`)},\n)\n`,
  ].join('\n')
  return [{ path: 'server/generated/resources.ts', text }]
}

function quoted(json: string): string {
  return `\`${json.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``
}

function entryOf({ name, kind, scope, area, list, key, entries, removable, schema }: Resource): unknown {
  const properties = schema.properties ?? {}
  const item = entries === undefined ? undefined : properties[entries]?.items?.properties
  const reported = { ...properties, ...item }
  return {
    name,
    kind,
    scope,
    ...(area === undefined ? {} : { area: area.name }),
    ...(list === undefined ? {} : { list: list.method }),
    key,
    ...(entries === undefined ? {} : { entries }),
    removable,
    properties: Object.keys(properties),
    readOnly: Object.keys(reported).filter((one) => reported[one]?.['readOnly'] === true),
    ...(item === undefined ? {} : { entryProperties: Object.keys(item) }),
  }
}
