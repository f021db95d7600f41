import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { defer, hasFailed } from './cleanup.js'
import { freePort, isListening } from './port.js'
import { type Exit, GuardedProcess } from './process.js'
import { until } from './wait.js'

const ours = fileURLToPath(new URL('../../../bin/mailroot.js', import.meta.url))
const startTimeoutMs = 20_000

/** The areas of virtual server 1, as settings.json has them. `general.bindings` and `outboundConnection.dnsServers` are added when they are not there. */
export type ServerSettings = Readonly<Record<string, Readonly<Record<string, unknown>>>>

export interface RelayOptions {
  /** The root, made when it is not there. An existing settings.json is kept. */
  readonly root: string
  readonly settings?: ServerSettings
  /** A free one, when `general.bindings` names it; else one is found. */
  readonly port?: number
  readonly service?: Readonly<Record<string, unknown>>
  /** Another command than that of this checkout: of a package. */
  readonly main?: string
  /** Options of Node: `['--inspect']`. */
  readonly nodeArgs?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** The real relay in a process of its own, on a free port of 127.0.0.1. It ends when this process ends. */
export class RelayProcess {
  readonly root: string
  readonly port: number
  readonly #options: RelayOptions
  #process: GuardedProcess | undefined

  private constructor(options: RelayOptions, port: number) {
    this.root = options.root
    this.port = port
    this.#options = options
  }

  /** Resolves when the port answers; throws with the relay's output when it ends before. */
  static async start(options: RelayOptions): Promise<RelayProcess> {
    const port = options.port ?? (await freePort())
    await mkdir(options.root, { recursive: true })
    const file = join(options.root, 'settings.json')
    if (existsSync(file)) throw new Error(`${file} is there: restart() starts a relay again`)
    await writeFile(file, `${JSON.stringify(settingsFile(options, port), undefined, 2)}\n`)
    const relay = new RelayProcess(options, port)
    await relay.start()
    return relay
  }

  /** The Unix socket of the control protocol. */
  get controlSocket(): string {
    return join(this.root, 'control.sock')
  }

  get pid(): number {
    return this.#running().pid
  }

  /** What it wrote to both streams since its last start. */
  get log(): string {
    const child = this.#running()
    return `${child.output}${child.errors}`
  }

  /** Starts it again with the same root and port, after `stop` or `kill9`. */
  async start(): Promise<void> {
    await this.launch()
    await this.listens()
  }

  /** Starts it, and does not wait until it listens: for who ends it before. */
  async launch(): Promise<void> {
    const { root, nodeArgs = [], main = ours } = this.#options
    // A developer may have pointed PowerShell at another relay.
    const env = { MAILROOT_CONTROL: '', ...this.#options.env }
    const args = [...nodeArgs, main, 'run', '--root', root]
    const child = await GuardedProcess.start(process.execPath, args, { env })
    this.#process = child
  }

  /** Resolves when the port and the control socket answer. */
  async listens(): Promise<void> {
    const child = this.#running()
    const ask = async (): Promise<true | undefined> => {
      if (child.exit !== undefined) throw new Error(`The relay ended at its start:\n${child.output}${child.errors}`)
      // The file of a socket is there before anyone listens.
      return (await isListening(this.port)) && (await isListening(this.controlSocket))
    }
    await until('the relay listens', ask, startTimeoutMs).catch((error: Error) => {
      throw new Error(`${error.message}\n${child.output}${child.errors}`)
    })
  }

  /** Ends it as a service manager does. Does nothing when it has ended. */
  async stop(): Promise<Exit> {
    return await this.#running().stop('SIGTERM')
  }

  get running(): boolean {
    return this.#running().exit === undefined
  }

  /** Resolves when it has ended, in whatever way. */
  async ended(): Promise<Exit> {
    return await this.#running().exited
  }

  /** Sends a signal and does not wait. */
  signal(name: NodeJS.Signals): void {
    this.#running().signal(name)
  }

  /** Ends it as a power cut does, as far as the process goes: what the kernel has taken is kept. */
  async kill9(): Promise<void> {
    await this.#running().stop('SIGKILL')
  }

  async restart(): Promise<void> {
    await this.stop()
    await this.start()
  }

  #running(): GuardedProcess {
    if (this.#process === undefined) throw new Error('The relay has not been started')
    return this.#process
  }
}

function settingsFile({ settings = {}, service }: RelayOptions, port: number): object {
  const general = { bindings: [{ address: '127.0.0.1', port }], ...settings['general'] }
  // Nobody answers there: no test asks the name servers of the machine. One that wants answers names its own.
  const outboundConnection = { dnsServers: ['127.0.0.1:9'], port: 9, ...settings['outboundConnection'] }
  const file = { revision: 1, virtualServers: { 1: { ...settings, general, outboundConnection } } }
  return service === undefined ? file : { ...file, service }
}

/** A relay for one test: ended after it, and its log shown when the test failed. */
export async function startRelay(t: TestContext, options: RelayOptions): Promise<RelayProcess> {
  const relay = await RelayProcess.start(options)
  defer(t, async () => {
    if (hasFailed(t)) t.diagnostic(`The relay's log:\n${relay.log}`)
    await relay.stop()
  })
  return relay
}
