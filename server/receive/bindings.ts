/** The addresses and ports of a virtual server: opened and closed while it runs. */
import { endpointText } from '../smtp/networks.js'
import type { Timer } from '../system/clock.js'
import type { Conduit, Listening, Network } from '../system/network.js'
import type { System } from '../system/system.js'

/** How often an address that the machine does not have is tried again. */
export const ADDRESS_RETRY_MS = 5_000

export interface Binding {
  readonly address: string
  readonly port: number
  /** How TLS begins; without it by STARTTLS. */
  readonly tls?: 'StartTls' | 'Implicit'
}

/** What the system refused to open. `code` is the system's (EADDRINUSE, EACCES, EADDRNOTAVAIL, ...). */
export class BindError extends Error {
  override readonly name = 'BindError'
  readonly binding: Binding
  readonly code: string

  constructor(binding: Binding, cause: unknown) {
    const code = codeOf(cause)
    super(`The relay cannot listen on ${endpointText(binding)}: ${advice(code, cause)}`, { cause })
    this.binding = binding
    this.code = code
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}

function advice(code: string, cause: unknown): string {
  switch (code) {
    case 'EADDRINUSE':
      return 'another program, or another virtual server, listens there already. Stop that one or choose another port.'
    case 'EACCES':
    case 'EPERM':
      return 'it has no right to. Ports below 1024 need an administrator (on Linux root or CAP_NET_BIND_SERVICE); choose a port above 1023 otherwise.'
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
      return 'this machine has no such address. Choose one that it has, 0.0.0.0 for every IPv4 address, or :: for every IPv6 address.'
    default:
      return `${cause instanceof Error ? cause.message : String(cause)}.`
  }
}

interface Open {
  /** As it is wanted now: how TLS begins may change while the port stays open. */
  binding: Binding
  readonly listening: Listening
}

/** Whether a binding may be waited for when the machine does not have its address. */
export type MayWait = (binding: Binding) => boolean

interface BindingsParts extends Pick<System, 'clock' | 'log'> {
  readonly network: Pick<Network, 'listen'>
}

export class Bindings {
  readonly #parts: BindingsParts
  /** Whose they are, for the log: `Virtual server 1`. */
  readonly #owner: string
  readonly #onConduit: (conduit: Conduit, binding: Binding) => void
  #open: readonly Open[] = []
  #waiting: readonly Binding[] = []
  #retry: Timer | undefined
  /** Changes run one after the other. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(parts: BindingsParts, owner: string, onConduit: (conduit: Conduit, binding: Binding) => void) {
    this.#parts = parts
    this.#owner = owner
    this.#onConduit = onConduit
  }

  /** What is listened on, with the ports that the system chose where 0 was asked for. */
  get listening(): readonly Binding[] {
    return this.#open.map(actual)
  }

  /** Wanted, but the machine does not have their addresses: tried again and again. */
  get waiting(): readonly Binding[] {
    return this.#waiting
  }

  /**
   * Listens on these and nothing else: opens the new ones, then closes those that are gone; those that stay are not
   * touched. Rejects with a BindError when one cannot be opened; then everything is as it was before. `mayWait`: of which
   * an address that is not there (a machine that starts before its network) is waited for instead.
   */
  set(wanted: readonly Binding[], mayWait: MayWait = () => false): Promise<void> {
    return this.#inTurn(() => this.#change(wanted, mayWait))
  }

  #inTurn(change: () => Promise<void>): Promise<void> {
    const done = this.#last.then(change)
    this.#last = done.catch(() => undefined)
    return done
  }

  async #change(wanted: readonly Binding[], mayWait: MayWait): Promise<void> {
    const kept = this.#open.filter((open) => wanted.some((one) => isOpenAs(open, one)))
    const gone = this.#open.filter((one) => !kept.includes(one))
    const missing = distinct(wanted).filter((one) => !kept.some((open) => isOpenAs(open, one)))
    // 0.0.0.0:25 and 127.0.0.1:25 cannot both be open: there the old one must go first.
    const inTheWay = gone.filter((open) => missing.some((one) => overlap(one, actual(open))))
    await Promise.all(inTheWay.map(({ listening }) => listening.close()))
    const opened: Open[] = []
    const waiting: Binding[] = []
    try {
      for (const binding of missing) {
        const open = await this.#listen(binding).catch((error: unknown) => late(error, mayWait))
        if (open === undefined) waiting.push(binding)
        else opened.push(open)
      }
    } catch (error) {
      await Promise.all(opened.map(({ listening }) => listening.close()))
      await this.#reopen(inTheWay)
      throw error
    }
    for (const open of kept) open.binding = wanted.find((one) => isOpenAs(open, one)) ?? open.binding
    this.#open = [...kept, ...opened]
    this.#wait(waiting)
    await Promise.all(gone.filter((one) => !inTheWay.includes(one)).map(({ listening }) => listening.close()))
  }

  #wait(waiting: readonly Binding[]): void {
    const { clock, log } = this.#parts
    for (const binding of waiting) {
      if (this.#waiting.some((known) => same(known, binding))) continue
      log.warn(
        `${this.#owner} does not listen on ${endpointText(binding)}: this machine has no such address now. It is tried again every ${ADDRESS_RETRY_MS / 1000} s`,
      )
    }
    this.#waiting = waiting
    this.#retry?.cancel()
    this.#retry =
      waiting.length === 0 ? undefined : clock.timer(ADDRESS_RETRY_MS, () => void this.#inTurn(() => this.#tryAgain()))
  }

  /** Another failure than before keeps a binding waiting too: nobody is there to be told but the log. */
  async #tryAgain(): Promise<void> {
    const left: Binding[] = []
    for (const binding of this.#waiting) {
      const open = await this.#listen(binding).catch(() => undefined)
      if (open === undefined) left.push(binding)
      else {
        this.#open = [...this.#open, open]
        this.#parts.log.info(`${this.#owner} listens on ${endpointText(binding)} now: the address has come`)
      }
    }
    this.#wait(left)
  }

  async #reopen(closed: readonly Open[]): Promise<void> {
    for (const { binding, listening } of closed) {
      const back = await this.#listen({ ...binding, port: listening.port }).catch(() => undefined)
      this.#open = this.#open.filter((one) => one.listening !== listening)
      if (back === undefined) continue
      back.binding = binding
      this.#open = [...this.#open, back]
    }
  }

  async #listen(binding: Binding): Promise<Open> {
    try {
      let open: Open | undefined
      const listening = await this.#parts.network.listen(binding.address, binding.port, (conduit) =>
        this.#onConduit(conduit, open?.binding ?? binding),
      )
      open = { binding, listening }
      return open
    } catch (error) {
      throw new BindError(binding, error)
    }
  }
}

/** Undefined for a binding that is to be waited for; throws the others. */
function late(error: unknown, mayWait: MayWait): undefined {
  if (error instanceof BindError && error.code === 'EADDRNOTAVAIL' && mayWait(error.binding)) return undefined
  throw error
}

/** With the port that the system chose where 0 was asked for. */
function actual({ binding, listening }: Open): Binding {
  return { ...binding, port: listening.port }
}

function isOpenAs(open: Open, wanted: Binding): boolean {
  return same(wanted, open.binding) || same(wanted, actual(open))
}

/** The same address and port. */
export function same(one: Binding, other: Binding): boolean {
  return one.address === other.address && one.port === other.port
}

/** Whether only one of them can be open: `::` has no IPv4 address. */
export function overlap(one: Binding, other: Binding): boolean {
  if (one.port !== other.port || one.port === 0) return false
  if (one.address.includes(':') !== other.address.includes(':')) return false
  return one.address === other.address || [one.address, other.address].some((all) => all === '0.0.0.0' || all === '::')
}

function distinct(bindings: readonly Binding[]): readonly Binding[] {
  return bindings.filter((one, index) => bindings.findIndex((other) => same(one, other)) === index)
}
