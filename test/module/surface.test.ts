/** The module as PowerShell sees it: what it exports, and what its help says. How it is written: lint.test.ts. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { aboutFiles } from '../../generator/about.js'
import { topics, typedIn } from '../../generator/about-texts.js'
import { cmdletsOf } from '../../generator/cmdlet.js'
import { loadModel } from '../../generator/load.js'
import { engines, root } from './engines.js'
import { PowerShell, quote } from './powershell.js'

const model = loadModel(root)
const cmdlets = cmdletsOf(model)
const names = cmdlets.map((cmdlet) => cmdlet.name)
const folder = join(root, 'module', 'Mailroot')
const script = join(folder, 'Mailroot.psm1')

interface Shown {
  name: string
  synopsis: string
  description: string
  parameters: { name: string; text: string }[]
  examples: number
}

for (const engine of engines()) {
  describe(`the module in ${engine.name}`, { skip: engine.skip }, () => {
    let shell: PowerShell

    before(async () => {
      shell = await PowerShell.start({ engine: engine.name })
    })

    after(() => shell.close())

    test('importing it prints nothing, and warns of no verb', async () => {
      const result = await shell.run(`Import-Module ${quote(folder)}`, { format: true })
      assert.deepEqual([result.text, result.warnings, result.errors], ['', [], []])
    })

    test('the manifest is in order and fits Windows PowerShell 5.1', async () => {
      const manifest = quote(join(folder, 'Mailroot.psd1'))
      const facts = `$m = Test-ModuleManifest ${manifest}; [string]$m.Version, [string]$m.PowerShellVersion, ($m.CompatiblePSEditions -join ' ')`
      assert.deepEqual(await shell.output(facts), [model.version, '5.1', 'Desktop Core'])
    })

    test('exactly the cmdlets of the schemas are exported', async () => {
      assert.deepEqual(await shell.output('(Get-Command -Module Mailroot -CommandType Function).Name'), names)
      assert.deepEqual(await shell.output('(Get-Command -Module Mailroot -CommandType Alias).Name'), [
        'Retry-SmtpMessage',
        'Retry-SmtpQueue',
      ])
      const module = '$m = Get-Module Mailroot; $m.ExportedVariables.Count, $m.ExportedCmdlets.Count'
      assert.deepEqual(await shell.output(module), [0, 0])
    })

    test('it is ASCII', async () => {
      for (const file of [
        'Mailroot.psm1',
        'Mailroot.psd1',
        'Mailroot.Format.ps1xml',
        'en-US/Mailroot-help.xml',
        ...aboutFiles,
      ]) {
        assert.doesNotMatch(readFileSync(join(folder, file), 'latin1'), /[^\n\x20-\x7e]/, file)
      }
    })

    test('it calls its own functions, the core of the engine and the two JSON cmdlets, and no alias', async () => {
      const calls = `
        $tokens = $null; $problems = $null
        $ast = [System.Management.Automation.Language.Parser]::ParseFile(${quote(script)}, [ref]$tokens, [ref]$problems)
        $own = $ast.FindAll({ $args[0] -is [System.Management.Automation.Language.FunctionDefinitionAst] }, $true) | ForEach-Object { $_.Name }
        $ast.FindAll({ $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true) | ForEach-Object { $_.GetCommandName() } | Where-Object { $_ -and $_ -notin $own }`
      const called = [...new Set(await shell.output<string>(calls))].sort()
      assert.deepEqual(called, [
        'Export-ModuleMember',
        'Get-Module',
        'Microsoft.PowerShell.Core\\Remove-PSSession',
        'Microsoft.PowerShell.Utility\\ConvertFrom-Json',
        'Microsoft.PowerShell.Utility\\ConvertTo-Json',
        // Of the module's own name in the tests: see remote.ts.
        'New-PSSession',
        'Set-StrictMode',
        'Where-Object',
      ])
    })

    test('ShouldProcess is there exactly where something is changed', async () => {
      const knowing = await shell.output<string>(
        "(Get-Command -Module Mailroot -CommandType Function | Where-Object { $_.Parameters.ContainsKey('WhatIf') }).Name",
      )
      assert.deepEqual(
        knowing,
        names.filter((name) => !/^(?:Get|Test)-/.test(name)),
      )
    })

    test('each parameter of each method is a parameter of its cmdlet', async () => {
      const listing =
        "Get-Command -Module Mailroot -CommandType Function | ForEach-Object { $_.Name + ' ' + ($_.Parameters.Keys -join ' ') }"
      const shown = new Map(
        (await shell.output<string>(listing)).map((line) => [line.split(' ')[0], line.split(' ').slice(1)]),
      )
      for (const cmdlet of cmdlets) {
        for (const parameter of cmdlet.parameters) {
          assert.ok(shown.get(cmdlet.name)?.includes(parameter.name), `${cmdlet.name} -${parameter.name}`)
        }
      }
    })

    test('Get-Help has a synopsis, every parameter and two examples for each cmdlet', async () => {
      const read = `Get-Command -Module Mailroot -CommandType Function | ForEach-Object {
        $h = Get-Help $_.Name -Full
        [pscustomobject]@{
          name = $_.Name; synopsis = [string]$h.Synopsis; description = [string](@($h.description | ForEach-Object Text) -join ' ')
          parameters = @($h.parameters.parameter | Where-Object { $_ } | ForEach-Object { [pscustomobject]@{ name = $_.name; text = [string](@($_.description | ForEach-Object Text) -join ' ') } })
          examples = @($h.examples.example).Count
        } }`
      const shown = await shell.output<Shown>(read)
      assert.equal(shown.length, cmdlets.length)
      for (const help of shown) {
        const cmdlet = cmdlets.find((one) => one.name === help.name)
        assert.equal(help.synopsis.trim(), `${cmdlet?.method.summary}.`, help.name)
        assert.ok(help.description.length > 20, help.name)
        assert.ok(help.examples >= 2, `${help.name} has ${help.examples} examples`)
        const own = help.parameters.filter((one) => one.name !== 'WhatIf' && one.name !== 'Confirm')
        assert.deepEqual(
          own.map((one) => one.name),
          cmdlet?.parameters.map((one) => one.name),
          help.name,
        )
        for (const one of help.parameters) assert.match(one.text, /^[A-Z].*\./, `${help.name} -${one.name}`)
      }
    })

    test('the help of a setting names its default, unit, bounds and what IIS called it', async () => {
      const read = '(Get-Help Set-SmtpMessageLimit -Parameter MaxMessageSize).description | ForEach-Object Text'
      const text = (await shell.output<string>(read)).join('\n')
      for (const part of [
        'from 1 to 1099511627776 (bytes)',
        'Unlimited',
        'Default: 2097152',
        'IIS: MaxMessageSize',
        'Limit message size to (KB)',
      ]) {
        assert.ok(text.includes(part), `${part} in ${text}`)
      }
    })

    test('Get-Help prints syntax with the words of an enumeration, and about_Mailroot', async () => {
      const help = await shell.run('Get-Help Get-SmtpQueue', { format: true })
      assert.match(help.text, /\[-Status \{Active \| Ready \| Retry \| Suspended\}\]/)
      const about = await shell.run('Get-Help about_Mailroot', { format: true })
      assert.match(about.text, /RelayNotRunning/)
      const remoting = await shell.run('Get-Help about_Mailroot_Remoting', { format: true })
      assert.match(remoting.text, /-ConfigurationName PowerShell\.7/)
      const migration = await shell.run('Get-Help about_Mailroot_Migration', { format: true })
      assert.match(migration.text, /PickupDirectoryFromIis/)
    })

    test('every example parses, and names a cmdlet and parameters that exist', async () => {
      const commands = [
        ...cmdlets.flatMap((cmdlet) => cmdlet.method.examples.map((example) => example.command)),
        ...topics.flatMap(typedIn),
      ]
      const read = `foreach ($text in @(${commands.map(quote).join(', ')})) {
        $tokens = $null; $problems = $null
        $ast = [System.Management.Automation.Language.Parser]::ParseInput($text, [ref]$tokens, [ref]$problems)
        $problems | ForEach-Object { $text + ': ' + $_.Message }
        foreach ($call in $ast.FindAll({ $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true)) {
          if ($call.GetCommandName() -notlike '*-Smtp*') { continue }
          $command = Get-Command $call.GetCommandName() -ErrorAction Ignore
          if ($null -eq $command) { $text + ': no ' + $call.GetCommandName(); continue }
          if ($command.CommandType -eq 'Alias') { $command = $command.ResolvedCommand }
          $named = $call.CommandElements | Where-Object { $_ -is [System.Management.Automation.Language.CommandParameterAst] }
          foreach ($one in $named) { if (-not $command.Parameters.ContainsKey($one.ParameterName)) { $text + ': no -' + $one.ParameterName } }
        } }`
      assert.deepEqual(await shell.output(read), [])
    })
  })
}
