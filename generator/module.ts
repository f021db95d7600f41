/** Emits module/Mailroot/Mailroot.psm1: the hand-written parts, tables from the schemas, and one function for each cmdlet. */
import { type Cmdlet, cmdletsOf, type Flow, type Parameter } from './cmdlet.js'
import { byText } from './json.js'
import type { Emitter, Model, Report } from './model.js'
import { readerText } from './readers.js'
import { hasOwnCredential } from './remote.js'
import { shapesOf } from './shapes.js'

export const moduleSource = 'schemas and generator/powershell'

/** The first line of a generated PowerShell file. */
export const scriptHeader = `# Generated from ${moduleSource} by npm run generate. Do not edit.`

export const emitModule: Emitter = (model) => [{ path: 'module/Mailroot/Mailroot.psm1', text: moduleText(model) }]

function moduleText(model: Model): string {
  const cmdlets = cmdletsOf(model)
  const parts = [...model.powershell].filter(([name]) => !name.includes('/')).sort(([a], [b]) => byText(a, b))
  const sections = [
    `${scriptHeader}\n`,
    '# One file, without classes and in the syntax of Windows PowerShell 5.1; see docs/decisions.\n',
    `Set-StrictMode -Version 3.0\n\n$script:ModuleVersion = ${quote(model.version)}\n`,
    ...parts.map(([name, text]) => `# ---- generator/powershell/${name}\n\n${text}`),
    `# ---- from the schemas\n\n${readerText(shapesOf(model))}`,
    methodTable(cmdlets, model.reports),
    exampleTable(cmdlets),
    ...cmdlets.map(functionText),
    exportText(cmdlets),
  ]
  return sections.join('\n')
}

/** A PowerShell literal: nothing in it is expanded. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function methodTable(cmdlets: readonly Cmdlet[], reports: readonly Report[]): string {
  const sorted = [...cmdlets].sort((a, b) => byText(a.method.name, b.method.name))
  const entries = sorted.map((cmdlet) => {
    const travelling = cmdlet.parameters.filter((parameter) => parameter.wire !== undefined)
    const lines = travelling.map((one) => `            ${quote(`${one.wire} ${one.name} ${one.kind}`)}\n`)
    return [
      `    ${quote(cmdlet.method.name)} = @{\n`,
      `        Each       = ${cmdlet.each === undefined ? '$null' : quote(cmdlet.each)}\n`,
      `        Impact     = ${cmdlet.impact === undefined ? '$null' : quote(cmdlet.impact)}\n`,
      `        Paged      = $${String(cmdlet.method.paged)}\n`,
      `        Item       = ${cmdlet.flow === 'action' ? quote(itemOf(cmdlet, reports)) : '$null'}\n`,
      `        Shape      = ${quote(cmdlet.output)}\n`,
      lines.length === 0 ? '        Parameters = @()\n' : `        Parameters = @(\n${lines.join('')}        )\n`,
      '    }\n',
    ].join('')
  })
  return `# Each method: what its objects are, and how its parameters travel.\n$script:Methods = @{\n${entries.join('')}}\n`
}

/** What the help shows, so that an error about a value can show a right one. */
function exampleTable(cmdlets: readonly Cmdlet[]): string {
  const entries = cmdlets.map(({ name, method }) => {
    const commands = method.examples.map(({ command }) => `        ${quote(command)}\n`)
    return `    ${quote(name)} = @(\n${commands.join('')}    )\n`
  })
  return `# Each cmdlet: the commands that its help shows.\n$script:Examples = @{\n${entries.join('')}}\n`
}

/** What is said of an object that a cmdlet would act on, beside its identity. */
function itemOf({ output }: Cmdlet, reports: readonly Report[]): string {
  const template = reports.find(({ type }) => type === output)?.schema['x-item']
  if (typeof template !== 'string') throw new Error(`x-item is missing: ${output} is what a cmdlet acts on`)
  return template
}

const calls = {
  query: 'Invoke-RelayQuery',
  follow: 'Invoke-RelayFollow',
  send: 'Invoke-RelayTestMessage',
  save: 'Invoke-RelaySave',
  action: 'Invoke-RelayAction',
  change: 'Invoke-RelayChange',
} as const

/** What is written beside the objects of the method. */
const moreOutputs: { readonly [F in Flow]?: readonly string[] } = {
  export: ['System.IO.FileInfo'],
  save: ['System.IO.FileInfo'],
  test: ['System.Boolean'],
}

/** What lasts over all items of the pipeline. */
const keptOver: { readonly [F in Flow]?: string } = {
  export: '$written = [System.Collections.Generic.HashSet[string]]::new()',
  test: '$seen = @{ Good = $true; Ids = [System.Collections.Generic.HashSet[string]]::new() }',
}

function functionText(cmdlet: Cmdlet): string {
  const binding = ['PositionalBinding = $false']
  if (cmdlet.impact !== undefined) {
    binding.push('SupportsShouldProcess = $true', `ConfirmImpact = ${quote(cmdlet.impact)}`)
  }
  const alias =
    cmdlet.method.aliases.length === 0 ? '' : `    [Alias(${cmdlet.method.aliases.map(quote).join(', ')})]\n`
  const outputs = [cmdlet.output, ...(moreOutputs[cmdlet.flow] ?? [])]
  const parameters = cmdlet.parameters.map(parameterText).join(',\n\n')
  const kept = keptOver[cmdlet.flow]
  const call =
    cmdlet.flow === 'export'
      ? 'Invoke-RelayExport $PSCmdlet $PSBoundParameters $written'
      : cmdlet.flow === 'test'
        ? `Invoke-RelayTest $PSCmdlet ${quote(cmdlet.method.name)} $PSBoundParameters $seen`
        : `${calls[cmdlet.flow]} $PSCmdlet ${quote(cmdlet.method.name)} $PSBoundParameters`
  return `function ${cmdlet.name} {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(${binding.join(', ')})]
    [OutputType(${outputs.map(quote).join(', ')})]
${alias}    param(${parameters === '' ? '' : `\n${parameters}\n    `})
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $${String(hasOwnCredential(cmdlet.parameters))}
${kept === undefined ? '' : `        ${kept}\n`}    }
    process {
        if (Test-RelayHere $PSCmdlet ${quote(cmdlet.method.name)} $PSBoundParameters $_ $route) {
            ${call}
        }
    }
    end {
${cmdlet.flow === 'test' ? '        Complete-RelayTest $PSCmdlet $PSBoundParameters $seen\n' : ''}        Close-RelayRoute $route
        Close-Relay
    }
}
`
}

function parameterText(parameter: Parameter): string {
  const facts: string[] = []
  if (parameter.mandatory) facts.push('Mandatory = $true')
  if (parameter.position !== undefined) facts.push(`Position = ${parameter.position}`)
  if (parameter.fromPipeline) facts.push('ValueFromPipelineByPropertyName = $true')
  const lines = [`[Parameter(${facts.join(', ')})]`]
  if (parameter.aliases.length > 0) lines.push(`[Alias(${parameter.aliases.map(quote).join(', ')})]`)
  if (parameter.wildcards) lines.push('[SupportsWildcards()]')
  if (parameter.notEmpty) lines.push('[ValidateNotNullOrEmpty()]')
  if (parameter.nullable) lines.push(...nullAttributes(parameter))
  const completer = completerText(parameter)
  if (completer !== undefined) lines.push(completer)
  if (parameter.values.length > 0) {
    // The empty value is what $null becomes in a text: back to the default.
    const values = parameter.nullable ? [...parameter.values, ''] : parameter.values
    lines.push(`[ValidateSet(${values.map(quote).join(', ')})]`)
  }
  // Makes PowerShell ask for the password where only a name is given; also for $null, so not where that is a value.
  if (parameter.kind === 'credential') lines.push('[System.Management.Automation.Credential()]')
  lines.push(`[${parameter.type}] $${parameter.name}`)
  return lines.map((line) => `        ${line}`).join('\n')
}

function nullAttributes(parameter: Parameter): readonly string[] {
  if (parameter.type.endsWith('[]')) return ['[AllowNull()]', '[AllowEmptyCollection()]']
  if (parameter.type === 'string') return ['[AllowNull()]', '[AllowEmptyString()]']
  return ['[AllowNull()]']
}

function completerText(parameter: Parameter): string | undefined {
  if (parameter.live !== undefined) {
    const { method, members } = parameter.live
    const call = `Complete-RelayValue $args[0] $args[1] ${quote(method)} ${members.map(quote).join(', ')}`
    return `[ArgumentCompleter({ & (Get-Module Mailroot) { ${call} } $args[2] $args[4] })]`
  }
  const words = parameter.kind.startsWith('unlimited:') ? ['Unlimited'] : parameter.nullable ? parameter.values : []
  if (words.length === 0) return undefined
  return `[ArgumentCompleter({ ${words.map(quote).join(', ')} | Where-Object { $_ -like ($args[2] + '*') } })]`
}

function exportText(cmdlets: readonly Cmdlet[]): string {
  const names = cmdlets.map((cmdlet) => `    ${quote(cmdlet.name)}\n`)
  const aliases = aliasesOf(cmdlets)
  return `$script:ExportedFunctions = @(
${names.join('')})

Export-ModuleMember -Function $script:ExportedFunctions -Alias @(${aliases.map(quote).join(', ')}) -Cmdlet @() -Variable @()
`
}

/** Every alias of a cmdlet, sorted. */
export function aliasesOf(cmdlets: readonly Cmdlet[]): readonly string[] {
  return cmdlets.flatMap((cmdlet) => cmdlet.method.aliases).sort(byText)
}
