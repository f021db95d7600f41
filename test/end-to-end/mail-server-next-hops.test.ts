/** Mail servers that people have, as the smart host of our relay. */
import assert from 'node:assert/strict'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { createTransport } from 'nodemailer'
import { generate } from 'selfsigned'
import type { MessageGetResult } from '../../server/generated/methods.js'
import { ControlClient } from '../support/control-client.js'
import { droppedLike } from '../support/dropped.js'
import { startJudge } from '../support/judge.js'
import { keptFolder } from '../support/kept-folder.js'
import { exim, postfix, type ServerKind, type ServerOptions, startServer } from '../support/mail-server.js'
import { type RelayProcess, startRelay } from '../support/relay.js'
import { type Sink, startSink } from '../support/sink.js'
import { without } from '../support/tools.js'
import { until } from '../support/wait.js'

const from = 'writer@here.test'
const account = { user: 'relay1', password: 'Correct-horse.7' }
const large = 5 * 1024 * 1024

interface Scene {
  readonly relay: RelayProcess
  readonly sink: Sink
  readonly control: ControlClient
  readonly send: (to: readonly string[], raw: Buffer) => Promise<unknown>
}

/** Client, our relay, over STARTTLS the server, smtp-sink. */
async function stage(t: TestContext, kind: ServerKind, options: Partial<ServerOptions> = {}): Promise<Scene> {
  const folder = await keptFolder(t)
  const sink = await startSink(t, { folder: join(folder, 'sink') })
  // The server's own users go through both.
  await chmod(folder, 0o755)
  await mkdir(join(folder, 'server'))
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'server.test' }], { keySize: 2048 })
  const tls = { certificate: join(folder, 'server', 'cert.pem'), key: join(folder, 'server', 'key.pem') }
  await writeFile(tls.certificate, cert)
  await writeFile(tls.key, key)
  const onward = { port: sink.port, security: 'plain' } as const
  const server = await startServer(t, kind, join(folder, 'server'), { onward, tls, ...options })
  const relay = await startRelay(t, {
    root: join(folder, 'root'),
    settings: {
      general: { defaultDomain: 'here.test' },
      messageLimit: { maxMessageSize: 2 * large },
      relayRestriction: { grant: [{ address: '127.0.0.1' }] },
      smartHost: { server: ['127.0.0.1'], port: server.port, tlsMode: 'Required' },
      delivery: { firstRetryInterval: 'PT1S', secondRetryInterval: 'PT1S', thirdRetryInterval: 'PT1S' },
    },
  })
  const control = await ControlClient.greeted(relay.controlSocket)
  t.after(() => control.close())
  const transport = createTransport({ host: '127.0.0.1', port: relay.port, ignoreTLS: true, name: 'client.test' })
  const send: Scene['send'] = async (to, raw) => await transport.sendMail({ envelope: { from, to: [...to] }, raw })
  return { relay, sink, control, send }
}

function message(subject: string, body: string): Buffer {
  const fields = `From: ${from}\r\nTo: list@dest.test\r\nSubject: ${subject}\r\nMessage-ID: <${subject}@here.test>\r\n`
  // Latin-1: bytes above 127 that are no UTF-8.
  return Buffer.from(`${fields}MIME-Version: 1.0\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${body}`, 'latin1')
}

/** What the sink has with this subject: who it was for, over all transactions, and the body with LF. */
async function arrived(sink: Sink, subject: string, recipients: number) {
  return await until(`${subject} is at the sink`, async () => {
    const all = await sink.messages()
    // It writes while it receives, and counts at the end.
    if (sink.count < all.length) return undefined
    const found = all.filter(({ text }) => text.includes(`\nSubject: ${subject}\n`))
    const to = found.flatMap((one) => one.to).sort()
    if (to.length < recipients) return undefined
    return {
      to,
      texts: found.map(({ text }) => text),
      bodies: found.map(({ text }) => text.slice(text.indexOf('\n\n') + 2)),
    }
  })
}

// By themselves they mostly wait: for retries, and for Postfix to start and stop.
describe('the relay with a mail server as its smart host', { concurrency: true }, () => {
  for (const kind of [postfix, exim]) {
    const skip = kind.skip || without('smtp-sink')

    test(`${kind.name} takes what the relay has, byte for byte, over TLS`, { skip }, async (t) => {
      const { sink, send } = await stage(t, kind)
      const to = ['a@dest.test', 'b@dest.test', 'c@other.test']
      const odd = '.\r\n..\r\n.x\r\n\r\n\xe9\xff\x80 caf\xe9\r\n \ttail \r\n\r\n.'
      await send(to, message('odd', `${odd}\r\n`))
      const bulk = `${'.'.repeat(70)}\xfc\r\n`.repeat(large / 73)
      await send(to.slice(0, 1), message('bulk', bulk))
      const first = await arrived(sink, 'odd', 3)
      assert.deepEqual(first.to, to)
      for (const body of first.bodies) assert.equal(body, `${odd.replaceAll('\r\n', '\n')}\n`)
      for (const text of first.texts) {
        // What the server wrote about our connection, above what we wrote about the client's.
        assert.match(text, /^Received: from .*(\n\s.*)*esmtps[\s\S]*^Received: from client\.test/im)
      }
      const second = await arrived(sink, 'bulk', 1)
      assert.ok(second.bodies[0] === bulk.replaceAll('\r\n', '\n'), 'the 5 MB are as they were')
    })

    test(`${kind.name} puts one recipient off and refuses another: the relay tries again and reports`, {
      skip,
    }, async (t) => {
      const judge = await startJudge(
        t,
        new Map([
          ['later@dest.test', '450 4.7.1 Greylisted, come back'],
          ['nobody@dest.test', '550 5.1.1 No such user'],
        ]),
      )
      const { relay, sink, control, send } = await stage(t, kind, { judgePort: judge.port })
      await send(['good@dest.test', 'later@dest.test', 'nobody@dest.test'], message('mixed', 'Hello\r\n'))
      assert.deepEqual((await arrived(sink, 'mixed', 1)).to, ['good@dest.test'])
      const bounce = await droppedLike(relay, /^Action: failed\r$/m)
      assert.match(bounce, /^x-receiver: writer@here\.test\r$/m)
      assert.match(bounce, /^Final-Recipient: rfc822; ?nobody@dest\.test\r$/m)
      assert.match(bounce.replaceAll(/\r\n\s+/g, ' '), /^Diagnostic-Code: smtp; ?550 5\.1\.1 .*No such user/m)
      assert.doesNotMatch(bounce, /later@dest\.test/)
      const asked = (): number => judge.asked.filter((recipient) => recipient === 'later@dest.test').length
      await until('the relay has tried again', () => (asked() >= 2 ? true : undefined))
      const queued = async () => (await control.result<MessageGetResult>('message.get')).items
      assert.match(JSON.stringify(await queued()), /450 4\.7\.1 .*Greylisted, come back/)
      judge.replies.delete('later@dest.test')
      assert.deepEqual((await arrived(sink, 'mixed', 2)).to, ['good@dest.test', 'later@dest.test'])
      await until('the queue is empty', async () => ((await queued()).length === 0 ? true : undefined))
      assert.equal(judge.asked.filter((recipient) => recipient === 'nobody@dest.test').length, 1, 'a 5xx is the end')
    })
  }

  test('Exim takes the account of the smart host, and its refusal waits in the queue', {
    skip: exim.skip || without('smtp-sink'),
  }, async (t) => {
    const { sink, control, send } = await stage(t, exim, { login: account })
    const basic = (password: string) => ({ authentication: { type: 'basic', userName: account.user, password } })
    await control.result('smartHost.set', basic('wrong'))
    await send(['a@dest.test'], message('login', 'Hello\r\n'))
    await until('the queue says why', async () =>
      /535 .*Incorrect authentication data/.test(JSON.stringify(await control.result('queue.get'))) ? true : undefined,
    )
    assert.equal(sink.count, 0)
    await control.result('smartHost.set', basic(account.password))
    const { texts } = await arrived(sink, 'login', 1)
    assert.match(texts[0] ?? '', /with esmtpsa/)
  })
})
