/** The module in the real engine against the real control socket: settings, queues, messages, trace, and their errors. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { root } from '../module/engines.js'
import { engines, PowerShell, quote } from '../module/powershell.js'
import { controlWorld, type World } from '../support/control-world.js'

for (const engine of engines()) {
  describe(`the module and the control socket in ${engine.name}`, { skip: engine.skip }, () => {
    const ends: (() => unknown)[] = []
    let shell: PowerShell
    let world: World

    before(async () => {
      world = await controlWorld({ after: (work) => ends.unshift(work) })
      shell = await PowerShell.start({ engine: engine.name, env: { MAILROOT_CONTROL: world.control.address } })
      await shell.output(`Import-Module ${quote(`${root}module/Mailroot`)}`)
    })

    after(async () => {
      await shell.close()
      for (const end of ends) await end()
    })

    test('a setting goes from the cmdlet into the file and back', async () => {
      await shell.output("Set-SmtpSmartHost -Server smtp.example.com, '[192.0.2.1]' -Port 587 -TlsMode Required")
      const stored = JSON.parse(readFileSync(join(world.root, 'settings.json'), 'utf8')).virtualServers['1'].smartHost
      assert.deepEqual(stored, { server: ['smtp.example.com', '[192.0.2.1]'], port: 587, tlsMode: 'Required' })
      const [shown] = await shell.output<Record<string, unknown>>('Get-SmtpSmartHost')
      assert.deepEqual([shown?.['Port'], shown?.['TlsMode'], shown?.['Mode']], [587, 'Required', 'Always'])
      await shell.output('Set-SmtpSmartHost -Port $null')
      assert.equal((await shell.output<{ Port: number }>('Get-SmtpSmartHost'))[0]?.Port, 25)
      await shell.output('Remove-SmtpSmartHost -Confirm:$false')
      assert.deepEqual((await shell.output<{ Server: string[] }>('Get-SmtpSmartHost'))[0]?.Server, [])
    })

    test('-WhatIf shows what would change', async () => {
      const { whatIf } = await shell.run('Set-SmtpDelivery -FirstRetryInterval 00:05:00 -HopCount 20 -WhatIf')
      assert.deepEqual(whatIf, [
        'Performing the operation "firstRetryInterval: 00:15:00 -> 00:05:00" on target "virtual server 1".',
        'Performing the operation "hopCount: 15 -> 20" on target "virtual server 1".',
      ])
    })

    test('a wrong value names its parameter', async () => {
      const { errors } = await shell.run("Set-SmtpSmartHost -Server good.example, 'b d' -Port 0")
      assert.equal(errors[0]?.fullyQualifiedErrorId, 'Mailroot.Invalid,Set-SmtpSmartHost')
      assert.match(errors[0]?.message ?? '', /There are 2 problems; nothing was changed\./)
      assert.match(errors[0]?.message ?? '', /-Port: 0 is too small: at least 1/)
      assert.match(errors[0]?.message ?? '', /-Server\[1\]: "b d" is not a host name/)
      const folder = await shell.run(`Set-SmtpFolder -DropDirectory ${quote(join(world.root, 'logs'))}`)
      assert.match(folder.errors[0]?.message ?? '', /-DropDirectory: .* lies in the relay's own folder logs/)
    })

    test('an open relay needs -Force', async () => {
      const refused = await shell.run('Add-SmtpRelayAddress 0.0.0.0/0')
      assert.equal(refused.errors[0]?.fullyQualifiedErrorId, 'Mailroot.NeedsForce,Add-SmtpRelayAddress')
      const forced = await shell.run('Add-SmtpRelayAddress 0.0.0.0/0 -Force')
      assert.match(forced.warnings[0] ?? '', /^Every machine in 0\.0\.0\.0\/0 .* may relay/)
      await shell.output('Get-SmtpRelayAddress | Remove-SmtpRelayAddress -Confirm:$false')
      assert.deepEqual(await shell.output('Get-SmtpRelayAddress'), [])
      const gone = await shell.run('Remove-SmtpRelayAddress 10.0.0.5 -Confirm:$false')
      assert.equal(gone.errors[0]?.fullyQualifiedErrorId, 'Mailroot.NotFound,Remove-SmtpRelayAddress')
    })

    test('queues and messages go through the pipeline', async () => {
      const { administration } = world
      const { envelope } = administration.add({
        subject: '2026-01-31T12:00:00Z',
        recipients: [{ address: 'a@x.example' }],
      })
      administration.add({ recipients: [{ address: 'b@y.example' }] })
      const found = await shell.output<Record<string, unknown>>("Get-SmtpQueue '1\\x.example' | Get-SmtpMessage")
      assert.deepEqual(
        found.map((message) => [message['Identity'], message['Subject'], message['Status']]),
        [[envelope.id, '2026-01-31T12:00:00Z', 'Ready']],
      )
      await shell.output('Get-SmtpMessage -Recipient *@x.example | Suspend-SmtpMessage')
      const retry = await shell.run(`Retry-SmtpMessage ${envelope.id}`)
      assert.match(retry.errors[0]?.message ?? '', /release it with Resume-SmtpMessage/)
      await shell.output('Get-SmtpMessage -Status Suspended | Resume-SmtpMessage')
      const [held] = await shell.output<{ Identity: string }>('Suspend-SmtpQueue y.example -PassThru')
      assert.equal(held?.Identity, '1\\y.example')
      await shell.output('Resume-SmtpQueue y.example; Retry-SmtpQueue y.example')
      const [message] = await shell.output<{ Content: string }>(`Export-SmtpMessage ${envelope.id}`)
      assert.equal(message?.Content, 'Subject: x\r\n\r\nHello\r\n')
      await shell.output('Get-SmtpMessage | Remove-SmtpMessage -Confirm:$false')
      assert.equal(administration.count, 0)
    })

    test('a list of many pages comes whole', async () => {
      for (let count = 0; count < 450; count++) world.administration.add({})
      assert.deepEqual(await shell.output('(Get-SmtpMessage | ForEach-Object { 1 }).Count'), [450])
    })

    test('the trace is read with its filters', async () => {
      const timestamp = '2026-01-31T11:00:00.000Z'
      world.traces.events.push({ sequence: 1, timestamp, eventId: 'RECEIVE', identity: 'A', sender: 'app@contoso.com' })
      world.traces.events.push({ sequence: 2, timestamp, eventId: 'FAIL', identity: 'A', sender: 'app@contoso.com' })
      const events = await shell.output<{ EventId: string }>("Get-SmtpMessageTrace A -EventId FAIL -Sender 'app@*'")
      assert.deepEqual(
        events.map((event) => event.EventId),
        ['FAIL'],
      )
    })
  })
}
