/**
 * Resolves $ref in the schemas (JSON Schema 2020-12 section 8.2.3.1), so that emitters never meet one.
 *
 * Keywords beside a $ref override those of its target; extension keywords that hold objects (x-ps, x-iis) are merged
 * one level deep, so that a property may add a position to the PowerShell type of a scalar. Two references to the same
 * target give the same object: emitters name types by that.
 */
import { isObject, type Json } from './json.js'
import type { Schema } from './model.js'

export type Resolver = (schema: unknown, base: string) => Schema

/** A resolver over documents by $id. A reference that leads nowhere, or to itself, is an error that names it. */
export function createResolver(documents: ReadonlyMap<string, Schema>): Resolver {
  const done = new Map<string, Schema>()
  const open = new Set<string>()

  function target(ref: string, base: string): Schema {
    const url = new URL(ref, base)
    const key = url.href
    const known = done.get(key)
    if (known !== undefined) return known
    if (open.has(key)) throw new Error(`${base}: ${ref} refers to itself`)
    open.add(key)
    const found = lookUp(documents, url, base)
    const resolved = walk(found, key) as Schema
    open.delete(key)
    done.set(key, resolved)
    return resolved
  }

  function walk(value: unknown, base: string): unknown {
    if (Array.isArray(value)) return value.map((item) => walk(item, base))
    if (!isObject(value)) return value
    const ref = value['$ref']
    if (typeof ref !== 'string') return walkProperties(value, base)
    const siblings = Object.keys(value).filter((key) => key !== '$ref')
    const resolved = target(ref, base)
    if (siblings.length === 0) return resolved
    return merge(resolved, walkProperties(value, base, ['$ref']))
  }

  function walkProperties(value: Json, base: string, without: readonly string[] = []): Json {
    const entries = Object.entries(value).filter(([key]) => !without.includes(key) && key !== '$defs')
    return Object.fromEntries(entries.map(([key, item]) => [key, key.startsWith('x-') ? item : walk(item, base)]))
  }

  return (schema, base) => walk(schema, base) as Schema
}

function merge(under: Json, over: Json): Json {
  const result: Record<string, unknown> = { ...under, ...over }
  for (const [key, value] of Object.entries(over)) {
    const below = under[key]
    if (key.startsWith('x-') && isObject(value) && isObject(below)) result[key] = { ...below, ...value }
  }
  // The target's identity is not the identity of what overrides it.
  delete result['$id']
  delete result['$schema']
  return result
}

function lookUp(documents: ReadonlyMap<string, Schema>, url: URL, base: string): unknown {
  const document = documents.get(url.origin + url.pathname)
  if (document === undefined) throw new Error(`${base}: no schema has the $id ${url.origin}${url.pathname}`)
  let place: unknown = document
  for (const part of url.hash.replace(/^#\/?/, '').split('/')) {
    if (part === '') continue
    const name = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
    place = isObject(place) ? place[name] : undefined
  }
  if (place === undefined) throw new Error(`${base}: ${url.href} leads nowhere`)
  return place
}
