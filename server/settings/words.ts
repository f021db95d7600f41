/** How schemas and values are said in problems: what is allowed, what was given, and the nearest name. Pure. */
import { formatTexts } from '../smtp/formats.js'

export type Rules = Readonly<Record<string, unknown>>

export function isRules(value: unknown): value is Rules {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const shownLengthMax = 60

/** A value as it was given, cut where it is long. What a schema calls writeOnly, or what may hold that, is not shown. */
export function given(value: unknown, rules: Rules | undefined): string {
  if (holdsSecret(rules) && (rules?.['writeOnly'] === true || typeof value === 'object')) return 'the value'
  const text = jsonOf(value)
  return text.length > shownLengthMax ? `${text.slice(0, shownLengthMax)}...` : text
}

function holdsSecret(rules: unknown): boolean {
  if (Array.isArray(rules)) return rules.some(holdsSecret)
  return isRules(rules) && (rules['writeOnly'] === true || Object.values(rules).some(holdsSecret))
}

/** A client may send what nests deeper than the stack. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'nothing'
  } catch {
    return 'the value'
  }
}

/** What a schema allows, for example `a whole number from 1 to 65535` or `Grant or Deny`. */
export function allowed(rules: Rules): string {
  if ('const' in rules) return JSON.stringify(rules['const'])
  if (Array.isArray(rules['enum'])) return either(rules['enum'].map((value) => JSON.stringify(value)))
  if (Array.isArray(rules['oneOf']) && rules['type'] === undefined) {
    const branches = rules['oneOf'].filter(isRules).map(allowed)
    return branches.length === 2 ? branches.join(', or ') : either(branches)
  }
  if (typeof rules['x-pattern'] === 'string') return rules['x-pattern']
  switch (rules['type']) {
    case 'integer':
      return `a whole number${bounds(rules)}`
    case 'string':
      return formatTexts[String(rules['format'])] ?? 'a text'
    case 'boolean':
      return 'true or false'
    case 'array':
      return 'a list'
    case 'object':
      return 'an object'
    case 'null':
      return 'null'
    default:
      return 'another value'
  }
}

function bounds(rules: Rules): string {
  const { minimum, maximum } = rules
  if (minimum !== undefined && maximum !== undefined) return ` from ${String(minimum)} to ${String(maximum)}`
  if (minimum !== undefined) return `, at least ${String(minimum)}`
  return maximum === undefined ? '' : `, at most ${String(maximum)}`
}

/** `a`, `a or b`, `a, b or c`. */
export function either(texts: readonly string[]): string {
  if (texts.length < 2) return texts.join('')
  return `${texts.slice(0, -1).join(', ')} or ${texts.at(-1) ?? ''}`
}

/** The name that was probably meant: at most a third of it differs. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const distances = names.map((known): [number, string] => [distance(name.toLowerCase(), known.toLowerCase()), known])
  const [best] = distances.sort(([a], [b]) => a - b)
  return best !== undefined && best[0] <= Math.max(1, Math.floor(best[1].length / 3)) ? best[1] : undefined
}

/** Levenshtein's distance. Names are short: the caller gives property names, and what is given is cut. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [i, a] of [...from.slice(0, 100)].entries()) {
    const next = [i + 1]
    for (const [j, b] of [...to].entries()) {
      const replaced = (row[j] ?? 0) + (a === b ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
