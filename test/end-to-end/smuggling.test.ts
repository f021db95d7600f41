/** Smuggling through our relay to a second hop, and the setting that decides about bare line ends, from the cmdlet to the wire. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import * as net from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { endings } from '../receive/false-endings.js'
import { defer } from '../support/cleanup.js'
import { droppedLike } from '../support/dropped.js'
import { Hop, listen } from '../support/hop.js'
import { keptFolder } from '../support/kept-folder.js'
import { postfix } from '../support/mail-server.js'
import { startPostfix } from '../support/postfix.js'
import { type RelayProcess, startRelay } from '../support/relay.js'
import { SmtpTalk } from '../support/smtp-talk.js'
import { until } from '../support/wait.js'

const hidden = 'MAIL FROM:<ceo@here.test>\r\nRCPT TO:<bob@far.test>\r\nDATA\r\nSubject: hidden\r\n\r\npay'

interface Scene {
  readonly folder: string
  readonly relay: RelayProcess
  /** The last one in the row, which reads strictly and writes down each octet. */
  readonly hop: Hop
}

/** Our relay hands on to the hop, or to what `between` starts before it. */
async function stage(t: TestContext, between?: (folder: string, port: number) => Promise<number>): Promise<Scene> {
  const folder = await keptFolder(t)
  const hop = new Hop()
  const served = await listen(hop)
  defer(t, () => served.close())
  const port = (await between?.(folder, served.port)) ?? served.port
  const relay = await startRelay(t, {
    root: join(folder, 'root'),
    settings: {
      general: { defaultDomain: 'here.test' },
      relayRestriction: { grant: [{ address: '127.0.0.1' }] },
      smartHost: { server: ['127.0.0.1'], port, tlsMode: 'None' },
    },
  })
  return { folder, relay, hop }
}

async function openFrom(localAddress: string, port: number): Promise<SmtpTalk> {
  const socket = net.connect({ port, host: '127.0.0.1', localAddress, allowHalfOpen: true })
  await once(socket, 'connect')
  const talk = new SmtpTalk(socket)
  talk.greeting = await talk.reply()
  await talk.say('EHLO client.test')
  return talk
}

/** Each false ending by DATA and by BDAT, and in a file of Pickup; gives how many messages that is. */
async function smuggle({ relay, folder }: Scene): Promise<number> {
  const talk = await openFrom('127.0.0.1', relay.port)
  for (const [index, ending] of endings.entries()) {
    const message = `Subject: outer ${index}\r\n\r\nhello${ending}${hidden}`
    assert.match(await talk.submit(`${message}\r\n`, 'a@here.test', 'x@far.test'), /^250 2\.6\.0 /)
    await talk.sayAll('MAIL FROM:<a@here.test>', 'RCPT TO:<x@far.test>')
    talk.send(`BDAT ${message.length} LAST\r\n${message}`)
    assert.match(await talk.reply(), /^250 2\.6\.0 /)
    assert.equal(await talk.say('NOOP'), '250 2.0.0 OK')
    const file = `From: a@here.test\r\nTo: x@far.test\r\nSubject: outer ${index}\r\n\r\nhello${ending}${hidden}`
    await writeFile(join(folder, 'file'), file, 'latin1')
    await rename(join(folder, 'file'), join(relay.root, '1', 'Pickup', `${index}.eml`))
  }
  talk.close()
  return 3 * endings.length
}

/** What has come, once all of it has: as many messages as were sent, each of which every server reads as one. */
async function assertOneReading({ hop }: Scene, count: number): Promise<void> {
  await until(`${count} messages have come`, () => (hop.taken.length >= count ? true : undefined), 60_000)
  assert.equal(hop.taken.length, count)
  for (const { raw } of hop.taken) {
    const text = raw.toString('latin1')
    const about = JSON.stringify(text)
    assert.doesNotMatch(text, /\r(?!\n)|(?<!\r)\n|\0/, about)
    assert.doesNotMatch(text, /(?:^|\r\n)\.(?!\.)/, about)
    assert.ok(text.endsWith('\r\npay\r\n'), about)
  }
  const senders = new Set(hop.lines.filter((line) => line.startsWith('MAIL ')).map((line) => /<.*?>/.exec(line)?.[0]))
  assert.deepEqual([...senders], ['<a@here.test>'])
  const recipients = new Set(
    hop.lines.filter((line) => line.startsWith('RCPT ')).map((line) => /<.*?>/.exec(line)?.[0]),
  )
  assert.deepEqual([...recipients], ['<x@far.test>'])
}

test('complaint 7: what is sent on has no ending but the last, whatever way it came', async (t) => {
  const scene = await stage(t)
  await assertOneReading(scene, await smuggle(scene))
})

test('complaint 7: a Postfix that refuses bare line ends takes and hands on each message as one', {
  skip: postfix.skip,
}, async (t) => {
  let log = ''
  const scene = await stage(t, async (below, nextHopPort) => {
    const folder = join(below, 'postfix')
    await mkdir(folder)
    await chmod(below, 0o755)
    log = join(folder, 'maillog')
    const settings = ['smtpd_forbid_bare_newline = reject', 'smtpd_forbid_bare_newline_exclusions =']
    const server = await startPostfix({ folder, nextHopPort, settings })
    defer(t, server.stop)
    return server.port
  })
  await assertOneReading(scene, await smuggle(scene))
  assert.doesNotMatch(await readFile(log, 'utf8'), /reject:|improper command|Bare/i)
})

test('PowerShell decides who may send bare line ends, and what the banner says', async (t) => {
  const { relay, hop } = await stage(t)
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
  const ours = await openFrom('127.0.0.1', relay.port)
  const stranger = await openFrom('127.0.0.2', relay.port)
  const send = async (talk: SmtpTalk, subject: string): Promise<string> =>
    (await talk.submit(`Subject: ${subject}\n\nbare\r\n`, 'a@there.test', 'b@here.test')).slice(0, 9)

  const [defaults] = await shell.output<Record<string, unknown>>('Get-SmtpProtocol')
  assert.deepEqual([defaults?.['VirtualServer'], defaults?.['BareLineEndings']], ['1', 'ByRelayRight'])
  assert.deepEqual([await send(ours, 'one'), await send(stranger, 'two')], ['250 2.6.0', '550 5.6.0'])
  await shell.output('Set-SmtpProtocol Refuse')
  assert.deepEqual([await send(ours, 'three'), await send(stranger, 'four')], ['550 5.6.0', '550 5.6.0'])
  await shell.output('Set-SmtpProtocol -BareLineEndings Normalize')
  assert.deepEqual([await send(ours, 'five'), await send(stranger, 'six')], ['250 2.6.0', '250 2.6.0'])
  for (const subject of ['one', 'five', 'six']) {
    const dropped = await droppedLike(relay, new RegExp(`Subject: ${subject}\\r\\n`))
    assert.match(dropped, /\r\n\r\nbare\r\n$/)
    assert.doesNotMatch(dropped, /(?<!\r)\n/)
  }

  assert.match(ours.greeting, /^220 \S+ Mailroot ESMTP MAIL Service ready at {2}/)
  await shell.output("Set-SmtpProtocol -ConnectResponse 'ESMTP ready'")
  assert.match((await openFrom('127.0.0.1', relay.port)).greeting, /^220 \S+ ESMTP ready$/)
  const stored = JSON.parse(await readFile(join(relay.root, 'settings.json'), 'utf8')).virtualServers['1'].protocol
  assert.deepEqual(stored, { bareLineEndings: 'Normalize', connectResponse: 'ESMTP ready' })
  const [changed] = await shell.output<Record<string, unknown>>('Get-SmtpProtocol')
  assert.deepEqual([changed?.['BareLineEndings'], changed?.['ConnectResponse']], ['Normalize', 'ESMTP ready'])

  const wrong = await shell.run('Set-SmtpProtocol -ConnectResponse "a`r`n220 b"')
  assert.match(wrong.errors[0]?.message ?? '', /is not one line of printable ASCII without a blank at either end/)
  const unknown = await shell.run('Set-SmtpProtocol Allow')
  assert.match(unknown.errors[0]?.message ?? '', /ByRelayRight/)
  await shell.output('Set-SmtpProtocol -ConnectResponse $null -BareLineEndings $null')
  assert.match((await openFrom('127.0.0.1', relay.port)).greeting, /^220 \S+ Mailroot ESMTP /)
  assert.deepEqual([await send(ours, 'seven'), await send(stranger, 'eight')], ['250 2.6.0', '550 5.6.0'])
  assert.equal(hop.taken.length, 0)
})
