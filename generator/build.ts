/** Builds the model from parsed schemas: areas with their lists, reports, and every method by name. Pure. */
import { areaMethods, controls, dryRun, listMethods, settingChange } from './derive.js'
import { readExamples } from './examples.js'
import { byText, isObject, type Json, objectAt, textAt, textsAt } from './json.js'
import type { AccessLevel, Area, List, Method, Model, Param, Report, Schema } from './model.js'
import { createResolver, type Resolver } from './resolve.js'
import { serverMethods } from './server-methods.js'

/** What load.ts read. */
export interface Sources {
  /** Settings, scalars and reports by $id. */
  readonly documents: ReadonlyMap<string, Schema>
  /** The file of each document, by $id, from the repository's root. */
  readonly sources: ReadonlyMap<string, string>
  readonly methods: readonly { readonly source: string; readonly document: Json }[]
  /** The version in package.json. */
  readonly version: string
  /** The hand-written PowerShell in generator/powershell, by file name. */
  readonly powershell: ReadonlyMap<string, string>
}

export const schemaBase = 'https://mailroot.invalid/schemas/'

export function build(input: Sources): Model {
  const resolve = createResolver(input.documents)
  const areas = readAreas(input, resolve)
  const reports = readReports(input, resolve)
  const virtualServerId = resolve({ $ref: 'scalars.json#/$defs/virtualServerId' }, `${schemaBase}settings.json`)
  const derived = areas.flatMap((area) => [
    ...areaMethods(area, virtualServerId),
    ...serverMethods(area, virtualServerId),
    ...area.lists.flatMap((list) => listMethods(list, virtualServerId)),
  ])
  const written = input.methods.flatMap(({ source, document }) => writtenMethods(source, document, resolve))
  const methods = [...derived, ...written].sort((a, b) => byText(a.name, b.name))
  refuseTwins(methods)
  const { documents, version, powershell } = input
  return { areas, methods, reports, documents, version, powershell }
}

function readAreas(input: Sources, resolve: Resolver): Area[] {
  const settingsId = `${schemaBase}settings.json`
  const settings = input.documents.get(settingsId)
  if (settings === undefined) throw new Error('schemas/settings.json is missing')
  const virtualServer = objectAt(objectAt(settings['$defs'], 'settings.json/$defs')['virtualServer'], 'virtualServer')
  const places: [string, 'service' | 'virtualServer', unknown][] = [
    ['service', 'service', objectAt(settings.properties, 'settings.json/properties')['service']],
    ...Object.entries(objectAt(virtualServer['properties'], 'virtualServer/properties')).map(
      ([name, schema]): [string, 'virtualServer', unknown] => [name, 'virtualServer', schema],
    ),
  ]
  return places
    .map(([name, scope, reference]) => {
      const id = new URL(textAt(objectAt(reference, name)['$ref'], `${name}/$ref`), settingsId).href
      return readArea(name, scope, resolve({ $ref: id }, settingsId), input.sources.get(id) ?? id)
    })
    .sort((a, b) => byText(a.name, b.name))
}

function readArea(name: string, scope: Area['scope'], schema: Schema, source: string): Area {
  const about = objectAt(schema['x-area'], `${source}/x-area`)
  if (about['scope'] !== scope) throw new Error(`${source}: x-area.scope must be ${scope}, where settings.json has it`)
  const lists: List[] = []
  const area: Area = {
    name,
    method: textAt(about['method'], `${source}/x-area/method`),
    noun: textAt(about['noun'], `${source}/x-area/noun`),
    subject: textAt(about['subject'], `${source}/x-area/subject`),
    scope,
    ...(typeof about['tab'] === 'string' ? { tab: about['tab'] } : {}),
    removable: about['remove'] === true,
    ...(typeof about['server'] === 'string' ? { server: about['server'] } : {}),
    title: textAt(schema.title, `${source}/title`),
    description: textAt(schema.description, `${source}/description`),
    schema,
    lists,
    source,
  }
  lists.push(...readLists(area))
  return area
}

function readLists(area: Area): List[] {
  const byMethod = new Map<string, List>()
  for (const [property, schema] of Object.entries(area.schema.properties ?? {})) {
    const about = schema['x-list']
    if (!isObject(about)) continue
    const where = `${area.source}/properties/${property}`
    const method = textAt(about['method'], `${where}/x-list/method`)
    const tag = about['tag']
    const place = isObject(tag) ? { property, tag: tag as Readonly<Record<string, string>> } : { property }
    const before = byMethod.get(method)
    if (schema.items === undefined) throw new Error(`${where}: a list needs items`)
    byMethod.set(method, {
      method,
      noun: textAt(about['noun'], `${where}/x-list/noun`),
      key: textsAt(about['key'], `${where}/x-list/key`),
      editable: about['editable'] === true,
      ...(typeof about['tab'] === 'string' ? { tab: about['tab'] } : {}),
      entry: before?.entry ?? schema.items,
      places: [...(before?.places ?? []), place],
      area,
    })
  }
  return [...byMethod.values()].sort((a, b) => byText(a.method, b.method))
}

function readReports(input: Sources, resolve: Resolver): Report[] {
  return [...input.documents]
    .filter(([, document]) => typeof document['x-type'] === 'string')
    .map(([id]) => {
      const schema = resolve({ $ref: id }, id)
      const type = textAt(schema['x-type'], `${id}/x-type`)
      return {
        name: type.replace(/^Mailroot\./, ''),
        type,
        table: textsAt(schema['x-table'], `${id}/x-table`),
        schema,
        source: input.sources.get(id) ?? id,
      }
    })
    .sort((a, b) => byText(a.name, b.name))
}

function writtenMethods(source: string, document: Json, resolve: Resolver): Method[] {
  const methods = document['methods']
  if (!Array.isArray(methods)) throw new Error(`${source}: methods must be a list`)
  return methods.map((item, index) => writtenMethod(objectAt(item, `${source}/methods/${index}`), source, resolve))
}

function writtenMethod(item: Json, source: string, resolve: Resolver): Method {
  const name = textAt(item['name'], `${source}: name of a method`)
  const where = `${source}: ${name}`
  const base = schemaBase + source.replace(/^schemas\//, '')
  const params = Array.isArray(item['params']) ? item['params'] : []
  const result = objectAt(item['result'], `${where}/result`)
  const confirm = item['x-confirm']
  const changes = item['x-change'] === true
  // What acts on mail, users, certificates and the like can be rehearsed as a change of settings can.
  const acts = confirm !== undefined && !changes && item['x-custom'] === undefined
  const schema = resolve(objectAt(result['schema'], `${where}/result/schema`), base)
  return {
    name,
    kind: 'custom',
    summary: textAt(item['summary'], `${where}/summary`),
    description: textAt(item['description'], `${where}/description`),
    ...(typeof item['x-verb'] === 'string' ? { verb: item['x-verb'] } : {}),
    ...(typeof item['x-noun'] === 'string' ? { noun: item['x-noun'] } : {}),
    aliases: textsAt(item['x-aliases'], `${where}/x-aliases`),
    access: accessLevel(item['x-access'], where),
    ...(confirm === 'Low' || confirm === 'Medium' || confirm === 'High' ? { confirm } : {}),
    paged: item['x-paged'] === true,
    ...(typeof item['x-custom'] === 'string' ? { custom: item['x-custom'] } : {}),
    params: [
      ...params.map((param) => writtenParam(objectAt(param, `${where}/params`), where, base, resolve)),
      ...(changes ? controls : acts ? [dryRun] : []),
    ],
    result: {
      name: textAt(result['name'], `${where}/result/name`),
      schema: changes ? settingChange(schema, textAt(result['description'], `${where}/result/description`)) : schema,
    },
    examples: readExamples(item['x-examples'], `${where}/x-examples`),
  }
}

function writtenParam(param: Json, where: string, base: string, resolve: Resolver): Param {
  return {
    name: textAt(param['name'], `${where}: name of a param`),
    required: param['required'] === true,
    schema: resolve(objectAt(param['schema'], `${where}/params/schema`), base),
    nullable: false,
    control: false,
  }
}

function accessLevel(value: unknown, where: string): AccessLevel {
  if (value === 'none' || value === 'viewer' || value === 'operator' || value === 'administrator') return value
  throw new Error(`${where}: x-access must be none, viewer, operator or administrator`)
}

function refuseTwins(methods: readonly Method[]): void {
  const names = new Set<string>()
  const cmdlets = new Set<string>()
  for (const method of methods) {
    const cmdlet = `${method.verb}-${method.noun}`
    if (names.has(method.name)) throw new Error(`${method.name} is described twice`)
    if (method.verb !== undefined && cmdlets.has(cmdlet)) throw new Error(`${cmdlet} is described twice`)
    names.add(method.name)
    cmdlets.add(cmdlet)
  }
}
