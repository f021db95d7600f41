import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { engines, PowerShell, quote } from './powershell.js'

const moduleText = `
function Get-DemoThing {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param([Parameter(Mandatory)][string] $Name)
  $PSCmdlet.WriteVerbose('looking')
  $PSCmdlet.WriteWarning('careful')
  $progress = [System.Management.Automation.ProgressRecord]::new(1, 'Reading', 'half way')
  $PSCmdlet.WriteProgress($progress)
  if ($PSCmdlet.ShouldProcess($Name, 'Read')) {
    [pscustomobject] @{ PSTypeName = 'Demo.Thing'; Name = $Name; Size = 12; Comment = 'x' * 200 }
  }
}
function Write-DemoError {
  [CmdletBinding()]
  param()
  $exception = [System.InvalidOperationException]::new('No such thing')
  $record = [System.Management.Automation.ErrorRecord]::new($exception, 'ThingMissing', 'ObjectNotFound', 'a.txt')
  $record.ErrorDetails = [System.Management.Automation.ErrorDetails]::new('There is no thing a.txt')
  $record.ErrorDetails.RecommendedAction = 'Make one first'
  $PSCmdlet.WriteError($record)
  'went on'
}`

const column = (name: string, size: string) => `<TableColumnHeader><Label>${name}</Label>${size}</TableColumnHeader>`
const item = (name: string) => `<TableColumnItem><PropertyName>${name}</PropertyName></TableColumnItem>`
const formatText = `<?xml version="1.0" encoding="utf-8"?>
<Configuration><ViewDefinitions><View><Name>Thing</Name>
<ViewSelectedBy><TypeName>Demo.Thing</TypeName></ViewSelectedBy>
<TableControl><TableHeaders>${column('Name', '<Width>20</Width>')}${column('Bytes', '<Width>10</Width><Alignment>Right</Alignment>')}
${column('Comment', '')}</TableHeaders><TableRowEntries><TableRowEntry><TableColumnItems>
${item('Name')}${item('Size')}${item('Comment')}</TableColumnItems></TableRowEntry></TableRowEntries></TableControl>
</View></ViewDefinitions></Configuration>`

const manifestText = `@{ RootModule = 'Demo.psm1'; ModuleVersion = '1.0'; FormatsToProcess = 'Demo.format.ps1xml'
  FunctionsToExport = 'Get-DemoThing', 'Write-DemoError' }`

for (const engine of engines()) {
  describe(`the test host in ${engine.name}`, { skip: engine.skip }, () => {
    let shell: PowerShell
    let folder: string

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'mailroot-host-'))
      await writeFile(join(folder, 'Demo.psm1'), moduleText)
      await writeFile(join(folder, 'Demo.psd1'), manifestText)
      await writeFile(join(folder, 'Demo.format.ps1xml'), formatText)
      shell = await PowerShell.start({ engine: engine.name })
      await shell.output(`Import-Module ${quote(join(folder, 'Demo.psd1'))}`)
    })

    after(async () => {
      await shell?.close()
      await rm(folder, { recursive: true, force: true })
    })

    // The engine leaves the last column free, or some consoles would break the line there.
    test('a table view prints as a table of 120 columns', async () => {
      const { text, output } = await shell.run('Get-DemoThing first -Confirm:$false -WarningAction Ignore', {
        format: true,
      })
      assert.deepEqual(
        text
          .trim()
          .split('\n')
          .map((line) => line.trimEnd()),
        [
          'Name                      Bytes Comment',
          '----                      ----- -------',
          `first                        12 ${'x'.repeat(86)}…`,
        ],
      )
      assert.deepEqual(output, [
        {
          PSTypeNames: ['Demo.Thing', 'System.Management.Automation.PSCustomObject', 'System.Object'],
          Name: 'first',
          Size: 12,
          Comment: 'x'.repeat(200),
        },
      ])
    })

    test('values keep their kind', async () => {
      const output = await shell.output(`
        1, 2.5, 10000000000, 'text', $true, $null
        [datetime]::new(2024, 1, 2, 3, 4, 5, [DateTimeKind]::Utc), [datetime]::new(2024, 1, 2), [timespan] '1.00:10:00'
        [DayOfWeek]::Friday
        , @(1, @(2))
        [pscustomobject] @{ A = [pscustomobject] @{ B = @{ c = [uri] 'http://a/' } } }`)
      assert.deepEqual(output, [
        ...[1, 2.5, 10_000_000_000, 'text', true, null],
        ...['2024-01-02T03:04:05.0000000Z', '2024-01-02T00:00:00.0000000', '1.00:10:00', 'Friday'],
        [1, [2]],
        { A: { B: { c: 'http://a/' } } },
      ])
    })

    test('an error carries id, category, target and advice, and the script goes on', async () => {
      const { errors, output, terminated, text } = await shell.run('Write-DemoError', { format: true })
      const [error] = errors
      assert.equal(errors.length, 1)
      assert.equal(error?.message, 'There is no thing a.txt')
      assert.equal(error?.fullyQualifiedErrorId, 'ThingMissing,Write-DemoError')
      assert.equal(error?.category, 'ObjectNotFound')
      assert.equal(error?.targetObject, 'a.txt')
      assert.equal(error?.recommendedAction, 'Make one first')
      assert.deepEqual(output, ['went on'])
      assert.equal(terminated, false)
      assert.match(text, /There is no thing a\.txt[\s\S]*went on/)
    })

    test('an error that ends the script is told apart', async () => {
      const { errors, output, terminated } = await shell.run(`'one'; throw 'stop here'; 'two'`)
      assert.deepEqual(output, ['one'])
      assert.equal(errors[0]?.message, 'stop here')
      assert.equal(terminated, true)
    })

    test('an error handled or read again by the script is no new one', async () => {
      const { errors, output } = await shell.run(`try { 1/0 } catch { 'caught' }; $Error[0].Exception.Message`)
      assert.deepEqual(errors, [])
      assert.deepEqual(output, ['caught', 'Attempted to divide by zero.'])
    })

    test('preferences set in a nested scope hold there and nowhere else', async () => {
      const { output } = await shell.run(`
        & { $ErrorActionPreference = 'Stop'; try { 1/0; 'passed over' } catch { 'stopped' } }
        & { $WhatIfPreference = $true; $WhatIfPreference.ToString() }
        $ErrorActionPreference, $WhatIfPreference`)
      assert.deepEqual(output, ['stopped', 'True', 'Continue', false])
    })

    test('verbose, warning and progress arrive in their own lists', async () => {
      const result = await shell.run('Get-DemoThing a -Verbose -Confirm:$false')
      assert.equal(result.verbose[0], 'looking')
      assert.deepEqual(result.warnings, ['careful'])
      assert.ok(result.progress.includes('Reading: half way'))
    })

    test('-WhatIf is told and changes nothing', async () => {
      const { whatIf, output } = await shell.run('Get-DemoThing a -WhatIf')
      assert.deepEqual(whatIf, ['Performing the operation "Read" on target "a".'])
      assert.deepEqual(output, [])
    })

    test('a prompt takes the answer of the test', async () => {
      const yes = await shell.run('Get-DemoThing a', { confirm: ['Y'] })
      assert.equal(yes.output.length, 1)
      assert.match(yes.prompts[0]?.message ?? '', /Performing the operation "Read" on target "a"/)
      const no = await shell.run('Get-DemoThing a', { confirm: ['No'] })
      assert.equal(no.output.length, 0)
    })

    test('a prompt without an answer is an error that quotes it', async () => {
      const { errors } = await shell.run('Get-DemoThing a')
      assert.match(errors[0]?.message ?? '', /has no answer for the prompt 'Confirm'.*on target "a"/s)
    })

    test('state is kept until a fresh runspace is asked for', async () => {
      const other = await PowerShell.start({ engine: engine.name })
      try {
        await other.output('$kept = 5; function Get-Kept { $kept }')
        assert.deepEqual(await other.output('Get-Kept'), [5])
        assert.deepEqual(await other.output('$null -eq $kept', { fresh: true }), [true])
      } finally {
        await other.close()
      }
    })

    test('a language mode lasts one request', async () => {
      const refused = await shell.run(`[System.IO.Path]::GetFileName('/a/b')`, { language: 'ConstrainedLanguage' })
      assert.match(refused.errors[0]?.fullyQualifiedErrorId ?? '', /^MethodInvocationNotSupportedInConstrainedLanguage/)
      assert.deepEqual(await shell.output(`[System.IO.Path]::GetFileName('/a/b')`), ['b'])
    })

    test('a script that runs for ever is stopped, and the runspace goes on', async () => {
      await shell.output('$before = 7')
      const { timedOut, terminated } = await shell.run('while ($true) { }', { timeoutMs: 200 })
      assert.deepEqual({ timedOut, terminated }, { timedOut: true, terminated: true })
      assert.deepEqual(await shell.output('$before'), [7])
    })

    test('a script that cannot be stopped costs its runspace, not the host', async () => {
      const other = await PowerShell.start({ engine: engine.name })
      try {
        const { timedOut } = await other.run('[System.Threading.Thread]::Sleep(600000)', { timeoutMs: 100 })
        assert.equal(timedOut, true)
        assert.deepEqual(await other.output(`'alive'`), ['alive'])
      } finally {
        await other.close()
      }
    })

    test('what a script writes to the console does not break the protocol', async () => {
      assert.deepEqual(await shell.output(`[Console]::Out.WriteLine('noise'); 'signal'`), ['signal'])
    })
  })
}
