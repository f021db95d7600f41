/** Objects: what the relay sends, and what the module makes of it (kinds are explained in powershell/convert.ps1). */
import { isObject, pascal } from './json.js'
import type { Method, Model, Schema } from './model.js'

export interface Field {
  readonly wire: string
  readonly name: string
  readonly kind: string
  readonly schema: Schema
}

export interface Shape {
  /** PSTypeName. */
  readonly type: string
  readonly title: string
  readonly fields: readonly Field[]
  /** The columns of the table view, by wire name, where the schema says. */
  readonly table: readonly string[]
  /** The properties that identify a list entry. */
  readonly key: readonly string[]
}

/** Every shape that cmdlets write, nested ones included, by type. */
export function shapesOf(model: Model): readonly Shape[] {
  const shapes = new Map<string, Shape>()
  for (const method of model.methods) {
    if (method.verb === undefined || method.custom === 'export' || method.custom === 'save') continue
    for (const shape of withNested(shapeOf(method, model))) shapes.set(shape.type, shape)
  }
  return [...shapes.values()].sort((a, b) => (a.type < b.type ? -1 : 1))
}

/** The shape of one object that the method gives. */
export function shapeOf(method: Method, model: Model): Shape {
  const item = itemOf(method.result.schema)
  const report = model.reports.find((candidate) => candidate.type === item['x-type'])
  if (report !== undefined) return shape(report.type, report.schema, report.table)
  const noun = method.list?.noun ?? method.area?.noun
  if (noun === undefined) throw new Error(`${method.name}: its result is neither a report nor an area nor a list`)
  const table = method.list?.entry['x-table']
  return { ...shape(typeOfNoun(noun), item, Array.isArray(table) ? table : []), key: method.list?.key ?? [] }
}

/** `Mailroot.RelayAddress` for SmtpRelayAddress. */
export function typeOfNoun(noun: string): string {
  return `Mailroot.${noun.replace(/^Smtp/, '')}`
}

function shape(type: string, schema: Schema, table: readonly string[]): Shape {
  const fields = Object.entries(schema.properties ?? {}).flatMap(([wire, property]): Field[] => {
    if (property['writeOnly'] === true) return []
    const field = { wire, name: pascal(wire), kind: kindOf(property), schema: property }
    if (isCredential(property)) return [userNameOf(wire, property)]
    const branch = credentialBranch(property)
    return branch === undefined ? [field] : [field, userNameOf(wire, branch)]
  })
  return { type, title: schema.title ?? type, fields, table, key: [] }
}

function withNested(outer: Shape): readonly Shape[] {
  const nested = outer.fields.flatMap((field) => {
    const inner = field.schema.items ?? field.schema
    return field.kind.startsWith('object:') ? withNested(nestedShape(inner, field.schema)) : []
  })
  return [outer, ...nested]
}

/** Of an account people see the user name alone. */
function userNameOf(wire: string, schema: Schema): Field {
  return { wire, name: 'UserName', kind: 'member:userName', schema: schema.properties?.['userName'] ?? {} }
}

/** Whether people give it as a user name with a password: `x-ps.credential`. */
export function isCredential(schema: Schema): boolean {
  const ps = schema['x-ps']
  return isObject(ps) && ps['credential'] === true
}

/** The branch of a tagged union that has a user name and a password. */
export function credentialBranch(schema: Schema): Schema | undefined {
  return schema.oneOf?.find(isCredential)
}

/** The branch that is a duration, where the other is a word: no limit. */
export function durationBranch(schema: Schema): Schema | undefined {
  return schema.oneOf?.find((branch) => branch['format'] === 'iso-duration')
}

/** An entry of a list within its area lacks the virtual server that the list's own cmdlets show: another type. */
function nestedShape(schema: Schema, holder: Schema): Shape {
  const list = holder['x-list']
  const key = isObject(list) && Array.isArray(list['key']) ? list['key'].map(String) : []
  return { ...shape(nestedType(schema, holder), schema, []), key }
}

function nestedType(schema: Schema, holder: Schema): string {
  const title = pascal(schema.title ?? '')
  if (title === '') throw new Error('An object within an object needs a title')
  return `Mailroot.${title}${holder['x-list'] === undefined ? '' : 'Entry'}`
}

/** The items of a list, of a page, or of a change. */
function itemOf(result: Schema): Schema {
  const list = result.type === 'array' ? result : result.properties?.['items']
  if (list?.items === undefined) throw new Error(`${result.title ?? 'A result'}: a list of objects is expected`)
  return list.items
}

/** The kind of a value: see generator/powershell/convert.ps1. */
export function kindOf(schema: Schema): string {
  const ps = schema['x-ps']
  if (isObject(ps) && ps['tag'] === true) return tagKind(schema)
  if (isCredential(schema)) return 'credential'
  if (isObject(ps) && ps['file'] === true) return `file:${fileBytes(schema)}`
  if (schema['writeOnly'] === true && schema.type === 'string') return 'securestring'
  if (durationBranch(schema) !== undefined) return 'unlimited:timespan'
  const number = schema.oneOf?.find((branch) => branch.type === 'integer')
  if (number !== undefined) return `unlimited:${numberKind(schema, number)}`
  if (schema.type === 'array') return arrayKind(schema)
  if (schema.type === 'object') return `object:${nestedType(schema, schema)}`
  if (schema['format'] === 'iso-duration') return 'timespan'
  if (schema['format'] === 'date-time') return 'datetime'
  if (schema.type === 'boolean') return 'bool'
  if (schema.type === 'integer') return numberKind(schema, schema)
  if (schema.type === 'number') return 'double'
  if (schema.type === 'string') return 'string'
  throw new Error(`${schema.title ?? 'A property'}: no PowerShell type for it`)
}

function arrayKind(schema: Schema): string {
  const { items } = schema
  if (items === undefined) throw new Error(`${schema.title ?? 'A list'} has no items`)
  if (items.type === 'object') return `object:${nestedType(items, schema)}[]`
  return `${kindOf(items)}[]`
}

function numberKind(schema: Schema, number: Schema): string {
  const ps = schema['x-ps']
  if (isObject(ps) && (ps['type'] === 'int' || ps['type'] === 'long')) return ps['type']
  const most = number['maximum']
  return typeof most === 'number' && most <= 2147483647 ? 'int' : 'long'
}

/** The member that tells the branches of a union apart. */
export function tagMember(schema: Schema): string {
  const discriminator = schema['discriminator']
  return isObject(discriminator) ? String(discriminator['propertyName']) : 'type'
}

/** `tag:type:none=None,basic=Basic`: the member that tells the branches apart, and a name for each. */
function tagKind(schema: Schema): string {
  const member = tagMember(schema)
  const names = (schema.oneOf ?? []).map(
    (branch) => `${String(branch.properties?.[member]?.['const'])}=${branch.title}`,
  )
  return `tag:${member}:${names.join(',')}`
}

/** How large a file may be whose content, in base64, fits the schema. */
function fileBytes(schema: Schema): number {
  const most = schema['maxLength']
  if (typeof most !== 'number') throw new Error(`${schema.title ?? 'A file'}: maxLength is missing`)
  return Math.floor(most / 4) * 3
}
