/** settings.json as text: reading it with every problem, and writing it as people like to read it. Pure. */
import type { StoredSettings } from '../generated/settings.js'
import { validateSettings } from '../generated/validators.js'
import { placesOf, readJson } from './json-text.js'
import { type EffectiveSettings, effectiveSettings, type Machine } from './machine-defaults.js'
import { oneLine, type Problem, problemsOf, problemText } from './problems.js'
import { ruleProblems } from './rules.js'

/** A problem of the file. Line and column, from 1, wherever the file could be read as text. */
export interface FileProblem extends Problem {
  readonly line?: number
  readonly column?: number
}

export type Checked =
  | { readonly ok: true; readonly stored: StoredSettings; readonly settings: EffectiveSettings }
  | { readonly ok: false; readonly problems: readonly FileProblem[] }

/** Two full lists of addresses with long comments are 11 MB. Larger settings are not ours, and would hold up the start. */
export const SETTINGS_BYTES_MAX = 64 * 1024 * 1024

/** Checks a file's bytes: UTF-8 with or without a byte order mark, JSON, schema, rules. */
export function checkFile(bytes: Uint8Array, machine: Machine): Checked {
  const text = decode(bytes)
  if (text === undefined) return wrong([{ pointer: '', problem: 'is not UTF-8 text: save it as UTF-8' }])
  const json = readJson(text)
  if (!json.ok) return wrong(json.problems)
  const checked = checkSettings(json.value, machine)
  if (checked.ok) return checked
  const pointers = checked.problems.map((problem) => problem.pointer)
  const places = placesOf(text, pointers)
  const placed: FileProblem[] = checked.problems.map((problem) => ({ ...problem, ...places.get(problem.pointer) }))
  return wrong(placed.sort(inOrderOfFile))
}

/** Checks settings against the schema, and when they fit it, against the rules between settings. */
export function checkSettings(value: unknown, machine: Machine): Checked {
  const problems = problemsOf(validateSettings, value)
  if (problems.length > 0) return wrong(problems)
  const stored = value as StoredSettings
  const settings = effectiveSettings(stored, machine)
  const broken = ruleProblems(settings, machine)
  return broken.length > 0 ? wrong(broken) : { ok: true, stored, settings }
}

/** One line for a terminal: `line 3, column 5: /service/maxQueuedMessages: 0 is too small: at least 1`. */
export function fileProblemText(problem: FileProblem): string {
  if (problem.line === undefined) return problemText(problem)
  const text = problem.pointer === '' ? oneLine(problem.problem) : problemText(problem)
  return `line ${problem.line}, column ${problem.column ?? 1}: ${text}`
}

/** The address of the schema (`$id` of schemas/settings.json), which settings.json names for editors. */
export const SETTINGS_SCHEMA = 'https://mailroot.invalid/schemas/settings.json'

/**
 * The text of the file. The revision stands in front, where people look for it. A `$schema` that somebody set, for
 * example to a copy of the schema on his machine, stays.
 */
export function formatSettings(settings: StoredSettings): string {
  const { $schema = SETTINGS_SCHEMA, revision = 0, service = {}, virtualServers } = settings
  return `${JSON.stringify({ $schema, revision, service, virtualServers }, null, 2)}\n`
}

/** What the first run writes: one virtual server on a port that needs no rights, reached from this machine alone. */
export const firstSettings: StoredSettings = {
  revision: 1,
  service: {},
  virtualServers: { '1': { general: { bindings: [{ address: '127.0.0.1', port: 2525 }] } } },
}

/** As somebody meets them who goes through the file from its top. */
function inOrderOfFile(one: FileProblem, other: FileProblem): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)
}

function wrong(problems: readonly FileProblem[]): Checked {
  return { ok: false, problems }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
