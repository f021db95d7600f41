/** Help for people: the same words for Get-Help and for the reference pages. */
import type { Cmdlet, Parameter } from './cmdlet.js'
import { isObject } from './json.js'
import type { Schema } from './model.js'
import { durationBranch } from './shapes.js'

/** What a parameter means, one text for each paragraph. */
export function parameterTexts(parameter: Parameter): readonly string[] {
  const { schema } = parameter
  return [
    schema.description ?? schema.title ?? parameter.name,
    ...bounds(parameter),
    ...enumTexts(parameter),
    ...defaultTexts(parameter),
    ...appliesTexts(schema),
    ...iisTexts(schema),
    ...notBuiltTexts(parameter),
    ...(parameter.wildcards ? ['Wildcards * and ? are allowed.'] : []),
  ]
}

function bounds(parameter: Parameter): readonly string[] {
  const { schema, kind } = parameter
  if (isSpan(kind)) {
    const { durationMinimum: low, durationMaximum: high } = durationBranch(schema) ?? schema
    const range = low === undefined || high === undefined ? '' : ` From ${spanOf(low)} to ${spanOf(high)}.`
    const word = kind.startsWith('unlimited') ? ' Or the word Unlimited.' : ''
    return [`A time span, written d.hh:mm:ss or hh:mm:ss: 00:10:00 is ten minutes.${range}${word}`]
  }
  const number = schema.oneOf?.find((branch) => branch.type === 'integer') ?? schema
  if (number.type === 'integer') return [numberText(parameter, number)]
  if (schema.type === 'array') return [`A list of at most ${String(schema['maxItems'])}.`]
  if (kind === 'datetime') return ['A date and time; without a time zone it is local time.']
  return []
}

function isSpan(kind: string): boolean {
  return kind.startsWith('timespan') || kind.startsWith('unlimited:timespan')
}

function numberText(parameter: Parameter, number: Schema): string {
  const unit = parameter.schema['x-unit']
  const range = `A whole number from ${String(number['minimum'])} to ${String(number['maximum'])}${
    typeof unit === 'string' ? ` (${unit})` : ''
  }`
  const sizes = unit === 'bytes' ? ' PowerShell reads 2MB as 2097152.' : ''
  return `${range}${parameter.kind.startsWith('unlimited') ? ', or the word Unlimited' : ''}.${sizes}`
}

function enumTexts(parameter: Parameter): readonly string[] {
  const texts = parameter.schema['x-enum']
  if (parameter.schema.oneOf !== undefined && parameter.values.length > 0) {
    return parameter.schema.oneOf.map((branch) => `${branch.title}: ${branch.description}`)
  }
  if (!isObject(texts)) return parameter.values.length > 0 ? [`One of ${parameter.values.join(', ')}.`] : []
  return parameter.values.map((value) => `${value}: ${String(texts[value] ?? '')}`)
}

/** The default in PowerShell's words; `undefined` where there is none. */
export function defaultOf(parameter: Parameter): string | undefined {
  const { schema } = parameter
  if (typeof schema['x-default'] === 'string') return schema['x-default']
  const usual = schema.default
  if (parameter.type === 'switch' || usual === undefined) return undefined
  if (usual === 'unlimited') return 'Unlimited'
  if (isSpan(parameter.kind)) return spanOf(usual)
  if (parameter.kind.startsWith('tag') && isObject(usual)) {
    const branch = schema.oneOf?.find((one) => one.properties?.['type']?.['const'] === usual['type'])
    return branch?.title
  }
  if (Array.isArray(usual)) return usual.length === 0 ? 'none' : usual.join(', ')
  return usual === '' ? undefined : String(usual)
}

function defaultTexts(parameter: Parameter): readonly string[] {
  const usual = defaultOf(parameter)
  const said = usual === undefined ? [] : [`Default: ${usual}.${parameter.nullable ? ' $null puts it back.' : ''}`]
  const changed = parameter.schema['x-changed-default']
  if (!isObject(changed)) return said
  return [...said, `IIS installs ${String(changed['iis'])}. ${String(changed['reason'])}`]
}

const applies: Readonly<Record<string, string>> = {
  live: 'Takes effect at once, also for mail already queued.',
  newSessions: 'Takes effect for sessions that begin after the change.',
  newMessages: 'Takes effect for messages that are taken after the change.',
}

function appliesTexts(schema: Schema): readonly string[] {
  const text = applies[String(schema['x-applies'])]
  return text === undefined ? [] : [text]
}

function iisTexts(schema: Schema): readonly string[] {
  const iis = schema['x-iis']
  if (!isObject(iis)) return []
  const label = String(iis['label'])
  const place = label === '(none)' ? 'not shown in IIS Manager' : `in IIS Manager: ${label}`
  return [sentence(`IIS: ${String(iis['property'])} in the metabase; ${place}`)]
}

function notBuiltTexts(parameter: Parameter): readonly string[] {
  const notBuilt = parameter.schema['x-not-built']
  if (!isObject(notBuilt)) return []
  return Object.entries(notBuilt).map(([value, reason]) => {
    const name = parameter.values.find((one) => one.toLowerCase() === value.toLowerCase()) ?? value
    return `${name} is refused: ${String(reason)}.`
  })
}

/** `00:10:00` for PT10M; the largest spans stay in days. */
export function spanOf(duration: unknown): string {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(String(duration))
  if (match === null) throw new Error(`${String(duration)} is not a duration`)
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0))
  const two = (value: number) => String(value).padStart(2, '0')
  return `${days > 0 ? `${days}.` : ''}${two(hours)}:${two(minutes)}:${two(seconds)}`
}

/** What the cmdlet does, one text for each paragraph. */
export function descriptionTexts(cmdlet: Cmdlet): readonly string[] {
  const { method } = cmdlet
  const tab = method.area?.tab
  const place = method.list?.tab ?? (tab === undefined ? undefined : `the property sheet of the virtual server, ${tab}`)
  return [
    method.description,
    ...(place === undefined ? [] : [sentence(`In IIS Manager: ${place}`)]),
    ...(cmdlet.flow === 'change'
      ? [
          'The change is made as a whole or not at all, while the relay runs. -WhatIf shows each value that would change.',
        ]
      : []),
    `The relay asks for the level ${method.access}.`,
  ]
}

/** Labels of IIS Manager may end in three dots of their own. */
function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}

/** The way a parameter is given: how it is bound. */
export function bindingWords(parameter: Parameter): string {
  return parameter.fromPipeline ? 'by property name' : 'no'
}
