/** The administrator who does everything wrong, against the real relay: refused with what to do, and nothing changed. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { after, before, type TestContext, test } from 'node:test'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { ControlClient } from '../support/control-client.js'
import { keptFolder } from '../support/kept-folder.js'
import { isListening } from '../support/port.js'
import { type RelayProcess, startRelay } from '../support/relay.js'
import { SmtpTalk } from '../support/smtp-talk.js'
import { until } from '../support/wait.js'

interface Stage {
  readonly relay: RelayProcess
  readonly file: string
}

/** One for all tests: its start takes longer than most of them. */
let shell: PowerShell

before(async () => {
  shell = await PowerShell.start()
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
})

after(() => shell.close())

async function stage(t: TestContext): Promise<Stage> {
  const folder = await keptFolder(t)
  const relay = await startRelay(t, { root: join(folder, 'root') })
  await shell.output(`$env:MAILROOT_CONTROL = ${quote(relay.controlSocket)}`)
  return { relay, file: join(relay.root, 'settings.json') }
}

/** The first error of a script that must fail. */
async function errorOf(script: string): Promise<{ id: string; text: string }> {
  const { errors } = await shell.run(script)
  assert.equal(errors.length, 1, `${script}: ${JSON.stringify(errors)}`)
  return { id: errors[0]?.fullyQualifiedErrorId ?? '', text: errors[0]?.message ?? '' }
}

/** A port of 127.0.0.1 on which another program listens. */
async function takenPort(t: TestContext): Promise<number> {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  defer(t, () => void other.close())
  return (other.address() as { port: number }).port
}

test('a wrong change is refused whole, and each problem is named with its place', async (t) => {
  const { relay, file } = await stage(t)
  const untouched = await readFile(file)
  const client = await ControlClient.greeted(relay.controlSocket)
  defer(t, () => client.close())
  const { data } = await client.failure('smartHost.set', {
    server: ['ok.test', 'b d'],
    port: 0,
    mode: 'Never',
    tlsMode: 'Required',
  })
  assert.equal(data?.reason, 'invalid')
  assert.deepEqual(data?.errors?.map(({ pointer }) => pointer).sort(), ['/mode', '/port', '/server/1'])
  const cmdlet = await errorOf("Set-SmtpSmartHost ok.test, 'b d' -Port 0 -TlsMode Required")
  assert.match(cmdlet.text, /There are 2 problems; nothing was changed\./)
  assert.match(cmdlet.text, /-Server\[1\]: "b d" is not a host name/)
  assert.match(cmdlet.text, /-Port: 0 is too small: at least 1/)
  assert.deepEqual(await readFile(file), untouched)
  assert.ok(!existsSync(join(relay.root, 'history')))
  const [shown] = await shell.output<Record<string, unknown>>('Get-SmtpSmartHost')
  assert.deepEqual([shown?.['Server'], shown?.['Port'], shown?.['TlsMode']], [[], 25, 'Opportunistic'])
})

test('a change that cannot take effect is refused with what to do, and the old state stays', async (t) => {
  const { relay, file } = await stage(t)
  const untouched = await readFile(file)
  const port = await takenPort(t)
  const taken = await errorOf(`Add-SmtpBinding 127.0.0.1 ${port}`)
  assert.equal(taken.id, 'Mailroot.CannotApply,Add-SmtpBinding')
  assert.match(
    taken.text,
    new RegExp(`-Address: The relay cannot listen on 127\\.0\\.0\\.1:${port}: .*Stop that one or choose`),
  )
  const [drop] = await shell.output<{ DropDirectory: string }>('Get-SmtpFolder')
  const folder = await errorOf('Set-SmtpFolder -DropDirectory /etc/hostname/x')
  assert.equal(folder.id, 'Mailroot.CannotApply,Set-SmtpFolder')
  assert.match(
    folder.text,
    /-DropDirectory: \/etc\/hostname\/x cannot be written: a part of the path is a file.* Choose another folder\./,
  )
  // Half of it could be done: none of it is.
  const both = await errorOf(
    `Set-SmtpFolder -DropDirectory /etc/hostname/x -BadMailDirectory ${quote(join(relay.root, 'bad'))}`,
  )
  assert.equal(both.id, 'Mailroot.CannotApply,Set-SmtpFolder')
  assert.deepEqual(await readFile(file), untouched)
  assert.deepEqual((await shell.output<{ DropDirectory: string }>('Get-SmtpFolder'))[0], drop)
  assert.equal((await shell.output('Get-SmtpBinding')).length, 1)
  assert.equal(await isListening(relay.port), true)
  const talk = await SmtpTalk.open(relay.port)
  assert.match(await talk.say('EHLO client.test'), /^250/)
  talk.close()
})

test('wrong values of parameters: the error names the parameter, the value and what is allowed', async (t) => {
  const { file } = await stage(t)
  const untouched = await readFile(file)
  const cases: readonly (readonly [script: string, ...parts: readonly RegExp[]])[] = [
    ['Set-SmtpSmartHost a.test -TlsMode Sometimes', /'TlsMode'/, /"Sometimes"/, /None,Opportunistic,Required,Verified/],
    ['Set-SmtpSmartHost a.test -Authentication Basic', /-Credential: is missing/],
    [
      'Set-SmtpDelivery -FirstRetryInterval 600',
      /-FirstRetryInterval: 00:00:00\.0000600 is less than a second/,
      /write 00:10:00/,
    ],
    ["Set-SmtpDelivery -FirstRetryInterval '-00:05:00'", /-FirstRetryInterval: -00:05:00 is negative/],
    ['Set-SmtpDelivery -HopCount -5', /-HopCount: -5 is too small: at least 1/],
    ['Set-SmtpDelivery -HopCount many', /'HopCount'/, /"many"/],
    ['Set-SmtpMessageLimit -MaxMessageSize 0', /-MaxMessageSize: 0 is too small: at least 1, or "unlimited"/],
    [
      'Set-SmtpMessageLimit -MaxRecipients banana',
      /-MaxRecipients: banana is neither a whole number nor the word Unlimited/,
    ],
    [
      'Set-SmtpMessageLimit -VirtualServer 7 -MaxRecipients 10',
      /no virtual server "7"/,
      /there is 1 \(Default SMTP Virtual Server\)/,
    ],
    ['Get-SmtpDelivery -VirtualServer Faxes', /no virtual server "Faxes"/],
    ['Get-SmtpMessage -VirtualServer Faxes', /no virtual server "Faxes"/],
    ['Get-SmtpQueue -VirtualServer Faxes', /no virtual server "Faxes"/],
    ['Set-SmtpDelivery -VirtualServer $null -HopCount 20', /'VirtualServer'/, /null/],
    ['Suspend-SmtpMessage $null', /'Identity'/, /null/],
    ["Suspend-SmtpMessage ''", /'Identity'/, /empty/],
    ["Suspend-SmtpQueue ''", /'Identity'/, /empty/],
    ['Suspend-SmtpMessage nosuch', /no message nosuch/, /Get-SmtpMessageTrace/],
    ['Add-SmtpRelayAddress 10.0.0.5/8', /-Address: "10\.0\.0\.5\/8" lies inside a network: write 10\.0\.0\.0\/8/],
    ['Get-SmtpBinding 203.0.113.9', /^Binding 203\.0\.113\.9 is in no list\.$/],
    [
      'Get-SmtpMessageTrace -Start 2027-01-02 -End 2027-01-01',
      /-Start: 2027-01-02.* is later than the end, 2027-01-01/,
    ],
  ]
  for (const [script, ...parts] of cases) {
    const { text } = await errorOf(script)
    for (const part of parts) assert.match(text, part, script)
  }
  assert.deepEqual(await readFile(file), untouched)
})

test('what opens the relay needs -Force; a question shows what would change', async (t) => {
  const { file } = await stage(t)
  const untouched = await readFile(file)
  for (const script of [
    'Set-SmtpRelayRestriction AllExceptListed',
    'Add-SmtpRelayAddress 0.0.0.0/0',
    'Add-SmtpRelayAddress ::/0',
  ]) {
    const { id, text } = await errorOf(script)
    assert.match(id, /^Mailroot\.NeedsForce,/)
    assert.match(text, /may relay mail through it to any domain.* Nothing was changed\./)
  }
  assert.deepEqual(await readFile(file), untouched)
  await shell.output('Add-SmtpRelayAddress 10.0.0.5 -Comment Scanner')
  const { whatIf } = await shell.run(
    'Add-SmtpRelayAddress 10.0.0.0/8 -WhatIf; Remove-SmtpRelayAddress 10.0.0.5 -WhatIf; Add-SmtpBinding 127.0.0.1 2587 -WhatIf',
  )
  assert.deepEqual(
    whatIf.map((line) => /operation "(.*?)"/.exec(line)?.[1]),
    ['add to grant: 10.0.0.0/8', 'remove from grant: 10.0.0.5 Scanner', 'add to bindings: 127.0.0.1 2587 StartTls'],
  )
  const forced = await shell.run('Set-SmtpRelayRestriction AllExceptListed -Force')
  assert.match(forced.warnings.join(), /it is an open relay/)
})

test('a settings file that is edited by hand while the relay runs: cmdlets are refused, a restart takes it', async (t) => {
  const { relay, file } = await stage(t)
  const settings = JSON.parse(await readFile(file, 'utf8'))
  settings.virtualServers['1'].delivery = { hopCount: 33 }
  const edited = JSON.stringify(settings)
  await writeFile(file, edited)
  const { id, text } = await errorOf('Set-SmtpMessageLimit -MaxRecipients 50')
  assert.equal(id, 'Mailroot.Conflict,Set-SmtpMessageLimit')
  assert.match(text, /settings\.json was changed by hand/)
  assert.match(text, /[Rr]estart/)
  assert.equal(await readFile(file, 'utf8'), edited)
  assert.equal((await shell.output<{ HopCount: number }>('Get-SmtpDelivery'))[0]?.HopCount, 15)
  await relay.restart()
  assert.equal((await shell.output<{ HopCount: number }>('Get-SmtpDelivery'))[0]?.HopCount, 33)
  await shell.output('Set-SmtpMessageLimit -MaxRecipients 50')
  assert.equal((await shell.output<{ HopCount: number }>('Get-SmtpDelivery'))[0]?.HopCount, 33)
})

test('a relay that does not run: the cmdlet says so and how to start it, at once', async (t) => {
  const { relay } = await stage(t)
  const asked = async (): Promise<void> => {
    const begun = performance.now()
    const { id, text } = await errorOf('Get-SmtpQueue')
    assert.ok(performance.now() - begun < 5000)
    assert.equal(id, 'RelayNotRunning,Get-SmtpQueue')
    assert.match(text, /The relay is not running: nothing answers at .*control\.sock\. Start it: 'npm start'/)
  }
  await relay.stop()
  await asked()
  await relay.start()
  // What a power cut leaves: a socket at which nobody answers.
  await relay.kill9()
  assert.ok(existsSync(relay.controlSocket))
  await asked()
  await relay.start()
  assert.deepEqual(await shell.output('Get-SmtpQueue'), [])
})

test('clients that disappear, lie about their size, or never end cost only their own connection', async (t) => {
  const folder = await keptFolder(t)
  const relay = await startRelay(t, {
    root: join(folder, 'root'),
    settings: { general: { defaultDomain: 'here.test' }, messageLimit: { maxMessageSize: 1_000_000 } },
  })
  const upToData = async (size = ''): Promise<SmtpTalk> => {
    const talk = await SmtpTalk.open(relay.port)
    defer(t, () => talk.close())
    await talk.sayAll('EHLO client.test', `MAIL FROM:<a@client.test>${size}`, 'RCPT TO:<b@here.test>')
    assert.match(await talk.say('DATA'), /^354/)
    return talk
  }
  const gone = await upToData()
  gone.send('Subject: gone\r\n\r\nhalf a mess')
  gone.close()
  const stalled = await upToData()
  stalled.send('Subject: stalled\r\n\r\nand then nothing')
  const honest = await SmtpTalk.open(relay.port)
  await honest.say('EHLO client.test')
  assert.match(await honest.say('MAIL FROM:<a@client.test> SIZE=1000001'), /^552 5\.3\.4/)
  const liar = await upToData(' SIZE=10')
  liar.send(`Subject: liar\r\n\r\n${`${'x'.repeat(998)}\r\n`.repeat(1100)}.\r\n`)
  assert.match(await liar.reply(), /^552 5\.3\.4/)
  assert.match(await liar.say('NOOP'), /^250/)
  const endless = await upToData()
  const line = Buffer.from(`${'x'.repeat(998)}\r\n`.repeat(64))
  const ended = endless.closed()
  let flooding = true
  void ended.then(() => {
    flooding = false
  })
  const flood = (async () => {
    for (let sent = 0; flooding && sent < 400; sent++) {
      if (!endless.stream.write(line))
        await Promise.race([ended, new Promise((resolve) => endless.stream.once('drain', resolve))])
    }
  })()
  const good = await SmtpTalk.open(relay.port)
  assert.match(await good.submit('Subject: good\r\n\r\nHello\r\n', 'a@client.test', 'b@here.test'), /^250 2\.6\.0/)
  await good.say('QUIT')
  await flood
  const drop = join(relay.root, '1', 'Drop')
  const [name = ''] = await until('the good one is in Drop', async () => {
    const names = (await readdir(drop)).filter((file) => file.endsWith('.eml'))
    return names.length > 0 ? names : undefined
  })
  assert.match(await readFile(join(drop, name), 'latin1'), /\r\nSubject: good\r\n/)
  endless.close()
  stalled.close()
  await relay.restart()
  assert.equal((await readdir(drop)).length, 1, 'nothing but the good one was taken')
})
