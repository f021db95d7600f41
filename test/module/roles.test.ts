/** The roles of JEA: sessions that the engine makes of the role files, and what can and cannot be done in them. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { root } from './engines.js'
import { change, message } from './loaded.js'
import { PowerShell, quote } from './powershell.js'
import { Recorder } from './recorder.js'

/** What is in every restricted session. */
const engineOwn = [
  ...['Clear-Host', 'Exit-PSSession', 'Get-Command', 'Get-FormatData', 'Get-Help', 'Measure-Object', 'Out-Default'],
  ...['Select-Object', 'TabExpansion2'],
]
const register = join(root, 'module', 'Mailroot', 'Endpoint', 'Register-MailrootEndpoint.ps1')

interface Tried {
  output: unknown[]
  errors: string[]
}

describe('roles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mailroot-roles-'))
  let recorder: Recorder
  let shell: PowerShell
  /** Cmdlets with the access level that the surface tells. */
  const levels = new Map(
    [...readFileSync(join(root, 'module', 'SURFACE.txt'), 'utf8').matchAll(/^(\w+-\w+) {2}\([^;]+; (\w+)/gm)].map(
      ([, name, level]) => [name ?? '', level ?? ''],
    ),
  )

  before(async () => {
    recorder = await Recorder.start()
    const env = { MAILROOT_CONTROL: recorder.address, MAILROOT_ROOT: undefined, PSModulePath: `${root}module` }
    shell = await PowerShell.start({ env })
    await shell.output('[Mailroot.TestHost.Snapins]::Provide(); $sessions = @{}')
    for (const role of ['Viewer', 'Operator', 'Administrator']) await shell.output(sessionScript(role))
  })

  after(async () => {
    await shell?.close()
    await recorder?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** As WinRM makes a session for a user of the role; $sessions[role] is its runspace. */
  function sessionScript(role: string): string {
    const file = quote(join(folder, `${role}.pssc`))
    return `
      & ${quote(register)} -${role}Group anyone -Path ${file} -TranscriptDirectory ''
      $state = [System.Management.Automation.Runspaces.InitialSessionState]::CreateFromSessionConfigurationFile(
          ${file}, [Func[string,bool]] { $true }, $false)
      $sessions['${role}'] = [runspacefactory]::CreateRunspace([System.Management.Automation.Host.PSHost] $Host, [System.Management.Automation.Runspaces.InitialSessionState] $state)
      $sessions['${role}'].Open()`
  }

  /** Runs a line as an endpoint does what somebody types: commands with parameters, since the session has no language. */
  async function type(role: string, line: string): Promise<Tried> {
    const script = `
      try { $typed = [scriptblock]::Create(${quote(line)}).GetPowerShell() }
      catch { $typed = [powershell]::Create().AddScript(${quote(line)}) }
      $typed.Runspace = $sessions['${role}']
      try { $written = @($typed.Invoke()); $failed = @($typed.Streams.Error | ForEach-Object { $_.ToString() }) }
      catch { $written = @(); $failed = @($_.Exception.GetBaseException().Message) }
      [pscustomobject] @{ output = $written; errors = $failed }`
    const [tried] = await shell.output<Tried>(script)
    assert.ok(tried)
    return tried
  }

  test('each role shows the cmdlets of its level and of those below, and nothing else', async () => {
    const order = ['viewer', 'operator', 'administrator']
    for (const [index, role] of ['Viewer', 'Operator', 'Administrator'].entries()) {
      const seen = await shell.output<string>(
        `$listing = [powershell]::Create(); $listing.Runspace = $sessions['${role}']; $listing.AddCommand('Get-Command').Invoke().Name`,
      )
      const expected = [...levels].filter(([, level]) => order.indexOf(level) <= index).map(([name]) => name)
      assert.ok(expected.length > 25, `${role} has cmdlets`)
      const names = seen.filter((name) => !/^Retry-/.test(name))
      assert.deepEqual(names.sort(), [...engineOwn, ...expected].sort(), role)
    }
  })

  test('no parameter of viewer and operator names a path, a machine, a session or an account, or takes a script', async () => {
    for (const role of ['Viewer', 'Operator', 'Administrator']) {
      const [parameters] = await shell.output<string[]>(`
        $listing = [powershell]::Create(); $listing.Runspace = $sessions['${role}']
        , @(foreach ($command in $listing.AddCommand('Get-Command').Invoke()) {
            if ($command.Name -notlike '*-Smtp*' -or $null -eq $command.Parameters) { continue }
            foreach ($one in $command.Parameters.Values) { '{0} -{1} {2}' -f $command.Name, $one.Name, $one.ParameterType.Name }
          })`)
      assert.ok(parameters !== undefined && parameters.length > 100, role)
      const remote = parameters.filter((one) =>
        / -(?:ComputerName|ConfigurationName|Session) |PSSession|ScriptBlock/.test(one),
      )
      assert.deepEqual(remote, [], role)
      if (role === 'Administrator') continue
      const reaching = parameters.filter((one) =>
        / -(?:\w*(?:Path|Directory|File)|Credential) |PSCredential|FileInfo/.test(one),
      )
      assert.deepEqual(reaching, [], role)
    }
  })

  test('a viewer looks, and can change nothing', async () => {
    recorder.answer({ 'message.get': () => ({ items: [message('A')] }), 'service.get': () => [{}] })
    assert.equal((await type('Viewer', 'Get-SmtpMessage -Subject a*')).output.length, 1)
    assert.equal((await type('Viewer', 'Get-SmtpService')).output.length, 1)
    for (const line of ['Set-SmtpTls -RequireTls $true', 'Suspend-SmtpMessage A', 'Export-SmtpMessage A']) {
      assert.match((await type('Viewer', line)).errors.join(), /not recognized/, line)
    }
    assert.match(
      (await type('Viewer', 'Get-SmtpMessage -ComputerName srv1')).errors.join(),
      /parameter name 'ComputerName'/,
    )
    assert.match(
      (await type('Viewer', 'Get-SmtpService -ComputerName srv1')).errors.join(),
      /parameter name 'ComputerName'/,
    )
  })

  test('an operator handles mail and reads bodies, and writes no file', async () => {
    const bytes = Buffer.from('Subject: a\r\n\r\nbody')
    recorder.answer({
      'message.get': () => ({ items: [message('A')] }),
      'message.suspend': () => [],
      'message.export': () => ({ identity: 'A', offset: 0, size: bytes.length, content: bytes.toString('base64') }),
    })
    assert.deepEqual((await type('Operator', 'Get-SmtpMessage | Suspend-SmtpMessage')).errors, [])
    const [text] = (await type('Operator', 'Export-SmtpMessage A')).output as { Content: string }[]
    assert.equal(text?.Content, bytes.toString())
    const file = join(folder, 'a.eml')
    assert.match((await type('Operator', `Export-SmtpMessage A -Path ${file}`)).errors.join(), /parameter name 'Path'/)
    assert.match((await type('Operator', 'Set-SmtpTls -MinimumVersion Tls13')).errors.join(), /not recognized/)
  })

  test('an administrator of the relay changes settings, and is still in the session alone', async () => {
    recorder.answer({ 'messageLimit.set': () => change })
    assert.deepEqual((await type('Administrator', 'Set-SmtpMessageLimit -MaxRecipients 5')).errors, [])
    for (const line of ['Get-Process', '1 + 1', '$env:PATH', '& { Get-SmtpQueue }', 'New-PSSession srv1']) {
      assert.notDeepEqual((await type('Administrator', line)).errors, [], line)
    }
  })

  test('the script that registers an endpoint says what it needs', async () => {
    const none = await shell.run(`& ${quote(register)}`)
    assert.match(none.errors[0]?.message ?? '', /Name at least one of -ViewerGroup/)
    const twice = await shell.run(`& ${quote(register)} -ViewerGroup a -OperatorGroup a`)
    assert.match(twice.errors[0]?.message ?? '', /a is named for two roles/)
    const file = join(folder, 'what.pssc')
    assert.equal((await shell.run(`& ${quote(register)} -ViewerGroup a -Path ${quote(file)} -WhatIf`)).whatIf.length, 1)
    const written = join(folder, 'written.pssc')
    writeFileSync(file, '')
    await shell.output(`& ${quote(register)} -ViewerGroup 'C\\v' -AdministratorGroup 'C\\a' -Path ${quote(written)}`)
    const text = readFileSync(written, 'utf16le')
    assert.match(text, /SessionType = 'RestrictedRemoteServer'/)
    assert.match(text, /RunAsVirtualAccount = \$true/)
    assert.match(text, /'C\\a' = @\{\s*'RoleCapabilities' = 'Mailroot.Administrator'/)
    if (process.platform === 'win32') return
    const here = await shell.run(`& ${quote(register)} -ViewerGroup a -Confirm:$false`)
    assert.match(here.errors[0]?.message ?? '', /on Windows only/)
  })
})
