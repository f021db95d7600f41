/** -ComputerName, -Credential, -ConfigurationName, -Session: over real PSRP, with a recorder in place of each relay. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import { root } from './engines.js'
import { change, message } from './loaded.js'
import { PowerShell, quote } from './powershell.js'
import { type Handler, Recorder, Refusal } from './recorder.js'
import { type Machine, reach, startMachine } from './remote.js'

describe('other machines', () => {
  let here: Recorder
  let there: Recorder[]
  let shell: PowerShell
  let machines: Machine[]
  const folder = mkdtempSync(join(tmpdir(), 'mailroot-remote-'))

  before(async () => {
    here = await Recorder.start()
    there = [await Recorder.start(), await Recorder.start()]
    const [first, second] = there
    machines = await Promise.all([
      startMachine('srv1', first?.address),
      startMachine('srv2', second?.address),
      startMachine('bare', undefined, 1),
    ])
    shell = await PowerShell.start({ env: { MAILROOT_CONTROL: here.address, MAILROOT_ROOT: undefined } })
    await shell.output(`${reach(machines)}; Import-Module ${quote(`${root}module/Mailroot`)}`)
  })

  beforeEach(async () => {
    answer({})
    await shell.output('$global:asked.Clear()')
  })

  after(async () => {
    for (const engine of machines?.flatMap(({ engines }) => engines) ?? []) await engine.close()
    await shell?.close()
    for (const recorder of [here, ...(there ?? [])]) await recorder?.close()
  })

  /** All three relays answer alike; `calls` tells which were asked. */
  function answer(handlers: Readonly<Record<string, Handler>>): void {
    for (const recorder of [here, ...there]) recorder.answer(handlers)
  }
  const calls = () => [here, ...there].map((recorder) => recorder.calls.map((call) => call.method))
  const askedNames = () => shell.output<string>('$global:asked')

  test('a command runs on other machines side by side, and says which object came from where', async () => {
    answer({ 'message.get': () => ({ items: [message('A')] }) })
    const result = await shell.run<Record<string, unknown>>('Get-SmtpMessage -ComputerName srv1, srv2')
    assert.deepEqual(result.errors, [])
    assert.deepEqual(result.output.map((item) => item['PSComputerName']).sort(), ['srv1', 'srv2'])
    assert.deepEqual(calls(), [[], ['message.get'], ['message.get']])
    const shown = await shell.run('Get-SmtpMessage -ComputerName srv1', { format: true })
    assert.match(shown.text, /Identity +FromAddress/)
  })

  test('an object goes back to the machine that it came from', async () => {
    answer({ 'message.get': () => ({ items: [message('A'), message('B')] }), 'message.suspend': () => [] })
    assert.deepEqual((await shell.run('Get-SmtpMessage -ComputerName srv2 | Suspend-SmtpMessage')).errors, [])
    assert.deepEqual(calls(), [[], [], ['message.get', 'message.suspend', 'message.suspend']])
    // One session for the messages, however many.
    assert.deepEqual(await askedNames(), ['srv2||', 'srv2||'])
  })

  test('one machine that fails does not stop the others', async () => {
    answer({ 'message.get': () => ({ items: [message('A')] }) })
    const result = await shell.run<Record<string, unknown>>('Get-SmtpMessage -ComputerName away, bare, srv2')
    assert.deepEqual(
      result.output.map((item) => item['PSComputerName']),
      ['srv2'],
    )
    assert.deepEqual(
      result.errors.map(({ fullyQualifiedErrorId }) => fullyQualifiedErrorId),
      ['NetworkPathNotFound,Get-SmtpMessage', 'RelayModuleMissing,Get-SmtpMessage'],
    )
    assert.match(result.errors[1]?.message ?? '', /^bare: the module Mailroot is not installed there/)
  })

  test('errors and warnings of another machine are those of the cmdlet, and -ErrorAction counts', async () => {
    answer({
      'message.suspend': () => new Refusal('There is no message A.', { reason: 'notFound', target: 'A' }),
      'messageLimit.set': () => ({ ...change, warnings: ['careful'] }),
    })
    const result = await shell.run('Suspend-SmtpMessage A, B -ComputerName srv1')
    assert.deepEqual(
      result.errors.map(({ fullyQualifiedErrorId }) => fullyQualifiedErrorId),
      ['Mailroot.NotFound,Suspend-SmtpMessage', 'Mailroot.NotFound,Suspend-SmtpMessage'],
    )
    const stopped = await shell.run(
      "& { $ErrorActionPreference = 'Stop'; try { Suspend-SmtpMessage A -ComputerName srv1; 'went on' } catch { 'caught' } }",
    )
    assert.deepEqual(stopped.output, ['caught'])
    const warned = await shell.run('Set-SmtpMessageLimit -MaxRecipients 5 -ComputerName srv1', { format: true })
    assert.deepEqual([warned.warnings, warned.text.trim()], [['careful'], 'WARNING: careful'])
  })

  test('-WhatIf, $WhatIfPreference and -Confirm reach the other machine; the question comes here', async () => {
    answer({ 'messageLimit.set': () => change, 'message.remove': () => [] })
    const set = 'Set-SmtpMessageLimit -MaxRecipients 5 -ComputerName srv1'
    assert.equal((await shell.run(`${set} -WhatIf`)).whatIf.length, 2)
    assert.equal((await shell.run(`& { $WhatIfPreference = $true; ${set} }`)).whatIf.length, 2)
    assert.deepEqual(
      there[0]?.calls.map(({ params }) => params['dryRun']),
      [true, true],
    )
    const no = await shell.run('Remove-SmtpMessage A -ComputerName srv1', { confirm: ['N'] })
    assert.equal(no.prompts.length, 1)
    assert.deepEqual(
      there[0]?.calls.find(({ method, params }) => method === 'message.remove' && params['dryRun'] !== true),
      undefined,
    )
    await shell.output("& { $ConfirmPreference = 'None'; Remove-SmtpMessage A -ComputerName srv1 }")
    assert.deepEqual(calls()[1]?.includes('message.remove'), true)
  })

  test('Yes to All and No to All hold for all objects of a pipeline', async () => {
    const answers = { 'message.get': () => ({ items: ['A', 'B', 'C'].map(message) }), 'message.remove': () => [] }
    answer(answers)
    const pipe = 'Get-SmtpMessage -ComputerName srv1, srv2 | Remove-SmtpMessage'
    const all = await shell.run(pipe, { confirm: ['Yes to All'] })
    assert.deepEqual([all.errors, all.prompts.length], [[], 1])
    assert.match(all.prompts[0]?.message ?? '', /"Remove-SmtpMessage" on target "A on srv[12]"/)
    assert.deepEqual(
      calls().map((names) => names.filter((name) => name === 'message.remove').length),
      [0, 3, 3],
    )
    answer(answers)
    assert.equal((await shell.run(pipe, { confirm: ['No to All'] })).prompts.length, 1)
    assert.deepEqual(calls(), [[], ['message.get'], ['message.get']])
  })

  test('each machine that gives no session is named, also beside one that says why', async () => {
    answer({ 'message.get': () => ({ items: [message('A')] }) })
    const { errors, output } = await shell.run('Get-SmtpMessage -ComputerName mute1, mute, srv2')
    assert.equal(output.length, 1)
    assert.deepEqual(
      errors.map(({ fullyQualifiedErrorId, targetObject }) => [fullyQualifiedErrorId, targetObject]),
      [
        ['NetworkPathNotFound,Get-SmtpMessage', 'mute1'],
        ['RelayDisconnected,Get-SmtpMessage', 'mute'],
      ],
    )
  })

  test('account and endpoint are those that the caller names, and are asked for again', async () => {
    answer({ 'message.get': () => ({ items: [message('A')] }), 'message.suspend': () => [] })
    const account = "$account = [pscredential]::new('ops', (ConvertTo-SecureString 'pw' -AsPlainText -Force))"
    await shell.output(account)
    const get = 'Get-SmtpMessage -ComputerName srv1 -Credential $account -ConfigurationName Mailroot.Operator'
    const refused = await shell.run(`${get} | Suspend-SmtpMessage`)
    assert.match(
      refused.errors[0]?.message ?? '',
      /Write: \.\.\. \| Suspend-SmtpMessage -Credential \$credential -ConfigurationName Name$/,
    )
    assert.equal(refused.errors[0]?.fullyQualifiedErrorId, 'Mailroot.Invalid,Suspend-SmtpMessage')
    const again = await shell.run(
      `${get} | Suspend-SmtpMessage -Credential $account -ConfigurationName Mailroot.Operator`,
    )
    assert.deepEqual(again.errors, [])
    assert.deepEqual(calls(), [[], ['message.get', 'message.get', 'message.suspend'], []])
    assert.equal((await askedNames()).at(-1), 'srv1|ops|Mailroot.Operator')
  })

  test('what came through a session is refused without one, since its name may lead elsewhere', async () => {
    answer({ 'message.get': () => ({ items: [message('A')] }), 'message.suspend': () => [] })
    await shell.output('$s1 = New-PSSession srv1; $s2 = New-PSSession srv2')
    const refused = await shell.run('Get-SmtpMessage -Session $s2 | Suspend-SmtpMessage')
    assert.match(
      refused.errors[0]?.message ?? '',
      /came from srv2 by -Session .*Write: \.\.\. \| Suspend-SmtpMessage -Session \$session$/,
    )
    assert.deepEqual(calls(), [[], [], ['message.get']])
    assert.deepEqual((await shell.run('Get-SmtpMessage -Session $s2 | Suspend-SmtpMessage -Session $s2')).errors, [])
    assert.deepEqual(calls(), [[], [], ['message.get', 'message.get', 'message.suspend']])
    const both = await shell.output<Record<string, unknown>>('Get-SmtpMessage -Session $s1, $s2')
    assert.deepEqual(both.map((item) => item['PSComputerName']).sort(), ['srv1', 'srv2'])
    answer({ 'message.get': () => ({ items: [message('A')] }), 'message.suspend': () => [] })
    await shell.output(
      "Get-SmtpMessage -Session $s1, $s2 | Where-Object PSComputerName -eq 'srv2' | Suspend-SmtpMessage -Session $s1, $s2",
    )
    assert.deepEqual(calls(), [[], ['message.get'], ['message.get', 'message.suspend']])
    const closed = await shell.run('Remove-PSSession $s1; Get-SmtpMessage -Session $s1, $s2; Remove-PSSession $s2')
    assert.equal(closed.output.length, 1)
    assert.match(closed.errors[0]?.message ?? '', /-Session: the session .* to srv1 is Closed/)
  })

  test('this machine by its name needs no session', async () => {
    answer({ 'message.get': () => ({ items: [message('A')] }) })
    await shell.output('Get-SmtpMessage -ComputerName localhost, srv1')
    assert.deepEqual(calls(), [['message.get'], ['message.get'], []])
    assert.deepEqual(await askedNames(), ['srv1||'])
  })

  test('a file is read and written here; what is in it travels', async () => {
    const pem = join(folder, 'a.pem')
    writeFileSync(pem, 'not a certificate')
    const bytes = Buffer.from('Subject: \u00e4\r\n\r\nbody', 'latin1')
    answer({
      'certificate.import': () => [],
      'message.export': () => ({ identity: 'A', offset: 0, size: bytes.length, content: bytes.toString('base64') }),
      'configuration.export': () => ({ content: '{"a":1}' }),
    })
    const imported = await shell.run(`Import-SmtpCertificate mail ${quote(pem)} -ComputerName srv1`)
    assert.deepEqual(imported.errors, [])
    assert.equal(there[0]?.calls[0]?.params['content'], Buffer.from('not a certificate').toString('base64'))
    const missing = await shell.run(`Import-SmtpCertificate mail ${quote(join(folder, 'none'))} -ComputerName srv1`)
    assert.equal(missing.errors[0]?.fullyQualifiedErrorId, 'Mailroot.ReadError,Import-SmtpCertificate')
    const saved = await shell.output<string>(
      `(Export-SmtpMessage A -Path ${quote(folder)} -ComputerName srv2 -PassThru).Name`,
    )
    assert.deepEqual(saved, ['A.eml'])
    assert.deepEqual(readFileSync(join(folder, 'A.eml')), bytes)
    const again = await shell.run(`Export-SmtpMessage A -Path ${quote(folder)} -ComputerName srv2`)
    assert.equal(again.errors[0]?.fullyQualifiedErrorId, 'Mailroot.Exists,Export-SmtpMessage')
    const file = join(folder, 'c.json')
    await shell.output(`Export-SmtpConfiguration ${quote(file)} -ComputerName srv2`)
    assert.equal(readFileSync(file, 'utf8'), '{"a":1}')
  })

  test('the account of a smart host goes with the command, as a secret', async () => {
    answer({ 'smartHost.set': () => ({ revision: 1, changes: [], items: [], warnings: [] }) })
    const set = `Set-SmtpSmartHost smart.test -Credential ([pscredential]::new('relay', (ConvertTo-SecureString 'pw' -AsPlainText -Force)))`
    assert.deepEqual((await shell.run(`${set} -ComputerName srv1`)).errors, [])
    assert.deepEqual(there[0]?.calls[0]?.params, {
      server: ['smart.test'],
      authentication: { type: 'basic', userName: 'relay', password: 'pw' },
    })
    assert.deepEqual(await askedNames(), ['srv1||'])
  })

  test('the values of another machine are not completed from this one', async () => {
    answer({ 'queue.get': () => [{ identity: '1\\smart.test' }] })
    const complete = (line: string) =>
      shell.output<number>(
        `[System.Management.Automation.CommandCompletion]::CompleteInput(${quote(line)}, ${line.length}, $null).CompletionMatches.Count`,
      )
    assert.deepEqual(await complete('Get-SmtpMessage -Queue 1'), [1])
    assert.deepEqual(calls()[0], ['queue.get'])
    await complete('Get-SmtpMessage -ComputerName srv1 -Queue 1')
    assert.deepEqual(calls(), [['queue.get'], [], []])
  })
})
