/** Reports from the cmdlet to the mailbox: late, bounced with a copy, handed on, delivered; and the trace that says so. */
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { Hop, listen } from '../support/hop.js'
import { keptFolder } from '../support/kept-folder.js'
import { startRelay } from '../support/relay.js'
import { SmtpTalk } from '../support/smtp-talk.js'
import { until } from '../support/wait.js'

interface Reported {
  readonly receiver: string
  readonly action: string
  readonly recipient: string
  readonly text: string
}

/** What a Drop file reports; undefined for one that is no report. */
function reportOf(text: string): Reported | undefined {
  if (!text.includes('report-type=delivery-status')) return undefined
  const field = (name: string) => new RegExp(`^${name}: *([^\r\n]*)`, 'm').exec(text)?.[1] ?? ''
  return {
    receiver: field('x-receiver'),
    action: field('Action'),
    recipient: field('Final-Recipient').replace(/^rfc822; */, ''),
    text,
  }
}

test('senders hear of delay, failure and success as the cmdlets and NOTIFY say, and the trace shows each report', async (t) => {
  const folder = await keptFolder(t)
  const relay = await startRelay(t, {
    root: join(folder, 'root'),
    settings: { general: { defaultDomain: 'here.test' } },
  })
  const hop = new Hop(
    (verb, line) => {
      if (verb !== 'RCPT') return undefined
      if (line.includes('<late')) return '451 4.2.1 Mailbox busy'
      return line.includes('<bad') ? '550 5.1.1 No such user' : undefined
    },
    ['SIZE', 'PIPELINING'],
  )
  const next = await listen(hop)
  defer(t, () => next.close())
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
  await shell.output(`Set-SmtpSmartHost 127.0.0.1 -Port ${next.port}; Add-SmtpRelayAddress 127.0.0.1`)
  await shell.output('Set-SmtpDelivery -DelayNotificationTimeout 00:00:01 -LocalDelayNotificationTimeout Unlimited')
  await shell.output('Set-SmtpMessageLimit -SendNdrTo ops@here.test')

  const talk = await SmtpTalk.open(relay.port)
  assert.match(await talk.say('EHLO client.test'), /^250-DSN$/m)
  assert.match(await talk.say('MAIL FROM:<app@here.test> NOTIFY=NEVER'), /^555 /)
  assert.match(await talk.say('MAIL FROM:<app@here.test> RET=SOME'), /^501 /)
  for (const line of [
    'MAIL FROM:<app@here.test> RET=HDRS ENVID=order+2B17',
    'RCPT TO:<late@dest.test>',
    'RCPT TO:<bad@dest.test> ORCPT=rfc822;bad+2Bone@dest.test',
    'RCPT TO:<good@dest.test> NOTIFY=SUCCESS,FAILURE',
    'RCPT TO:<in@here.test> NOTIFY=SUCCESS',
  ]) {
    assert.match(await talk.say(line), /^250 /)
  }
  assert.match(await talk.say('RCPT TO:<x@here.test> NOTIFY=NEVER,SUCCESS'), /^501 /)
  assert.match(await talk.say('DATA'), /^354/)
  assert.match(await talk.say('Subject: Order\r\n\r\nsecret body\r\n.'), /^250/)
  await talk.say('QUIT')

  const drop = join(relay.root, '1', 'Drop')
  const reports = await until('the message and its five reports are in Drop', async () => {
    const names = (await readdir(drop)).filter((name) => name.endsWith('.eml'))
    if (names.length < 6) return undefined
    const texts = await Promise.all(names.map((name) => readFile(join(drop, name), 'latin1')))
    return texts.flatMap((text) => reportOf(text) ?? [])
  })
  const found = reports.map(({ receiver, action, recipient }) => `${receiver}: ${recipient} ${action}`)
  assert.deepEqual(found.sort(), [
    'app@here.test: bad@dest.test failed',
    'app@here.test: good@dest.test relayed',
    'app@here.test: in@here.test delivered',
    'app@here.test: late@dest.test delayed',
    'ops@here.test: bad@dest.test failed',
  ])
  for (const { text } of reports) {
    assert.match(text, /^x-sender: <>\r\n/)
    assert.match(text, /^Original-Envelope-Id: order\+17\r$/m)
    assert.ok(!text.includes('secret body'), 'RET=HDRS, and what has not failed, return the header alone')
  }
  const textOf = (action: string) => reports.find((report) => report.action === action)?.text ?? ''
  assert.match(textOf('delayed'), /^Diagnostic-Code: smtp; 451 4\.2\.1 Mailbox busy\r$/m)
  assert.match(textOf('delayed'), /^Will-Retry-Until: /m)
  assert.match(textOf('failed'), /^Original-Recipient: rfc822; bad\+one@dest\.test\r$/m)
  assert.match(textOf('failed'), /^Last-Attempt-Date: /m)

  const events = await shell.output<{ Status: string; Recipients: string[]; Reference: string }>(
    'Get-SmtpMessageTrace -EventId DSN',
  )
  assert.deepEqual(events.map(({ Status, Recipients }) => `${Recipients[0]} ${Status}`).sort(), [
    'bad@dest.test failed',
    'bad@dest.test failed',
    'good@dest.test relayed',
    'in@here.test delivered',
    'late@dest.test delayed',
  ])
  const [settings] = await shell.output<Record<string, unknown>>('Get-SmtpDelivery')
  assert.deepEqual(
    [settings?.['DelayNotificationTimeout'], settings?.['LocalDelayNotificationTimeout']],
    ['00:00:01', 'Unlimited'],
  )
  assert.equal((await shell.output('Get-SmtpMessage')).length, 1, 'what is late is still tried')

  const wrong: readonly (readonly [string, RegExp])[] = [
    ['Set-SmtpDelivery -DelayNotificationTimeout 40.00:00:00', /-DelayNotificationTimeout: .*too long: at most/],
    ['Set-SmtpMessageLimit -SendNdrTo nobody', /-SendNdrTo: "nobody" is not an e-mail address/],
  ]
  for (const [command, text] of wrong) {
    const { errors } = await shell.run(command)
    assert.match(errors[0]?.message ?? '', text)
  }
})
