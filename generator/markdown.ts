/** Markdown for the reference pages. */
import { formatTexts } from '../server/smtp/formats.js'
import { isObject } from './json.js'
import type { Schema } from './model.js'

/** A table; cells may not break it. No rows, no table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |\n`
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('')
}

/** A text that breaks no table and is read as no HTML. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ')
}

export function code(text: string): string {
  return `\`${text}\``
}

/** The type in words, with bounds and unit: `whole number from 1 to 65535`. */
export function typeWords(schema: Schema): string {
  if (schema.oneOf !== undefined && schema.type === undefined) return schema.oneOf.map(typeWords).join(', or ')
  if ('const' in schema) return code(JSON.stringify(schema['const']))
  if (schema.enum !== undefined) return schema.enum.map((value) => code(value)).join(', ')
  switch (schema.type) {
    case 'integer':
      return `whole number${range(schema['minimum'], schema['maximum'])}`
    case 'string':
      return stringWords(schema)
    case 'boolean':
      return 'true or false'
    case 'array':
      return `list of at most ${String(schema['maxItems'])}: ${schema.items === undefined ? 'anything' : typeWords(schema.items)}`
    case 'object':
      return Object.keys(schema.properties ?? {}).length > 0
        ? `object (${Object.keys(schema.properties ?? {})
            .map(code)
            .join(', ')})`
        : 'object'
    default:
      return 'any value'
  }
}

function stringWords(schema: Schema): string {
  const bounds = range(schema['durationMinimum'], schema['durationMaximum'])
  if (bounds !== '') return `duration${bounds}`
  if (typeof schema['x-pattern'] === 'string') return schema['x-pattern']
  const words = formatTexts[String(schema['format'])]
  return words === undefined ? `text of at most ${String(schema['maxLength'] ?? 'any number of')} characters` : words
}

function range(low: unknown, high: unknown): string {
  if (low === undefined && high === undefined) return ''
  if (high === undefined) return `, at least ${String(low)}`
  return low === undefined ? `, at most ${String(high)}` : ` from ${String(low)} to ${String(high)}`
}

/** The default as it is written in settings.json, or in words. */
export function defaultWords(schema: Schema): string {
  if (typeof schema['x-default'] === 'string') return schema['x-default']
  return schema.default === undefined ? 'none' : code(JSON.stringify(schema.default))
}

/** Each value of an enumeration with its text. */
export function valueRows(schema: Schema): readonly (readonly string[])[] {
  const texts = schema['x-enum']
  if (schema.enum === undefined || !isObject(texts)) return []
  return schema.enum.map((value) => [code(value), String(texts[value] ?? '')])
}
