/**
 * A method as a cmdlet: its parameters with PowerShell types, what its objects are called, and what it does. The
 * emitters of the module, its help, its surface and the reference pages all read this.
 */
import { isObject, pascal } from './json.js'
import type { Method, Model, Param, Schema } from './model.js'
import { remoteParameters } from './remote.js'
import { credentialBranch, kindOf, shapeOf, tagMember } from './shapes.js'

/** What the cmdlet does with the relay; see generator/powershell/invoke.ps1. */
export type Flow = 'query' | 'follow' | 'action' | 'change' | 'export' | 'save' | 'test' | 'send'

export interface Parameter {
  /** As people write it, without the dash. */
  readonly name: string
  /** As it travels; absent for what only the module knows. */
  readonly wire?: string
  /** See generator/powershell/convert.ps1. */
  readonly kind: string
  /** The type in the param block, for example `Nullable[int]`. */
  readonly type: string
  readonly nullable: boolean
  readonly mandatory: boolean
  readonly notEmpty: boolean
  readonly position?: number
  readonly fromPipeline: boolean
  readonly wildcards: boolean
  readonly aliases: readonly string[]
  /** The values of an enumeration. */
  readonly values: readonly string[]
  /** Values that only the relay knows: the method to ask and the members to offer. */
  readonly live?: { readonly method: string; readonly members: readonly string[] }
  /** Says where the cmdlet runs, and does not travel: see generator/powershell/remote.ps1. */
  readonly remote?: true
  readonly schema: Schema
}

export interface Cmdlet {
  readonly name: string
  readonly method: Method
  readonly flow: Flow
  readonly parameters: readonly Parameter[]
  /** The parameter that takes a list, one call for each item. */
  readonly each?: string
  /** PSTypeName of what it writes. */
  readonly output: string
  /** ConfirmImpact; absent where nothing changes. */
  readonly impact?: string
}

/** Every method that has a cmdlet, by the cmdlet's name. */
export function cmdletsOf(model: Model): readonly Cmdlet[] {
  return model.methods
    .filter((method) => method.verb !== undefined)
    .map((method) => cmdletOf(method, model))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function cmdletOf(method: Method, model: Model): Cmdlet {
  const flow = flowOf(method)
  const output = flow === 'export' ? exportType : flow === 'save' ? 'System.String' : shapeOf(method, model).type
  const travelling = method.params
    .filter((param) => !isHidden(param))
    .flatMap((param) => parametersOf(param, method, model))
  const each = eachOf(method, travelling)
  const parameters = travelling.map((parameter) =>
    parameter.name === each && !parameter.type.endsWith('[]') && about(parameter.schema)['target'] !== true
      ? { ...parameter, type: `${parameter.type}[]` }
      : parameter,
  )
  return {
    name: `${method.verb}-${method.noun}`,
    method,
    flow,
    parameters: [...parameters, ...ownParameters(flow), ...remoteParameters(parameters)],
    ...(each === undefined ? {} : { each }),
    output,
    ...(unasked.includes(flow) ? {} : { impact: method.confirm ?? 'Medium' }),
  }
}

export const exportType = 'Mailroot.MessageExport'

/** The values of `x-custom`. */
const handWritten = { export: true, follow: true, save: true, test: true, send: true } as const

/** These change nothing. */
const unasked: readonly Flow[] = ['query', 'follow', 'test']

function flowOf(method: Method): Flow {
  if (method.custom !== undefined && method.custom in handWritten) return method.custom as keyof typeof handWritten
  if (method.custom !== undefined)
    throw new Error(`${method.name}: no PowerShell is written for x-custom ${method.custom}`)
  if (method.params.some((param) => param.name === 'ifRevision')) return 'change'
  return method.confirm === undefined ? 'query' : 'action'
}

/** A dry run is -WhatIf; the revision is the module's business; x-ps.hidden says so itself. */
function isHidden(param: Param): boolean {
  return param.name === 'dryRun' || param.name === 'ifRevision' || about(param.schema)['hidden'] === true
}

function about(schema: Schema): Readonly<Record<string, unknown>> {
  const ps = schema['x-ps']
  return isObject(ps) ? ps : {}
}

/** A tagged union with an account has a parameter of its own for the account. */
function parametersOf(param: Param, method: Method, model: Model): readonly Parameter[] {
  const one = parameterOf(param, method, model)
  const branch = credentialBranch(param.schema)
  if (branch === undefined) return [one]
  const tag = tagMember(param.schema)
  const kind = `credential:${tag}=${String(branch.properties?.[tag]?.['const'])}`
  const description = `User name and password for -${one.name} ${branch.title}, as Get-Credential asks for them; alone it means -${one.name} ${branch.title}. The password is kept in secrets.json under the relay's root and never shown.`
  const account: Parameter = {
    name: 'Credential',
    wire: param.name,
    kind: param.nullable ? `${kind}?` : kind,
    type: 'pscredential',
    nullable: param.nullable,
    mandatory: false,
    notEmpty: !param.nullable,
    fromPipeline: false,
    wildcards: false,
    aliases: [],
    values: [],
    schema: { title: 'Credential', description },
  }
  return [one, account]
}

function parameterOf(param: Param, method: Method, model: Model): Parameter {
  const { schema } = param
  const ps = about(schema)
  const name = typeof ps['name'] === 'string' ? ps['name'] : pascal(param.name)
  const kind = enumKind(schema) ?? kindOf(schema)
  const isServer = param.name === 'virtualServer'
  // x-ps.type bool: an action that can also turn something off takes $false as well.
  const isFlag = schema.type === 'boolean' && !param.nullable && ps['type'] !== 'bool'
  const empty = refusesEmpty(schema)
  const isThing =
    isServer && method.list === undefined && method.area?.server !== undefined && method.kind !== 'serverNew'
  const position = isThing ? 0 : ps['position']
  return {
    name,
    wire: param.name,
    kind: kind + (param.nullable && (kind !== 'string' || empty) ? '?' : ''),
    type: isFlag ? 'switch' : typeOf(kind, param.nullable),
    nullable: param.nullable,
    mandatory: param.required,
    notEmpty: !param.nullable && (isServer || ps['array'] === true || param.required),
    ...(typeof position === 'number' ? { position } : {}),
    fromPipeline: ps['pipeline'] === 'propertyName' || (isServer && method.kind !== 'serverNew'),
    wildcards: ps['wildcards'] === true,
    aliases: aliasesOf(param, name),
    values: valuesOf(schema),
    ...liveOf(param.name, method, model),
    schema,
  }
}

/** PowerShell compares without regard to case; what travels is the schema's spelling. */
function enumKind(schema: Schema): string | undefined {
  if (schema.enum !== undefined) return `enum:${schema.enum.join(',')}`
  return schema.items?.enum === undefined ? undefined : `enum:${schema.items.enum.join(',')}[]`
}

function typeOf(kind: string, nullable: boolean): string {
  const base = kind.split(':')[0] ?? kind
  if (base === 'unlimited') return 'object'
  if (base === 'credential') return 'pscredential'
  if (base === 'enum') return kind.endsWith('[]') ? 'string[]' : 'string'
  if (kind.endsWith('[]')) return kind
  if (base === 'tag' || base === 'string' || base === 'file') return 'string'
  return nullable ? `Nullable[${base}]` : base
}

/** Whether the empty text can only mean "nothing": a change then takes it as back to the default. */
function refusesEmpty(schema: Schema): boolean {
  const least = schema['minLength']
  return (
    (typeof least === 'number' && least > 0) ||
    schema['format'] !== undefined ||
    schema['pattern'] !== undefined ||
    schema.enum !== undefined
  )
}

function aliasesOf(param: Param, name: string): readonly string[] {
  const given = about(param.schema)['aliases']
  const iis = param.schema['x-iis']
  const metabase = isObject(iis) && iis['alias'] === true ? [String(iis['property'])] : []
  const all = [...(Array.isArray(given) ? given.map(String) : []), ...metabase]
  return all.filter((alias) => alias.toLowerCase() !== name.toLowerCase())
}

function valuesOf(schema: Schema): readonly string[] {
  if (schema.enum !== undefined) return schema.enum
  if (schema.items?.enum !== undefined) return schema.items.enum
  if (about(schema)['tag'] === true) return (schema.oneOf ?? []).map((branch) => branch.title ?? '')
  return []
}

/** Values that the relay has now, and the method that shows them. */
function liveOf(name: string, method: Method, model: Model): Pick<Parameter, 'live'> {
  // What is to be made has a name or number that none has yet.
  if (method.kind === 'serverNew' || method.kind === 'listAdd' || method.verb === 'New') {
    return name === 'virtualServer' && method.kind !== 'serverNew' ? liveServers : {}
  }
  if (name === 'virtualServer') return liveServers
  const { list } = method
  if (list?.key[0] === name) return { live: { method: `${list.method}.get`, members: [name] } }
  if (name === 'certificate' && method.area !== undefined) {
    return { live: { method: 'certificate.get', members: ['name'] } }
  }
  const noun = method.name.split('.')[0]
  if (name === 'queue' || (name === 'identity' && noun === 'queue')) {
    return { live: { method: 'queue.get', members: ['identity', 'nextHopDomain'] } }
  }
  const get = model.methods.find((one) => one.name === `${noun}.get` && one.kind === 'custom')
  const has = (param: string) => get?.params.some((one) => one.name === param) === true
  // A log that is read for times would be read whole.
  if (get === undefined || !['identity', 'userName', 'name'].includes(name) || !has(name) || has('start')) return {}
  return { live: { method: get.name, members: [name] } }
}

const liveServers = { live: { method: 'virtualServer.get', members: ['virtualServer', 'name'] } }

/** The identity of a report, the first key of a list entry, else the virtual server. */
function eachOf(method: Method, parameters: readonly Parameter[]): string | undefined {
  const named = parameters.find(({ schema }) => about(schema)['array'] === true || about(schema)['target'] === true)
  if (named !== undefined) return named.name
  if (method.kind === 'serverNew') return undefined
  const key = method.list?.key[0]
  if (key !== undefined) return parameters.find((parameter) => parameter.wire === key)?.name
  return method.area === undefined
    ? undefined
    : parameters.find((parameter) => parameter.wire === 'virtualServer')?.name
}

/** Parameters that the relay does not know. */
function ownParameters(flow: Flow): readonly Parameter[] {
  if (flow === 'query') return []
  const plain = { kind: 'bool', type: 'switch', nullable: false, mandatory: false, notEmpty: false }
  const rest = { fromPipeline: false, wildcards: false, aliases: [], values: [] }
  if (flow === 'follow') return [{ ...plain, ...rest, name: 'Wait', schema: { title: 'Wait', description: waitText } }]
  if (flow === 'test') return [{ ...plain, ...rest, name: 'Quiet', schema: { title: 'Quiet', description: quietText } }]
  if (flow === 'send')
    return [{ ...plain, ...rest, name: 'Timeout', kind: 'timespan', type: 'timespan', schema: timeoutSchema }]
  if (flow !== 'export' && flow !== 'save') {
    return [{ ...plain, ...rest, name: 'PassThru', schema: { title: 'Pass through', description: passThruText } }]
  }
  return [
    {
      ...plain,
      ...rest,
      name: 'Path',
      kind: 'string',
      type: 'string',
      notEmpty: true,
      position: flow === 'save' ? 0 : 1,
      schema: flow === 'save' ? savePathSchema : pathSchema,
    },
    { ...plain, ...rest, name: 'Force', schema: { title: 'Force', description: 'Overwrite a file that exists.' } },
    {
      ...plain,
      ...rest,
      name: 'PassThru',
      schema: { title: 'Pass through', description: 'Write the file that was made to the pipeline. Only with -Path.' },
    },
  ]
}

const waitText = 'Go on showing what is written from now on, as Get-Content -Wait does, until Ctrl+C or -End.'

const passThruText = 'Write what was acted on to the pipeline, as it is now. Without it a change writes nothing.'

const quietText =
  'Write $true where nothing was found that is an error or a warning, else $false, in place of the objects.'

const timeoutSchema: Schema = {
  title: 'Timeout',
  description:
    'How long the message is followed: 00:01:00 without it, 01:00:00 at most. The message itself stays queued.',
  type: 'string',
}

const savePathSchema: Schema = {
  title: 'Path',
  description:
    'A file. It is written by this PowerShell, not by the relay. Without it the text is written to the pipeline.',
  type: 'string',
}

const pathSchema: Schema = {
  title: 'Path',
  description:
    'A file, or a folder that gets a file named after each message (<Identity>.eml). It is written by this PowerShell, not by the relay, byte by byte as the message is. Without it an object with the text of the message is written to the pipeline.',
  type: 'string',
}
