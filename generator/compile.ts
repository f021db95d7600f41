/**
 * Compiles schemas with ajv to the text of a module, so that nothing is compiled at start. References are resolved
 * before; formats and durations are imported from server/smtp/.
 */
import { _, Ajv2020, type CodeKeywordDefinition, type KeywordCxt, Name } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { parseDuration } from '../server/smtp/duration.js'
import { formats } from '../server/smtp/formats.js'
import { isObject } from './json.js'
import type { Schema } from './model.js'
import { compiled, vocabulary } from './vocabulary.js'

export interface CompileOptions {
  /** Report all errors, each with its schema and value, instead of stopping at the first. */
  readonly everyError: boolean
  /** Fill in defaults; otherwise they are left out. */
  readonly fill: boolean
}

/** The body of a module that exports a validator by each name: imports first, then ajv's code. */
export function compileModule(schemas: ReadonlyMap<string, Schema>, options: CompileOptions): string {
  const ajv = new Ajv2020({
    strict: true,
    // Branches of a tagged union require what the branch itself describes.
    strictRequired: true,
    // Words for people come from server/settings/problems.ts.
    messages: false,
    allErrors: options.everyError,
    verbose: options.everyError,
    discriminator: true,
    useDefaults: options.fill,
    code: { source: true, esm: true, formats: _`formats`, lines: true },
  })
  for (const [name, check] of Object.entries(formats)) ajv.addFormat(name, check)
  ajv.addVocabulary(compiled.filter((keyword) => keyword === 'x-pattern'))
  ajv.addKeyword(durationBound('durationMinimum'))
  ajv.addKeyword(durationBound('durationMaximum'))
  ajv.addKeyword(notBuilt)
  const ids: Record<string, string> = {}
  for (const [name, schema] of schemas) {
    ajv.addSchema(forAjv(schema, options) as Schema, `compiled:${name}`)
    ids[name] = `compiled:${name}`
  }
  return modernise(standalone.default(ajv, ids))
}

/** A schema without what ajv does not need: texts for people, and defaults unless they are filled in. */
export function forAjv(value: unknown, options: CompileOptions): unknown {
  if (Array.isArray(value)) return value.map((item) => forAjv(item, options))
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([key]) => isCompiled(key, options))
  return Object.fromEntries(kept.map(([key, item]) => [key, keywordForAjv(key, item, options)]))
}

function isCompiled(key: string, options: CompileOptions): boolean {
  if (key === 'default') return options.fill
  if (['$id', '$schema', '$comment', 'title', 'description', 'examples'].includes(key)) return false
  return !(vocabulary as readonly string[]).includes(key) || (compiled as readonly string[]).includes(key)
}

function keywordForAjv(key: string, value: unknown, options: CompileOptions): unknown {
  if (key === 'default' || key === 'const' || key === 'enum' || key === 'required' || key.startsWith('x-')) return value
  if ((key === 'properties' || key === '$defs') && isObject(value)) {
    // Names of properties are not keywords.
    return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, forAjv(schema, options)]))
  }
  return forAjv(value, options)
}

function durationBound(keyword: 'durationMinimum' | 'durationMaximum'): CodeKeywordDefinition {
  return {
    keyword,
    type: 'string',
    schemaType: 'string',
    error: { message: 'is out of bounds', params: ({ schema }) => _`{limit: ${schema as string}}` },
    code(cxt: KeywordCxt) {
      const limit = parseDuration(cxt.schema as string)
      if (limit === undefined) throw new Error(`${keyword}: ${String(cxt.schema)} is no duration`)
      // What is no duration at all is the format's error.
      const length = _`(${new Name('parseDuration')}(${cxt.data}) ?? ${limit})`
      cxt.fail(keyword === 'durationMinimum' ? _`${length} < ${limit}` : _`${length} > ${limit}`)
    },
  }
}

const notBuilt: CodeKeywordDefinition = {
  keyword: 'x-not-built',
  schemaType: 'object',
  error: {
    message: 'is not built yet',
    params: ({ params }) => _`{value: ${params['value']}, reason: ${params['reason']}, tag: ${params['tag']}}`,
  },
  code(cxt: KeywordCxt) {
    const tag: unknown = cxt.parentSchema['discriminator']?.propertyName
    for (const [value, reason] of Object.entries(cxt.schema as Record<string, string>)) {
      cxt.setParams({ value, reason, tag: typeof tag === 'string' ? tag : '' })
      if (typeof tag === 'string') cxt.fail(_`${cxt.data}?.${new Name(tag)} === ${value}`)
      else cxt.fail(_`${cxt.data} === ${value}`)
    }
  },
}

/** ajv's helpers as imports, so that the module is one that Node and TypeScript read as it stands. */
function modernise(code: string): string {
  const imports = new Map<string, string>()
  const body = code
    .replace(/^"use strict";\n?/, '')
    .replace(/const (\w+) = require\("([^"]+)"\)\.default;\n?/g, (_all, name: string, path: string) => {
      const helper = `${path.split('/').at(-1) ?? ''}Module`
      imports.set(`${path}.js`, helper)
      return `const ${name} = ${helper}.default\n`
    })
  if (body.includes('require(')) throw new Error('ajv wrote a require that the generator does not know')
  return [
    ...[...imports].sort().map(([path, name]) => `import ${name} from '${path}'`),
    ...(body.includes('parseDuration(') ? ["import { parseDuration } from '../smtp/duration.js'"] : []),
    ...(/\bformats[.[]/.test(body) ? ["import { formats } from '../smtp/formats.js'"] : []),
    '',
    body,
  ].join('\n')
}
