/** Emits the OpenRPC 1.3 document of the control socket: for rpc.discover, and for other clients as a file. */
import { isObject } from './json.js'
import type { Emitter, Method, Model, Schema } from './model.js'
import { codeHeader, jsonHeader, jsonText } from './text.js'

const source = 'schemas/methods, schemas/settings and schemas/report'

export const emitOpenRpc: Emitter = (model) => {
  const document = openRpc(model)
  const text = JSON.stringify(document, null, 2)
  return [
    { path: 'docs/reference/openrpc.json', text: jsonText({ ...jsonHeader(source), ...document }) },
    {
      path: 'server/generated/openrpc.ts',
      text: `${codeHeader(source)}\n\n/** The answer of rpc.discover. */\nexport const openrpc: Readonly<Record<string, unknown>> = ${text}\n`,
    },
  ]
}

function openRpc(model: Model): Readonly<Record<string, unknown>> {
  const references = namedSchemas(model)
  return {
    openrpc: '1.3.2',
    info: {
      title: 'Mailroot control socket',
      description: 'JSON-RPC 2.0, one object a line, params by name. The first call is system.hello.',
      version: '1',
    },
    methods: model.methods.map((method) => methodObject(method, references)),
    components: {
      schemas: Object.fromEntries(
        [...references].map(([schema, name]) => [name, withReferences(schema, references, true)]),
      ),
    },
  }
}

/** What several methods return: reports by their name, areas and list entries by their cmdlets' noun. */
function namedSchemas(model: Model): ReadonlyMap<Schema, string> {
  const names = new Map<Schema, string>(model.reports.map((report) => [report.schema, report.name]))
  for (const method of model.methods) {
    const shown = method.kind === 'areaGet' || method.kind === 'listGet' ? method.result.schema.items : undefined
    if (shown !== undefined && method.noun !== undefined) names.set(shown, method.noun)
  }
  return names
}

function methodObject(method: Method, references: ReadonlyMap<Schema, string>): Readonly<Record<string, unknown>> {
  return {
    name: method.name,
    summary: method.summary,
    description: method.description,
    ...(method.verb === undefined ? {} : { 'x-verb': method.verb, 'x-noun': method.noun }),
    'x-access': method.access,
    ...(method.confirm === undefined ? {} : { 'x-confirm': method.confirm }),
    ...(method.paged ? { 'x-paged': true } : {}),
    paramStructure: 'by-name',
    params: method.params.map((param) => ({
      name: param.name,
      ...(param.required ? { required: true } : {}),
      schema: param.nullable
        ? { anyOf: [withReferences(param.schema, references), { type: 'null' }] }
        : withReferences(param.schema, references),
    })),
    result: { name: method.result.name, schema: withReferences(method.result.schema, references) },
  }
}

/** Puts `$ref` back where a named schema stands, and leaves out what only the generator reads. */
function withReferences(value: unknown, references: ReadonlyMap<Schema, string>, itself = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withReferences(item, references))
  if (!isObject(value)) return value
  const name = itself ? undefined : references.get(value)
  if (name !== undefined) return { $ref: `#/components/schemas/${name}` }
  const kept = Object.entries(value).filter(([key]) => !leftOut.includes(key))
  return Object.fromEntries(kept.map(([key, item]) => [key, withReferences(item, references)]))
}

const leftOut = ['$id', '$schema', 'x-area', 'x-examples', 'x-list', 'x-ps', 'x-table', 'x-type']
