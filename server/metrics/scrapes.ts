/**
 * GET /metrics. Node's HTTP server is given open connections, as our libraries are: it never listens, so its own limits of
 * time do not run, and each connection has one deadline of ours instead.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { collectDefaultMetrics, Registry } from 'prom-client'
import type { Clock } from '../system/clock.js'
import type { Log } from '../system/log.js'
import type { Conduit } from '../system/network.js'

/** Connections at once; more are cut off. One Prometheus needs one. */
export const SCRAPES_MAX = 16
/** How long a connection may last. Each brings one request. */
export const SCRAPE_DEADLINE_MS = 10_000
const HEADER_BYTES_MAX = 8 * 1024

export interface ScrapesParts {
  readonly system: { readonly clock: Clock; readonly log: Log }
  /** The numbers of the relay as text. */
  readonly text: () => Promise<string>
}

export class Scrapes {
  readonly #parts: ScrapesParts
  readonly #open = new Set<Conduit>()
  readonly #server = createServer({ maxHeaderSize: HEADER_BYTES_MAX }, (request, response) => {
    void this.#answer(request, response)
  })
  /** Memory, CPU, the lag of the event loop. Made with the first request: measuring the lag costs a wake-up each 10 ms. */
  #process: Registry | undefined

  constructor(parts: ScrapesParts) {
    this.#parts = parts
  }

  /** Takes an open connection. */
  take(conduit: Conduit): void {
    conduit.on('error', () => undefined)
    if (this.#open.size >= SCRAPES_MAX) {
      conduit.destroy()
      return
    }
    this.#open.add(conduit)
    const deadline = this.#parts.system.clock.timer(SCRAPE_DEADLINE_MS, () => conduit.destroy())
    conduit.once('close', () => {
      deadline.cancel()
      this.#open.delete(conduit)
    })
    this.#server.emit('connection', conduit)
  }

  /** Cuts off what is open. */
  close(): void {
    for (const conduit of this.#open) conduit.destroy()
  }

  async #answer({ method, url }: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on('error', () => undefined)
    try {
      if (method !== 'GET' || url?.split('?')[0] !== '/metrics') {
        reply(response, 404, 'text/plain; charset=utf-8', 'There is nothing here but GET /metrics.\n')
        return
      }
      this.#process ??= processMetrics()
      const text = `${await this.#parts.text()}${await this.#process.metrics()}`
      reply(response, 200, Registry.PROMETHEUS_CONTENT_TYPE, text)
    } catch (error) {
      this.#parts.system.log.error('The metrics could not be read', { error: String(error) })
      if (!response.headersSent)
        reply(response, 500, 'text/plain; charset=utf-8', 'The log of the relay has the reason.\n')
    }
  }
}

function reply(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text), connection: 'close' })
  response.end(text)
}

function processMetrics(): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return registry
}
