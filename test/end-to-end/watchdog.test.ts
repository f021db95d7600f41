/** A next hop that takes the connection and says nothing: from the cmdlet that sets the limit to what is counted and logged. */
import assert from 'node:assert/strict'
import * as net from 'node:net'
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

type Row = Readonly<Record<string, unknown>>

test('a next hop that hangs is ended at the limit that PowerShell sets, counted, logged, and its mail goes on', async (t) => {
  const folder = await keptFolder(t)
  const relay = await startRelay(t, { root: join(folder, 'root') })
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
  const sockets = new Set<net.Socket>()
  const silent = net.createServer((socket) => sockets.add(socket.on('error', () => undefined)))
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  defer(t, async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => silent.close(resolve))
  })
  const { port } = silent.address() as net.AddressInfo
  await shell.output(
    `Add-SmtpRelayAddress 127.0.0.1; Set-SmtpOutboundConnection -ConnectionTimeout 00:00:01; Set-SmtpSmartHost 127.0.0.1 -Port ${port}`,
  )
  const total = async () => (await shell.output<Row>('Get-SmtpStatistic -Total'))[0] ?? {}
  assert.equal((await total())['LimitsReachedTotal'], 0)

  const talk = await SmtpTalk.open(relay.port)
  const id = /<([0-9A-Z]+)@/.exec(
    await talk.submit('Subject: x\r\n\r\nHello\r\n', 'app@client.test', 'b@dest.test'),
  )?.[1]
  const counted = await until('the limit is counted', async () => {
    const found = (await total())['LimitsReachedTotal']
    return found === 0 ? undefined : found
  })
  assert.equal(counted, 1)
  const [queue] = await shell.output<Row>('Get-SmtpQueue')
  assert.deepEqual(
    [queue?.['Status'], queue?.['LastError'], queue?.['MessageCount']],
    ['Retry', 'no answer within 1 s', 1],
  )
  assert.match(
    relay.log,
    new RegExp(`The state "greeting" lasted longer than 1 s: .*id="${id}" host="127.0.0.1:${port}"`),
  )

  const hop = new Hop()
  const served = await listen(hop)
  defer(t, () => served.close())
  await shell.output(`Set-SmtpSmartHost 127.0.0.1 -Port ${served.port}; Get-SmtpQueue | Invoke-SmtpQueueRetry`)
  await until('the message has come through', () => (hop.taken.length === 1 ? true : undefined))
  assert.equal((await total())['LimitsReachedTotal'], 1)
})
