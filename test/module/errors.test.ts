/** What cmdlets say when something is wrong: with an item, with a value, with the relay. */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { describeLoaded, message } from './loaded.js'
import { quote } from './powershell.js'
import { hangUp, hello, Refusal, silence } from './recorder.js'

describeLoaded('errors of cmdlets', (loaded) => {
  test('one wrong item is an error about it; the rest of the pipeline goes on', async () => {
    loaded().recorder.answer({
      'message.get': () => ({ items: ['A', 'B', 'C'].map(message) }),
      'message.suspend': ({ identity }) =>
        identity === 'B'
          ? new Refusal('There is no message B.', { reason: 'notFound', target: 'B' })
          : [message(String(identity))],
    })
    const result = await loaded().shell.run<{ Identity: string }>('Get-SmtpMessage | Suspend-SmtpMessage -PassThru')
    assert.deepEqual(
      result.output.map((one) => one.Identity),
      ['A', 'C'],
    )
    assert.equal(result.errors.length, 1)
    const [error] = result.errors
    assert.equal(error?.message, 'There is no message B.')
    assert.equal(error?.fullyQualifiedErrorId, 'Mailroot.NotFound,Suspend-SmtpMessage')
    assert.equal(error?.category, 'ObjectNotFound')
    assert.equal(error?.activity, 'Suspend-SmtpMessage')
    assert.equal(error?.targetObject, 'B')
    assert.match(error?.recommendedAction ?? '', /Get-/)
    assert.equal(loaded().recorder.connections, 1, 'one connection serves the pipeline')
  })

  test('an invalid change names each problem by its parameter', async () => {
    const errors = [
      { pointer: '/server/1', problem: 'is not a host' },
      { pointer: '/virtualServers/1/smartHost/port', problem: 'must be at most 65535' },
      { pointer: '/elsewhere', problem: 'is wrong' },
    ]
    loaded().recorder.answer({ 'smartHost.set': () => new Refusal('3 problems.', { reason: 'invalid', errors }) })
    const result = await loaded().shell.run('Set-SmtpSmartHost a, b 70000')
    assert.deepEqual(result.errors[0]?.message.split(/\r?\n/), [
      '3 problems.',
      '  -Server[1]: is not a host',
      '  -Port: must be at most 65535',
      '  /elsewhere: is wrong',
    ])
    // A line of the help that has the parameter.
    assert.match(result.errors[0]?.recommendedAction ?? '', /For example: Set-SmtpSmartHost .*-Port /)
  })

  const reasons: readonly (readonly [string, string, string])[] = [
    ['invalid', 'Mailroot.Invalid', 'InvalidArgument'],
    ['notFound', 'Mailroot.NotFound', 'ObjectNotFound'],
    ['exists', 'Mailroot.Exists', 'ResourceExists'],
    ['conflict', 'Mailroot.Conflict', 'ResourceBusy'],
    ['needsForce', 'Mailroot.NeedsForce', 'InvalidOperation'],
    ['denied', 'Mailroot.Denied', 'PermissionDenied'],
    ['cannotApply', 'Mailroot.CannotApply', 'ResourceUnavailable'],
    ['busy', 'Mailroot.Busy', 'ResourceBusy'],
    ['unavailable', 'Mailroot.Unavailable', 'ResourceUnavailable'],
    ['internal', 'Mailroot.Internal', 'NotSpecified'],
    ['of a later version', 'Mailroot.Internal', 'NotSpecified'],
  ]
  for (const [reason, id, category] of reasons) {
    test(`reason ${reason} is ${id}, ${category}`, async () => {
      loaded().recorder.answer({ 'queue.get': () => new Refusal('Said by the relay.', { reason }) })
      const { errors } = await loaded().shell.run('Get-SmtpQueue')
      assert.equal(errors[0]?.fullyQualifiedErrorId, `${id},Get-SmtpQueue`)
      assert.equal(errors[0]?.category, category)
      assert.equal(errors[0]?.message, 'Said by the relay.')
      assert.notEqual(errors[0]?.recommendedAction ?? '', '')
    })
  }

  test('no relay: one error that says so and how to start it, and the command ends', async () => {
    const nowhere = join(loaded().folder, 'control.sock')
    const result = await loaded().shell.run(
      `$kept = $env:MAILROOT_CONTROL; $env:MAILROOT_CONTROL = ${quote(nowhere)}; try { 'A', 'B' | ForEach-Object { [pscustomobject]@{ Identity = $_ } } | Suspend-SmtpMessage } finally { $env:MAILROOT_CONTROL = $kept }`,
    )
    assert.equal(result.errors.length, 1)
    const [error] = result.errors
    assert.equal(error?.fullyQualifiedErrorId, 'RelayNotRunning,Suspend-SmtpMessage')
    assert.equal(error?.category, 'ConnectionError')
    assert.ok(error?.message.includes(`nothing answers at ${nowhere}`))
    assert.match(error?.message ?? '', /'npm start'.*'mailroot run'.*MAILROOT_CONTROL/)
    writeFileSync(nowhere, '')
    const stale = await loaded().shell.run(
      `& { $env:MAILROOT_CONTROL = ${quote(nowhere)}; try { Get-SmtpQueue } finally { $env:MAILROOT_CONTROL = ${quote(loaded().recorder.address)} } }`,
    )
    assert.equal(stale.errors[0]?.fullyQualifiedErrorId, 'RelayNotRunning,Get-SmtpQueue')
  })

  test('a connection that breaks says that the outcome is not known; the next command works', async () => {
    loaded().recorder.answer({ 'messageLimit.set': () => hangUp, 'queue.get': () => [{ identity: '1\\a' }] })
    const { errors, terminated } = await loaded().shell.run('Set-SmtpMessageLimit -MaxRecipients 5')
    assert.equal(errors[0]?.fullyQualifiedErrorId, 'RelayDisconnected,Set-SmtpMessageLimit')
    assert.match(errors[0]?.message ?? '', /closed the connection.*not known/)
    assert.equal(terminated, false)
    assert.equal((await loaded().shell.output('Get-SmtpQueue')).length, 1)
  })

  test('a command that waits can be stopped, and the next one works', async () => {
    const { recorder, shell } = loaded()
    recorder.answer({ 'message.get': () => silence, 'queue.get': () => [{ identity: '1\\a' }] })
    const stopped = await shell.run('Get-SmtpMessage', { timeoutMs: 300 })
    assert.deepEqual([stopped.timedOut, stopped.errors], [true, []])
    assert.equal((await shell.output('Get-SmtpQueue')).length, 1)
  })

  test('another version of the protocol is told plainly', async () => {
    loaded().recorder.answer({ 'queue.get': () => [] })
    loaded().recorder.hello = () => ({ version: '9.0.0', protocolVersion: 2 })
    const newer = await loaded().shell.run('Get-SmtpQueue')
    assert.equal(newer.errors[0]?.fullyQualifiedErrorId, 'RelayProtocolMismatch,Get-SmtpQueue')
    assert.match(newer.errors[0]?.message ?? '', /Mailroot 9\.0\.0.* version 2 .*This module .* version 1/)
    loaded().recorder.hello = () => new Refusal('Version 1 is not spoken here.', { reason: 'invalid' })
    assert.match((await loaded().shell.run('Get-SmtpQueue')).errors[0]?.message ?? '', /not spoken here.*This module/)
    loaded().recorder.hello = () => new Refusal('Too many connections.', { reason: 'busy' })
    assert.equal(
      (await loaded().shell.run('Get-SmtpQueue')).errors[0]?.fullyQualifiedErrorId,
      'Mailroot.Busy,Get-SmtpQueue',
    )
    loaded().recorder.answer({})
    const unknown = await loaded().shell.run('Get-SmtpQueue')
    assert.equal(unknown.errors[0]?.fullyQualifiedErrorId, 'RelayProtocolMismatch,Get-SmtpQueue')
    assert.match(unknown.errors[0]?.message ?? '', /The relay \(Mailroot 0\.1\.0\) does not know this command/)
  })

  test('a relay of another version is warned of once, and works as far as both know', async () => {
    const { recorder, shell } = loaded()
    const queue = { identity: '1\\a', later: { than: 'this module' } }
    for (const [version, text] of [
      ['0.0.9', /This module \(\d+\.\d+\.\d+\) is newer than the relay \(Mailroot 0\.0\.9\).*Update the relay/],
      ['99.1.0-beta', /The relay \(Mailroot 99\.1\.0-beta\) is newer than this module.*Update-Module Mailroot/],
    ] as const) {
      recorder.answer({
        'queue.get': () => [queue],
        'queue.suspend': () =>
          new Refusal('No.', { reason: 'invalid', errors: [{ pointer: '/x', problem: 'is unknown' }] }),
      })
      recorder.hello = () => ({ ...hello, version })
      // The connection before is kept for a while.
      const { warnings, output } = await shell.run<{ Identity: string }>(
        'Start-Sleep -Milliseconds 2100; Get-SmtpQueue',
      )
      assert.match(warnings.join('|'), text)
      assert.deepEqual(
        output.map(({ Identity }) => Identity),
        ['1\\a'],
      )
      const again = await shell.run("Suspend-SmtpQueue '1\\a'; Get-SmtpQueue")
      assert.deepEqual([again.warnings, again.errors.length, again.output.length], [[], 1, 1])
    }
  })
})
