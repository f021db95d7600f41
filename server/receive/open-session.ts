/** An open session as others see it. */

export interface OpenSession {
  /** The virtual server, a hyphen and a number: `1-17`. */
  readonly identity: string
  readonly virtualServer: string
  /** Undefined on a connection that has none. */
  readonly remoteAddress: string | undefined
  readonly remotePort: number | undefined
  readonly localAddress: string
  readonly localPort: number
  /** What the client called itself; '' before HELO or EHLO. */
  readonly heloName: string
  /** The account of the client; undefined without AUTH. */
  readonly authenticatedAs: string | undefined
  /** The version of TLS; undefined in plain text. */
  readonly tls: string | undefined
  /**
   * Idle: between messages. Envelope: MAIL was accepted. Data: the message is arriving. Storing: it is whole, and the queue
   * is making it durable.
   */
  readonly state: 'Idle' | 'Envelope' | 'Data' | 'Storing'
  /** The verb of the last command; undefined before the first. */
  readonly lastCommand: string | undefined
  /** Messages that were accepted. */
  readonly messageCount: number
  /** Octets over the wire, TLS included. */
  readonly bytesReceived: number
  /** Wall time in milliseconds. */
  readonly sinceMs: number
}
