/**
 * Turns the errors of a validator into sentences for people: where, what was given, and what is allowed. Errors that
 * are only the trace of others (the branches of a oneOf, if and else) are folded into one.
 */
import { blocksOfRange, networkOf } from '../smtp/networks.js'
import type { ValidationError, Validator } from './validator.js'
import { allowed, either, given, isRules, nearest, type Rules } from './words.js'

export interface Problem {
  /** JSON pointer (RFC 6901) into what was checked. */
  readonly pointer: string
  /** What is wrong and what would be right, without the pointer. */
  readonly problem: string
}

/** A range that comes to more networks than this is not spelled out. */
const RANGE_BLOCKS_SHOWN = 62

/** Every problem of a value, in the order of its properties; none when it is right. */
export function problemsOf(validate: Validator, value: unknown): readonly Problem[] {
  return validate(value) ? [] : explain(validate.errors ?? [])
}

/** One line for a log or a terminal. */
export function problemText(problem: Problem): string {
  return oneLine(`${problem.pointer === '' ? '/' : problem.pointer}: ${problem.problem}`)
}

/** A name or value in a file may have characters that would end the line or control a terminal. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}/gu, '?')
}

/** The errors of one run of a validator that tells every error, in words. */
export function explain(errors: readonly ValidationError[]): readonly Problem[] {
  const unions = errors.filter((error) => error.keyword === 'oneOf')
  const traces = errors.filter((error) => ['if', 'propertyNames'].includes(error.keyword))
  const folded = new Set<ValidationError>(traces)
  for (const union of unions) {
    for (const error of errors) {
      if (error.schemaPath.startsWith(`${union.schemaPath}/`) && error.instancePath === union.instancePath)
        folded.add(error)
    }
  }
  // A wrong tag is told by the enumeration of its values.
  for (const error of errors) if (error.keyword === 'discriminator') folded.add(error)
  // What else is wrong with an object that is refused as a whole would be advice that leads nowhere.
  const refused = errors.filter((error) => error.keyword === 'x-not-built' && error.params['tag'] !== '')
  for (const error of errors) {
    const isInside = ({ instancePath }: ValidationError) =>
      error.instancePath === instancePath || error.instancePath.startsWith(`${instancePath}/`)
    if (!refused.includes(error) && refused.some(isInside)) folded.add(error)
  }
  const problems = errors
    .filter((error) => !folded.has(error))
    .map((error) => (error.keyword === 'oneOf' ? unionProblem(error, errors) : problemOf(error)))
  return withoutTwins(problems)
}

function withoutTwins(problems: readonly Problem[]): readonly Problem[] {
  const byText = new Map(problems.map((problem) => [`${problem.pointer}: ${problem.problem}`, problem]))
  return [...byText.values()]
}

/** `0 is too small: at least 1, or "unlimited"`: the branch that fits the value's type says what is wrong. */
function unionProblem(union: ValidationError, errors: readonly ValidationError[]): Problem {
  const branches = errors.filter(
    (error) => error.schemaPath.startsWith(`${union.schemaPath}/`) && error.instancePath === union.instancePath,
  )
  const near = branches.find((error) => error.keyword !== 'type' && error.keyword !== 'const')
  const words = branches.filter((error) => error.keyword === 'const').map((error) => JSON.stringify(error.schema))
  const pointer = union.instancePath
  if (near !== undefined && words.length > 0) {
    return { pointer, problem: `${problemOf(near).problem}, or ${either(words)}` }
  }
  const rules = rulesOf(union)
  return { pointer, problem: `${given(union.data, rules)} is not allowed: ${allowed(rules)}` }
}

function rulesOf(error: ValidationError): Rules {
  return error.parentSchema ?? {}
}

function problemOf(error: ValidationError): Problem {
  const { instancePath: pointer, params } = error
  const inside = (name: unknown) => `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`
  switch (error.keyword) {
    case 'required':
      return { pointer: inside(params['missingProperty']), problem: 'is missing' }
    case 'additionalProperties':
      return { pointer: inside(params['additionalProperty']), problem: unknownProperty(error) }
    case 'x-not-built': {
      const at = params['tag'] === '' ? pointer : inside(params['tag'])
      return { pointer: at, problem: `${JSON.stringify(params['value'])} is refused: ${String(params['reason'])}` }
    }
    case 'pattern': {
      const name = (error as { propertyName?: unknown }).propertyName
      const text = name === undefined ? given(error.data, rulesOf(error)) : JSON.stringify(name)
      return {
        pointer: name === undefined ? pointer : inside(name),
        problem: `${text} is not ${allowed(rulesOf(error))}`,
      }
    }
    default:
      return { pointer, problem: valueProblem(error) }
  }
}

function unknownProperty(error: ValidationError): string {
  const properties = rulesOf(error)['properties']
  const known = isRules(properties) ? Object.keys(properties) : []
  const meant = nearest(String(error.params['additionalProperty']), known)
  if (meant !== undefined) return `is not known: did you mean ${JSON.stringify(meant)}?`
  return known.length === 0 ? 'is not known: nothing is allowed here' : `is not known: there are ${known.join(', ')}`
}

function valueProblem(error: ValidationError): string {
  const rules = rulesOf(error)
  const value = given(error.data, rules)
  const limit = String(error.params['limit'])
  switch (error.keyword) {
    case 'minimum':
      return `${value} is too small: at least ${limit}`
    case 'maximum':
      return `${value} is too large: at most ${limit}`
    case 'durationMinimum':
      return `${value} is too short: at least ${limit}`
    case 'durationMaximum':
      return `${value} is too long: at most ${limit}`
    case 'minLength':
      return error.data === '' ? 'must not be empty' : `${value} is too short: at least ${limit} characters`
    case 'maxLength':
      return `is too long: ${String(error.data).length} characters, at most ${limit}`
    case 'minItems':
    case 'minProperties':
      return `has too few entries: at least ${limit}`
    case 'maxItems':
    case 'maxProperties':
      return `has too many entries: at most ${limit}`
    case 'uniqueItems':
      return `has an entry twice: ${given(Array.isArray(error.data) ? error.data[Number(error.params['i'])] : value, rules)}`
    case 'format':
      return formatProblem(error, value)
    default:
      return `${value} is not allowed: ${allowed(rules)}`
  }
}

function formatProblem(error: ValidationError, value: string): string {
  const isNetwork = error.params['format'] === 'network'
  const blocks = isNetwork ? blocksOfRange(String(error.data)) : undefined
  if (blocks !== undefined) return rangeProblem(value, blocks)
  const network = isNetwork ? networkOf(String(error.data)) : undefined
  if (network !== undefined) return `${value} lies inside a network: write ${network}, or the address alone`
  return `${value} is not ${allowed(rulesOf(error))}`
}

function rangeProblem(value: string, blocks: readonly string[]): string {
  if (blocks.length > RANGE_BLOCKS_SHOWN) {
    return `${value} is no single network but ${blocks.length}: choose a network in CIDR notation`
  }
  return `${value} is no single network: write an entry for each of ${blocks.join(', ')}`
}
