/** The page docs/jobs.md: what it says to type is typed in the real engine, and did what it says. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { generate } from 'selfsigned'
import { SMTPServer } from 'smtp-server'
import { root } from '../module/engines.js'
import type { Result } from '../module/powershell.js'
import { reach, startMachine } from '../module/remote.js'
import { defer } from '../support/cleanup.js'
import { ControlClient } from '../support/control-client.js'
import { Hop, listen } from '../support/hop.js'
import { freePort, isListening } from '../support/port.js'
import { startRelay } from '../support/relay.js'
import { SmtpTalk } from '../support/smtp-talk.js'
import { until } from '../support/wait.js'
import { openStage, type Stage, stranger } from './examples/stage.js'

/** Ctrl+C comes after this. */
const watchMs = 3_000

interface Scene {
  readonly t: TestContext
  readonly stage: Stage
  /** A port that nobody has. */
  readonly port: number
  /** The folder in which it is typed. */
  readonly own: string
  /** Types the next block of the job, with what belongs to the site put in place of what the page says. */
  type(...site: readonly (readonly [said: string, here: string])[]): Promise<Result>
}

/** The answers to what a client of somewhere else says. */
const answers = async ({ stage }: Scene, text: string): Promise<readonly string[]> => {
  const talk = await stage.visit()
  return await talk.sayAll(...text.split('|'))
}

const relaying = 'EHLO c|MAIL FROM:<a@client.test>|RCPT TO:<b@away.test>'

/** By the number in the heading: the stage before, the lines, and what they must have done. */
const jobs: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  '1': async (scene) => {
    assert.match((await answers(scene, relaying)).at(-1) ?? '', /^550 5\.7\.1/)
    await scene.type(['10.0.0.5', stranger])
    assert.match((await answers(scene, relaying)).at(-1) ?? '', /^250/)
  },
  '2': async (scene) => {
    const { port, logins } = await secureHop(scene.t)
    const { output } = await scene.type(['smtp.example.com -Port 587', `127.0.0.1 -Port ${port}`])
    assert.deepEqual(
      output.filter((step) => (step as { Status: string }).Status === 'Failed'),
      [],
    )
    const before = logins.length
    await scene.stage.submit('app@contoso.com', 'anna@example.com')
    await until('it was handed over', () => (logins.includes('message') ? true : undefined))
    assert.ok(logins.slice(before).includes('relay@example.com staple'), logins.join())
  },
  '3': async ({ stage, type }) => {
    await stage.mail()
    const { text } = await type()
    assert.match(text, /1\\smtp\.example\.com/)
    assert.match(text, /LastError +: the host name was not found/)
    assert.match(text, /spam@contoso\.com/)
  },
  '4': async ({ t, stage, port, type }) => {
    await stage.shell.output(`Set-SmtpSmartHost 127.0.0.1 -Port ${port} -TlsMode None`)
    await stage.mail()
    const hop = new Hop()
    const served = await listen(hop, '127.0.0.1', port)
    defer(t, () => served.close())
    await type()
    await until('all is delivered', () => (hop.taken.length >= 3 ? true : undefined))
  },
  '5': async (scene) => {
    await scene.type(['mail.contoso.com', `127.0.0.1 ${scene.stage.taking}`])
    const before = scene.stage.taken.length
    const talk = await scene.stage.visit()
    assert.match(await talk.submit('Subject: x\r\n\r\nx\r\n', 'a@client.test', 'anna@contoso.com'), /^250/)
    await until('the server of the domain has it', () => (scene.stage.taken.length > before ? true : undefined))
    assert.match((await answers(scene, relaying)).at(-1) ?? '', /^550 5\.7\.1/)
  },
  '6': async ({ port, type }) => {
    await type(['0.0.0.0 -Port 587', `127.0.0.1 -Port ${port}`])
    const talk = await SmtpTalk.open(port)
    await talk.say('EHLO c')
    assert.match(await talk.say('MAIL FROM:<a@client.test>'), /^530 5\.7\.0/)
    await talk.secure()
    await talk.say('EHLO c')
    assert.match(await talk.say('MAIL FROM:<a@client.test>'), /^530/)
    assert.match(await talk.say(`AUTH PLAIN ${Buffer.from('\0printer1\0staple').toString('base64')}`), /^235/)
    assert.match((await talk.sayAll('MAIL FROM:<a@client.test>', 'RCPT TO:<b@away.test>')).at(-1) ?? '', /^250/)
    talk.close()
  },
  '7': async ({ stage, type }) => {
    await type()
    const talk = await SmtpTalk.open(stage.relay.port)
    await talk.say('EHLO c')
    assert.equal((await talk.secure()).getPeerCertificate().subject.CN, 'mail.contoso.com')
    talk.close()
  },
  '8': async ({ stage, type }) => {
    const talk = await stage.visit()
    await type(['10.0.0.5', stranger], ['10.0.0.5', stranger])
    await talk.closed()
    assert.match((await stage.visit()).greeting, /^554 5\.7\.1/)
  },
  '9': async ({ stage, port, type }) => {
    await type(['0.0.0.0 2525', `127.0.0.1 ${port}`], ['0.0.0.0 25', `127.0.0.1 ${stage.relay.port}`])
    assert.ok(await isListening(port))
    assert.ok(!(await isListening(stage.relay.port)))
  },
  '10': async (scene) => {
    await scene.stage.protocolLog()
    const { text, timedOut } = await scene.type()
    assert.ok(timedOut)
    assert.match(text, /EHLO/)
    assert.deepEqual(await scene.stage.shell.output('(Get-SmtpLogging).Enabled'), [true])
  },
  '11': async ({ stage, type }) => {
    await stage.mail()
    const { text } = await type()
    assert.match(text, /RECEIVE.*app@contoso\.com/)
    assert.match(text, /DEFER.*the host n/)
  },
  '12': async ({ stage, own, type }) => {
    await type()
    assert.ok(existsSync(join(own, 'relay.json')))
    await stage.shell.output('Set-SmtpMessageLimit -MaxRecipients 20')
    const { whatIf, text } = await type()
    assert.match(whatIf.join('\n'), /maxRecipients: 20 -> /)
    assert.match(text, /maxRecipients/)
    assert.deepEqual(await stage.shell.output('(Get-SmtpMessageLimit).MaxRecipients'), [20])
  },
  '13': async ({ t, stage, own, type }) => {
    await stage.shell.output('Export-SmtpConfiguration ./relay.json')
    const other = await startRelay(t, { root: join(own, 'other') })
    const machines = await Promise.all([
      startMachine('relay1', stage.relay.controlSocket, 1),
      startMachine('relay2', other.controlSocket, 1),
    ])
    defer(t, async () => {
      for (const engine of machines.flatMap(({ engines }) => engines)) await engine.close()
    })
    await stage.shell.output(reach(machines))
    const { whatIf } = await type()
    assert.match(whatIf.join('\n'), /maxMessageSize: 20971520 -> /)
    for (const relay of [stage.relay, other]) {
      const control = await ControlClient.greeted(relay.controlSocket)
      const [limit] = await control.result<{ maxMessageSize: number }[]>('messageLimit.get', {})
      assert.equal(limit?.maxMessageSize, 20 * 1024 * 1024)
      control.close()
    }
  },
  '14': async ({ own, type }) => {
    await type()
    const text = readFileSync(join(own, 'helpdesk.pssc'), 'utf16le')
    assert.match(text, /'CONTOSO\\Helpdesk' = @\{\s*'RoleCapabilities' = 'Mailroot.Operator'/)
  },
  '15': async ({ stage, type }) => {
    const { text } = await type()
    assert.match(text, /Certificate\.SelfSigned/)
    assert.deepEqual(
      await stage.shell.output('(Get-SmtpMessageLimit).MaxMessageSize, (Get-SmtpMessageLimit).MaxRecipients'),
      [10485760, 500],
    )
    assert.deepEqual(await stage.shell.output('(Get-SmtpDelivery).ExpirationTimeout'), ['1.00:00:00'])
    const added = "(Get-SmtpRelayAddress | Where-Object Comment -eq 'was in IIS').Address"
    assert.match(String(await stage.shell.output(added)), /^10\.0\.1\.0/)
    assert.ok((await stage.shell.output('(Get-SmtpDomain).Name')).includes('contoso.com'))
  },
}

/** Blocks of the page by the number of their heading. */
function blocksByJob(): ReadonlyMap<string, readonly string[]> {
  const page = readFileSync(join(root, 'docs', 'jobs.md'), 'utf8')
  const found = page.split(/^## /m).slice(1)
  return new Map(
    found.map((chapter) => [
      /^\d+/.exec(chapter)?.[0] ?? chapter,
      [...chapter.matchAll(/```powershell\n([\s\S]*?)```/g)].map(([, block]) => block ?? ''),
    ]),
  )
}

test('each job of docs/jobs.md does what it says', async (t) => {
  const blocks = blocksByJob()
  assert.deepEqual([...blocks.keys()], Object.keys(jobs))
  const stage = await openStage(t)
  for (const [number, job] of Object.entries(jobs)) {
    await t.test(`job ${number}`, async (t) => {
      const left = [...(blocks.get(number) ?? [])]
      const own = await stage.folder()
      const type: Scene['type'] = async (...site) => {
        const said = left.shift() ?? assert.fail('there is no block left')
        const script = site.reduce((text, [word, here]) => {
          assert.ok(text.includes(word), `${word} in ${text}`)
          return text.replace(word, here)
        }, said)
        const watches = script.includes('-Wait')
        const result = await stage.shell.run(script, { format: true, ...(watches ? { timeoutMs: watchMs } : {}) })
        assert.deepEqual([result.errors.map(({ message }) => message), result.timedOut], [[], watches])
        return result
      }
      await job({ t, stage, port: await freePort(), own, type })
      assert.deepEqual(left, [], 'every block was typed')
    })
    await stage.reset()
  }
})

/** A next hop with STARTTLS and AUTH, and what it was told: `name password` for each login, `message` for each message. */
async function secureHop(t: TestContext) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 })
  const logins: string[] = []
  const server = new SMTPServer({
    ...{ key, cert, disableReverseLookup: true, logger: false, closeTimeout: 100 },
    onAuth: ({ username, password }, _session, done) => {
      logins.push(`${username} ${password}`)
      done(null, { user: username ?? '' })
    },
    onData: (stream, _session, done) => {
      stream.resume()
      stream.on('end', () => {
        logins.push('message')
        done()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  defer(t, () => new Promise<void>((resolve) => server.close(() => resolve())))
  return { port: (server.server.address() as AddressInfo).port, logins }
}
