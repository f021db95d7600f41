/** What users of other relays complain of, tried on the whole relay: test/README.md has the list. */
import assert from 'node:assert/strict'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, type TestContext, test } from 'node:test'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { Hop, listen, type Step } from '../support/hop.js'
import { keptFolder } from '../support/kept-folder.js'
import { startNameServer } from '../support/name-server.js'
import { freePort } from '../support/port.js'
import { type RelayOptions, type RelayProcess, startRelay } from '../support/relay.js'
import { SmtpTalk } from '../support/smtp-talk.js'
import { until } from '../support/wait.js'

/** One for all tests: its start takes longer than most of them. */
let shell: PowerShell

before(async () => {
  shell = await PowerShell.start()
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
})

after(() => shell.close())

type Found = Readonly<Record<string, unknown>>

const relaying = { relayRestriction: { grant: [{ address: '127.0.0.1' }] } }

async function stage(t: TestContext, options: Omit<RelayOptions, 'root'> = {}): Promise<RelayProcess> {
  const folder = await keptFolder(t)
  const settings = { ...relaying, ...options.settings }
  const relay = await startRelay(t, { ...options, root: join(folder, 'root'), settings })
  await shell.output(`$env:MAILROOT_CONTROL = ${quote(relay.controlSocket)}`)
  return relay
}

async function hopFor(t: TestContext, step?: Step, keywords?: readonly string[]) {
  const hop = new Hop(step, keywords)
  const served = await listen(hop)
  defer(t, () => served.close())
  return { hop, port: served.port }
}

async function submit(relay: RelayProcess, from: string, recipients: readonly string[], subject = 'one') {
  const talk = await SmtpTalk.open(relay.port)
  const said = await talk.sayAll(
    'EHLO client.test',
    `MAIL FROM:<${from}>`,
    ...recipients.map((line) => `RCPT TO:${line}`),
    'DATA',
  )
  assert.match(said.at(-1) ?? '', /^354/, said.join('\n'))
  assert.match(await talk.say(`Subject: ${subject}\r\n\r\nbody of ${subject}\r\n.`), /^250/)
  talk.close()
}

/** Addresses of the open recipients of a message. */
const open = (message: Found | undefined) =>
  (message?.['Recipients'] as readonly { readonly Address: string }[] | undefined)?.map(({ Address }) => Address)

const count = (hop: Hop, text: string): number => hop.lines.filter((line) => line.includes(text)).length

test('complaint 3: a recipient that failed for good is not tried again after a restart or a crash (maddy#328)', async (t) => {
  let isLate = true
  const { hop, port } = await hopFor(t, (verb, line) => {
    if (verb !== 'RCPT') return undefined
    if (line.includes('<bad')) return '550 5.1.1 No such user'
    return line.includes('<late') && isLate ? '451 4.2.1 Mailbox busy' : undefined
  })
  const relay = await stage(t, { settings: { smartHost: { server: ['127.0.0.1'], port } } })
  await submit(relay, 'app@client.test', ['<bad@dest.test>', '<late@dest.test>'])
  await until('the bounce has gone to the sender', () =>
    count(hop, 'RCPT TO:<app@client.test>') === 1 ? true : undefined,
  )
  for (const again of [() => relay.restart(), () => relay.kill9().then(() => relay.start())]) {
    await again()
    const [waiting] = await shell.output<Found>('Get-SmtpMessage')
    assert.deepEqual(open(waiting), ['late@dest.test'])
    const before = count(hop, '<late@dest.test>')
    await shell.output('Get-SmtpMessage | Invoke-SmtpMessageRetry')
    await until('the other one is tried', () => (count(hop, '<late@dest.test>') > before ? true : undefined))
    await until('its attempt has ended', async () => {
      const [found] = await shell.output<Found>('Get-SmtpMessage')
      return found?.['Status'] === 'Retry' ? true : undefined
    })
  }
  isLate = false
  await shell.output('Get-SmtpMessage | Invoke-SmtpMessageRetry')
  await until('the queue is empty', async () =>
    (await shell.output('Get-SmtpMessage')).length === 0 ? true : undefined,
  )
  assert.equal(count(hop, '<bad@dest.test>'), 1, 'once is enough')
  assert.equal(count(hop, 'RCPT TO:<app@client.test>'), 1, 'and so is one bounce')
})

test('complaint 3: limits that are lowered below what is queued concern new mail only (maddy#678); a change of the smart host applies to mail already queued (OpenSMTPD#275)', async (t) => {
  const first = await hopFor(t, (verb) => (verb === 'RCPT' ? '451 4.2.1 not now' : undefined))
  const second = await hopFor(t)
  const relay = await stage(t, { settings: { smartHost: { server: ['127.0.0.1'], port: first.port } } })
  for (const subject of ['one', 'two', 'three']) {
    await submit(relay, 'app@client.test', ['<a@dest.test>', '<b@dest.test>', '<c@dest.test>'], subject)
  }
  await until('all have been tried', () => (count(first.hop, '<c@dest.test>') >= 3 ? true : undefined))
  await shell.output('Set-SmtpMessageLimit -MaxMessageSize 20 -MaxSessionSize 20 -MaxRecipients 1')
  await shell.output('Set-SmtpService -MaxQueuedMessages 1')
  const talk = await SmtpTalk.open(relay.port)
  await talk.say('EHLO client.test')
  assert.match(await talk.say('MAIL FROM:<app@client.test>'), /^452 4\.3\.1/, 'more are queued than may be')
  talk.close()
  await shell.output(`Set-SmtpSmartHost 127.0.0.1 -Port ${second.port}`)
  await relay.restart()
  const queued = await shell.output<Found>('Get-SmtpMessage')
  assert.deepEqual(
    queued.map((message) => message['Subject']),
    ['one', 'two', 'three'],
  )
  assert.deepEqual(
    (await shell.output<Found>('Get-SmtpQueue')).map((queue) => [queue['Identity'], queue['MessageCount']]),
    [[`1\\127.0.0.1:${second.port}`, 3]],
  )
  await shell.output('Get-SmtpMessage | Invoke-SmtpMessageRetry')
  await until('the other smart host has all', () => (second.hop.taken.length === 3 ? true : undefined))
  assert.equal(count(second.hop, 'RCPT TO:'), 9, 'with all their recipients')
  assert.deepEqual(await shell.output('Get-SmtpMessageTrace -EventId FAIL'), [])
  await until('there is room again', async () =>
    (await shell.output('Get-SmtpMessage')).length === 0 ? true : undefined,
  )
  const again = await SmtpTalk.open(relay.port)
  assert.match(await again.say('EHLO client.test'), /^250-SIZE 20$/m)
  assert.deepEqual(
    await again.sayAll('MAIL FROM:<app@client.test>', 'RCPT TO:<a@dest.test>', 'RCPT TO:<b@dest.test>'),
    ['250 2.1.0 app@client.test....Sender OK', '250 2.1.5 a@dest.test', '452 4.5.3 Too many recipients'],
  )
  again.close()
})

test('complaint 5: one bad, one late and one good recipient: each has its own end, and its own NOTIFY and ORCPT in one transaction (N3, N6)', async (t) => {
  let isLate = true
  const { hop, port } = await hopFor(t, (verb, line) => {
    if (verb !== 'RCPT') return undefined
    if (line.includes('<bad')) return '550 5.1.1 No such user'
    return line.includes('<late') && isLate ? '451 4.2.1 Mailbox busy' : undefined
  })
  const relay = await stage(t, {
    settings: { general: { defaultDomain: 'here.test' }, smartHost: { server: ['127.0.0.1'], port } },
  })
  const recipients = [
    '<bad@dest.test> NOTIFY=FAILURE ORCPT=rfc822;Bad+2Bone@old.test',
    '<late@dest.test> NOTIFY=DELAY,FAILURE ORCPT=rfc822;late@old.test',
    '<good@dest.test> NOTIFY=NEVER',
    '<plain@dest.test>',
  ]
  await submit(relay, 'app@here.test', recipients)
  await until('it has been sent', () => (hop.taken.length === 1 ? true : undefined))
  const lines = hop.lines.filter((line) => /^(?:MAIL|RCPT|DATA)/.test(line))
  assert.match(lines[0] ?? '', /^MAIL FROM:<app@here\.test>/)
  assert.deepEqual(
    lines.slice(1, -1),
    [
      'RCPT TO:<bad@dest.test> NOTIFY=FAILURE ORCPT=rfc822;Bad+2Bone@old.test',
      'RCPT TO:<late@dest.test> NOTIFY=DELAY,FAILURE ORCPT=rfc822;late@old.test',
      'RCPT TO:<good@dest.test> NOTIFY=NEVER',
      'RCPT TO:<plain@dest.test>',
    ],
    'one transaction',
  )
  assert.equal(lines.at(-1), 'DATA')
  const drop = join(relay.root, '1', 'Drop')
  const [name = ''] = await until('the one report is in Drop', async () => {
    const names = (await readdir(drop)).filter((file) => file.endsWith('.eml'))
    return names.length > 0 ? names : undefined
  })
  const report = await readFile(join(drop, name), 'latin1')
  assert.match(
    report,
    /^Original-Recipient: rfc822; Bad\+one@old\.test\r\nFinal-Recipient: rfc822; bad@dest\.test\r\nAction: failed\r\n/m,
  )
  assert.ok(!/Final-Recipient: .*(?:late|good|plain)@/.test(report), 'of that recipient alone')
  const [waiting] = await shell.output<Found>('Get-SmtpMessage')
  assert.deepEqual(open(waiting), ['late@dest.test'])
  isLate = false
  await shell.output('Get-SmtpMessage | Invoke-SmtpMessageRetry')
  await until('the late one has it too', () => (hop.taken.length === 2 ? true : undefined))
  for (const each of ['bad', 'good', 'plain']) assert.equal(count(hop, `<${each}@dest.test>`), 1, each)
  const events = await until('the trace has all ends', async () => {
    const found = await shell.output<Found>('Get-SmtpMessageTrace -Sender app@here.test')
    return found.filter(({ EventId }) => EventId === 'SEND').length === 2 ? found : undefined
  })
  const ends = events.flatMap(({ EventId, Recipients }) =>
    ['SEND', 'FAIL'].includes(String(EventId)) ? (Recipients as string[]).map((one) => `${EventId} ${one}`) : [],
  )
  assert.deepEqual(ends.sort(), [
    'FAIL bad@dest.test',
    'SEND good@dest.test',
    'SEND late@dest.test',
    'SEND plain@dest.test',
  ])
})

test('complaint 9: a machine that starts before its network: the relay runs, takes mail, and delivers when DNS and addresses come (IIS.Common#13)', async (t) => {
  const { hop, port: hopPort } = await hopFor(t)
  const [port, dnsPort] = [await freePort(), await freePort()]
  // An address of RFC 5737: no machine has it.
  const bindings = [
    { address: '192.0.2.9', port },
    { address: '127.0.0.1', port },
  ]
  const relay = await stage(t, {
    port,
    settings: {
      general: { bindings },
      outboundConnection: { dnsServers: [`127.0.0.1:${dnsPort}`], port: hopPort },
      delivery: {
        firstRetryInterval: 'PT1S',
        secondRetryInterval: 'PT1S',
        thirdRetryInterval: 'PT1S',
        subsequentRetryInterval: 'PT1S',
      },
    },
  })
  const missing = `192.0.2.9:${port}`
  const waits = new RegExp(
    `listens on 127\\.0\\.0\\.1:${port}, and waits for ${missing}, which this machine does not have yet;`,
  )
  await until('the relay says what it waits for', () => (waits.test(relay.log) ? true : undefined))
  await submit(relay, 'app@client.test', ['<one@dest.test>'])
  const [server] = await shell.output<Found>('Get-SmtpVirtualServer')
  assert.deepEqual([server?.['State'], server?.['PendingBindings']], ['Started', [missing]])
  const { text } = await shell.run('Get-SmtpVirtualServer', { format: true })
  assert.match(text, new RegExp(`PendingBindings\\s+: ${missing}`))
  const [finding] = await shell.output<Found>("Test-SmtpVirtualServer | Where-Object Id -eq 'Binding.Pending'")
  assert.equal(finding?.['Severity'], 'Warning')
  assert.match(String(finding?.['Fix']), new RegExp(`^Remove-SmtpBinding 192\\.0\\.2\\.9 ${port} -VirtualServer 1 `))
  // It is in nobody's way; but who names another such address now is told.
  await shell.output('Set-SmtpMessageLimit -MaxRecipients 50')
  const { errors } = await shell.run(`Add-SmtpBinding 192.0.2.10 ${port}`)
  assert.match(errors[0]?.message ?? '', /192\.0\.2\.10:\d+: this machine has no such address/)

  const queue = await until('DNS fails', async () => {
    const [found] = await shell.output<Found>('Get-SmtpQueue')
    return found?.['LastErrorStage'] === 'Dns' ? found : undefined
  })
  assert.match(String(queue['LastError']), /no name server listens there/)
  await startNameServer(t, { 'dest.test': { MX: ['10 mx.dest.test'] }, 'mx.dest.test': { A: ['127.0.0.1'] } }, dnsPort)
  await until('the mail goes by itself', () => (hop.taken.length === 1 ? true : undefined), 20_000)
  await shell.output(`Remove-SmtpBinding 192.0.2.9 ${port} -Confirm:$false`)
  const [mended] = await shell.output<Found>('Get-SmtpVirtualServer')
  assert.deepEqual(mended?.['PendingBindings'], [])
})

/** What brings the process down whenever that recipient is named to a next hop: as a fault of ours or of a library would. */
const fault = `import { Socket } from 'node:net'
const write = Socket.prototype.write
Socket.prototype.write = function (chunk, ...more) {
  if (String(chunk).includes('RCPT TO:<poison@')) setImmediate(() => { throw new Error('a planted fault') })
  return write.call(this, chunk, ...more)
}
`

test('complaint 9: a message that ends the process at each attempt waits longer each time, and all other mail goes (KB819019)', async (t) => {
  const { hop, port } = await hopFor(t, (verb, line) =>
    verb === 'RCPT' && line.includes('<poison') ? 'silent' : undefined,
  )
  const module = join(await keptFolder(t), 'fault.mjs')
  await writeFile(module, fault)
  const relay = await stage(t, {
    settings: { smartHost: { server: ['127.0.0.1'], port } },
    nodeArgs: ['--import', module],
  })
  await submit(relay, 'app@client.test', ['<poison@dest.test>'], 'poison')
  let crashes = 0
  /** Starts the relay as a service manager does, until a start lives long enough for all of this. */
  const alive = async (): Promise<void> => {
    for (;;) {
      assert.equal((await relay.ended()).code, 1)
      crashes += 1
      try {
        await relay.start()
        await submit(relay, 'app@client.test', ['<good@dest.test>'], `good ${crashes}`)
        await until('the other one goes', () => (hop.taken.length > 0 ? true : undefined))
        await shell.output('Get-SmtpMessage -Subject poison | Suspend-SmtpMessage')
        return
      } catch (error) {
        if (crashes > 6) throw error
      }
    }
  }
  await alive()
  assert.ok(crashes > 1, 'the first time is tried again at once')
  const [poison] = await shell.output<Found>('Get-SmtpMessage')
  assert.deepEqual([poison?.['Subject'], poison?.['Status']], ['poison', 'Suspended'])
  assert.match(String(poison?.['LastError']), /the relay ended during each of the last \d attempts/)
  const [exported] = await shell.output<string>(
    `(Get-SmtpMessage | Export-SmtpMessage -Path ${quote(relay.root)} -PassThru).FullName`,
  )
  assert.match(await readFile(String(exported), 'latin1'), /body of poison/)
  const before = hop.taken.length
  await submit(relay, 'app@client.test', ['<good@dest.test>'], 'last')
  await until('and mail goes on', () => (hop.taken.length > before ? true : undefined))
})

test('complaint 12: after each change of settings the relay tries whether a stranger may relay, and says what was opened', async (t) => {
  const relay = await stage(t)
  const said = (text: string) => relay.log.split(text).length - 1
  const tried = 'No stranger may relay through virtual server 1: it was tried'
  const waitFor = (times: number) =>
    until(`it was tried ${times} times`, () => (said(tried) === times ? true : undefined))
  await waitFor(1)
  await shell.output('Set-SmtpMessageLimit -MaxRecipients 50')
  await waitFor(2)
  const { warnings } = await shell.run('Set-SmtpRelayRestriction AllExceptListed -Force')
  assert.match(warnings.join(), /it is an open relay/)
  await until('the log says so', () =>
    /WARN.*Every machine that can reach .* it is an open relay/i.test(relay.log) ? true : undefined,
  )
  await shell.output('Set-SmtpRelayRestriction OnlyListed')
  await waitFor(3)
})
