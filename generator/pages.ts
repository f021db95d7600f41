/** Emits the reference pages in docs/reference, and the schema of settings.json for editors. */
import { isObject, pascal } from './json.js'
import { code, defaultWords, table, typeWords, valueRows } from './markdown.js'
import type { Area, Emitter, List, Method, Model, Report, Schema } from './model.js'
import { jsonHeader, jsonText, pageHeader } from './text.js'
import { storedSettings } from './validators.js'

export const emitPages: Emitter = (model) => [
  { path: 'docs/reference/changed-defaults.md', text: changedDefaults(model) },
  { path: 'docs/reference/findings.md', text: findingsPage(model) },
  { path: 'docs/reference/methods.md', text: methodsPage(model) },
  { path: 'docs/reference/settings.md', text: settingsPage(model) },
  {
    path: 'docs/reference/settings.schema.json',
    text: jsonText({ ...jsonHeader('schemas/settings.json and schemas/settings'), ...editorSchema(model) }),
  },
  { path: 'docs/reference/tracking-log.md', text: trackingLog(model) },
]

const appliesWords: Readonly<Record<string, string>> = {
  live: 'at once, also to mail already queued',
  newSessions: 'to sessions that begin after the change',
  newMessages: 'to messages accepted after the change',
}

/** What Test-SmtpVirtualServer can find: the texts begin with the severity. */
function findingsPage(model: Model): string {
  const texts = model.reports.find(({ type }) => type === 'Mailroot.Finding')?.schema.properties?.['id']?.['x-enum']
  const rows = Object.entries(isObject(texts) ? texts : {}).map(([id, text]) => {
    const [severity = '', ...words] = String(text).split(': ')
    return [code(id), severity, words.join(': ')]
  })
  const intro = `${pageHeader('schemas/report/finding.json')}

# Findings

What \`Test-SmtpVirtualServer\` can find. Each finding has a line to paste in \`Fix\`. An id means the same in every version, so that scripts and
monitoring can branch on it.
`
  return [intro, table(['Id', 'Severity', 'Meaning'], rows), ''].join('\n')
}

function settingsPage(model: Model): string {
  const intro = `${pageHeader('schemas/settings')}

# Settings

Every setting of \`settings.json\`, by area. \`null\` in a change means back to the default; what is absent from a change stays as it is.
`
  return [intro, ...model.areas.map(areaSection)].join('\n')
}

function areaSection(area: Area): string {
  const place = area.scope === 'service' ? '/service' : `/virtualServers/N/${area.name}`
  const verbs = [
    'Get',
    ...(area.server === undefined ? [] : ['New']),
    'Set',
    ...(area.removable || area.server !== undefined ? ['Remove'] : []),
  ]
  const cmdlets = verbs.map((verb) => code(`${verb}-${area.noun}`))
  const properties = Object.entries(area.schema.properties ?? {})
  const lines = [
    `## ${area.title}\n`,
    `${area.description}\n`,
    `In settings.json: ${code(place)}. Cmdlets: ${cmdlets.join(', ')}.${area.tab === undefined ? '' : ` In IIS Manager: ${area.tab}.`}\n`,
    ...properties.map(([name, schema]) => propertySection(name, schema, area)),
  ]
  return lines.join('\n')
}

function propertySection(name: string, schema: Schema, area: Area): string {
  const rows: (readonly string[])[] = [
    ['Type', typeWords(schema)],
    ['Default', schema['readOnly'] === true ? 'reported, not set' : defaultWords(schema)],
  ]
  if (typeof schema['x-unit'] === 'string') rows.push(['Unit', schema['x-unit']])
  if (typeof schema['x-applies'] === 'string') rows.push(['Applies', appliesWords[schema['x-applies']] ?? ''])
  const list = area.lists.find((candidate) => candidate.places.some((place) => place.property === name))
  if (list !== undefined)
    rows.push([
      'Cmdlets',
      listVerbs(list)
        .map((verb) => code(`${verb}-${list.noun}`))
        .join(', '),
    ])
  else if (schema['readOnly'] !== true) rows.push(['Parameter', code(`-${pascal(name)}`)])
  const iis = schema['x-iis']
  if (isObject(iis)) rows.push(['IIS', `${String(iis['property'])}: ${String(iis['label'])}`])
  const changed = schema['x-changed-default']
  if (isObject(changed)) rows.push(['IIS installs', `${String(changed['iis'])}. ${String(changed['reason'])}`])
  const notBuilt = schema['x-not-built']
  for (const [value, reason] of Object.entries(isObject(notBuilt) ? notBuilt : {})) {
    rows.push(['Refused', `${code(value)}: ${String(reason)}`])
  }
  const parts = [
    `### ${area.name}.${name}\n`,
    `**${schema.title ?? name}.** ${schema.description ?? ''}\n`,
    table(['', ''], rows),
  ]
  const values = table(['Value', 'Meaning'], valueRows(schema.properties?.['type'] ?? schema))
  const entries = list === undefined ? '' : entryTable(list)
  return [...parts, ...[values, entries].filter((part) => part !== '')].join('\n')
}

function listVerbs(list: List): readonly string[] {
  return list.editable ? ['Get', 'New', 'Set', 'Remove'] : ['Get', 'Add', 'Remove']
}

function entryTable(list: List): string {
  const rows = Object.entries(list.entry.properties ?? {}).map(([name, schema]) => [
    code(name),
    schema.description ?? '',
    typeWords(schema),
    defaultWords(schema),
  ])
  return table(['Entry', 'Meaning', 'Type', 'Default'], rows)
}

function changedDefaults(model: Model): string {
  const rows = model.areas.flatMap((area) =>
    Object.entries(area.schema.properties ?? {}).flatMap(([name, schema]) => {
      const changed = schema['x-changed-default']
      if (!isObject(changed)) return []
      return [[code(`${area.name}.${name}`), String(changed['iis']), defaultWords(schema), String(changed['reason'])]]
    }),
  )
  return `${pageHeader('schemas/settings')}

# Defaults changed for safety

Every other default is what IIS installs.

${table(['Setting', 'IIS installs', 'Mailroot', 'Reason'], rows)}`
}

function methodsPage(model: Model): string {
  const overview = model.methods.map((method) => [
    `[${code(method.name)}](#${method.name.toLowerCase().replaceAll('.', '')})`,
    method.verb === undefined ? '' : code(`${method.verb}-${method.noun}`),
    method.access,
    method.summary,
  ])
  return `${pageHeader('schemas/methods and schemas/settings')}

# Control methods

JSON-RPC 2.0, one JSON object a line, params by name. The first call of a connection is \`system.hello\`. The same as an
OpenRPC document: [openrpc.json](openrpc.json), or the method \`rpc.discover\`.

${table(['Method', 'Cmdlet', 'Access', ''], overview)}
${model.methods.map(methodSection).join('\n')}`
}

function methodSection(method: Method): string {
  const rows = method.params.map((param) => [
    code(param.name),
    param.required ? 'yes' : '',
    `${typeWords(param.schema)}${param.nullable ? ', or `null`' : ''}`,
    param.schema.description ?? '',
  ])
  const examples = method.examples.map(
    (example) => `${example.title}:\n\n\`\`\`powershell\n${example.command}\n\`\`\`\n`,
  )
  const parts = [
    `## ${method.name}\n`,
    `${method.summary}. ${method.description}\n`,
    `Access: ${method.access}.${method.paged ? ' The result comes in pages.' : ''}\n`,
    table(['Param', 'Required', 'Type', 'Meaning'], rows),
    `Result: ${method.result.name}, ${typeWords(method.result.schema)}.\n`,
    ...examples,
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function trackingLog(model: Model): string {
  const report = model.reports.find((candidate) => candidate.name === 'TraceEvent')
  if (report === undefined) throw new Error('schemas/report/trace-event.json is missing')
  const enumerations = Object.entries(report.schema.properties ?? {}).flatMap(([name, schema]) => {
    const rows = valueRows(schema)
    return rows.length === 0
      ? []
      : [`## ${name}\n\n${schema.description ?? ''}\n\n${table(['Value', 'Meaning'], rows)}`]
  })
  return `${pageHeader(report.source)}

# Tracking log

\`logs/tracking/YYYY-MM-DD.jsonl\` under the root: one JSON object a line for each thing that happened to a message, days in
UTC. \`Get-SmtpMessageTrace\` reads it.

${fieldTable(report)}
${enumerations.join('\n')}`
}

function fieldTable(report: Report): string {
  const rows = Object.entries(report.schema.properties ?? {}).map(([name, schema]) => [
    code(name),
    report.schema.required?.includes(name) ? 'always' : '',
    typeWords(schema),
    schema.description ?? '',
  ])
  return table(['Field', 'Present', 'Type', 'Meaning'], rows)
}

/** settings.json's schema in one piece, for editors: without the keywords that only the generator reads. */
function editorSchema(model: Model): Schema {
  return forEditors(storedSettings(model)) as Schema
}

function forEditors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forEditors)
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([key, item]) => !forGenerator(key) && item !== undefined)
  return Object.fromEntries(kept.map(([key, item]) => [key, forEditors(item)]))
}

function forGenerator(key: string): boolean {
  return key.startsWith('x-') || key === '$id' || key === 'durationMinimum' || key === 'durationMaximum'
}
