/**
 * Emits the role capabilities of JEA, one for each access level, a template of a session configuration, and the script that
 * registers it. An endpoint with them lets people manage the relay who have no account on the machine.
 */
import { type Cmdlet, cmdletsOf, type Parameter } from './cmdlet.js'
import type { AccessLevel, Emitter, Model } from './model.js'
import { quote, scriptHeader } from './module.js'

interface Role {
  readonly level: Exclude<AccessLevel, 'none'>
  /** Unique on a machine: PowerShell looks for it in every module. */
  readonly name: string
  /** Never to change. */
  readonly guid: string
  readonly description: string
}

export const roles: readonly Role[] = [
  {
    level: 'viewer',
    name: 'Mailroot.Viewer',
    guid: '5d0b7a86-3f54-4c0e-9d51-8f3f6f0f5b01',
    description:
      'Sees settings, queues, addresses and subjects of messages, and the logs of Mailroot. Changes nothing.',
  },
  {
    level: 'operator',
    name: 'Mailroot.Operator',
    guid: '5d0b7a86-3f54-4c0e-9d51-8f3f6f0f5b02',
    description:
      'As the viewer; also reads, holds, releases, retries and removes mail, ends sessions, starts and stops.',
  },
  {
    level: 'administrator',
    name: 'Mailroot.Administrator',
    guid: '5d0b7a86-3f54-4c0e-9d51-8f3f6f0f5b03',
    description: 'Everything that the module Mailroot does, without leaving the machine.',
  },
]

const order: readonly AccessLevel[] = ['none', 'viewer', 'operator', 'administrator']

export const emitRoles: Emitter = (model) => [
  ...roles.map((role) => ({
    path: `module/Mailroot/RoleCapabilities/${role.name}.psrc`,
    text: roleText(role, model),
  })),
  { path: 'module/Mailroot/Endpoint/Mailroot.pssc', text: sessionText() },
  { path: 'module/Mailroot/Endpoint/Register-MailrootEndpoint.ps1', text: scriptOf(model) },
]

/** The files that the manifest names. */
export const roleFiles: readonly string[] = [
  ...roles.map(({ name }) => `RoleCapabilities/${name}.psrc`),
  'Endpoint/Mailroot.pssc',
  'Endpoint/Register-MailrootEndpoint.ps1',
]

/** Cmdlets of a role, each with the parameters that it may use. */
export function visibleTo(
  level: AccessLevel,
  model: Model,
): readonly { cmdlet: Cmdlet; parameters: readonly string[] }[] {
  return cmdletsOf(model)
    .filter(({ method }) => order.indexOf(method.access) <= order.indexOf(level))
    .map((cmdlet) => ({
      cmdlet,
      parameters: cmdlet.parameters.filter((one) => isVisible(one, cmdlet, level)).map(({ name }) => name),
    }))
}

/**
 * The session runs with more rights than its user has: a path would be opened with them, and another machine would be reached
 * from it. An administrator of the relay chooses folders anyway.
 */
function isVisible(parameter: Parameter, { flow }: Cmdlet, level: AccessLevel): boolean {
  if (parameter.remote === true) return false
  if (level === 'administrator') return true
  const writes = flow === 'export' || flow === 'save'
  if (writes && parameter.wire === undefined) return false
  return !parameter.kind.startsWith('file:') && !/(?:Path|Directory)$/.test(parameter.name)
}

function roleText(role: Role, model: Model): string {
  const visible = visibleTo(role.level, model)
  const functions = visible.map(({ cmdlet, parameters }) => {
    // Without the name of the module: restricted parameters make a proxy, and its name would be the qualified one.
    const name = quote(cmdlet.name)
    // An empty list would let all of them be used. No cmdlet has this one.
    const names = (parameters.length > 0 ? parameters : ['NoParameter']).map((one) => `@{ Name = ${quote(one)} }`)
    return `        @{ Name = ${name}; Parameters = ${names.join(', ')} }\n`
  })
  const aliases = visible.flatMap(({ cmdlet }) => cmdlet.method.aliases)
  return `${scriptHeader}
@{
    GUID             = ${quote(role.guid)}
    Author           = 'The Mailroot authors'
    CompanyName      = 'Mailroot'
    Copyright        = '(c) The Mailroot authors. MIT License.'
    Description      = ${quote(role.description)}
    ModulesToImport  = 'Mailroot'
    VisibleAliases   = @(${aliases.map(quote).join(', ')})
    VisibleFunctions = @(
        'TabExpansion2'
${functions.join('')}    )
}
`
}

function sessionText(): string {
  return `${scriptHeader}

# A template: Register-MailrootEndpoint.ps1 writes one with your groups and registers it. Of the kinds of sessions that
# Windows offers it is the one in which nothing but the cmdlets of the role can be called.
@{
    SchemaVersion       = '2.0.0.0'
    GUID                = '5d0b7a86-3f54-4c0e-9d51-8f3f6f0f5b00'
    Author              = 'The Mailroot authors'
    Description         = 'Manages the SMTP relay Mailroot on this machine.'
    SessionType         = 'RestrictedRemoteServer'
    # Of the administrators of the machine, so that it may open the pipe and the keys of the relay.
    RunAsVirtualAccount = $true
    TranscriptDirectory = 'C:\\ProgramData\\Mailroot\\logs\\transcripts'
    RoleDefinitions     = @{
        'CONTOSO\\Mail viewers'        = @{ RoleCapabilities = 'Mailroot.Viewer' }
        'CONTOSO\\Mail operators'      = @{ RoleCapabilities = 'Mailroot.Operator' }
        'CONTOSO\\Mail administrators' = @{ RoleCapabilities = 'Mailroot.Administrator' }
    }
}
`
}

function scriptOf(model: Model): string {
  const script = model.powershell.get('scripts/Register-MailrootEndpoint.ps1')
  if (script === undefined) throw new Error('generator/powershell/scripts/Register-MailrootEndpoint.ps1 is gone')
  return `${scriptHeader}\n\n${script}`
}
