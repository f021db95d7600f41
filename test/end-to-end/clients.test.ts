/** The clients and the next hop of the end-to-end tests, without a relay between: what they do is known before it is used. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { generate } from 'selfsigned'
import { SMTPServer } from 'smtp-server'
import { PowerShell } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { type Mail, sendWithCurl, sendWithSmtpClient, sendWithSwaks } from '../support/clients.js'
import { keptFolder } from '../support/kept-folder.js'
import { type Sink, startSink } from '../support/sink.js'
import { without } from '../support/tools.js'

type Send = (mail: Mail, t: TestContext) => Promise<unknown>

const clients: readonly { readonly name: string; readonly tools: readonly string[]; readonly send: Send }[] = [
  { name: 'swaks', tools: ['swaks'], send: sendWithSwaks },
  { name: 'curl', tools: ['curl'], send: async (mail, t) => await sendWithCurl(mail, await keptFolder(t)) },
  {
    name: 'SmtpClient of .NET',
    tools: [],
    send: async (mail, t) => {
      const shell = await PowerShell.start()
      defer(t, () => shell.close())
      await sendWithSmtpClient(mail, shell)
    },
  },
]

const mail = {
  from: 'app@client.test',
  to: ['one@dest.test', 'two@dest.test'],
  subject: "It's a test",
  body: 'First line\nLast line',
}

async function sinkWithFolder(t: TestContext): Promise<Sink> {
  return await startSink(t, { folder: join(await keptFolder(t), 'sink') })
}

for (const { name, tools, send } of clients) {
  test(`${name} sends a message that smtp-sink writes down`, { skip: without(...tools, 'smtp-sink') }, async (t) => {
    const sink = await sinkWithFolder(t)
    await send({ ...mail, port: sink.port }, t)
    await sink.waitForCount(1)
    const [message, ...more] = await sink.messages()
    assert.deepEqual(more, [])
    assert.equal(message?.from, mail.from)
    assert.deepEqual(message?.to, mail.to)
    assert.match(message?.text ?? '', /^Subject: It's a test$/im)
    // .NET sends quoted-printable, and hides the line end in it.
    assert.match(message?.text ?? '', /First line(\n|=0A)Last line/)
    assert.doesNotMatch(message?.text ?? '', /smtp-sink/, 'its own Received field is left out')
  })

  test(`${name} sends with STARTTLS`, { skip: without(...tools) }, async (t) => {
    const seen: boolean[] = []
    const port = await tlsServer(t, (secure) => seen.push(secure))
    await send({ ...mail, port, startTls: true }, t)
    assert.deepEqual(seen, [true])
  })

  test(`${name} tells a refusal`, { skip: without(...tools, 'smtp-sink') }, async (t) => {
    const sink = await startSink(t, { args: ['-f', 'RCPT', '-B', '550 5.7.1 Unable to relay'] })
    await assert.rejects(send({ ...mail, port: sink.port }, t))
    assert.equal(sink.count, 0)
  })
}

test('smtp-sink goes away and comes back', { skip: without('swaks', 'smtp-sink') }, async (t) => {
  const sink = await sinkWithFolder(t)
  await sink.stop()
  await assert.rejects(sendWithSwaks({ ...mail, port: sink.port }))
  await sink.start()
  await sendWithSwaks({ ...mail, port: sink.port })
  await sink.waitForCount(1)
})

/** A server that offers STARTTLS, and says of each message whether it came over TLS. */
async function tlsServer(t: TestContext, onMessage: (secure: boolean) => void): Promise<number> {
  const pems = await generate([{ name: 'commonName', value: 'server.test' }])
  const server = new SMTPServer({
    key: pems.private,
    cert: pems.cert,
    authOptional: true,
    onData(stream, session, callback) {
      stream.resume().on('end', () => {
        onMessage(session.secure)
        callback()
      })
    },
  })
  // A client that gives up in the handshake.
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  defer(t, () => new Promise<void>((resolve) => server.close(() => resolve())))
  return (server.server.address() as AddressInfo).port
}
