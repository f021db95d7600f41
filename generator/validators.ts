/**
 * Emits the compiled validators: settings and params (server/generated/validators.ts) and the filler of defaults
 * (fill.ts). TypeScript with @ts-nocheck, so that the one compiler run brings them to dist/ and their exports are typed.
 * Results and reports are checked by tests only, with checks.ts.
 */
import { compileModule } from './compile.js'
import { pascal } from './json.js'
import type { Emitter, Method, Model, Param, Schema } from './model.js'
import { withoutSecrets } from './secrets.js'
import { codeHeader } from './text.js'
import { settable } from './types.js'
import { literal } from './typescript.js'

export const emitValidators: Emitter = (model) => {
  const settings = storedSettings(model)
  const params = new Map(model.methods.map((method) => [`${method.name}.params`, paramsSchema(method)]))
  return [
    {
      path: 'server/generated/fill.ts',
      text: moduleText(
        'schemas/settings.json and schemas/settings',
        compileModule(new Map([['fillDefaults', settings]]), { everyError: false, fill: true }),
        typed(
          'fillDefaults',
          'Checks settings and fills in, in place, every default that does not depend on the machine.',
        ),
      ),
    },
    {
      path: 'server/generated/validators.ts',
      text: moduleText(
        'schemas',
        compileModule(new Map([['settings', settings], ...byExportName(params)]), { everyError: true, fill: false }),
        [
          typed('validateSettings', 'The stored document: reports every error.', 'settings'),
          table('paramsValidators', 'MethodName', params, 'The params of each method.'),
        ].join('\n'),
        "import type { MethodName } from './methods.js'",
      ),
    },
  ]
}

/** settings.json as it may be stored: without what is only reported, and without secrets. */
export function storedSettings(model: Model): Schema {
  const root = model.documents.get('https://mailroot.invalid/schemas/settings.json')
  const areas = (scope: 'service' | 'virtualServer') =>
    model.areas
      .filter((area) => area.scope === scope)
      .map((area): [string, Schema] => [area.name, { ...withoutSecrets(settable(area)), default: {} }])
  const virtualServers = root?.properties?.['virtualServers']
  return {
    ...root,
    properties: {
      ...root?.properties,
      ...Object.fromEntries(areas('service')),
      virtualServers: {
        ...virtualServers,
        additionalProperties: {
          title: 'Virtual server',
          description: 'The areas of settings of one virtual server.',
          type: 'object',
          additionalProperties: false,
          properties: Object.fromEntries(areas('virtualServer')),
        },
      },
    },
    $defs: undefined,
  }
}

/** The params of a method as one object. */
export function paramsSchema(method: Method): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required: method.params.filter((param) => param.required).map((param) => param.name),
    properties: Object.fromEntries(method.params.map((param) => [param.name, nullable(param)])),
  }
}

/** By if and else, not by anyOf: then the errors are those of the schema itself. */
function nullable(param: Param): Schema {
  return param.nullable ? { if: { type: 'null' }, else: param.schema } : param.schema
}

function byExportName(schemas: ReadonlyMap<string, Schema>): ReadonlyMap<string, Schema> {
  return new Map([...schemas].map(([name, schema]) => [exportName(name), schema]))
}

function exportName(name: string): string {
  const text = pascal(name)
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function moduleText(source: string, code: string, exports: string, imports = ''): string {
  const [head = '', ...body] = code.split('\n\n')
  const lines = [
    codeHeader(source),
    '// @ts-nocheck: ajv wrote what is between the imports and the exports at the end.',
    head,
    "import type { Validator } from '../settings/validator.js'",
    ...(imports === '' ? [] : [imports]),
    '',
    body
      .join('\n\n')
      .replaceAll(/^export const /gm, 'const ')
      .trimEnd(),
    '',
    exports,
  ]
  return lines.join('\n')
}

function typed(name: string, text: string, of = name): string {
  if (of === name) return `/** ${text} */\nconst typed: Validator = ${name}\nexport { typed as ${name} }\n`
  return `/** ${text} */\nexport const ${name}: Validator = ${of}\n`
}

function table(name: string, key: string, schemas: ReadonlyMap<string, Schema>, text: string): string {
  const entries = [...schemas.keys()].map(
    (method) => `  ${literal(method.replace(/\.params$/, ''))}: ${exportName(method)},\n`,
  )
  return `/** ${text} */\nexport const ${name}: Readonly<Record<${key}, Validator>> = {\n${entries.join('')}}\n`
}
