/** Emits server/generated/methods.ts: params and result of each method, and the tables a generic handler works from. */
import { byText, isObject, pascal } from './json.js'
import type { Area, Emitter, List, Method, Model, Param, Schema } from './model.js'
import { holdsSecret } from './secrets.js'
import { codeHeader, wrap } from './text.js'
import { reportNames, settingNames } from './types.js'
import { docText, interfaceText, literal, type Names, pascalWords, typeText } from './typescript.js'

export const emitMethods: Emitter = (model) => {
  const names = new Map([...reportNames(model), ...settingNames(model, '')])
  const body = [
    ...shownTypes(model, names),
    settingChange,
    ...model.methods.flatMap((method) => [paramsText(method, names), resultText(method, names)]),
    methodsMap(model),
    tableTypes,
    table('methods', 'MethodDefinition', model.methods.map(methodEntry), 'Every method, by name.'),
    table('areas', 'AreaDefinition', model.areas.map(areaEntry), 'Every area, by name.'),
    table('lists', 'ListDefinition', allLists(model).map(listEntry), 'Every list with cmdlets of its own, by method.'),
  ].join('\n')
  const text = [
    codeHeader('schemas/methods and schemas/settings'),
    ...imports(body, './reports.js', reportNames(model)),
    ...imports(body, './settings.js', settingNames(model, '')),
    '',
    body,
  ].join('\n')
  return [{ path: 'server/generated/methods.ts', text }]
}

function imports(body: string, from: string, names: Names): readonly string[] {
  // A name in a text is no use of it.
  const code = body.replaceAll(/\/\*\*.*?\*\/|'[^'\n]*'/gs, '')
  const used = [...new Set(names.values())].filter((name) => new RegExp(`\\b${name}\\b`).test(code)).sort(byText)
  if (used.length === 0) return []
  const line = `import type { ${used.join(', ')} } from '${from}'`
  return line.length <= 120 ? [line] : [`import type {\n${used.map((name) => `  ${name},\n`).join('')}} from '${from}'`]
}

function allLists(model: Model): readonly List[] {
  return model.areas.flatMap((area) => area.lists).sort((a, b) => byText(a.method, b.method))
}

/** Name of the type that get shows: `ShownMessageLimit`, `ShownRelayAddress`. */
function shownName(method: Method): string | undefined {
  if (method.kind === 'custom') return undefined
  if (method.list !== undefined) return `Shown${pascalWords(method.list.entry.title ?? method.list.method)}`
  return method.area === undefined ? undefined : `Shown${pascal(method.area.name)}`
}

function shownTypes(model: Model, names: Names): readonly string[] {
  return model.methods
    .filter((method) => method.kind === 'areaGet' || method.kind === 'listGet')
    .map((method) => interfaceText(shownName(method) ?? '', method.result.schema.items ?? {}, 'effective', names))
}

const settingChange = `/** What every change of a setting answers: what changed, or after a dry run what would change. */
export interface SettingChange<Item> {
  /** The revision after the change; after a dry run the current one. */
  readonly revision: number
  readonly changes: readonly SettingDifference[]
  /** What was acted on, as get shows it. */
  readonly items: readonly Item[]
  readonly warnings: readonly string[]
}

/** One setting whose value differs. */
export interface SettingDifference {
  /** Area and property, for example messageLimit.maxRecipients. */
  readonly setting: string
  /** JSON pointer (RFC 6901) in settings.json. */
  readonly pointer: string
  readonly old: unknown
  readonly new: unknown
}
`

function paramsText(method: Method, names: Names): string {
  const members = method.params.map((param) => paramText(param, names)).join('')
  const name = `${pascal(method.name)}Params`
  const doc = `/** Params of ${method.name}: ${method.summary.charAt(0).toLowerCase()}${method.summary.slice(1)}. */\n`
  if (members === '') return `${doc}export type ${name} = Readonly<Record<string, never>>\n`
  return `${doc}export interface ${name} {\n${members}}\n`
}

function paramText(param: Param, names: Names): string {
  const type = typeText(param.schema, 'reported', names)
  const doc = docText(param.schema, '  ')
  return `${doc}  readonly ${param.name}${param.required ? '' : '?'}: ${type}${param.nullable ? ' | null' : ''}\n`
}

function resultText(method: Method, names: Names): string {
  const name = `${pascal(method.name)}Result`
  const shown = shownName(method)
  if (shown !== undefined) {
    const isGet = method.kind === 'areaGet' || method.kind === 'listGet'
    return `export type ${name} = ${isGet ? `readonly ${shown}[]` : `SettingChange<${shown}>`}\n`
  }
  const { schema } = method.result
  if (schema.type === 'object' && schema.properties !== undefined) return interfaceText(name, schema, 'reported', names)
  return `${docText(schema, '')}export type ${name} = ${typeText(schema, 'reported', names)}\n`
}

function methodsMap(model: Model): string {
  const lines = model.methods.map((method) => {
    const name = pascal(method.name)
    return `  readonly ${literal(method.name)}: { readonly params: ${name}Params; readonly result: ${name}Result }\n`
  })
  const custom = model.methods.filter((method) => method.kind === 'custom').map((method) => literal(method.name))
  return `/** Params and result of each method. */
export interface Methods {
${lines.join('')}}

export type MethodName = keyof Methods

/** Methods that are derived from no area or list: each has a handler of its own. */
export type CustomMethodName = ${custom.join(' | ')}
`
}

const tableTypes = `export type AccessLevel = 'none' | 'viewer' | 'operator' | 'administrator'

/** Derived methods (all but \`custom\`) have one handler for all areas and lists. */
export type MethodKind =
  | 'areaGet'
  | 'areaSet'
  | 'areaRemove'
  | 'serverNew'
  | 'serverRemove'
  | 'listGet'
  | 'listAdd'
  | 'listSet'
  | 'listRemove'
  | 'custom'

export interface MethodDefinition {
  readonly name: MethodName
  readonly kind: MethodKind
  /** The least level that may call it. */
  readonly access: AccessLevel
  /** Name of the area, for derived methods. */
  readonly area?: string
  /** Method name of the list, for methods of a list. */
  readonly list?: string
  /** Whether it takes \`limit\` and \`cursor\`. */
  readonly paged?: true
}

export interface PropertyDefinition {
  /** From when on a change is obeyed; absent for what is only reported. */
  readonly applies?: 'live' | 'newSessions' | 'newMessages'
  /** Shown by get, refused by set. */
  readonly readOnly?: true
  /** Method name of the list that manages it; then set does not take it. */
  readonly list?: string
  /** Whether its default depends on the machine: then the filled settings may lack it. */
  readonly machineDefault?: true
  /** The default, where it does not depend on the machine. */
  readonly default?: unknown
  /** An account: the password that comes with it is kept in secrets.json. */
  readonly secret?: true
  /** Values that the schema names and this version refuses, with the reason; for a tagged union by its tag. */
  readonly notBuilt?: Readonly<Record<string, string>>
}

export interface AreaDefinition {
  /** The property in settings.json. */
  readonly name: string
  /** First half of its method names. */
  readonly method: string
  /** Its title, for messages. */
  readonly title: string
  readonly scope: 'service' | 'virtualServer'
  readonly removable: boolean
  readonly properties: Readonly<Record<string, PropertyDefinition>>
}

export interface ListDefinition {
  /** First half of its method names. */
  readonly method: string
  /** What an entry is called, for messages. */
  readonly title: string
  readonly area: string
  /** The properties that identify an entry. */
  readonly key: readonly string[]
  readonly properties: readonly string[]
  /** Defaults of an entry's properties. */
  readonly defaults: Readonly<Record<string, unknown>>
  /** The property that is an account with a password, where entries have one. */
  readonly secret?: string
  /** Names of the params that choose the place, in order. */
  readonly tags: readonly string[]
  /** Where the entries are: one property of the area, or one for each tag. The first is the usual one. */
  readonly places: readonly { readonly property: string; readonly tag: Readonly<Record<string, string>> }[]
}
`

function methodEntry(method: Method): unknown {
  return {
    name: method.name,
    kind: method.kind,
    access: method.access,
    ...(method.area === undefined ? {} : { area: method.area.name }),
    ...(method.list === undefined ? {} : { list: method.list.method }),
    ...(method.paged ? { paged: true } : {}),
  }
}

function areaEntry(area: Area): unknown {
  const { name, method, title, scope, removable } = area
  const properties = Object.entries(area.schema.properties ?? {}).map(([key, schema]) => [key, propertyEntry(schema)])
  return { name, method, title, scope, removable, properties: Object.fromEntries(properties) }
}

function propertyEntry(schema: Schema): unknown {
  const list = schema['x-list']
  return {
    ...(schema['x-applies'] === undefined ? {} : { applies: schema['x-applies'] }),
    ...(schema['readOnly'] === true ? { readOnly: true } : {}),
    ...(isObject(list) ? { list: list['method'] } : {}),
    ...(schema['x-default'] === undefined ? {} : { machineDefault: true }),
    ...(schema.default === undefined ? {} : { default: schema.default }),
    ...(holdsSecret(schema) && !isObject(list) ? { secret: true } : {}),
    ...(schema['x-not-built'] === undefined ? {} : { notBuilt: schema['x-not-built'] }),
  }
}

function listEntry(list: List): unknown {
  const entry = Object.entries(list.entry.properties ?? {})
  const secret = entry.find(([, schema]) => holdsSecret(schema))?.[0]
  return {
    method: list.method,
    title: list.entry.title ?? list.method,
    area: list.area.name,
    key: list.key,
    properties: entry.map(([name]) => name),
    defaults: Object.fromEntries(
      entry.flatMap(([name, { default: usual }]) => (usual === undefined ? [] : [[name, usual]])),
    ),
    ...(secret === undefined ? {} : { secret }),
    tags: [...new Set(list.places.flatMap((place) => Object.keys(place.tag ?? {})))].sort(byText),
    places: list.places.map((place) => ({ property: place.property, tag: place.tag ?? {} })),
  }
}

function table(name: string, type: string, entries: readonly unknown[], text: string): string {
  const doc = wrap(text, 112).map((line) => `/** ${line} */\n`)
  return `${doc.join('')}export const ${name}: readonly ${type}[] = [\n${entries.map((entry) => `  ${codeText(entry)},\n`).join('')}]\n`
}

/** A value as TypeScript, broken into lines where it is long. */
function codeText(value: unknown, indent = '  '): string {
  const line = codeLine(value)
  if (line.length + indent.length <= 110 || !isObject(value)) return line
  const inner = `${indent}  `
  const members = Object.entries(value).map(([key, item]) => `${inner}${codeKey(key)}: ${codeText(item, inner)},\n`)
  return `{\n${members.join('')}${indent}}`
}

function codeLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(codeLine).join(', ')}]`
  if (!isObject(value)) return literal(value)
  const members = Object.entries(value).map(([key, item]) => `${codeKey(key)}: ${codeLine(item)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

function codeKey(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? key : literal(key)
}
