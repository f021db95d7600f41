/** Values both ways: the exact wire form of each type of parameter, and what becomes of each type of answer. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { engines, root } from './engines.js'
import { PowerShell, quote } from './powershell.js'
import { type Params, Recorder } from './recorder.js'

/** Windows PowerShell 5.1 reads and writes JSON in its own way, which the host's stand-ins can follow. */
const dialects = ['7', '5.1'] as const

/** A credential of the old form, whose user name has a backslash in front. */
const account =
  "([pscredential]::new('\\CONTOSO\\relay', [System.Net.NetworkCredential]::new('', 'p\"\u00fc 1').SecurePassword))"

const unchanged = { revision: 1, changes: [], items: [], warnings: [] }

for (const engine of engines()) {
  for (const dialect of dialects) {
    const skip = engine.skip || (engine.name === 'pwsh' && dialect === '5.1' ? 'the JSON of 5.1 is a stand-in' : false)
    describe(`values in ${engine.name} with the JSON of ${dialect}`, { skip }, () => {
      let recorder: Recorder
      let shell: PowerShell

      before(async () => {
        recorder = await Recorder.start()
        const env = {
          MAILROOT_CONTROL: recorder.address,
          MAILROOT_ROOT: undefined,
          TZ: 'America/New_York',
          MAILROOT_JSON: dialect,
        }
        shell = await PowerShell.start({ engine: engine.name, env })
        await shell.output(`Import-Module ${quote(`${root}module/Mailroot`)}`)
      })

      after(async () => {
        await shell.close()
        await recorder.close()
      })

      /** What the one call carried. */
      async function sent(script: string): Promise<Params> {
        recorder.answer(new Proxy({}, { get: (_, method) => () => (/\.get$/.test(String(method)) ? [] : unchanged) }))
        await shell.output(script)
        assert.equal(recorder.calls.length, 1, script)
        return recorder.calls[0]?.params ?? {}
      }

      const commands: readonly (readonly [string, Params])[] = [
        ['Set-SmtpMessageLimit', {}],
        ['Set-SmtpMessageLimit -VirtualServer 2', { virtualServer: '2' }],
        ['Set-SmtpMessageLimit -Identity Branch', { virtualServer: 'Branch' }],
        ['Set-SmtpMessageLimit -MaxMessageSize 10MB', { maxMessageSize: 10485760 }],
        ["Set-SmtpMessageLimit -MaxMessageSize '10MB'", { maxMessageSize: 10485760 }],
        ['Set-SmtpMessageLimit -MaxMessageSize 1GB', { maxMessageSize: 1073741824 }],
        ['Set-SmtpMessageLimit -MaxMessageSize 5000000000', { maxMessageSize: 5000000000 }],
        ['Set-SmtpMessageLimit -MaxMessageSize unlimited', { maxMessageSize: 'unlimited' }],
        ['Set-SmtpMessageLimit -MaxMessageSize Unlimited', { maxMessageSize: 'unlimited' }],
        ['Set-SmtpMessageLimit -MaxMessageSize $null', { maxMessageSize: null }],
        ['Set-SmtpMessageLimit -MaxRecipients 0', { maxRecipients: 0 }],
        ['Set-SmtpService -MaxQueuedMessages 5', { maxQueuedMessages: 5 }],
        ['Set-SmtpService -MaxQueuedMessages $null', { maxQueuedMessages: null }],
        ['Set-SmtpService -MinimumFreeSpace 1TB', { minimumFreeSpace: 1099511627776 }],
        ['Set-SmtpService -MinimumFreeSpace $null', { minimumFreeSpace: null }],
        ['Set-SmtpDelivery -FirstRetryInterval 00:10:00', { firstRetryInterval: 'PT10M' }],
        ['Set-SmtpDelivery -ExpirationTimeout 2.12:30:05', { expirationTimeout: 'P2DT12H30M5S' }],
        ['Set-SmtpDelivery -ExpirationTimeout ([timespan]::FromDays(40))', { expirationTimeout: 'P40D' }],
        ['Set-SmtpDelivery -ExpirationTimeout $null', { expirationTimeout: null }],
        ['Set-SmtpDelivery -DelayNotificationTimeout 04:00:00', { delayNotificationTimeout: 'PT4H' }],
        [
          'Set-SmtpDelivery -DelayNotificationTimeout ([timespan]::FromDays(1.5))',
          { delayNotificationTimeout: 'P1DT12H' },
        ],
        ['Set-SmtpDelivery -LocalDelayNotificationTimeout unlimited', { localDelayNotificationTimeout: 'unlimited' }],
        ['Set-SmtpDelivery -DelayNotificationTimeout $null', { delayNotificationTimeout: null }],
        ['Set-SmtpMessageLimit -SendNdrTo ops@contoso.com', { sendNdrTo: 'ops@contoso.com' }],
        ["Set-SmtpMessageLimit -SendNdrTo ''", { sendNdrTo: null }],
        ['Set-SmtpDelivery -MaxHopCount 9', { hopCount: 9 }],
        [
          'Set-SmtpVirtualServer 1 -Fqdn mail.example.com',
          { virtualServer: '1', fullyQualifiedDomainName: 'mail.example.com' },
        ],
        ['Set-SmtpVirtualServer -Fqdn $null', { fullyQualifiedDomainName: null }],
        ["Set-SmtpVirtualServer -DefaultDomain ''", { defaultDomain: null }],
        ['Set-SmtpVirtualServer -ServerComment \'B\u00fcro \u2603 "1"\'', { name: 'B\u00fcro \u2603 "1"' }],
        ['Set-SmtpSmartHost a.example.com', { server: ['a.example.com'] }],
        ['Set-SmtpSmartHost a.example.com, [192.0.2.1] 587', { server: ['a.example.com', '[192.0.2.1]'], port: 587 }],
        ['Set-SmtpSmartHost -SmartHost a.example.com -RemoteSmtpPort 26', { server: ['a.example.com'], port: 26 }],
        ['Set-SmtpSmartHost -Server @()', { server: [] }],
        ['Set-SmtpSmartHost -Server $null', { server: null }],
        ['Set-SmtpSmartHost -TlsMode verified', { tlsMode: 'Verified' }],
        ['Set-SmtpSmartHost -TlsMode $null', { tlsMode: null }],
        ['Set-SmtpSmartHost -Authentication None', { authentication: { type: 'none' } }],
        ['Set-SmtpSmartHost -Authentication OAuth2', { authentication: { type: 'oauth2' } }],
        ['Set-SmtpSmartHost -Authentication $null', { authentication: null }],
        [
          `Set-SmtpSmartHost -Authentication basic -Credential ${account}`,
          { authentication: { type: 'basic', userName: 'CONTOSO\\relay', password: 'p"\u00fc 1' } },
        ],
        [
          `Set-SmtpSmartHost -Credential ${account} -Port 587`,
          { port: 587, authentication: { type: 'basic', userName: 'CONTOSO\\relay', password: 'p"\u00fc 1' } },
        ],
        ['Set-SmtpSmartHost -Credential $null', { authentication: null }],
        ['Set-SmtpSmartHost -Authentication Basic -Credential $null', { authentication: { type: 'basic' } }],
        ['Set-SmtpSmartHost -Authentication None -Credential $null', { authentication: { type: 'none' } }],
        ['Remove-SmtpSmartHost', {}],
        ['Set-SmtpRelayRestriction AllExceptListed -Force', { mode: 'AllExceptListed', force: true }],
        ['Add-SmtpRelayAddress 10.0.0.0/8', { address: '10.0.0.0/8' }],
        [
          "Add-SmtpRelayAddress -IPAddress 10.0.0.5 -Access Deny -Comment ''",
          { address: '10.0.0.5', access: 'Deny', comment: '' },
        ],
        ['Add-SmtpBinding 0.0.0.0 587', { address: '0.0.0.0', port: 587 }],
        [
          "[pscustomobject]@{ Address = '::1'; Port = 25; VirtualServer = '3' } | Remove-SmtpBinding",
          { address: '::1', port: 25, virtualServer: '3' },
        ],
        ["Get-SmtpQueue '1\\smtp.example.com' -Status retry", { identity: '1\\smtp.example.com', status: 'Retry' }],
      ]

      for (const [command, expected] of commands) {
        test(command, async () => {
          assert.deepEqual(await sent(command), expected)
        })
      }

      test('a text that carries properties of its own travels as a text', async () => {
        const marked = "$text.PSObject.Properties.Add([psnoteproperty]::new('ReadCount', 1))"
        const script = `$text = [psobject]::AsPSObject('x'); ${marked}; Set-SmtpVirtualServer -Name $text`
        assert.deepEqual(await sent(script), { name: 'x' })
      })

      test('times travel in UTC, whatever their kind', async () => {
        recorder.answer({ 'messageTrace.get': () => ({ items: [] }) })
        await shell.output(
          "Get-SmtpMessageTrace -Start '2026-07-01T12:00:00' -End '2026-07-01T12:00:00Z' -EventId fail, DSN",
        )
        await shell.output(
          'Get-SmtpMessageTrace -Start ([datetime]::new(2026, 1, 1, 0, 0, 0, [System.DateTimeKind]::Utc))',
        )
        assert.deepEqual(recorder.calls[0]?.params, {
          start: '2026-07-01T16:00:00.000Z',
          end: '2026-07-01T12:00:00.000Z',
          eventId: ['FAIL', 'DSN'],
        })
        assert.deepEqual(recorder.calls[1]?.params, { start: '2026-01-01T00:00:00.000Z' })
      })

      test('a message comes with times in UTC, and a subject that looks like a date stays a text', async () => {
        const message = {
          identity: 'M1',
          virtualServer: '1',
          queue: '1\\a.example.com',
          fromAddress: '',
          subject: '2026-07-01T12:00:00+02:00',
          internetMessageId: '/Date(0)/',
          size: 5000000000,
          status: 'Retry',
          dateReceived: '2026-07-01T12:00:00.250Z',
          expirationTime: '2026-07-03T12:00:00.000Z',
          retryCount: 2,
          lastError: '"2026-07-01T12:00:00Z"',
          recipients: [
            {
              address: 'b@example.net',
              status: 'Retry',
              queue: '1\\a.example.com',
              nextRetryTime: '2026-07-01T12:15:00.000Z',
            },
          ],
        }
        recorder.answer({ 'message.get': () => ({ items: [message] }) })
        const [shown] = await shell.output<Record<string, unknown>>('Get-SmtpMessage')
        assert.deepEqual(shown, {
          PSTypeNames: ['Mailroot.Message', 'System.Management.Automation.PSCustomObject', 'System.Object'],
          Identity: 'M1',
          InternetMessageId: '/Date(0)/',
          VirtualServer: '1',
          Queue: '1\\a.example.com',
          FromAddress: '',
          Subject: '2026-07-01T12:00:00+02:00',
          Size: 5000000000,
          Status: 'Retry',
          DateReceived: '2026-07-01T12:00:00.2500000Z',
          ExpirationTime: '2026-07-03T12:00:00.0000000Z',
          RetryCount: 2,
          LastError: '"2026-07-01T12:00:00Z"',
          LastErrorStage: null,
          NextRetryTime: null,
          SourceIp: null,
          AuthenticatedAs: null,
          Recipients: [
            {
              PSTypeNames: ['Mailroot.Recipient', 'System.Management.Automation.PSCustomObject', 'System.Object'],
              Address: 'b@example.net',
              Status: 'Retry',
              Queue: '1\\a.example.com',
              RetryCount: null,
              LastError: null,
              LastErrorStage: null,
              NextRetryTime: '2026-07-01T12:15:00.0000000Z',
            },
          ],
        })
      })

      test('a text is what the relay sent, whatever it looks like and wherever it stands', async () => {
        const texts = ['\u0001x', '2026-07-01T12:00:00Z', '"dateReceived":"2026-07-01T12:00:00Z"', '\\/Date(1)/', '']
        for (const subject of texts) {
          recorder.answer({
            'message.get': () => ({ items: [{ identity: subject, virtualServer: '1', subject, recipients: [] }] }),
            'smartHost.get': () => [{ virtualServer: '1', server: [subject, ...texts] }],
          })
          const [shown] = await shell.output<Record<string, unknown>>('Get-SmtpMessage')
          assert.deepEqual([shown?.['Identity'], shown?.['Subject'], shown?.['Recipients']], [subject, subject, []])
          const [host] = await shell.output<Record<string, unknown>>('Get-SmtpSmartHost')
          assert.deepEqual(host?.['Server'], [subject, ...texts])
        }
      })

      test('settings come as spans, numbers, words and lists', async () => {
        recorder.answer({
          'delivery.get': () => [
            {
              virtualServer: '1',
              firstRetryInterval: 'PT15M',
              expirationTimeout: 'P2DT1S',
              delayNotificationTimeout: 'PT12H',
              localDelayNotificationTimeout: 'unlimited',
              hopCount: 15,
            },
          ],
          'messageLimit.get': () => [{ virtualServer: '1', maxMessageSize: 2097152, maxSessionSize: 'unlimited' }],
          'smartHost.get': () => [
            { virtualServer: '1', server: ['a.example.com'], authentication: { type: 'oauth2' } },
          ],
          'virtualServer.get': () => [{ virtualServer: '1', bindings: [{ address: '::1', port: 25 }] }],
        })
        const script = `
          $d = Get-SmtpDelivery; $d.FirstRetryInterval, $d.ExpirationTimeout, $d.HopCount.GetType().Name
          $d.DelayNotificationTimeout, $d.LocalDelayNotificationTimeout
          $l = Get-SmtpMessageLimit; $l.MaxMessageSize.GetType().Name, $l.MaxSessionSize
          $s = Get-SmtpSmartHost; $s.Server.GetType().IsArray, $s.Server[0], $s.Authentication
          $v = Get-SmtpVirtualServer; $v.Bindings.Count, $v.Bindings[0].Address, $v.Bindings[0].PSTypeNames[0]`
        assert.deepEqual(await shell.output(script), [
          '00:15:00',
          '2.00:00:01',
          'Int32',
          '12:00:00',
          'Unlimited',
          'Int64',
          'Unlimited',
          true,
          'a.example.com',
          'OAuth2',
          1,
          '::1',
          'Mailroot.BindingEntry',
        ])
      })

      const refused: readonly (readonly [string, RegExp])[] = [
        ['Set-SmtpDelivery -FirstRetryInterval 600', /-FirstRetryInterval: .* less than a second.*ticks.*00:10:00/],
        ['Set-SmtpDelivery -FirstRetryInterval 0', /-FirstRetryInterval: 00:00:00 is less than a second/],
        ['Set-SmtpDelivery -FirstRetryInterval -00:01:00', /-FirstRetryInterval: -00:01:00 is negative/],
        ['Set-SmtpDelivery -FirstRetryInterval 00:00:01.5', /-FirstRetryInterval: .* fraction of a second/],
        [
          'Set-SmtpMessageLimit -MaxMessageSize lots',
          /-MaxMessageSize: lots is neither a whole number nor the word Unlimited/,
        ],
        [
          `Set-SmtpSmartHost -Authentication None -Credential ${account}`,
          /-Credential belongs to -Authentication basic/,
        ],
        ['Set-SmtpDelivery -DelayNotificationTimeout 600', /-DelayNotificationTimeout: .* less than a second.*ticks/],
        [
          'Set-SmtpDelivery -DelayNotificationTimeout soon',
          /-DelayNotificationTimeout: soon is neither a time span nor the word Unlimited: write 00:10:00/,
        ],
        ['Set-SmtpMessageLimit -MaxRecipients 1.5', /-MaxRecipients: 1\.5 is neither a whole number/],
      ]
      for (const [command, message] of refused) {
        test(`${command} is refused and nothing is sent`, async () => {
          recorder.answer({})
          const { errors } = await shell.run(command)
          assert.match(errors[0]?.message ?? '', message)
          assert.match(errors[0]?.fullyQualifiedErrorId ?? '', /^Mailroot\.Invalid,/)
          assert.equal(errors[0]?.category, 'InvalidArgument')
          assert.deepEqual(recorder.calls, [])
        })
      }
    })
  }
}
