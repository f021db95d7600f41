/** What a hostile next hop says, as people see it: nothing in a cmdlet or a log controls a terminal, and no text is without end. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from '../../module/engines.js'
import { PowerShell, quote } from '../../module/powershell.js'
import { defer } from '../../support/cleanup.js'
import { isOneLine } from '../../support/fuzz.js'
import { Hop, listen } from '../../support/hop.js'
import { until } from '../../support/wait.js'
import { domainEntry, startStage } from './stage.js'

const escapes = 'a\u001b[2J\u001b]0;owned\u0007\u0000b\u009b31mc\u202ed\u2028e'
/** What must not be in anything that is shown. */
const dangerous = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u

type Found = Readonly<Record<string, unknown>>

test('terminal escapes of a next hop reach neither the cmdlets nor the logs, and giant texts are cut', async (t) => {
  const hop = new Hop((verb) =>
    verb === 'RCPT' ? `450-4.2.0 ${escapes}\r\n450 4.2.0 ${'y'.repeat(60_000)}` : undefined,
  )
  const greeter = new Hop((verb) => (verb === 'CONNECT' ? `554 5.3.2 ${escapes}${'z'.repeat(60_000)}` : undefined))
  const [served, greeting] = [await listen(hop), await listen(greeter)]
  defer(t, () => served.close())
  defer(t, () => greeting.close())
  const entries = [domainEntry('deferring.test', served.port), domainEntry('greeting.test', greeting.port)]
  const stage = await startStage(t, entries, {})
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: stage.relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
  await shell.output('Set-SmtpLogging -Enabled $true -LogExtFileFlags Time, Date, ClientIp, UserName, Method, UriQuery')
  await stage.send(1, () => 'a@deferring.test')
  await stage.send(1, () => 'a@greeting.test')

  const commands = [
    'Get-SmtpMessage',
    'Get-SmtpQueue',
    'Get-SmtpMessageTrace',
    'Get-SmtpProtocolLog -Direction Outbound',
  ]
  await until('both are put off', async () => {
    const messages = await shell.output<Found>('Get-SmtpMessage')
    return messages.filter(({ LastError }) => LastError !== undefined && LastError !== null).length === 2
      ? true
      : undefined
  })
  for (const command of commands) {
    const found = await shell.output<Found>(command)
    assert.ok(found.length >= 2, command)
    for (const [name, value] of found.flatMap((one) => Object.entries(one))) {
      if (typeof value !== 'string') continue
      assert.doesNotMatch(value, dangerous, `${command}: ${name}`)
      assert.ok(value.length <= 2100, `${command}: ${name} has ${value.length} characters`)
    }
  }
  const messages = await shell.output<Found>('Get-SmtpMessage -Recipient *@deferring.test')
  assert.match(String(messages[0]?.['LastError']), /^450 4\.2\.0 a \[2J \]0;owned b/)
  assert.ok(isOneLine(stage.relay.log.replaceAll('\n', '')))
})
