/**
 * The rules of test/module/host/Lint over every file of PowerShell under module/. Each rule is shown a bad text that it must find and
 * a good one that it must take.
 */
import assert from 'node:assert/strict'
import { readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import { defer } from '../support/cleanup.js'
import { temporaryFolder } from '../support/folder.js'
import { root } from './engines.js'
import { PowerShell, quote } from './powershell.js'

interface Finding {
  readonly Rule: string
  readonly File: string
  readonly Line: number
  readonly Column: number
  readonly Subject: string
  readonly Message: string
}

/** What stays, with the reason. `subject`: what the rule names. */
const suppressed: readonly { readonly rule: string; readonly subject: RegExp; readonly reason: string }[] = [
  { rule: 'PSUseSingularNouns', subject: /^(?:Get|Set)-SmtpTls$/, reason: 'TLS is no plural.' },
  {
    rule: 'PSUseShouldProcessForStateChangingFunctions',
    subject: /^New-\w*Exception$|^New-Relay\w+$|^New-Remote\w+$/,
    reason: "The module's own functions that make an object and change nothing.",
  },
  {
    rule: 'PSUseShouldProcessForStateChangingFunctions',
    subject: /^Start-(?:RelayMethod|RemoteCommand)$/,
    reason: "The module's own: they ask the relay; the cmdlet that calls them has asked the user.",
  },
  {
    rule: 'PSAvoidAssignmentToAutomaticVariable',
    subject: /^Sender$/,
    reason: 'The parameter has the name that Exchange gives it; the engine uses it in the actions of events alone.',
  },
]

const cmdlet = (body: string, more = ''): string =>
  `function Get-Thing {\n[CmdletBinding(PositionalBinding = $false${more})]\n[OutputType('x')]\nparam([Parameter()] [string] $Name)\n${body}\n$Name\n}`

const resource = (members: string): string =>
  `[DscResource()] class Thing { [DscProperty(Key)] [string] $Name\n${members} }`

/** A function that asks on behalf of its caller. */
const asking = (name: string): string => `function ${name} { param($Cmdlet) $Cmdlet.ShouldProcess('x') }\n`

/** By rule: what it finds, and what it takes. The third is the ending of the file. */
const planted: Readonly<Record<string, readonly [bad: string, good: string, ending?: string]>> = {
  PSUseApprovedVerbs: ['function Retry-Thing { 1 }', 'function Invoke-Thing { 1 }'],
  PSReservedCmdletChar: ['function Get-Th#ing { 1 }', 'function Get-Thing { 1 }'],
  PSReservedParams: [
    'function Get-Thing { [CmdletBinding()] param([string] $Verbose) $Verbose }',
    'function Get-Thing { [CmdletBinding()] param([string] $Name) $Name }',
  ],
  PSUseSingularNouns: [
    'function Get-Things { [CmdletBinding()] param() 1 }',
    'function Get-Status { [CmdletBinding()] param() 1 }',
  ],
  PSAvoidReservedWordsAsFunctionNames: ['function Begin { 1 }', 'function Start { 1 }'],
  PSAvoidOverwritingBuiltInCmdlets: ['function Get-Content { 1 }', 'function Get-Thing { 1 }'],
  PSShouldProcess: [
    cmdlet('1', ', SupportsShouldProcess = $true'),
    `function Ask { param($Cmdlet) $Cmdlet.ShouldProcess('x') }\n${cmdlet('Ask $PSCmdlet', ', SupportsShouldProcess = $true')}`,
  ],
  PSUseShouldProcessForStateChangingFunctions: [
    'function Set-Thing { [CmdletBinding()] param() 1 }',
    'function Set-Thing { [CmdletBinding(SupportsShouldProcess)] param() $PSCmdlet.ShouldProcess(1) }',
  ],
  PSUseSupportsShouldProcess: [
    'function Get-Thing { param([switch] $WhatIf) $WhatIf }',
    'function Get-Thing { param([switch] $All) $All }',
  ],
  PSAvoidShouldContinueWithoutForce: [
    "function Get-Thing { [CmdletBinding()] param() $PSCmdlet.ShouldContinue('a', 'b') }",
    "function Get-Thing { [CmdletBinding()] param([switch] $Force) if (-not $Force) { $PSCmdlet.ShouldContinue('a', 'b') } }",
  ],
  PSUseProcessBlockForPipelineCommand: [
    'function Get-Thing { param([Parameter(ValueFromPipeline)] $One) $One }',
    'function Get-Thing { param([Parameter(ValueFromPipeline)] $One) process { $One } }',
  ],
  PSUseOutputTypeCorrectly: [
    'function Get-Thing { [CmdletBinding(PositionalBinding = $false)] param() 1 }',
    'function Get-Thing { [CmdletBinding(PositionalBinding = $false)] [OutputType([int])] param() 1 }',
  ],
  PSAvoidDefaultValueSwitchParameter: [
    'function Get-Thing { param([switch] $All = $true) $All }',
    'function Get-Thing { param([switch] $All) $All }',
  ],
  PSAvoidDefaultValueForMandatoryParameter: [
    "function Get-Thing { param([Parameter(Mandatory)] $Name = 'x') $Name }",
    'function Get-Thing { param([Parameter(Mandatory)] $Name) $Name }',
  ],
  PSAvoidMultipleTypeAttributes: [
    'function Get-Thing { param([switch] [int] $All) $All }',
    'function Get-Thing { param([int] $All) $All }',
  ],
  PSAvoidNullOrEmptyHelpMessageAttribute: [
    "function Get-Thing { param([Parameter(HelpMessage = '')] $Name) $Name }",
    "function Get-Thing { param([Parameter(HelpMessage = 'The name.')] $Name) $Name }",
  ],
  PSReviewUnusedParameter: [
    'function Get-Thing { param($Name, $Other) $Name }',
    'function Get-Thing { param($Name, $Other) $Name + $Other }',
  ],
  PSUseSingleValueFromPipelineParameter: [
    'function Get-Thing { param([Parameter(ValueFromPipeline)] $A, [Parameter(ValueFromPipeline)] $B) process { $A + $B } }',
    'function Get-Thing { param([Parameter(ValueFromPipeline)] $A, [Parameter()] $B) process { $A + $B } }',
  ],
  PSUseConsistentParameterSetName: [
    "function Get-Thing { [CmdletBinding()] param([Parameter(ParameterSetName = 'One')] $A, [Parameter(ParameterSetName = 'Two')] $B) $A + $B }",
    "function Get-Thing { [CmdletBinding(DefaultParameterSetName = 'One')] param([Parameter(ParameterSetName = 'One')] $A, [Parameter(ParameterSetName = 'Two')] $B) $A + $B }",
  ],
  PSUsePSCredentialType: [
    'function Get-Thing { param([string] $Credential) $Credential }',
    'function Get-Thing { param([pscredential] $Credential) $Credential }',
  ],
  PSAvoidUsingPlainTextForPassword: [
    'function Get-Thing { param([string] $Passphrase) $Passphrase }',
    'function Get-Thing { param([securestring] $Passphrase) $Passphrase }',
  ],
  PSAvoidUsingUsernameAndPasswordParams: [
    'function Get-Thing { param([string] $UserName, [securestring] $Password) $UserName + $Password }',
    'function Get-Thing { param([string] $UserName) $UserName }',
  ],
  PSAvoidUsingConvertToSecureStringWithPlainText: [
    "ConvertTo-SecureString 'x' -AsPlainText -Force",
    'ConvertTo-SecureString $kept',
  ],
  PSAvoidUsingComputerNameHardcoded: [
    "Invoke-Command -ComputerName 'mail01' { 1 }",
    'Invoke-Command -ComputerName $name { 1 }',
  ],
  PSAvoidUsingBrokenHashAlgorithms: [
    '[System.Security.Cryptography.MD5]::Create()',
    '[System.Security.Cryptography.SHA256]::Create()',
  ],
  PSAvoidUsingAllowUnencryptedAuthentication: [
    'Invoke-WebRequest -Uri $u -AllowUnencryptedAuthentication',
    'Invoke-WebRequest -Uri $u',
  ],
  PSAvoidUsingCmdletAliases: ['$list | ? { $_ }', '$list | Where-Object { $_ }'],
  PSAvoidUsingPositionalParameters: ["New-PSSession 'a' 'b' 'c'", "New-PSSession -ComputerName 'a' 'b'"],
  PSAvoidUsingInvokeExpression: ['Invoke-Expression $text', '& $command'],
  PSAvoidUsingWMICmdlet: ['Get-WmiObject Win32_Service', 'Get-CimInstance Win32_Service'],
  PSAvoidUsingWriteHost: ["Write-Host 'x'", "Write-Output 'x'"],
  PSAvoidUsingEmptyCatchBlock: ['try { 1 } catch { }', 'try { 1 } catch { 2 }'],
  PSAvoidInvokingEmptyMembers: ["$a.('Length')", '$a.Length'],
  PSUseUsingScopeModifierInNewRunspaces: [
    'Invoke-Command -Session $s { $name }',
    'Invoke-Command -Session $s { $using:name }',
  ],
  PSUseCompatibleCommands: ['ConvertFrom-Json -InputObject $a -AsHashtable', 'ConvertFrom-Json -InputObject $a'],
  PSAvoidGlobalVars: ['$global:Thing = 1', '$script:Thing = 1'],
  PSAvoidGlobalAliases: ['Set-Alias -Name a -Value b -Scope Global', 'Set-Alias -Name a -Value b'],
  PSAvoidGlobalFunctions: ['function global:Get-Thing { 1 }', 'function Get-Thing { 1 }'],
  PSAvoidAssignmentToAutomaticVariable: ['$input = 1', '$given = 1'],
  PSUseDeclaredVarsMoreThanAssignments: ['function Get-Thing { $a = 1 }', 'function Get-Thing { $a = 1; $a }'],
  PSUseLiteralInitializerForHashtable: ['[hashtable]::new()', '@{}'],
  PSPossibleIncorrectComparisonWithNull: ['$a -eq $null', '$null -eq $a'],
  PSPossibleIncorrectUsageOfAssignmentOperator: ['if ($a = 1) { 2 }', 'if ($a -eq 1) { 2 }'],
  PSPossibleIncorrectUsageOfRedirectionOperator: ['if ($a > 1) { 2 }', 'if ($a -gt 1) { 2 }'],
  PSMisleadingBacktick: ['Get-Thing ` \n  -Name x', 'Get-Thing `\n  -Name x'],
  PSAvoidTrailingWhitespace: ['$a = 1  ', '$a = 1'],
  PSUseBOMForUnicodeEncodedFile: ["'\u00e4'", "'ae'"],
  PSMissingModuleManifestField: [
    "@{ RootModule = 'x.psm1'; ModuleVersion = '1.0' }",
    "@{ RootModule = 'x.psm1'; ModuleVersion = '1.0'; GUID = 'g'; Author = 'a'; Description = 'd'; PowerShellVersion = '5.1'; CompatiblePSEditions = @('Core') }",
    'psd1',
  ],
  PSUseToExportFieldsInManifest: [
    "@{ RootModule = 'x.psm1'; FunctionsToExport = '*'; CmdletsToExport = @(); AliasesToExport = @(); VariablesToExport = @() }",
    "@{ RootModule = 'x.psm1'; FunctionsToExport = @('a'); CmdletsToExport = @(); AliasesToExport = @(); VariablesToExport = @() }",
    'psd1',
  ],
  PSAvoidUsingDeprecatedManifestFields: [
    "@{ ModuleToProcess = 'x.psm1'; ModuleVersion = '1.0' }",
    "@{ RootModule = 'x.psm1'; ModuleVersion = '1.0' }",
    'psd1',
  ],
  PSUseCompatibleSyntax: ['$a ?? 1', 'if ($null -eq $a) { 1 }'],
  PSUseCompatibleTypes: [
    "[System.Convert]::ToHexString([byte[]] @(1)); [System.Net.Sockets.UnixDomainSocketEndPoint]::new('x'); 'a'",
    "[System.Convert]::ToBase64String([byte[]] @(1)); [System.IO.MemoryStream]::new(); 'a'",
  ],
  PSUseCmdletCorrectly: ['ForEach-Object', '$list | ForEach-Object { $_ }; Get-Command'],
  PSDSCStandardDSCFunctionsInResource: [
    resource('[Thing] Get() { return $this } [bool] Test() { return $true }'),
    resource('[Thing] Get() { return $this } [bool] Test() { return $true } [void] Set() { }'),
  ],
  PSDSCReturnCorrectTypesForDSCFunctions: [
    resource('[string] Get() { return 1 } [bool] Test() { return $true } [void] Set() { }'),
    resource('[Thing] Get() { return $this } [bool] Test() { return $true } [void] Set() { }'),
  ],
  PSDSCUseIdenticalParametersForDSC: [
    'function Test-TargetResource { param($A, $B) $A, $B }\nfunction Set-TargetResource { param($A) $A }',
    'function Test-TargetResource { param($A, $B) $A, $B }\nfunction Set-TargetResource { param($B, $A) $A, $B }',
  ],
  PSDSCUseIdenticalMandatoryParametersForDSC: [
    'function Get-TargetResource { param([Parameter(Mandatory)] $A) $A }\nfunction Set-TargetResource { param($A) $A }',
    'function Get-TargetResource { param([Parameter(Mandatory)] $A) $A }\nfunction Set-TargetResource { param([Parameter(Mandatory)] $A, $B) $A, $B }',
  ],
  PSDSCUseVerboseMessageInDSCResource: [
    'function Set-TargetResource { 1 }',
    "function Set-TargetResource { Write-Verbose -Message 'x' }",
  ],
  MailrootNoClasses: ['class Thing { }', 'function Get-Thing { 1 }'],
}

/** Of one rule: each must be found by itself. */
const morePlanted: readonly (readonly [rule: string, bad: string])[] = [
  ['PSUseCompatibleSyntax', '$a ? 1 : 2'],
  ['PSUseCompatibleSyntax', 'Get-Thing && Get-Thing'],
  ['PSUseCompatibleSyntax', '[string]::Empty?.Length'],
  [
    'PSUseCompatibleTypes',
    "function Get-Thing { param([string] $Text) $Text.Split('a', 'b', 'c', 'd', 'e').Count; $Text.Contains('a', 'Ordinal') }",
  ],
  ['PSUseCompatibleTypes', '[System.Security.Cryptography.RandomNumberGenerator]::GetBytes(4)'],
  ['PSUseCompatibleTypes', "[System.IO.Path]::Join('a', 'b')"],
  ['PSUseCompatibleTypes', '[System.IO.Pipes.PipeOptions]::CurrentUserOnly'],
  ['PSShouldProcess', cmdlet("$PSCmdlet.ShouldProcess('x')")],
  ['PSShouldProcess', asking('Ask') + cmdlet('Ask $PSCmdlet')],
  // Every cmdlet asks whether it acts here: that alone obeys no -WhatIf.
  ['PSShouldProcess', asking('Test-Here') + cmdlet('Test-Here $PSCmdlet', ', SupportsShouldProcess = $true')],
  ['PSAvoidUsingCmdletAliases', '$list | sort'],
  ['PSAvoidUsingCmdletAliases', '$list | Microsoft.PowerShell.Utility\\sort'],
  ['PSUseCmdletCorrectly', 'function Get-Thing { param([Parameter(Mandatory)] $A) $A }\nGet-Thing'],
  ['PSDSCStandardDSCFunctionsInResource', 'function Get-TargetResource { 1 }'],
  ['PSReviewUnusedParameter', '& { param($Name) 1 } 2'],
  ['PSReviewUnusedParameter', 'param($Name) 1'],
  ['PSUseDeclaredVarsMoreThanAssignments', 'function Get-Thing { $a, $b = 1, 2; $b }'],
  ['PSUseDeclaredVarsMoreThanAssignments', 'class Thing { [void] Set() { $a = 1 } }'],
  ['PSUseCompatibleSyntax', '$a?.Length'],
  ['PSUseCompatibleSyntax', '$a ??= 1'],
  ['PSUseCompatibleSyntax', 'Get-Thing || Get-Thing'],
  ['PSUseCompatibleSyntax', '($a)?[0]'],
  ['PSUseCompatibleSyntax', 'Get-Thing &'],
  ['PSUseCompatibleSyntax', 'function Get-Thing { process { 1 } clean { 2 } }'],
  ['PSUseCompatibleSyntax', '"`e[0m"'],
  ['PSUseCompatibleSyntax', 'if ($IsWindows) { 1 }'],
]

/** What a rule must take, beside its good text. */
const moreTaken: readonly (readonly [rule: string, good: string])[] = [
  ['PSShouldProcess', asking('Test-Here') + cmdlet('Test-Here $PSCmdlet')],
  ['PSUseCmdletCorrectly', 'function Get-Thing { param([Parameter(Mandatory)] $A) $A }\n1 | Get-Thing; Get-Thing 1'],
  ['PSReviewUnusedParameter', 'function Get-Thing { param($Name) Other @PSBoundParameters }'],
  ['PSUseDeclaredVarsMoreThanAssignments', 'class Thing { [int] Get() { $null, $a = 1, 2; return $a } }'],
  ['PSUseDeclaredVarsMoreThanAssignments', 'function Get-Thing { $a = @{}; Other @a }'],
  ['PSUseCompatibleSyntax', '\'`e[0m\'; "``e"; $list | ? { $_ }; & $command; $?'],
  ['PSAvoidGlobalAliases', 'New-Alias -Name Global -Value b -Scope Script'],
]

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:psm1|psd1|ps1|psrc|pssc)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

test('every rule finds what it is for and takes what is right', async (t) => {
  const shell = await PowerShell.start()
  defer(t, () => shell.close())
  const rules = await shell.output<string>("Test-ScriptSyntax -Path 'none' -ListRules")
  assert.deepEqual([...rules].sort(), Object.keys(planted).sort(), 'each rule has a bad and a good text')
  const folder = await temporaryFolder(t)
  const found = async (name: string, text: string, rule: string): Promise<readonly Finding[]> => {
    const file = join(folder, name)
    writeFileSync(file, `${text}\n`)
    return (await shell.output<Finding>(`Test-ScriptSyntax ${quote(file)}`)).filter(({ Rule }) => Rule === rule)
  }
  for (const [rule, [bad, good, ending = 'ps1']] of Object.entries(planted)) {
    const findings = await found(`bad.${ending}`, bad, rule)
    assert.ok(findings.length > 0, `${rule} does not find ${bad}`)
    for (const { Message, Line, Column } of findings) assert.ok(Message.length > 10 && Line > 0 && Column > 0, rule)
    assert.deepEqual(await found(`good.${ending}`, good, rule), [], `${rule} takes ${good}`)
  }
  for (const [rule, good] of moreTaken) assert.deepEqual(await found('taken.ps1', good, rule), [], `${rule}: ${good}`)
  for (const [rule, bad] of morePlanted) assert.ok((await found('more.ps1', bad, rule)).length > 0, `${rule}: ${bad}`)
})

test('the modules, roles and scripts keep every rule', async (t) => {
  const shell = await PowerShell.start()
  defer(t, () => shell.close())
  const files = filesOf(join(root, 'module'))
  assert.ok(files.length >= 9, files.join())
  const found: Finding[] = []
  for (const file of files) found.push(...(await shell.output<Finding>(`Test-ScriptSyntax ${quote(file)}`)))
  const isSuppressed = ({ Rule, Subject }: Finding) =>
    suppressed.some(({ rule, subject }) => rule === Rule && subject.test(Subject))
  const left = found.filter((one) => !isSuppressed(one))
  assert.deepEqual(
    left.map(
      ({ Rule, File, Line, Column, Message }) => `${relative(root, File)}:${Line}:${Column} ${Rule}: ${Message}`,
    ),
    [],
  )
  for (const { rule, subject } of suppressed) {
    assert.ok(
      found.some((one) => one.Rule === rule && subject.test(one.Subject)),
      `nothing is suppressed by ${rule} ${subject}`,
    )
  }
})
