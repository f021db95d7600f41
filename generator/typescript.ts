/**
 * Schema to TypeScript. Our own and not json-schema-to-typescript: our schemas are a small subset, and we want read-only
 * properties, three kinds of one area (stored, effective, reported), and names that come from the model.
 */
import { pascal } from './json.js'
import type { Schema } from './model.js'
import { wrap } from './text.js'

/**
 * When a property is optional. `reported`: unless `required` names it. `stored`: the same, a default changes nothing.
 * `effective`: never when it has a default, for that was filled in.
 */
export type Presence = 'reported' | 'stored' | 'effective'

/** The names of schemas that have a type of their own, by identity. */
export type Names = ReadonlyMap<Schema, string>

/** `export interface Name { ... }` with the descriptions as doc texts. */
export function interfaceText(name: string, schema: Schema, presence: Presence, names: Names): string {
  const members = plainProperties(schema, presence).map(([property, member]) => {
    const optional = isOptional(schema, property, member, presence) ? '?' : ''
    return `${docText(member, '  ')}  readonly ${keyText(property)}${optional}: ${typeText(member, presence, names)}\n`
  })
  return `${docText(schema, '')}export interface ${name} {\n${members.join('')}}\n`
}

/** `export type Name = ...`. */
export function aliasText(name: string, schema: Schema, presence: Presence, names: Names): string {
  const text = typeText(schema, presence, names, true)
  const line = `export type ${name} = ${text}`
  const lines = line.length <= 120 ? line : `export type ${name} =\n  | ${text.replaceAll(' | ', '\n  | ')}`
  return `${docText(schema, '')}${lines}\n`
}

/** The type of a value. `itself` leaves out the name of the schema that is being declared. */
export function typeText(schema: Schema, presence: Presence, names: Names, itself = false): string {
  const name = itself ? undefined : names.get(schema)
  if (name !== undefined) return name
  if ('const' in schema) return literal(schema['const'])
  if (schema.enum !== undefined) return schema.enum.map(literal).join(' | ')
  if (schema.oneOf !== undefined) {
    const branches = schema.oneOf.map((branch) => typeText({ ...outer(schema), ...branch }, presence, names))
    return [...new Set(branches)].join(' | ')
  }
  switch (schema.type) {
    case 'array': {
      const item = schema.items === undefined ? 'unknown' : typeText(schema.items, presence, names)
      return item.includes(' ') ? `readonly (${item})[]` : `readonly ${item}[]`
    }
    case 'object':
      return objectType(schema, presence, names)
    case 'integer':
    case 'number':
      return 'number'
    case 'string':
    case 'boolean':
    case 'null':
      return schema.type
    default:
      return 'unknown'
  }
}

/** What the branches of a oneOf take over from around it. */
function outer(schema: Schema): Schema {
  return schema.type === undefined ? {} : { type: schema.type }
}

function objectType(schema: Schema, presence: Presence, names: Names): string {
  if (schema.properties === undefined) return 'Readonly<Record<string, unknown>>'
  const members = plainProperties(schema, presence).map(([property, member]) => {
    const optional = isOptional(schema, property, member, presence) ? '?' : ''
    return `readonly ${keyText(property)}${optional}: ${typeText(member, presence, names)}`
  })
  return members.length === 0 ? 'Readonly<Record<string, never>>' : `{ ${members.join('; ')} }`
}

/** A secret is in the params that bring it, and in no type of settings: it is taken out before anybody sees them. */
function plainProperties(schema: Schema, presence: Presence): readonly (readonly [string, Schema])[] {
  return Object.entries(schema.properties ?? {}).filter(
    ([, member]) => presence === 'reported' || member['writeOnly'] !== true,
  )
}

function isOptional(schema: Schema, property: string, member: Schema, presence: Presence): boolean {
  if (schema.required?.includes(property)) return false
  return !(presence === 'effective' && member.default !== undefined)
}

/** A doc text: what the schema says, its default and its unit. */
export function docText(schema: Schema, indent: string): string {
  const parts = [schema.description ?? schema.title ?? '']
  if (schema.default !== undefined) parts.push(`Default: ${JSON.stringify(schema.default)}.`)
  if (typeof schema['x-default'] === 'string') parts.push(`Default: ${schema['x-default']}.`)
  if (typeof schema['x-unit'] === 'string') parts.push(`In ${schema['x-unit']}.`)
  const text = parts
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll('*/', '* /')
  if (text === '') return ''
  const lines = wrap(text, 116 - indent.length)
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`
}

/** Names for what is worth one inside an object: enumerations, tagged unions, and the objects in lists. */
export function innerNames(prefix: string, schema: Schema, rename: (name: string) => string = (name) => name): Names {
  const names = new Map<Schema, string>()
  for (const [property, member] of Object.entries(schema.properties ?? {})) {
    if (member.enum !== undefined || (member.oneOf !== undefined && member.type === 'object')) {
      names.set(member, rename(prefix + pascal(property)))
    }
    if (member.items?.type === 'object') names.set(member.items, rename(pascalWords(member.items.title ?? property)))
  }
  return names
}

/** A title such as "Relay address" as the name of a type. */
export function pascalWords(title: string): string {
  return title
    .split(' ')
    .map((word) => pascal(word))
    .join('')
}

function keyText(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name)
}

/** A literal in single quotes, as everywhere in the sources. */
export function literal(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}
