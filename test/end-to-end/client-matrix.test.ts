/**
 * The clients that people have, against every kind of binding and every way to authenticate: what must pass, what must be
 * refused, and with which reply.
 */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, type TestContext, test } from 'node:test'
import { PowerShell } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { type Client, commandClients, type Job, type Mechanism, type Security } from '../support/command-clients.js'
import { ControlClient } from '../support/control-client.js'
import { dotnetClients } from '../support/dotnet-clients.js'
import { droppedLike } from '../support/dropped.js'
import { keptFolder } from '../support/kept-folder.js'
import { freePort } from '../support/port.js'
import { type RelayProcess, startRelay } from '../support/relay.js'
import { type Sink, startSink } from '../support/sink.js'
import { without } from '../support/tools.js'
import { until } from '../support/wait.js'

/** What a row of the table expects: to be taken, a reply, or what the client says when it may not authenticate. */
interface Case {
  readonly name: string
  readonly security: Security
  readonly password?: string
  readonly to: string
  readonly expected: 'taken' | 'no login' | 'wrong password' | RegExp
}

const here = 'someone@here.test'
const away = 'someone@away.test'
const user = 'printer1'
const right = 'Correct-horse.7'
const wrong = 'guessed'
const noRelay = /550.5\.7\.1|Unable to relay/
const notRight = /535.5\.7\.3|Authentication unsuccessful/

const securities: readonly Security[] = ['plain', 'starttls', 'implicit']

const cases: readonly Case[] = securities.flatMap((security) => [
  { name: `to our own domain, ${security}`, security, to: here, expected: 'taken' },
  { name: `to another domain, ${security}`, security, to: away, expected: noRelay },
])

/** For each mechanism of a client. Few are wrong: each failure is answered later than the one before. */
const logins: readonly Case[] = [
  { name: 'right password, starttls', security: 'starttls', to: away, password: right, expected: 'taken' },
  { name: 'right password, implicit', security: 'implicit', to: away, password: right, expected: 'taken' },
  { name: 'wrong password, starttls', security: 'starttls', to: away, password: wrong, expected: 'wrong password' },
  { name: 'a password in the clear', security: 'plain', to: away, password: right, expected: 'no login' },
]

/** After Set-SmtpAuthentication -RequireTls $false. */
const openLogins: readonly Case[] = [
  { name: 'right password, plain allowed', security: 'plain', to: away, password: right, expected: 'taken' },
  { name: 'wrong password, plain allowed', security: 'plain', to: away, password: wrong, expected: 'wrong password' },
]

let engine: Promise<PowerShell> | undefined
const shell = async (): Promise<PowerShell> => {
  engine ??= PowerShell.start()
  return await engine
}
after(async () => await (await engine)?.close())

const clients: readonly Client[] = [...commandClients, ...dotnetClients(shell)]

interface Stage {
  readonly relay: RelayProcess
  readonly sink: Sink
  readonly control: ControlClient
  readonly ports: Readonly<Record<Security, number>>
}

/** A relay with a port of each kind, one user, a domain of its own, and a next hop for all others. */
async function stage(t: TestContext): Promise<Stage> {
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
  await control.result('user.new', { credential: { userName: user, password: right } })
  return { relay, sink, control, ports: { plain: port, starttls: port, implicit } }
}

/** Some wait for the answers to wrong passwords while others compute. */
const atOnce = 3

test('each client sends what is allowed and is told what is not', { concurrency: atOnce }, async (t) => {
  const one = (client: Client): Promise<void> =>
    t.test(client.name, { skip: without('smtp-sink', ...client.tools) }, async (own) => await checkAll(own, client))
  await Promise.all(clients.map(one))
})

async function checkAll(t: TestContext, client: Client): Promise<void> {
  const scene = await stage(t)
  defer(t, () => scene.control.close())
  const run = async (rows: readonly Case[], mechanism?: Mechanism): Promise<void> => {
    for (const row of rows.filter(({ security }) => client.securities.includes(security))) {
      const name = mechanism === undefined ? row.name : `${row.name}, AUTH ${mechanism}`
      await t.test(name, async () => await check(client, { ...row, name }, scene, mechanism))
    }
  }
  await run(cases)
  for (const mechanism of client.mechanisms) await run(logins, mechanism)
  await scene.control.result('authentication.set', { requireTls: false, force: true })
  for (const mechanism of client.mechanisms) await run(openLogins, mechanism)
}

async function check(client: Client, row: Case, { relay, sink, ports }: Stage, mechanism?: Mechanism): Promise<void> {
  const { name, security, password, to } = row
  const job: Job = {
    port: ports[security],
    security,
    from: 'app@client.test',
    to,
    subject: name,
    body: 'First line\n.dot',
    ...(password === undefined || mechanism === undefined ? {} : { account: { user, password, mechanism } }),
  }
  const says = {
    'no login': client.noLogin,
    'wrong password': client.wrongPassword ?? notRight,
    taken: 'taken',
  } as const
  const expected = typeof row.expected === 'string' ? says[row.expected] : row.expected
  if (expected !== 'taken') {
    await assert.rejects(client.send(job), (error: Error & { response?: string }) =>
      expected.test(`${error.message} ${error.response ?? ''}`) ? true : assert.fail(error.message),
    )
    return
  }
  await client.send(job)
  const sent =
    to === here ? await droppedLike(relay, new RegExp(`^Subject: ${name}\\r$`, 'm')) : await relayed(sink, name)
  if (to === here) assert.match(sent, /^x-receiver: someone@here\.test\r$/m)
  // .NET's SmtpClient sends quoted-printable, and hides the line end in it.
  assert.match(sent, /^First line(\r?\n|=0A)\.dot\r?$/m)
  const esmtp = `ESMTP${security === 'plain' ? '' : 'S'}${job.account === undefined ? '' : 'A'}`
  const protocol = client.saysHelo && job.account === undefined ? 'SMTP' : esmtp
  assert.match(sent, new RegExp(`^Received: [^;]*with ${protocol}\\s`, 'm'))
}

/** What the next hop was given. */
async function relayed(sink: Sink, subject: string): Promise<string> {
  return await until('the next hop has the message', async () => {
    const found = (await sink.messages()).find(({ text }) => text.includes(`Subject: ${subject}\n`))
    if (found !== undefined) assert.deepEqual(found.to, [away])
    return found?.text
  })
}
