/** Pausing and stopping a virtual server from PowerShell, with a client connected and mail waiting. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { sendWithSwaks } from '../support/clients.js'
import { keptFolder } from '../support/kept-folder.js'
import { startRelay } from '../support/relay.js'
import { startSink } from '../support/sink.js'
import { without } from '../support/tools.js'

async function ask(socket: Socket, line: string): Promise<string> {
  socket.write(`${line}\r\n`)
  const [answer] = (await once(socket, 'data')) as [Buffer]
  return answer.toString().slice(0, 3)
}

async function client(port: number): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port })
  socket.on('error', () => undefined)
  await once(socket, 'data')
  return socket
}

test('a pause keeps sessions, a stop ends them and leaves mail in the queue', {
  skip: without('swaks', 'smtp-sink'),
}, async (t) => {
  const folder = await keptFolder(t)
  const relay = await startRelay(t, { root: join(folder, 'root') })
  const sink = await startSink(t, { folder: join(folder, 'sink') })
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
  await shell.output(`Set-SmtpSmartHost 127.0.0.1 -Port ${sink.port}; Add-SmtpRelayAddress 127.0.0.1`)
  const state = async () => (await shell.output<string>('(Get-SmtpVirtualServer).State'))[0]
  await sink.stop()
  await sendWithSwaks({ port: relay.port, from: 'app@client.test', to: ['one@dest.test'], subject: 'waits', body: 'x' })

  const paused = await client(relay.port)
  const [acted] = await shell.output<Record<string, unknown>>('Suspend-SmtpVirtualServer -Confirm:$false -PassThru')
  assert.deepEqual([acted?.['State'], acted?.['Connections']], ['Paused', 1])
  await assert.rejects(once(connect({ host: '127.0.0.1', port: relay.port }), 'connect'), { code: 'ECONNREFUSED' })
  assert.equal(await ask(paused, 'EHLO me'), '250', 'the session goes on')
  // A change of settings must not open what is paused.
  await shell.output('Set-SmtpVirtualServer -MaxConnections 50')
  await assert.rejects(once(connect({ host: '127.0.0.1', port: relay.port }), 'connect'), { code: 'ECONNREFUSED' })
  await shell.output('Resume-SmtpVirtualServer')
  assert.equal(await state(), 'Started')

  const stopped = await client(relay.port)
  const farewell = once(stopped, 'data')
  await shell.output('Get-SmtpVirtualServer | Stop-SmtpVirtualServer -Confirm:$false')
  assert.match(String(((await farewell) as [Buffer])[0]), /^421 4\.3\.2 /)
  assert.equal(await state(), 'Stopped')
  const { errors } = await shell.run('Resume-SmtpVirtualServer')
  assert.match(errors[0]?.message ?? '', /is stopped: start it with Start-SmtpVirtualServer/)
  await sink.start()
  await shell.output('Get-SmtpQueue | Invoke-SmtpQueueRetry')
  assert.equal((await shell.output('Get-SmtpMessage -Subject waits')).length, 1)
  assert.equal(sink.count, 0)
  await shell.output('Start-SmtpVirtualServer')
  await sink.waitForCount(1)
  assert.equal(await ask(await client(relay.port), 'NOOP'), '250')
})
