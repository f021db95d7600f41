import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { defer } from './cleanup.js'
import { freePort, isListening } from './port.js'
import { GuardedProcess } from './process.js'
import { tool } from './tools.js'
import { until } from './wait.js'

/** One transaction as smtp-sink wrote it down: the envelope, and the message with LF for line ends. */
export interface SunkMessage {
  readonly from: string
  readonly to: readonly string[]
  readonly helo: string
  /** SMTP or ESMTP, as the client greeted. */
  readonly protocol: string
  /** The message as sent, without the Received field that smtp-sink adds to its dump. */
  readonly text: string
}

export interface SinkOptions {
  /** Messages go to files here; without it they are counted only. */
  readonly folder?: string
  readonly port: number
  /** More options of smtp-sink(1): `['-r', 'RCPT']` refuses every recipient with 450. */
  readonly args?: readonly string[]
}

const backlog = 512
const startTimeoutMs = 10_000

/** Postfix's smtp-sink as the next hop. `tool('smtp-sink')` must be here; stop it after the test. */
export class Sink {
  readonly #options: SinkOptions
  #process: GuardedProcess | undefined

  private constructor(options: SinkOptions) {
    this.#options = options
  }

  static async start(options: SinkOptions): Promise<Sink> {
    const sink = new Sink(options)
    await sink.start()
    return sink
  }

  get port(): number {
    return this.#options.port
  }

  /** Begins to listen, again after `stop`. */
  async start(): Promise<void> {
    const { folder, port, args = [] } = this.#options
    const { path, env } = tool('smtp-sink')
    if (folder !== undefined) await mkdir(folder, { recursive: true })
    const dump = folder === undefined ? [] : ['-d', join(folder, 'message.')]
    // As root it insists on a user; the folder is root's.
    const user = process.getuid?.() === 0 ? ['-u', 'root'] : []
    const all = ['-c', ...user, ...dump, ...args, `127.0.0.1:${port}`, String(backlog)]
    const child = await GuardedProcess.start(path, all, { env })
    this.#process = child
    const ask = async (): Promise<true | undefined> => {
      if (child.exit !== undefined) throw new Error(`smtp-sink ended: ${child.errors}`)
      return await isListening(port)
    }
    await until('smtp-sink listens', ask, startTimeoutMs)
  }

  /** Goes away, as a next hop that is down. */
  async stop(): Promise<void> {
    await this.#process?.stop('SIGKILL')
    this.#process = undefined
  }

  /** How many messages it has taken since its start. */
  get count(): number {
    const counters = this.#process?.output.match(/mesg=\d+/g)
    return Number(counters?.at(-1)?.slice('mesg='.length) ?? 0)
  }

  /** Waits until it has taken this many messages since its start. */
  async waitForCount(count: number, timeoutMs?: number): Promise<void> {
    await until(`smtp-sink has ${count} messages`, () => (this.count >= count ? true : undefined), timeoutMs)
  }

  /** What it has taken, over restarts too, in no order. */
  async messages(): Promise<readonly SunkMessage[]> {
    const { folder } = this.#options
    if (folder === undefined) throw new Error('This smtp-sink was started without a folder')
    const files = await readdir(folder)
    return await Promise.all(files.map(async (file) => parseDump(await readFile(join(folder, file), 'latin1'))))
  }
}

/** X- fields with the envelope, a Received field of its own, then the message. Latin-1, so that bytes stay what they are. */
export function parseDump(dump: string): SunkMessage {
  const values = (name: string): readonly string[] =>
    [...dump.matchAll(new RegExp(`^X-${name}: (.*)$`, 'gm'))].map((match) => match[1] ?? '')
  const received = /^Received: from .*\n(?:[ \t].*\n)*/m.exec(dump)
  const address = (text: string): string => /<(.*?)>/.exec(text)?.[1] ?? text
  return {
    from: address(values('Mail-Args')[0] ?? ''),
    to: values('Rcpt-Args').map(address),
    helo: values('Helo-Args')[0] ?? '',
    protocol: values('Client-Proto')[0] ?? '',
    // It ends each message with an empty line of its own.
    text: (received === null ? dump : dump.slice(received.index + received[0].length)).replace(/\n$/, ''),
  }
}

/** smtp-sink on a free port for one test, ended after it. */
export async function startSink(t: TestContext, options: Partial<SinkOptions> = {}): Promise<Sink> {
  const sink = await Sink.start({ ...options, port: options.port ?? (await freePort()) })
  defer(t, () => sink.stop())
  return sink
}
