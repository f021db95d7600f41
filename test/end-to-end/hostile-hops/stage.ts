/** The relay in its process, hostile next hops in theirs, and one that works, which others send mail to meanwhile. */
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { defer } from '../../support/cleanup.js'
import { ControlClient } from '../../support/control-client.js'
import { Hop, listen } from '../../support/hop.js'
import { keptFolder } from '../../support/kept-folder.js'
import { GuardedProcess } from '../../support/process.js'
import { type RelayProcess, startRelay } from '../../support/relay.js'
import { SmtpTalk } from '../../support/smtp-talk.js'
import { until } from '../../support/wait.js'
import type { Connections, Hosts } from './hosts.js'

const script = fileURLToPath(new URL('./hosts.js', import.meta.url))

/** Memory and connections of the relay are read from Linux's tables. */
export const withoutProc = process.platform === 'linux' ? false : 'there is no /proc here'

/** Messages of well-behaved clients while an attack runs, and the clients that send them. */
export const goodMessages = 200
const goodClients = 4
/** How long they may take to arrive, also on a busy machine. */
const goodLimitMs = 30_000

/** How much the relay may grow while an attack runs. */
export const maxGrowth = 64 * 1024 * 1024

/** An event of the tracking log. */
export interface Event {
  readonly eventId: string
  readonly recipients?: readonly string[]
  readonly status?: string
  readonly possibleDuplicate?: boolean
}

export class Stage {
  readonly relay: RelayProcess
  readonly control: ControlClient
  readonly good: Hop

  constructor(relay: RelayProcess, control: ControlClient, good: Hop) {
    this.relay = relay
    this.control = control
    this.good = good
  }

  /** Sends messages over one connection; rejects when one of them is not accepted. */
  async send(count: number, address: (n: number) => string, octets = 300): Promise<void> {
    const talk = await SmtpTalk.open(this.relay.port)
    await talk.say('EHLO client.test')
    const body = `Subject: x\r\n\r\n${`${'y'.repeat(78)}\r\n`.repeat(Math.ceil(octets / 80))}`
    for (let n = 0; n < count; n++) {
      const replies = await talk.sayAll('MAIL FROM:<writer@here.test>', `RCPT TO:<${address(n)}>`, 'DATA')
      assert.match(replies.at(-1) ?? '', /^354/, replies.join('|'))
      assert.match(await talk.say(`${body}.`), /^250/)
    }
    talk.close()
  }

  /** 200 messages of others: each is accepted, and each arrives. Gives how long they took. */
  async sendGood(): Promise<number> {
    const begun = performance.now()
    const before = this.good.taken.length
    const share = goodMessages / goodClients
    await Promise.all([...Array(goodClients)].map(() => this.send(share, (n) => `g${n}@good.test`)))
    const arrived = () => (this.good.taken.length >= before + goodMessages ? true : undefined)
    await until('the mail of others arrives', arrived, goodLimitMs)
    return performance.now() - begun
  }

  /** The relay's own memory, in octets. */
  async memory(): Promise<number> {
    const text = await readFile(`/proc/${this.relay.pid}/smaps_rollup`, 'utf8')
    return Number(/^Private_Dirty:\s+(\d+) kB$/m.exec(text)?.[1] ?? Number.NaN) * 1024
  }

  /** By how much the relay is larger at its largest while something runs. */
  async growth(during: () => Promise<unknown>): Promise<number> {
    const before = await this.memory()
    let most = before
    let ended = false
    const watching = (async () => {
      while (!ended) {
        most = Math.max(most, await this.memory())
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    })()
    try {
      await during()
    } finally {
      ended = true
      await watching
    }
    return Math.max(most, await this.memory()) - before
  }

  /** How many connections the relay has to a port: those of Linux's table that belong to a process. */
  async connectionsTo(port: number): Promise<number> {
    const hex = port.toString(16).toUpperCase().padStart(4, '0')
    const rows = (await readFile('/proc/net/tcp', 'utf8'))
      .split('\n')
      .slice(1)
      .map((row) => row.trim().split(/\s+/))
    return rows.filter(([, , remote, , , , , , , inode]) => remote?.endsWith(`:${hex}`) && inode !== '0').length
  }

  async events(): Promise<readonly Event[]> {
    const folder = join(this.relay.root, 'logs', 'tracking')
    const texts = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')))
    return texts.flatMap((text) => text.split('\n').filter((line) => line !== '')).map((line) => JSON.parse(line))
  }
}

/** `settings`: further areas of virtual server 1; `domains`: beside that of the next hop that works. */
export async function startStage(
  t: TestContext,
  domains: readonly object[],
  outboundConnection: Readonly<Record<string, unknown>>,
): Promise<Stage> {
  const folder = await keptFolder(t)
  const good = new Hop()
  const served = await listen(good)
  defer(t, () => served.close())
  const general = { domains: [domainEntry('good.test', served.port), ...domains] }
  const settings = {
    general: { ...general, defaultDomain: 'here.test' },
    relayRestriction: { grant: [{ address: '127.0.0.1' }] },
    messageLimit: { maxMessageSize: 'unlimited', maxSessionSize: 'unlimited' },
    outboundConnection: { connectionTimeout: 'PT2S', ...outboundConnection },
  }
  const relay = await startRelay(t, { root: join(folder, 'root'), settings })
  const control = await ControlClient.greeted(relay.controlSocket)
  defer(t, () => control.close())
  return new Stage(relay, control, good)
}

/** An entry of the Domains node. */
export function domainEntry(name: string, port: number, tlsMode = 'Opportunistic'): object {
  return { name, type: 'Remote', server: [tlsMode === 'Verified' ? 'localhost' : '127.0.0.1'], port, tlsMode }
}

export async function startHosts(t: TestContext): Promise<Hosts & { connections(): Promise<readonly Connections[]> }> {
  const child = await GuardedProcess.start(process.execPath, [script])
  defer(t, async () => {
    await child.stop('SIGKILL')
  })
  const [line] = await child.waitForOutput(/^\{.*\}$/m, 20_000)
  const hosts: Hosts = JSON.parse(line)
  const connections = async (): Promise<readonly Connections[]> => {
    const chunks: Buffer[] = []
    const socket = connect(hosts.statistics, '127.0.0.1')
    for await (const chunk of socket) chunks.push(chunk)
    return JSON.parse(Buffer.concat(chunks).toString())
  }
  return { ...hosts, connections }
}
