/** The addresses and ports of a virtual server: opened and closed while it runs. */
import type { Conduit, Listening, Network } from '../system/network.js'

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
    super(`The relay cannot listen on ${bindingText(binding)}: ${advice(code, cause)}`, { cause })
    this.binding = binding
    this.code = code
  }
}

/** `192.0.2.1:25` or `[2001:db8::1]:25`. */
export function bindingText({ address, port }: Binding): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`
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

export class Bindings {
  readonly #network: Pick<Network, 'listen'>
  readonly #onConduit: (conduit: Conduit, binding: Binding) => void
  #open: readonly Open[] = []
  /** Changes run one after the other. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(network: Pick<Network, 'listen'>, onConduit: (conduit: Conduit, binding: Binding) => void) {
    this.#network = network
    this.#onConduit = onConduit
  }

  /** What is listened on, with the ports that the system chose where 0 was asked for. */
  get listening(): readonly Binding[] {
    return this.#open.map(actual)
  }

  /**
   * Listens on these and nothing else: opens the new ones, then closes those that are gone; those that stay are not
   * touched. Rejects with a BindError when one cannot be opened; then everything is as it was before.
   */
  set(wanted: readonly Binding[]): Promise<void> {
    const change = this.#last.then(() => this.#change(wanted))
    this.#last = change.catch(() => undefined)
    return change
  }

  async #change(wanted: readonly Binding[]): Promise<void> {
    const kept = this.#open.filter((open) => wanted.some((one) => isOpenAs(open, one)))
    const gone = this.#open.filter((one) => !kept.includes(one))
    const missing = distinct(wanted).filter((one) => !kept.some((open) => isOpenAs(open, one)))
    // 0.0.0.0:25 and 127.0.0.1:25 cannot both be open: there the old one must go first.
    const inTheWay = gone.filter((open) => missing.some((one) => overlap(one, actual(open))))
    await Promise.all(inTheWay.map(({ listening }) => listening.close()))
    const opened: Open[] = []
    try {
      for (const binding of missing) opened.push(await this.#listen(binding))
    } catch (error) {
      await Promise.all(opened.map(({ listening }) => listening.close()))
      await this.#reopen(inTheWay)
      throw error
    }
    for (const open of kept) open.binding = wanted.find((one) => isOpenAs(open, one)) ?? open.binding
    this.#open = [...kept, ...opened]
    await Promise.all(gone.filter((one) => !inTheWay.includes(one)).map(({ listening }) => listening.close()))
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
      const listening = await this.#network.listen(binding.address, binding.port, (conduit) =>
        this.#onConduit(conduit, open?.binding ?? binding),
      )
      open = { binding, listening }
      return open
    } catch (error) {
      throw new BindError(binding, error)
    }
  }
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
