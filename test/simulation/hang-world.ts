/** A whole relay in a simulated world in which one call into `server/system/` hangs while two messages are on their way. */
import { startRelay } from '../../server/relay.js'
import { Hanging, type HangMode } from '../support/hanging.js'
import { Hop } from '../support/hop.js'
import { SimulatedWorld } from './world.js'

const ROOT = '/mailroot'
const minute = 60_000
/** How often clients, and next hops, come again. */
const AGAIN_MS = minute
/** What a client waits for a reply: RFC 5321 section 4.5.3.2.6. */
const PATIENCE_MS = 10 * minute

/** One way of mail through the relay. */
export interface Way {
  readonly name: string
  /** Areas of virtual server 1 that differ. */
  readonly settings?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly sender: string
  readonly recipient: string
  readonly bytes: number
  /** By the Pickup folder, not by a client. */
  readonly pickup?: true
  /** What the next hop says to RCPT. */
  readonly rcpt?: string
  /** It says that to the first two only. */
  readonly rcptOnce?: true
  /** How many of the two messages are where they should be. */
  readonly arrived: (world: HangWorld) => number
}

export class HangWorld {
  readonly world: SimulatedWorld
  readonly way: Way
  readonly hanging: Hanging
  readonly hop: Hop
  /** When the call hung, milliseconds of the world. */
  hungAtMs: number | undefined
  /** Why processes ended by themselves. */
  readonly gaveUp: string[] = []
  /** What was wrong on the way. */
  readonly wrong: string[] = []

  constructor(way: Way, mode: HangMode, at: number | undefined, certificate: string) {
    this.way = way
    this.world = new SimulatedWorld('hang')
    const { timeline } = this.world
    this.hanging = new Hanging({
      mode,
      at,
      wait: (ms) => timeline.wait(ms),
      onHang: () => {
        this.hungAtMs = timeline.nowMs
      },
    })
    let asked = 0
    const step = (verb: string) => (verb === 'RCPT' && (way.rcptOnce !== true || ++asked <= 2) ? way.rcpt : undefined)
    this.hop = new Hop(step, ['PIPELINING', '8BITMIME', 'SIZE 10485760'])
    this.world.network.serve('198.51.100.1', 25, ({ far }) => this.hop.serve(far))
    this.world.names.exchangers.set('far.sim', [{ exchange: 'mx.far.sim', preference: 10 }])
    this.world.names.hosts.set('mx.far.sim', ['198.51.100.1'])
    this.world.names.hosts.set('smart.sim', ['198.51.100.1'])
    this.world.image.makeFolder(`${ROOT}/tls`)
    this.world.image.put(`${ROOT}/tls/relay.sim.pem`, certificate)
    this.world.image.put(`${ROOT}/settings.json`, JSON.stringify(settingsOf(way)))
  }

  /** Files below the root whose path fits, of so many bytes at least. */
  files(pattern: RegExp, bytes = 0): number {
    return this.world.image.files(ROOT).filter(({ path, file }) => pattern.test(path) && file.size >= bytes).length
  }

  /** Messages in the store. */
  get queued(): number {
    return [...this.world.twin.kept.keys()].filter((key) => key.startsWith('e/')).length
  }

  /** Sends both messages; resolves when both have come through and the store is empty, or when the time is over. */
  async run(limitMs: number): Promise<boolean> {
    const { timeline } = this.world
    await this.world.until(this.start())
    this.hanging.begin()
    void this.send(1)
    await timeline.run(5000)
    void this.send(2)
    const done = () => this.way.arrived(this) >= 2 && this.queued === 0 && this.files(/Pickup\/./) === 0
    await timeline.run(limitMs, done)
    const came = done()
    // What comes late comes now; and what is written behind everybody's back has its time.
    await timeline.run(this.hungAtMs === undefined ? 3000 : 5000)
    return came
  }

  /** The counter of a state, as Prometheus reads it. */
  async counted(state: string): Promise<number> {
    const conduit = await this.world.until(this.world.network.connect('127.0.0.1', 9464))
    let text = ''
    conduit.on('data', (chunk: Buffer) => {
      text += chunk
    })
    const ended = new Promise((resolve) => conduit.once('close', resolve))
    conduit.on('end', () => conduit.end())
    conduit.write('GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n')
    await this.world.until(ended)
    return Number(
      new RegExp(`mailroot_limits_reached_total\\{state="${state}"\\} (\\d+)`).exec(text)?.[1] ?? Number.NaN,
    )
  }

  async stop(): Promise<void> {
    this.world.stopped()
    await this.world.timeline.run(1)
  }

  async start(): Promise<void> {
    const { system, medium, hasher } = this.world.begin()
    await startRelay({
      system: this.hanging.system(system),
      medium: this.hanging.medium(medium),
      hasher,
      root: ROOT,
      version: '0.0.0',
      platform: 'linux',
      giveUp: (reason) => this.#restart(reason),
    })
  }

  /** As a service manager: the process has ended, and a new one begins. */
  #restart(reason: string): void {
    this.gaveUp.push(reason)
    this.world.nextCrash = 'kill'
    this.world.life?.end(reason)
    this.world.timeline.after(1000, () => {
      this.start().catch((error: unknown) => this.wrong.push(`it does not start again: ${String(error)}`))
    })
  }

  /** A message on its way in: a client comes again until it is taken. */
  async send(number: number, recipient = this.way.recipient): Promise<void> {
    const { sender, bytes, pickup } = this.way
    const body = `Subject: message ${number}\r\n\r\n${`${'x'.repeat(70)}\r\n`.repeat(Math.ceil(bytes / 72))}`
    if (pickup === true) {
      this.world.image.put(
        `${ROOT}/1/Pickup/${number}.eml`,
        `x-sender: ${sender}\r\nx-receiver: ${recipient}\r\n${body}`,
      )
      return
    }
    for (let tries = 0; tries < 40; tries++) {
      const reply = await this.#submit(sender, recipient, body).catch((error: Error) => error.message)
      if (/^250 2\.6\.0/.test(reply)) return
      // Nothing but a refusal for now, or a relay that is not there.
      if (!/^4|ECONNREFUSED|silence|closed/.test(reply)) this.wrong.push(`message ${number}: ${reply}`)
      await this.world.timeline.wait(AGAIN_MS)
    }
  }

  /** The reply that ended it. */
  async #submit(sender: string, recipient: string, body: string): Promise<string> {
    const conduit = await this.world.network.connect('192.0.2.9', 2525)
    const lines: string[] = []
    let rest = ''
    let wake: () => void = () => undefined
    let closed = false
    conduit.on('error', () => undefined)
    conduit.on('data', (chunk: Buffer) => {
      const parts = `${rest}${chunk}`.split('\r\n')
      rest = parts.pop() ?? ''
      lines.push(...parts.filter((line) => /^\d{3} /.test(line)))
      wake()
    })
    conduit.once('close', () => {
      closed = true
      wake()
    })
    const reply = async (): Promise<string> => {
      const until = this.world.timeline.nowMs + PATIENCE_MS
      while (lines.length === 0) {
        if (closed) return 'closed'
        if (this.world.timeline.nowMs >= until) return 'silence'
        await new Promise<void>((resolve) => {
          wake = resolve
          void this.world.timeline.after(PATIENCE_MS, resolve)
        })
      }
      return lines.shift() ?? ''
    }
    let last = await reply()
    const commands = ['EHLO client.sim', `MAIL FROM:<${sender}>`, `RCPT TO:<${recipient}>`, 'DATA', `${body}.`]
    for (const command of commands) {
      if (!/^[23]/.test(last)) break
      conduit.write(`${command}\r\n`)
      last = await reply()
    }
    conduit.destroy()
    return last
  }
}

/** One connection for each route, and for all: a slot that is not given back shows at the second message. */
function settingsOf(way: Way): object {
  const schedule = { firstRetryInterval: 'PT1M', secondRetryInterval: 'PT1M', thirdRetryInterval: 'PT1M' }
  const areas: Record<string, Record<string, unknown>> = {
    general: { bindings: [{ address: '0.0.0.0', port: 2525 }] },
    folder: { shouldPickupMail: way.pickup === true },
    relayRestriction: { grant: [{ address: '192.0.2.0/24', comment: '' }] },
    delivery: { ...schedule, subsequentRetryInterval: 'PT1M' },
    outboundConnection: { maxConnections: 1, maxConnectionsPerDomain: 1 },
  }
  for (const [area, settings] of Object.entries(way.settings ?? {})) areas[area] = { ...areas[area], ...settings }
  return { revision: 1, service: { metricsEndpoint: '127.0.0.1:9464' }, virtualServers: { 1: areas } }
}
