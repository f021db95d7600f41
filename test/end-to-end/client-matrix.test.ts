/**
 * The clients that people have, against every kind of binding and every way to authenticate: what must pass, what must be
 * refused, and with which reply.
 */
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { PowerShell } from '../module/powershell.js'
import { type Client, commandClients, type Job, type Security } from '../support/command-clients.js'
import { dotnetClients } from '../support/dotnet-clients.js'
import { keptFolder } from '../support/kept-folder.js'
import { type RelayProcess, startRelay } from '../support/relay.js'
import { without } from '../support/tools.js'
import { until } from '../support/wait.js'

/** What a row of the table expects: to be taken, or a reply. */
interface Case {
  readonly name: string
  readonly security: Security
  readonly to: string
  readonly expected: 'taken' | RegExp
}

const here = 'someone@here.test'
const away = 'someone@away.test'

const cases: readonly Case[] = [
  { name: 'to our own domain, plain', security: 'plain', to: here, expected: 'taken' },
  { name: 'to our own domain, STARTTLS', security: 'starttls', to: here, expected: 'taken' },
  { name: 'to another domain, plain', security: 'plain', to: away, expected: /550.5\.7\.1|Unable to relay/ },
  { name: 'to another domain, STARTTLS', security: 'starttls', to: away, expected: /550.5\.7\.1|Unable to relay/ },
]

let engine: Promise<PowerShell> | undefined
const shell = async (): Promise<PowerShell> => {
  engine ??= PowerShell.start()
  return await engine
}
after(async () => await (await engine)?.close())

const clients: readonly Client[] = [...commandClients, ...dotnetClients(shell)]

for (const client of clients) {
  test(`${client.name} sends what is allowed and is told what is not`, {
    skip: without(...client.tools),
  }, async (t) => {
    const relay = await startRelay(t, {
      root: join(await keptFolder(t), 'root'),
      settings: { general: { defaultDomain: 'here.test' } },
    })
    for (const one of cases.filter(({ security }) => client.securities.includes(security))) {
      await t.test(one.name, async () => await check(client, one, relay))
    }
  })
}

async function check(client: Client, { name, security, to, expected }: Case, relay: RelayProcess): Promise<void> {
  const job: Job = { port: relay.port, security, from: 'app@client.test', to, subject: name, body: 'First line\n.dot' }
  if (expected !== 'taken') {
    await assert.rejects(client.send(job), (error: Error & { response?: string }) =>
      expected.test(`${error.message} ${error.response ?? ''}`) ? true : assert.fail(error.message),
    )
    return
  }
  await client.send(job)
  const message = await until('the message is in Drop', async () => await dropped(relay, name))
  assert.match(message, /^x-receiver: someone@here\.test$/m)
  // .NET's SmtpClient sends quoted-printable, and hides the line end in it.
  assert.match(message, /^First line(\r\n|=0A)\.dot\r$/m)
  if (client.saysHelo) assert.match(message, /with SMTP\s/)
  else assert.match(message, security === 'plain' ? /with ESMTP\s/ : /with ESMTPS\s/)
}

async function dropped(relay: RelayProcess, subject: string): Promise<string | undefined> {
  const folder = join(relay.root, '1', 'Drop')
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.eml')) continue
    const text = await readFile(join(folder, name), 'utf8')
    if (text.includes(`Subject: ${subject}`)) return text
  }
  return undefined
}
