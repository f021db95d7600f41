/**
 * Emits module/Mailroot/Mailroot.Format.ps1xml: a table and a list for each type. Objects keep plain values; only the
 * views show sizes with units and local times. A view is also for the type's name after remoting.
 */
import { exportType } from './cmdlet.js'
import { pascal } from './json.js'
import type { Emitter } from './model.js'
import { moduleSource } from './module.js'
import { type Field, type Shape, shapesOf } from './shapes.js'
import { element, leaf, xmlDocument } from './xml.js'

const consoleWidth = 120
const leastLastColumn = 10

export const emitFormat: Emitter = (model) => {
  const shapes = [...shapesOf(model), exportShape].sort((a, b) => (a.type < b.type ? -1 : 1))
  const definitions = element('ViewDefinitions', shapes.flatMap(viewsOf))
  return [
    {
      path: 'module/Mailroot/Mailroot.Format.ps1xml',
      text: xmlDocument(moduleSource, element('Configuration', [definitions])),
    },
  ]
}

/** What Export-SmtpMessage writes without -Path: see powershell/export.ps1. A list, because a message has lines. */
const exportShape: Shape = {
  type: exportType,
  title: 'Exported message',
  fields: [
    { wire: 'identity', name: 'Identity', kind: 'string', schema: {} },
    { wire: 'size', name: 'Size', kind: 'long', schema: { 'x-unit': 'bytes' } },
    { wire: 'encoding', name: 'Encoding', kind: 'string', schema: {} },
    { wire: 'content', name: 'Content', kind: 'string', schema: {} },
  ],
  table: [],
  key: [],
}

/** The first view of a type is its default: the table where it fits the console, else the list. */
function viewsOf(shape: Shape): readonly string[] {
  const columns = columnsOf(shape)
  const list = view(shape, 'List', listControl(shape))
  if (shape.type === exportType) return [list]
  const table = view(shape, 'Table', tableControl(columns))
  return fits(columns) ? [table, list] : [list, table]
}

function view(shape: Shape, kind: string, control: string): string {
  return element('View', [
    leaf('Name', `${shape.type}.${kind}`),
    element('ViewSelectedBy', [leaf('TypeName', shape.type), leaf('TypeName', `Deserialized.${shape.type}`)]),
    control,
  ])
}

interface Column {
  readonly field: Field
  readonly width: number
}

function columnsOf(shape: Shape): readonly Column[] {
  const named = shape.table.flatMap((wire) => shape.fields.find((field) => field.wire === wire) ?? [])
  const fields = named.length > 0 ? named : shape.fields
  return fields.map((field) => ({ field, width: Math.max(field.name.length, contentWidth(field)) }))
}

/** Widths of texts whose length no schema tells: as much as is usual. */
const usualWidths: Readonly<Record<string, number>> = {
  Address: 30,
  AuthenticatedAs: 15,
  ClientIp: 16,
  Command: 8,
  Comment: 40,
  DefaultDomain: 24,
  FromAddress: 17,
  FullyQualifiedDomainName: 24,
  HeloName: 24,
  Identity: 20,
  Name: 30,
  NextHop: 20,
  Queue: 13,
  Recipients: 17,
  RemoteAddress: 15,
  Sender: 20,
  Server: 30,
  Thumbprint: 40,
  UsedBy: 8,
}

/** Times that may be years away: a table shows their day. */
const days: ReadonlySet<string> = new Set(['NotAfter', 'NotBefore'])

/** Texts without a usual width are folders and the like: a table shows them badly. */
const anyText = 40

function contentWidth(field: Field): number {
  const { kind, schema } = field
  if (kind === 'datetime') return tableTime(field).replace('zzz', '+00:00').length
  if (schema.enum !== undefined) return Math.max(...schema.enum.map((value) => value.length))
  if (isBytes(field)) return 8
  if (kind === 'timespan' || kind === 'unlimited:timespan') return '30.00:00:00'.length
  if (kind === 'int' || kind === 'long' || kind === 'bool' || kind.startsWith('unlimited')) return 5
  if (kind.startsWith('tag')) return 7
  if (field.wire === 'virtualServer') return 4
  return usualWidths[field.name] ?? anyText
}

function fits(columns: readonly Column[]): boolean {
  const before = columns.slice(0, -1).reduce((sum, column) => sum + column.width + 1, 0)
  const last = columns.at(-1)
  if (last === undefined) return false
  return before + (isText(last.field) ? leastLastColumn : last.width) <= consoleWidth
}

function isText(field: Field): boolean {
  return field.kind === 'string' && field.schema.enum === undefined
}

function isBytes(field: Field): boolean {
  return field.schema['x-unit'] === 'bytes'
}

function isRight(field: Field): boolean {
  return /^(int|long|double|unlimited|timespan)/.test(field.kind)
}

/** The last column of text takes the rest of the console; a table that does not fit leaves its widths to the console. */
function tableControl(columns: readonly Column[]): string {
  const fixed = fits(columns)
  const headers = columns.map(({ field, width }, index) => {
    const isRest = index === columns.length - 1 && isText(field)
    return element('TableColumnHeader', [
      leaf('Label', field.name),
      ...(fixed && !isRest ? [leaf('Width', String(width))] : []),
      ...(isRight(field) ? [leaf('Alignment', 'Right')] : []),
    ])
  })
  const items = columns.map(({ field }) => element('TableColumnItem', [cell(field, 'table')]))
  return element('TableControl', [
    element('TableHeaders', headers),
    element('TableRowEntries', [element('TableRowEntry', [element('TableColumnItems', items)])]),
  ])
}

function listControl(shape: Shape): string {
  const items = shape.fields.map((field) => element('ListItem', [leaf('Label', field.name), cell(field, 'list')]))
  return element('ListControl', [element('ListEntries', [element('ListEntry', [element('ListItems', items)])])])
}

function cell(field: Field, kind: 'table' | 'list'): string {
  const script = scriptOf(field, kind)
  return script === undefined ? leaf('PropertyName', field.name) : leaf('ScriptBlock', script)
}

/** Of a conversation seconds matter: `x-seconds`. */
function tableTime({ name, schema }: Field): string {
  if (days.has(name)) return 'yyyy-MM-dd'
  return schema['x-seconds'] === true ? 'MM-dd HH:mm:ss zzz' : 'MM-dd HH:mm zzz'
}

/** These blocks run outside the module: they call none of its functions. */
function scriptOf(field: Field, kind: 'table' | 'list'): string | undefined {
  const value = `$_.${field.name}`
  if (field.kind === 'datetime') {
    const pattern = kind === 'table' ? tableTime(field) : 'yyyy-MM-dd HH:mm:ss zzz'
    return `if ($null -ne ${value}) { ${value}.ToLocalTime().ToString('${pattern}', [cultureinfo]::InvariantCulture) }`
  }
  if (isBytes(field)) return sizeScript(value, kind)
  if (field.kind === 'string[]') return `${value} -join ', '`
  if (field.kind.endsWith('[]')) return `@(${value} | ForEach-Object { ${itemScript(field)} }) -join ', '`
  return undefined
}

function sizeScript(value: string, kind: 'table' | 'list'): string {
  const exact = kind === 'table' ? '' : ` + ' (' + $n + ' bytes)'`
  const units = ['GB', 'MB', 'KB'].map(
    (unit) =>
      `elseif ($n -ge 1${unit}) { [string]::Format([cultureinfo]::InvariantCulture, '{0:0.#} ${unit}', $n / 1${unit})${exact} }`,
  )
  return `$n = ${value}; if ($null -eq $n -or $n -is [string]) { $n } ${units.join(' ')} else { [string]$n + ' B' }`
}

/** What stands for an object in a line of several: what identifies it, and its first choice where that is not the usual one. */
function itemScript(field: Field): string {
  const template = field.schema.items?.['x-item']
  if (typeof template === 'string') return templateScript(template)
  const [first = '', ...more] = keysOf(field).map((key) => `$_.${key}`)
  // An IPv6 address before its port.
  const begin =
    more.length === 0 ? first : `$(if (([string]${first}).Contains(':')) { '[' + ${first} + ']' } else { ${first} })`
  const choice = Object.entries(field.schema.items?.properties ?? {}).find(
    ([, { enum: values, default: usual }]) => values !== undefined && usual !== undefined,
  )
  const end = choice === undefined ? '' : unusualScript(`$_.${pascal(choice[0])}`, String(choice[1].default))
  return `${[begin, ...more].join(` + ':' + `)}${end}`
}

function unusualScript(value: string, usual: string): string {
  return ` + $(if (${value} -and ${value} -ne '${usual}') { ' (' + ${value} + ')' })`
}

/** `{setting}: {old} -> {new}` as an expression. */
function templateScript(template: string): string {
  const parts = template.split(/(\{\w+\})/).filter((part) => part !== '')
  const texts = parts.map((part) => (part.startsWith('{') ? `$_.${pascal(part.slice(1, -1))}` : `'${part}'`))
  return ["''", ...texts].join(' + ')
}

function keysOf(field: Field): readonly string[] {
  const list = field.schema['x-list']
  const named = typeof list === 'object' && list !== null && 'key' in list && Array.isArray(list.key) ? list.key : []
  const wires = named.length > 0 ? named.map(String) : Object.keys(field.schema.items?.properties ?? {}).slice(0, 1)
  return wires.map(pascal)
}
