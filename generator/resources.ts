/**
 * The resources of DSC that the model implies: one for each area, one for an entry of each list, one for each whole list,
 * and the same two for users, whose methods are written by hand. The relay, the command `mailroot dsc`, the manifests and
 * the classes of MailrootDsc all follow this table.
 */
import { isSettable } from './derive.js'
import { byText } from './json.js'
import type { Area, List, Model, Schema } from './model.js'
import { holdsSecret } from './secrets.js'

export interface Resource {
  /** `SmtpDomain`; the type in DSC is `Mailroot/SmtpDomain`. */
  readonly name: string
  readonly kind: 'area' | 'entry' | 'list'
  readonly description: string
  readonly scope: 'service' | 'virtualServer'
  /** Absent for users. */
  readonly area?: Area
  readonly list?: List
  /** What identifies an instance beside the virtual server. */
  readonly key: readonly string[]
  /** Of a list: the property that holds its entries. */
  readonly entries?: string
  /** Whether there may be none, so that `_exist` has a meaning. */
  readonly removable: boolean
  /** JSON schema of an instance: what may be given, and, readOnly, what is reported beside it. */
  readonly schema: Schema
}

/** Sorted by name. */
export function resourcesOf(model: Model): readonly Resource[] {
  const found = model.areas.flatMap((area) => [
    areaResource(area),
    ...area.lists.flatMap((list) => [entryResource(list), listResource(list)]),
  ])
  return [...found, ...userResources(model)].sort((a, b) => byText(a.name, b.name))
}

const virtualServer: Schema = {
  title: 'Virtual server',
  description: 'Number or name of the virtual server. It may be left out where there is only one.',
  type: 'string',
  minLength: 1,
  maxLength: 100,
}

const exist: Schema = {
  title: 'Exists',
  description: 'Whether it is to be there.',
  type: 'boolean',
  default: true,
}

const force: Schema = {
  title: 'Force',
  description: 'Make a change that is refused otherwise because of what it opens; the refusal names it.',
  type: 'boolean',
  writeOnly: true,
}

const purge: Schema = {
  title: 'Purge',
  description: 'Whether entries that are not named here are removed. Without it they stay.',
  type: 'boolean',
  default: false,
  writeOnly: true,
}

function areaResource(area: Area): Resource {
  const properties = Object.entries(area.schema.properties ?? {}).filter(([, schema]) => schema['x-list'] === undefined)
  const removable = area.removable || area.server !== undefined
  return {
    name: area.noun,
    kind: 'area',
    description: area.description,
    scope: area.scope,
    area,
    key: [],
    removable,
    schema: instance(area.title, area.description, [], {
      ...scoped(area.scope),
      ...Object.fromEntries(properties.map(([name, schema]) => [name, isSettable(schema) ? nullable(schema) : schema])),
      ...(removable ? { _exist: exist } : {}),
      force,
    }),
  }
}

function entryResource(list: List): Resource {
  const title = list.entry.title ?? list.method
  const description = descriptionOf(list)
  return {
    name: list.noun,
    kind: 'entry',
    description,
    scope: list.area.scope,
    area: list.area,
    list,
    key: list.key,
    removable: true,
    schema: instance(title, description, requiredOf(list), {
      ...scoped(list.area.scope),
      ...entryProperties(list),
      _exist: exist,
      force,
    }),
  }
}

function listResource(list: List): Resource {
  const [place] = list.places
  // Of two lists, one to grant and one to deny, the entries say to which they belong.
  const entries = list.places.length > 1 || place === undefined ? 'entries' : place.property
  const description = `The whole list. ${descriptionOf(list)}`
  const item = instance(list.entry.title ?? list.method, descriptionOf(list), requiredOf(list), entryProperties(list))
  return {
    name: `${list.noun}List`,
    kind: 'list',
    description,
    scope: list.area.scope,
    area: list.area,
    list,
    key: [],
    entries,
    removable: false,
    schema: listSchema(description, entries, item, scoped(list.area.scope)),
  }
}

function listSchema(description: string, entries: string, item: Schema, scope: Readonly<Record<string, Schema>>) {
  const all: Schema = { title: 'Entries', description, type: 'array', maxItems: 100_000, items: item }
  return instance('Whole list', description, [entries], { ...scope, [entries]: all, _purge: purge, force })
}

function userResources(model: Model): readonly Resource[] {
  const param = (name: string): Schema =>
    model.methods.find((method) => method.name === 'user.new')?.params.find((one) => one.name === name)?.schema ?? {}
  const { userName = {}, password = {} } = param('credential').properties ?? {}
  const changed = model.reports.find(({ name }) => name === 'User')?.schema.properties?.['passwordChanged'] ?? {}
  const description = 'An account with which clients may log in at a virtual server.'
  const properties = {
    userName,
    password: {
      ...password,
      description: 'The password; a new user needs one. It is kept as a hash, compared in the relay and never shown.',
    },
    comment: nullable(param('comment')),
    enabled: nullable(param('enabled')),
    passwordChanged: { ...changed, readOnly: true },
  }
  const whole = 'The whole list of accounts with which clients may log in at a virtual server.'
  const scope = scoped('virtualServer')
  const usual = { scope: 'virtualServer', key: ['userName'] } as const
  const entry = instance('User', description, ['userName'], { ...scope, ...properties, _exist: exist })
  const list = listSchema(whole, 'users', instance('User', description, ['userName'], properties), scope)
  return [
    { ...usual, name: 'SmtpUser', kind: 'entry', description, removable: true, schema: entry },
    {
      ...usual,
      key: [],
      name: 'SmtpUserList',
      kind: 'list',
      description: whole,
      entries: 'users',
      removable: false,
      schema: list,
    },
  ]
}

function instance(
  title: string,
  description: string,
  required: readonly string[],
  properties: Readonly<Record<string, Schema>>,
): Schema {
  return { title, description, type: 'object', additionalProperties: false, required, properties }
}

function scoped(scope: Area['scope']): Readonly<Record<string, Schema>> {
  return scope === 'virtualServer' ? { virtualServer } : {}
}

function descriptionOf({ area, places }: List): string {
  return places.map(({ property }) => area.schema.properties?.[property]?.description ?? '').join(' ')
}

/** A key with a default (the port of a binding) may be left out. */
function requiredOf({ entry, key }: List): readonly string[] {
  return key.filter((name) => entry.properties?.[name]?.default === undefined)
}

function entryProperties(list: List): Readonly<Record<string, Schema>> {
  const properties = Object.entries(list.entry.properties ?? {}).map(([name, schema]): [string, Schema] => {
    return [name, list.key.includes(name) ? schema : nullable(schema)]
  })
  const values = list.places.flatMap(({ tag }) => tag?.['access'] ?? [])
  const access: Schema = { title: 'Access', description: 'Which list the entry is in.', type: 'string', enum: values }
  return {
    ...(values.length === 0 ? {} : { access }),
    ...Object.fromEntries(properties),
    ...(holdsSecret(list.entry) ? { hasPassword } : {}),
  }
}

const hasPassword: Schema = {
  title: 'Has password',
  description: 'Whether a password is kept for the user name. The password itself is never shown.',
  type: 'boolean',
  readOnly: true,
}

/** null: back to the default. By if and else, as in the params of the methods. */
export function nullable(schema: Schema): Schema {
  const { title, description } = schema
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(schema['writeOnly'] === true ? { writeOnly: true } : {}),
    if: { type: 'null' },
    else: schema,
  }
}

/** The schema of a property without the place that null has in it. */
export function plainProperty(schema: Schema): Schema {
  return (schema['else'] as Schema | undefined) ?? schema
}
