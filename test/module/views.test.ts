/** Tables and lists as people see them, through Out-Default in a console of 120 columns. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { engines, root } from './engines.js'
import { PowerShell, quote } from './powershell.js'
import { Recorder } from './recorder.js'

const queue = {
  identity: '1\\smtp.example.com',
  virtualServer: '1',
  nextHopDomain: 'smtp.example.com',
  nextHop: 'smtp.example.com:25',
  deliveryType: 'SmartHost',
  status: 'Retry',
  messageCount: 12,
  oldestMessage: '2026-07-01T12:00:00.000Z',
  nextRetryTime: '2026-07-01T12:15:00.000Z',
  lastError: 'connect ECONNREFUSED 192.0.2.1:25',
  lastErrorStage: 'Connect',
}

for (const engine of engines()) {
  describe(`views in ${engine.name}`, { skip: engine.skip }, () => {
    let recorder: Recorder
    let shell: PowerShell

    before(async () => {
      recorder = await Recorder.start()
      const env = { MAILROOT_CONTROL: recorder.address, MAILROOT_ROOT: undefined, TZ: 'Asia/Kolkata' }
      shell = await PowerShell.start({ engine: engine.name, env })
      await shell.output(`Import-Module ${quote(`${root}module/Mailroot`)}`)
      recorder.answer({
        'queue.get': () => [queue],
        'message.get': () => ({
          items: [
            {
              identity: 'K7Q2M9X4T1000000003A',
              virtualServer: '1',
              queue: queue.identity,
              fromAddress: 'printer@contoso.com',
              subject: 'Scan',
              size: 123456,
              status: 'Retry',
              dateReceived: '2026-07-01T12:00:00.000Z',
              recipients: [{ address: 'a@example.net' }, { address: 'b@example.net' }],
            },
          ],
        }),
        'messageLimit.get': () => [
          {
            virtualServer: '1',
            maxMessageSize: 2097152,
            maxSessionSize: 'unlimited',
            maxBatchedMessages: 20,
            maxRecipients: 100,
          },
        ],
        'folder.get': () => [{ virtualServer: '1', pickupDirectory: '/var/lib/mailroot/1/Pickup' }],
        'virtualServer.get': () => [
          {
            virtualServer: '1',
            name: 'Default',
            bindings: [{ address: '127.0.0.1', port: 2525 }],
            connectionTimeout: 'PT10M',
          },
        ],
        'relayRestriction.get': () => [
          { virtualServer: '1', mode: 'OnlyListed', grant: [{ address: '10.0.0.0/8' }, { address: '::1' }], deny: [] },
        ],
      })
    })

    after(async () => {
      await shell.close()
      await recorder.close()
    })

    const lines = async (script: string) => {
      const { text } = await shell.run(script, { format: true })
      const shown = text.split(/\r?\n/).filter((line) => line.trim() !== '')
      for (const line of shown) assert.ok(line.length <= 120, `${line.length} columns: ${line}`)
      return shown.map((line) => line.trimEnd())
    }

    test('queues: a table with local times and the error', async () => {
      assert.deepEqual(await lines('Get-SmtpQueue'), [
        'Identity             DeliveryType Status    MessageCount OldestMessage      NextRetryTime      LastError',
        '--------             ------------ ------    ------------ -------------      -------------      ---------',
        '1\\smtp.example.com   SmartHost    Retry               12 07-01 17:30 +05:30 07-01 17:45 +05:30 connect ECONNREFUSED 19\u2026',
      ])
    })

    test('messages: a table with the whole identity, recipients joined and size for people', async () => {
      const [head, , row] = await lines('Get-SmtpMessage')
      assert.match(head ?? '', /^Identity +FromAddress +Recipients +Status +Size +DateReceived +LastError$/)
      assert.match(
        row ?? '',
        /^K7Q2M9X4T1000000003A printer@contoso\S* +a@example\.net, b\S* +Retry +120\.6 KB 07-01 17:30 \+05:30$/,
      )
    })

    test('a list has every property, times with their offset and exact sizes', async () => {
      const shown = await lines('Get-SmtpMessage | Format-List')
      assert.ok(shown.includes('Size              : 120.6 KB (123456 bytes)'))
      assert.ok(shown.includes('DateReceived      : 2026-07-01 17:30:00 +05:30'))
      assert.ok(shown.includes('Recipients        : a@example.net, b@example.net'))
      assert.equal(shown.length, 17)
    })

    test('settings: a table where it fits, else a list', async () => {
      assert.deepEqual((await lines('Get-SmtpMessageLimit'))[2]?.split(/\s{2,}/), [
        '1',
        '2 MB',
        'Unlimited',
        '20',
        '100',
      ])
      assert.match((await lines('Get-SmtpFolder'))[1] ?? '', /^PickupDirectory +: \/var/)
      const server = await lines('Get-SmtpVirtualServer | Format-List')
      assert.ok(server.includes('Bindings                 : 127.0.0.1:2525'))
      assert.ok(server.includes('ConnectionTimeout        : 00:10:00'))
      const bindings =
        "@{ Address = '::1'; Port = 25; Tls = 'StartTls' }, @{ Address = '10.0.0.1'; Port = 465; Tls = 'Implicit' }"
      const two = `[pscustomobject]@{ PSTypeName = 'Mailroot.VirtualServer'; Bindings = ${bindings}; Domains = @() }`
      assert.ok(
        (await lines(`${two} | Format-List`)).some((line) => /: \[::1\]:25, 10\.0\.0\.1:465 \(Implicit\)$/.test(line)),
      )
      assert.ok((await lines('Get-SmtpRelayRestriction | Format-List')).includes('Grant         : 10.0.0.0/8, ::1'))
    })

    test('what came over remoting looks the same', async () => {
      const local = await lines('Get-SmtpQueue')
      const script = "$q = Get-SmtpQueue; $q.PSTypeNames.Clear(); $q.PSTypeNames.Add('Deserialized.Mailroot.Queue'); $q"
      assert.deepEqual(await lines(script), local)
    })
  })
}
