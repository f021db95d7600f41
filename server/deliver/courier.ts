/** The seam between the schedule of deliveries and one attempt on one route. */
import type { DeliveryError } from '../queue/envelope.js'
import type { Body, Claim, Outcome } from '../queue/work.js'
import type { Account } from './account.js'

export type TlsMode = 'None' | 'Opportunistic' | 'Required' | 'Verified'

/** Where mail goes: everything that tells two connections apart. Two routes with the same key share state and connections. */
export type Route =
  | {
      readonly kind: 'drop'
      readonly key: string
      readonly virtualServer: string
      /** The local domain. */
      readonly domain: string
    }
  | {
      readonly kind: 'smartHost'
      readonly key: string
      readonly virtualServer: string
      /** Tried in order: the next when a connection to the one before fails. */
      readonly hosts: readonly string[]
      readonly port: number
      readonly tlsMode: TlsMode
      /** Who we say that we are before MAIL; absent: nobody. */
      readonly account?: Account
      /** The entry of the Domains node that names these hosts: `contoso.com`, `*.contoso.com`; absent for the smart host. */
      readonly domain?: string
      /** HELO in place of EHLO. */
      readonly sendHelo?: true
    }
  /** By MX record: one route for each domain, so that there may be any number of them. */
  | {
      readonly kind: 'mx'
      readonly key: string
      readonly virtualServer: string
      /** In lower case; an address literal with its brackets. */
      readonly domain: string
      readonly port: number
      readonly tlsMode: TlsMode
      /** HELO in place of EHLO. */
      readonly sendHelo?: true
      /** The name servers that are asked; none: those of the system. */
      readonly dnsServers: readonly string[]
      /** Takes in the same attempt what no mail host of the domain can be reached for. */
      readonly smartHost?: SmartHostRoute
    }
  /** No way out: mail waits, with the reason. */
  | {
      readonly kind: 'none'
      readonly key: string
      readonly virtualServer: string
      readonly domain: string
      readonly reason: string
    }

export type SmartHostRoute = Extract<Route, { kind: 'smartHost' }>
export type MxRoute = Extract<Route, { kind: 'mx' }>

export interface AttemptResult {
  /** By recipient number. A recipient that is missing counts as untried. */
  readonly outcomes: ReadonlyMap<number, Outcome>
  /** A failure of the route (connect, greeting, TLS, AUTH, 421): the route backs off. */
  readonly routeError?: DeliveryError
  /** host:port that was talked to. */
  readonly host?: string
}

export interface Courier {
  /**
   * One attempt. Never rejects: an unknown error is a deferral (invariant 4). Ends by its own deadline. `onReached` is
   * called when the next hop has answered MAIL and the answer does not speak against the route, so that a probe need not
   * wait for the end of a large message. A host that greets and then wants credentials has not been reached.
   */
  attempt(route: Route, claim: Claim, body: Body, onReached?: () => void): Promise<AttemptResult>
  /** Closes idle connections of routes that are gone or changed. */
  forget(routeKey: string): void
  /** Ends everything: idle connections at once, attempts under way within the limit. */
  close(): Promise<void>
}
