/** What cmdlets do: what-if, confirmation, warnings, preferences, pages, pipelines, completion. */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { change, describeLoaded, message } from './loaded.js'
import { quote } from './powershell.js'
import { hangUp, Refusal, silence } from './recorder.js'

/** Where values come from, one of them, and lines that offer it. */
const shown = [
  ['message.get', 'identity', 'M0BHEB3D', 'Get-SmtpMessage', 'Remove-SmtpMessage', 'Export-SmtpMessage'],
  ['user.get', 'userName', 'printer1', 'Get-SmtpUser', 'Set-SmtpUser', 'Remove-SmtpUser -UserName'],
  ['certificate.get', 'name', 'mail', 'Get-SmtpCertificate', 'Set-SmtpTls', 'Import-SmtpCertificate -Name'],
  ['domain.get', 'name', 'contoso.com', 'Get-SmtpDomain', 'Set-SmtpDomain', 'Remove-SmtpDomain -Name'],
  ['relayAddress.get', 'address', '10.0.0.5', 'Get-SmtpRelayAddress', 'Remove-SmtpRelayAddress'],
  ['connectionAddress.get', 'address', '10.0.0.6', 'Remove-SmtpConnectionAddress'],
  ['binding.get', 'address', '127.0.0.1', 'Remove-SmtpBinding'],
  ['session.get', 'identity', '1-17', 'Disconnect-SmtpSession'],
  ['badmail.get', 'identity', 'B0BHEB3D', 'Restore-SmtpBadmail'],
  ['lockout.get', 'identity', '192.0.2.1', 'Remove-SmtpLockout'],
] as const

const paged = ['message', 'user', 'session', 'badmail', 'lockout']

function listed(method: string, item: object): unknown {
  return paged.includes(method.split('.')[0] ?? '') ? { items: [item] } : [item]
}

describeLoaded('cmdlets', (loaded) => {
  const methods = () => loaded().recorder.calls.map((call) => call.method)

  test('-WhatIf shows each change of a dry run, and changes nothing', async () => {
    loaded().recorder.answer({ 'messageLimit.set': () => change })
    const result = await loaded().shell.run(
      'Set-SmtpMessageLimit -MaxMessageSize 10MB -MaxRecipients unlimited -WhatIf -PassThru',
    )
    assert.deepEqual(result.whatIf, [
      'Performing the operation "maxMessageSize: 2097152 -> 10485760" on target "virtual server 1".',
      'Performing the operation "maxRecipients: 100 -> Unlimited" on target "virtual server 1".',
    ])
    assert.deepEqual(result.output, [])
    assert.deepEqual(
      loaded().recorder.calls.map((call) => call.params),
      [{ maxMessageSize: 10485760, maxRecipients: 'unlimited', dryRun: true }],
    )
  })

  test('-WhatIf is silent where nothing would change, and tells of errors', async () => {
    loaded().recorder.answer({
      'messageLimit.set': () => ({ ...change, changes: [] }),
      'delivery.set': () => new Refusal('One setting is wrong.', { reason: 'invalid' }),
    })
    const same = await loaded().shell.run('Set-SmtpMessageLimit -MaxRecipients 100 -WhatIf', { format: true })
    assert.equal(same.text, '')
    const wrong = await loaded().shell.run('Set-SmtpDelivery -HopCount 0 -WhatIf')
    assert.equal(wrong.errors[0]?.fullyQualifiedErrorId, 'Mailroot.Invalid,Set-SmtpDelivery')
  })

  test('changes of spans and of lists read as people write them', async () => {
    const entry = { address: '10.0.0.0/8', comment: '' }
    loaded().recorder.answer({
      'delivery.set': () => ({
        ...change,
        changes: [
          {
            setting: 'delivery.firstRetryInterval',
            pointer: '/virtualServers/2/delivery/firstRetryInterval',
            old: 'PT15M',
            new: 'PT5M',
          },
        ],
      }),
      'relayAddress.add': () => ({
        ...change,
        changes: [
          {
            setting: 'relayRestriction.grant',
            pointer: '/virtualServers/1/relayRestriction/grant/0',
            old: null,
            new: entry,
          },
        ],
      }),
      'smartHost.set': () => ({
        ...change,
        changes: [
          { setting: 'smartHost.server', pointer: '/virtualServers/1/smartHost/server', old: [], new: ['a', 'b'] },
        ],
      }),
    })
    const script = `
      Set-SmtpDelivery -FirstRetryInterval 00:05:00 -WhatIf
      Add-SmtpRelayAddress 10.0.0.0/8 -WhatIf
      Set-SmtpSmartHost a, b -WhatIf`
    assert.deepEqual((await loaded().shell.run(script)).whatIf, [
      'Performing the operation "firstRetryInterval: 00:15:00 -> 00:05:00" on target "virtual server 2".',
      'Performing the operation "add to grant: 10.0.0.0/8" on target "virtual server 1".',
      'Performing the operation "server: (none) -> a, b" on target "virtual server 1".',
    ])
  })

  test('-Confirm asks with every change, and binds the change to the revision it asked about', async () => {
    loaded().recorder.answer({ 'messageLimit.set': () => change })
    const yes = await loaded().shell.run('Set-SmtpMessageLimit -MaxRecipients unlimited -Confirm', { confirm: ['Y'] })
    assert.match(yes.prompts[0]?.message ?? '', /maxMessageSize: 2097152 -> 10485760; maxRecipients: 100 -> Unlimited/)
    assert.deepEqual(loaded().recorder.calls[1]?.params, { maxRecipients: 'unlimited', ifRevision: 7 })
    loaded().recorder.answer({ 'messageLimit.set': () => change })
    await loaded().shell.run('Set-SmtpMessageLimit -MaxRecipients unlimited -Confirm', { confirm: ['N'] })
    assert.deepEqual(
      loaded().recorder.calls.map((call) => call.params['dryRun']),
      [true],
    )
  })

  test('removing messages asks by itself, item by item', async () => {
    loaded().recorder.answer({ 'message.remove': ({ identity }) => [message(String(identity))] })
    const result = await loaded().shell.run('Remove-SmtpMessage A, B -WithNdr -PassThru', { confirm: ['N', 'Y'] })
    assert.equal(result.prompts.length, 2)
    assert.deepEqual(
      loaded().recorder.calls.map((call) => call.params),
      [
        { identity: 'A', withNdr: true, dryRun: true },
        { identity: 'B', withNdr: true, dryRun: true },
        { identity: 'B', withNdr: true },
      ],
    )
    assert.match(result.prompts[1]?.message ?? '', /"Remove-SmtpMessage \(withNdr: True; .*\)" on target "B"/)
    loaded().recorder.answer({ 'message.remove': ({ identity }) => [message(String(identity))] })
    const silent = await loaded().shell.run('Remove-SmtpMessage A, B -Confirm:$false')
    assert.deepEqual([silent.prompts.length, loaded().recorder.calls.length, silent.output.length], [0, 2, 0])
  })

  test('an action that has warnings beside what it acted on writes both, and says both with -WhatIf', async () => {
    const items = [{ name: 'mail', subject: 'CN=mail.test', notAfter: '2029-01-31T00:00:00.000Z', usedBy: [] }]
    loaded().recorder.answer({ 'certificate.import': () => ({ items, warnings: ['It has expired.'] }) })
    const pem = join(loaded().folder, 'a.pem')
    writeFileSync(pem, 'x')
    const line = `Import-SmtpCertificate mail ${quote(pem)}`
    const done = await loaded().shell.run<{ Subject: string }>(`${line} -PassThru`)
    assert.deepEqual(
      [done.output.map(({ Subject }) => Subject), done.warnings],
      [['CN=mail.test'], ['It has expired.']],
    )
    const asked = await loaded().shell.run(`${line} -Confirm`, { confirm: ['Y'] })
    assert.deepEqual([asked.prompts.length, asked.warnings], [1, ['It has expired.']])
    const rehearsed = await loaded().shell.run(`${line} -WhatIf`)
    assert.deepEqual(rehearsed.warnings, ['It has expired.'])
    assert.match(rehearsed.whatIf.join(), /\(CN=mail\.test, until 2029-01-31T00:00:00\.000Z\)" on target "mail"/)
  })

  test('-PassThru writes what is now; warnings are warnings', async () => {
    loaded().recorder.answer({
      'messageLimit.set': () => ({ ...change, warnings: ['This opens the relay to 0.0.0.0/0.'] }),
    })
    const result = await loaded().shell.run('(Set-SmtpMessageLimit -MaxMessageSize 10MB -PassThru).MaxRecipients')
    assert.deepEqual(result.output, ['Unlimited'])
    assert.deepEqual(result.warnings, ['This opens the relay to 0.0.0.0/0.'])
    assert.deepEqual((await loaded().shell.run('Set-SmtpMessageLimit -MaxMessageSize 10MB')).output, [])
  })

  test("the caller's preferences count: WhatIf, ErrorAction, Warning", async () => {
    loaded().recorder.answer({
      'messageLimit.set': ({ dryRun }) => (dryRun === true ? change : { ...change, warnings: ['w'] }),
      'message.suspend': () => new Refusal('There is no message A.', { reason: 'notFound' }),
    })
    const whatIf = await loaded().shell.run('& { $WhatIfPreference = $true; Set-SmtpMessageLimit -MaxRecipients 5 }')
    assert.equal(whatIf.whatIf.length, 2)
    assert.deepEqual(
      loaded().recorder.calls.map((call) => call.params['dryRun']),
      [true],
    )
    const stop = await loaded().shell.run(
      "& { $ErrorActionPreference = 'Stop'; try { Suspend-SmtpMessage A; 'went on' } catch { 'caught ' + $_.FullyQualifiedErrorId } }",
    )
    assert.deepEqual(stop.output, ['caught Mailroot.NotFound,Suspend-SmtpMessage'])
    const quiet = await loaded().shell.run(
      "& { $WarningPreference = 'SilentlyContinue'; Set-SmtpMessageLimit -MaxRecipients 5 }",
      { format: true },
    )
    assert.equal(quiet.text, '')
    const outranked = await loaded().shell.run(
      '& { $WhatIfPreference = $true; Set-SmtpMessageLimit -MaxRecipients 5 -WhatIf:$false }',
    )
    assert.deepEqual(outranked.whatIf, [])
  })

  test('the objects of the first page are written before the next one is asked for, then one page is ahead', async () => {
    loaded().recorder.answer({
      'message.get': ({ cursor }) => ({
        items: [message(`M${String(cursor ?? 0)}`)],
        ...(cursor === '2' ? {} : { cursor: String(Number(cursor ?? 0) + 1) }),
      }),
      'message.resume': () => [],
    })
    await loaded().shell.output('Get-SmtpMessage | Resume-SmtpMessage')
    const [get, resume] = ['message.get', 'message.resume']
    assert.deepEqual(methods(), [get, resume, get, get, resume, resume])
    loaded().recorder.calls.length = 0
    const first = await loaded().shell.output<{ Identity: string }>('Get-SmtpMessage | Select-Object -First 1')
    assert.equal(first.length, 1)
    assert.deepEqual(methods(), ['message.get'])
    // The pipeline was cut short and no end block ran: the next command must not meet what is left of it.
    assert.equal((await loaded().shell.output('Get-SmtpMessage')).length, 3)
  })

  test('what came before a page that fails is written, and then the error', async () => {
    for (const broken of [hangUp, new Refusal('It is busy.', { reason: 'busy' })]) {
      loaded().recorder.answer({
        'message.get': ({ cursor }) =>
          cursor === '2' ? broken : { items: [message(`M${String(cursor ?? 0)}`)], cursor: cursor === '1' ? '2' : '1' },
      })
      const { output, errors } = await loaded().shell.run<{ Identity: string }>('Get-SmtpMessage')
      assert.deepEqual(
        output.map((one) => one.Identity),
        ['M0', 'M1'],
      )
      assert.deepEqual(
        errors.map((error) => error.fullyQualifiedErrorId),
        [`${broken === hangUp ? 'RelayDisconnected' : 'Mailroot.Busy'},Get-SmtpMessage`],
      )
    }
  })

  test('identity parameters take lists, and refuse nothing', async () => {
    loaded().recorder.answer({ 'queue.suspend': () => [], 'messageLimit.get': () => [] })
    await loaded().shell.output("Suspend-SmtpQueue '1\\a', '1\\b'; Get-SmtpMessageLimit -VirtualServer 1, 2")
    assert.deepEqual(
      loaded().recorder.calls.map((call) => Object.values(call.params)),
      [['1\\a'], ['1\\b'], ['1'], ['2']],
    )
    loaded().recorder.calls.length = 0
    for (const nothing of ['$null', "''", '@()', "@('1\\a', $null)"]) {
      const { errors } = await loaded().shell.run(`Suspend-SmtpQueue -Identity ${nothing}`)
      assert.match(errors[0]?.fullyQualifiedErrorId ?? 'none', /ParameterArgument/, nothing)
    }
    assert.deepEqual(loaded().recorder.calls, [])
  })

  test('what get shows can be piped to set and remove', async () => {
    loaded().recorder.answer({
      'virtualServer.get': () => [{ virtualServer: '2', name: 'Branch' }],
      'relayAddress.get': () => [{ virtualServer: '2', access: 'Deny', address: '10.0.0.5', comment: 'x' }],
      'relayAddress.remove': () => ({ ...change, changes: [] }),
      'messageLimit.set': () => ({ ...change, changes: [] }),
      'queue.get': () => [],
    })
    await loaded().shell.output(`
      Get-SmtpVirtualServer | Set-SmtpMessageLimit -MaxRecipients 5
      Get-SmtpRelayAddress | Remove-SmtpRelayAddress
      Get-SmtpVirtualServer | Get-SmtpQueue`)
    const changes = loaded()
      .recorder.calls.filter((call) => /set|remove|queue/.test(call.method))
      .map((call) => call.params)
    assert.deepEqual(changes, [
      { virtualServer: '2', maxRecipients: 5 },
      { address: '10.0.0.5', virtualServer: '2', access: 'Deny' },
      { virtualServer: '2' },
    ])
  })

  test('a long answer comes whole', async () => {
    const subject = '\u00e4\u2603'.repeat(200)
    const items = Array.from({ length: 3000 }, (_, index) => ({ ...message(`M${index}`), subject }))
    loaded().recorder.answer({ 'message.get': () => ({ items }) })
    const script = '$all = @(Get-SmtpMessage); $all.Count; $all[2999].Subject.Length; $all[2999].Identity'
    assert.deepEqual(await loaded().shell.output(script), [3000, 400, 'M2999'])
  })

  test('completion offers words and live names, and is silent without a relay', async () => {
    loaded().recorder.answer({
      'virtualServer.get': () => [{ virtualServer: '1', name: 'Default SMTP Virtual Server' }],
      'queue.get': () => [{ identity: '1\\smtp.example.com', nextHopDomain: 'smtp.example.com' }],
    })
    const complete = async (line: string) => {
      const script = `$line = ${quote(line)}; [System.Management.Automation.CommandCompletion]::CompleteInput($line, $line.Length, $null).CompletionMatches | ForEach-Object CompletionText`
      return await loaded().shell.output<string>(script)
    }
    assert.deepEqual(await complete('Set-SmtpSmartHost -Mode '), ['Always', 'DirectFirst'])
    assert.deepEqual(await complete('Get-SmtpQueue -Status R'), ['Ready', 'Retry'])
    assert.deepEqual(await complete('Set-SmtpMessageLimit -MaxRecipients '), ['Unlimited'])
    assert.deepEqual(await complete('Get-SmtpMessageLimit -VirtualServer '), ['1'])
    assert.deepEqual(await complete('Get-SmtpMessageLimit -VirtualServer def'), ["'Default SMTP Virtual Server'"])
    assert.deepEqual(await complete('Get-SmtpMessage -Queue smtp'), ['smtp.example.com'])
    assert.deepEqual(await complete('Suspend-SmtpQueue '), ['1\\smtp.example.com'])
    loaded().recorder.answer(
      Object.fromEntries(shown.map(([method, member, value]) => [method, () => listed(method, { [member]: value })])),
    )
    for (const [, , value, ...lines] of shown) {
      for (const line of lines) assert.deepEqual(await complete(`${line} ${value.slice(0, 2)}`), [value], line)
    }
    await loaded().shell.output(`$env:MAILROOT_CONTROL = ${quote(join(loaded().folder, 'none'))}; $error.Clear()`)
    // The engine falls back to file names, as for any parameter without completion.
    assert.deepEqual(await complete('Get-SmtpMessage -Queue zzz'), [])
    await loaded().shell.output(`$env:MAILROOT_CONTROL = ${quote(loaded().recorder.address)}`)
  })

  test('completion gives up soon where the relay hangs, at hello or later', async () => {
    const line = 'Get-SmtpMessage -Queue zzz'
    const complete = `[System.Management.Automation.CommandCompletion]::CompleteInput(${quote(line)}, ${line.length}, $null).CompletionMatches.Count`
    loaded().recorder.answer({ 'queue.get': () => silence })
    const later = await loaded().shell.run(complete, { timeoutMs: 20_000 })
    assert.deepEqual([later.timedOut, later.errors, later.output], [false, [], [0]])
    loaded().recorder.answer({})
    loaded().recorder.hello = () => silence
    const hello = await loaded().shell.run(complete, { timeoutMs: 20_000 })
    assert.deepEqual([hello.timedOut, hello.errors, hello.output], [false, [], [0]])
  })
})
