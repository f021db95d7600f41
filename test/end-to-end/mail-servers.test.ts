/** Mail servers that people have, with our relay as the host that takes all their mail. */
import assert from 'node:assert/strict'
import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { sendWithSwaks } from '../support/clients.js'
import type { Security } from '../support/command-clients.js'
import { ControlClient } from '../support/control-client.js'
import { droppedLike } from '../support/dropped.js'
import { keptFolder } from '../support/kept-folder.js'
import { exim, type Onward, openSmtpd, postfix, type ServerKind, startServer } from '../support/mail-server.js'
import { freePort } from '../support/port.js'
import { type RelayProcess, startRelay } from '../support/relay.js'
import { type Sink, startSink } from '../support/sink.js'
import { without } from '../support/tools.js'
import { until } from '../support/wait.js'

const account = { user: 'server1', password: 'Correct-horse.7' }
const securities: readonly Security[] = ['plain', 'starttls', 'implicit']
const from = 'writer@here.test'

interface Scene {
  readonly folder: string
  readonly relay: RelayProcess
  readonly sink: Sink
  readonly onward: (security: Security) => Onward
}

/** A relay with a domain of its own and one user; a next hop for what he sends elsewhere. */
async function stage(t: TestContext): Promise<Scene> {
  const folder = await keptFolder(t)
  const sink = await startSink(t, { folder: join(folder, 'sink') })
  const [port, implicit] = [await freePort(), await freePort()]
  const bindings = [
    { address: '127.0.0.1', port },
    { address: '127.0.0.1', port: implicit, tls: 'Implicit' },
  ]
  const relay = await startRelay(t, {
    root: join(folder, 'root'),
    port,
    settings: {
      general: { defaultDomain: 'here.test', bindings },
      smartHost: { server: ['127.0.0.1'], port: sink.port },
      authentication: { basic: true },
    },
  })
  const control = await ControlClient.greeted(relay.controlSocket)
  const { user: userName, password } = account
  await control.result('user.new', { credential: { userName, password } })
  control.close()
  // The servers' own users go through it.
  await chmod(folder, 0o755)
  await mkdir(join(folder, 'servers'))
  return {
    folder: join(folder, 'servers'),
    relay,
    sink,
    onward: (security) => ({ port: security === 'implicit' ? implicit : port, security }),
  }
}

const kinds: readonly ServerKind[] = [postfix, exim, openSmtpd]

// By themselves they mostly wait, for daemons to start and for bounces.
describe('mail servers that hand all their mail to the relay', { concurrency: true }, () => {
  for (const kind of kinds) {
    const skip = kind.skip || without('swaks', 'smtp-sink')
    test(`${kind.name} hands its mail to the relay, and its bounce says why not`, {
      skip,
      concurrency: true,
    }, async (t) => {
      const scene = await stage(t)
      await Promise.all(
        securities.flatMap((security) => [
          t.test(security, async (own) => await asStranger(own, kind, scene, security)),
          ...(security === 'plain'
            ? []
            : [t.test(`${security} with AUTH`, async (own) => await asUser(own, kind, scene, security))]),
        ]),
      )
    })
  }
})

/** What is for us is dropped; what is not comes back to its sender, whose mailbox is in Drop too. */
async function asStranger(t: TestContext, kind: ServerKind, scene: Scene, security: Security): Promise<void> {
  const { folder, relay } = scene
  const server = await startServer(t, kind, folder, { onward: scene.onward(security) })
  const subject = `${kind.name} ${security}`
  const body = 'One line\n.a dot\n..two dots\nlast'
  await sendWithSwaks({ port: server.port, from, to: ['one@here.test'], subject, body })
  await sendWithSwaks({ port: server.port, from, to: ['one@away.test'], subject: `${subject} away`, body })
  const message = await droppedLike(relay, new RegExp(`^Subject: ${subject}\\r$`, 'm'))
  assert.match(message, /^x-receiver: one@here\.test\r$/m)
  assert.match(message, /\r\nOne line\r\n\.a dot\r\n\.\.two dots\r\nlast(\r\n)+$/)
  assert.match(message, new RegExp(`^Received: [^;]*with ${security === 'plain' ? 'ESMTP' : 'ESMTPS'} id`, 'm'))
  const bounce = await droppedLike(relay, new RegExp(`^Subject: ${subject} away\\r$`, 'm'))
  assert.match(bounce, /^x-sender: (<>)?\r$/m)
  assert.match(bounce, /^x-receiver: writer@here\.test\r$/m)
  // Some wrap the reply.
  assert.match(bounce.replaceAll(/\r\n\s*/g, ' '), /550[ -]5\.7\.1 Unable to relay for one@away\.test/)
  assert.match(bounce, /^Action: failed\r$/im)
}

async function asUser(t: TestContext, kind: ServerKind, scene: Scene, security: Security): Promise<void> {
  const { folder, sink } = scene
  const server = await startServer(t, kind, folder, { onward: { ...scene.onward(security), account } })
  const subject = `${kind.name} ${security} user`
  await sendWithSwaks({ port: server.port, from, to: ['one@away.test', 'two@away.test'], subject, body: 'Hello' })
  const sent = await until('the next hop has the message', async () => {
    const found = (await sink.messages()).filter(({ text }) => text.includes(`Subject: ${subject}\n`))
    return found.flatMap(({ to }) => to).length === 2 ? found : undefined
  })
  assert.deepEqual(sent.flatMap(({ to }) => to).sort(), ['one@away.test', 'two@away.test'])
  for (const { text } of sent) assert.match(text, /^Received: [^;]*with ESMTPSA id/m)
}
