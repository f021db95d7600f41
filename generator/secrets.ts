/** What schemas call writeOnly: it is taken in, and stands in no stored settings, no result and no type of either. */
import { isObject } from './json.js'
import type { Schema } from './model.js'

/** The schema without its secrets, at any depth. */
export function withoutSecrets(schema: Schema): Schema {
  return without(schema) as Schema
}

/** Whether a value of the schema holds a secret. */
export function holdsSecret(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsSecret)
  return isObject(value) && (value['writeOnly'] === true || Object.values(value).some(holdsSecret))
}

function without(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(without)
  if (!isObject(value)) return value
  const { properties, required } = value
  const kept = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, without(item)]))
  if (!isObject(properties)) return kept
  const secrets = Object.entries(properties).flatMap(([name, schema]) => (isSecret(schema) ? [name] : []))
  const plain = Object.entries(kept['properties'] as object).filter(([name]) => !secrets.includes(name))
  return {
    ...kept,
    properties: Object.fromEntries(plain),
    ...(Array.isArray(required) ? { required: required.filter((name) => !secrets.includes(String(name))) } : {}),
  }
}

function isSecret(schema: unknown): boolean {
  return isObject(schema) && schema['writeOnly'] === true
}
