/** A virtual server of a row's own in a relay that many rows share, and what a proof does with it. */
import { once } from 'node:events'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import * as net from 'node:net'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Message } from '../../server/generated/reports.js'
import { defer } from './cleanup.js'
import { ControlClient } from './control-client.js'
import { Hop, listen, type Step } from './hop.js'
import type { RelayProcess } from './relay.js'
import { SmtpTalk } from './smtp-talk.js'
import { until } from './wait.js'

type Params = Readonly<Record<string, unknown>>

/** The 250 reply to DATA names the message. */
const QUEUED = /^250 .*?([0-9A-Z]{10,})@/

export class Stage {
  readonly t: TestContext
  readonly relay: RelayProcess
  #control: ControlClient
  /** The number of the virtual server. */
  readonly number: string
  /** Where it listens, on the relay's port. */
  readonly host: string

  private constructor(t: TestContext, relay: RelayProcess, control: ControlClient, number: string, host: string) {
    this.t = t
    this.relay = relay
    this.#control = control
    this.number = number
    this.host = host
  }

  /** With a new virtual server at an address of loopback that no other stage of this relay has. */
  static async open(t: TestContext, relay: RelayProcess, host: string): Promise<Stage> {
    const control = await ControlClient.greeted(relay.controlSocket)
    defer(t, () => control.close())
    const params = { address: host, port: relay.port }
    const { items } = await control.result<{ items: readonly { virtualServer: string }[] }>('virtualServer.new', params)
    const stage = new Stage(t, relay, control, items[0]?.virtualServer ?? '', host)
    // As that of `startRelay`: no test asks the name servers of the machine.
    await stage.set('outboundConnection', { dnsServers: ['127.0.0.1:9'] })
    return stage
  }

  /** The virtual server that the relay begins with, for what all of them share. */
  static async first(t: TestContext, relay: RelayProcess): Promise<Stage> {
    const control = await ControlClient.greeted(relay.controlSocket)
    defer(t, () => control.close())
    return new Stage(t, relay, control, '1', '127.0.0.1')
  }

  /** A control session after its hello. */
  get control(): ControlClient {
    return this.#control
  }

  /** Starts the relay again, for what happens at a start. */
  async restart(): Promise<void> {
    this.#control.close()
    await this.relay.restart()
    const control = await ControlClient.greeted(this.relay.controlSocket)
    defer(this.t, () => control.close())
    this.#control = control
  }

  /** A file or folder of the virtual server as it is by default: `1/Drop`. */
  path(...names: readonly string[]): string {
    return join(this.relay.root, this.number, ...names)
  }

  /** A new folder beside the root, for a setting that names one. */
  async folder(name: string): Promise<string> {
    const folder = join(this.relay.root, '..', `${this.number}-${name}`)
    await mkdir(folder, { recursive: true })
    return folder
  }

  /** A method for this virtual server; what it opens is meant. */
  async call<Result>(method: string, params: Params = {}): Promise<Result> {
    return await this.control.result<Result>(method, { virtualServer: this.number, ...params })
  }

  /** Changes settings of an area of this virtual server. */
  async set(method: string, params: Params): Promise<void> {
    await this.call(`${method}.set`, { ...params, force: true })
  }

  /** The settings of an area in effect. */
  async get(method: string): Promise<Params> {
    const [shown = {}] = await this.call<readonly Params[]>(`${method}.get`)
    return shown
  }

  /** An address whose mail goes to the Drop folder. */
  async local(name = 'b'): Promise<string> {
    return `${name}@${(await this.get('virtualServer'))['defaultDomain']}`
  }

  /** A client that has read the greeting, whatever it says; its connection ends with the row at the latest. */
  async talk({ from, port }: { readonly from?: string; readonly port?: number } = {}): Promise<SmtpTalk> {
    const socket = net.connect({
      port: port ?? this.relay.port,
      host: this.host,
      allowHalfOpen: true,
      ...(from === undefined ? {} : { localAddress: from }),
    })
    socket.on('error', () => undefined)
    defer(this.t, () => void socket.destroy())
    await once(socket, 'connect')
    const talk = new SmtpTalk(socket)
    talk.greeting = await talk.reply()
    return talk
  }

  /** The replies to these lines, one after the other, of a new client. */
  async say(...lines: readonly string[]): Promise<readonly string[]> {
    const talk = await this.talk()
    try {
      return await talk.sayAll(...lines)
    } finally {
      talk.close()
    }
  }

  /** The reply to the last of these lines. */
  async lastReply(...lines: readonly string[]): Promise<string> {
    return (await this.say(...lines)).at(-1) ?? ''
  }

  /** The reply to RCPT of a client that has said EHLO and MAIL. */
  async recipient(address: string): Promise<string> {
    return await this.lastReply('EHLO client.test', 'MAIL FROM:<a@client.test>', `RCPT TO:<${address}>`)
  }

  /** Hands a message over and gives its id. */
  async submit(to: string, { from = 'a@client.test', body = 'Subject: a row\r\n\r\nHello\r\n' } = {}): Promise<string> {
    const talk = await this.talk()
    const reply = await talk.submit(body, from, to)
    talk.close()
    const id = QUEUED.exec(reply)?.[1]
    if (id === undefined) throw new Error(`It was not taken: ${reply}`)
    return id
  }

  /** The queued message, or undefined when it has left. */
  async message(identity: string): Promise<Message | undefined> {
    const { error, result } = await this.control.call('message.get', { identity })
    if (error !== undefined && error.data?.reason !== 'notFound') throw new Error(JSON.stringify(error))
    return (result as { readonly items: readonly Message[] } | undefined)?.items[0]
  }

  /** The queued message, once it has failed so often. */
  async failed(identity: string, times: number): Promise<Message> {
    return await until(`${identity} has failed ${times} times`, async () => {
      const message = await this.message(identity)
      return message !== undefined && message.retryCount >= times && message.status === 'Retry' ? message : undefined
    })
  }

  /** Removes a message, when it is not being delivered any more. */
  async remove(identity: string): Promise<void> {
    await until(`${identity} is removed`, async () => {
      if ((await this.message(identity)) === undefined) return true
      await this.control.call('message.remove', { identity })
      return undefined
    })
  }

  /** Waits until nothing of this virtual server is queued. */
  async emptyQueue(): Promise<void> {
    await until('the queue is empty', async () => {
      const { items } = await this.call<{ items: readonly Message[] }>('message.get')
      return items.length === 0 ? true : undefined
    })
  }

  /** A next hop that says what `step` wants, and leave for the client to send anything there. */
  async nextHop(step?: Step): Promise<Hop> {
    const { hop, port } = await this.hop(step)
    await this.allowRelay()
    await this.set('smartHost', { server: ['127.0.0.1'], port })
    return hop
  }

  /** A next hop that no setting names yet. */
  async hop(step?: Step, address?: string, at?: number): Promise<{ readonly hop: Hop; readonly port: number }> {
    const hop = new Hop(step)
    const served = await listen(hop, address, at)
    defer(this.t, () => served.close())
    return { hop, port: served.port }
  }

  /** Once or more often. */
  async allowRelay(): Promise<void> {
    const params = { virtualServer: this.number, address: '127.0.0.1', access: 'Grant' }
    const { error } = await this.control.call('relayAddress.add', params)
    if (error !== undefined && error.data?.reason !== 'exists') throw new Error(JSON.stringify(error))
  }
}

/** For what must not happen: long enough for a relay that would do it. */
export async function pause(milliseconds: number): Promise<void> {
  await sleep(milliseconds)
}

/** The text of a message file that comes into a folder and holds what is wanted; it is deleted. Latin-1. */
export async function dropped(folder: string, isWanted: (text: string) => boolean = () => true): Promise<string> {
  return await until(`a message in ${folder}`, async () => {
    for (const { file, text } of await messageFiles(folder)) {
      if (!isWanted(text)) continue
      await rm(file)
      return text
    }
    return undefined
  })
}

/** The texts of all message files of a folder, which are deleted. Latin-1. */
export async function taken(folder: string): Promise<readonly string[]> {
  const files = await messageFiles(folder)
  await Promise.all(files.map(({ file }) => rm(file)))
  return files.map(({ text }) => text)
}

/** Message files of a folder, which need not exist. */
export async function messageFiles(
  folder: string,
): Promise<readonly { readonly file: string; readonly text: string }[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.eml$/i.test(name))
  const files = names.map((name) => join(folder, name))
  // The relay may rewrite or delete them meanwhile.
  const read = async (file: string) => ({ file, text: await readFile(file, 'latin1').catch(() => '') })
  return await Promise.all(files.map(read))
}
