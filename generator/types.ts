/** Emits the types of settings and reports: server/generated/settings.ts and reports.ts. */
import { pascal } from './json.js'
import type { Area, Emitter, Model, Schema } from './model.js'
import { codeHeader } from './text.js'
import { aliasText, innerNames, interfaceText, type Names } from './typescript.js'

export const emitTypes: Emitter = (model) => [
  { path: 'server/generated/reports.ts', text: reportTypes(model) },
  { path: 'server/generated/settings.ts', text: settingsTypes(model) },
]

function reportTypes(model: Model): string {
  const names = reportNames(model)
  const parts = model.reports.map((report) => interfaceText(report.name, report.schema, 'reported', names))
  const reports = new Set(model.reports.map((report) => report.schema))
  const inner = [...names].filter(([schema]) => !reports.has(schema))
  return [codeHeader('schemas/report'), ...parts, ...inner.map((entry) => declaration(entry, names))].join('\n')
}

/** Type names of the reports and of what is inside them, as reports.ts exports them. */
export function reportNames(model: Model): Names {
  const names = new Map<Schema, string>()
  for (const report of model.reports) {
    for (const [schema, name] of innerNames(report.name, report.schema)) names.set(schema, name)
    for (const schema of [...names.keys()]) {
      if (schema.type !== 'object') continue
      for (const [inner, name] of innerNames(names.get(schema) ?? '', schema)) names.set(inner, name)
    }
    names.set(report.schema, report.name)
  }
  return names
}

function declaration([schema, name]: readonly [Schema, string], names: Names): string {
  if (schema.oneOf === undefined && schema.type === 'object') return interfaceText(name, schema, 'reported', names)
  return aliasText(name, schema, 'reported', names)
}

/** Name of the effective type of an area: `MessageLimitSettings`. */
export function areaTypeName(area: Area): string {
  return `${pascal(area.name)}Settings`
}

/** Names of enumerations, unions and list entries in the settings, as settings.ts exports them. */
export function settingNames(model: Model, prefix: '' | 'Stored'): Names {
  const names = new Map<Schema, string>()
  for (const area of model.areas) {
    for (const [schema, name] of innerNames(pascal(area.name), area.schema)) {
      names.set(schema, schema.type === 'object' && schema.oneOf === undefined ? prefix + name : name)
    }
  }
  return names
}

function settingsTypes(model: Model): string {
  const effective = settingNames(model, '')
  const stored = settingNames(model, 'Stored')
  const virtualServer = model.areas.filter((area) => area.scope === 'virtualServer')
  return [
    codeHeader('schemas/settings.json and schemas/settings'),
    ...model.areas.map((area) => interfaceText(areaTypeName(area), settable(area), 'effective', effective)),
    ...[...effective].map(([schema, name]) =>
      schema.type === 'object' && schema.oneOf === undefined
        ? interfaceText(name, schema, 'effective', effective)
        : aliasText(name, schema, 'effective', effective),
    ),
    block('VirtualServerSettings', 'Every area of one virtual server, defaults filled in.', [
      ...virtualServer.map((area) => `readonly ${area.name}: ${areaTypeName(area)}`),
    ]),
    block(
      'Settings',
      'The settings in effect: settings.json defaults filled in, except those that depend on the machine.',
      [
        'readonly revision: number',
        'readonly service: ServiceSettings',
        '/** By number: 1 is the first. */',
        'readonly virtualServers: Readonly<Record<string, VirtualServerSettings>>',
      ],
    ),
    ...model.areas.map((area) => interfaceText(`Stored${areaTypeName(area)}`, settable(area), 'stored', stored)),
    ...[...stored]
      .filter(([, name]) => name.startsWith('Stored'))
      .map(([schema, name]) => interfaceText(name, schema, 'stored', stored)),
    block('StoredVirtualServerSettings', 'The areas of one virtual server as settings.json has them.', [
      ...virtualServer.map((area) => `readonly ${area.name}?: Stored${areaTypeName(area)}`),
    ]),
    block('StoredSettings', 'settings.json: what is absent has its default.', [
      'readonly $schema?: string',
      'readonly revision?: number',
      'readonly service?: StoredServiceSettings',
      'readonly virtualServers: Readonly<Record<string, StoredVirtualServerSettings>>',
    ]),
  ].join('\n')
}

function block(name: string, text: string, members: readonly string[]): string {
  return `/** ${text} */\nexport interface ${name} {\n${members.map((member) => `  ${member}\n`).join('')}}\n`
}

/** The area without what is only reported. */
export function settable(area: Area): Schema {
  const properties = Object.entries(area.schema.properties ?? {}).filter(([, schema]) => schema['readOnly'] !== true)
  return { ...area.schema, properties: Object.fromEntries(properties) }
}
