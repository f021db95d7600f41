/**
 * Connections, as the relay sees them. smtp-server and nodemailer are never given a port, a host name or a file, but
 * an open Conduit, so that a simulated world can stand in for the network.
 */
import * as net from 'node:net'
import { networkInterfaces } from 'node:os'
import type { Duplex } from 'node:stream'

/** An open byte stream to another machine: a duplex stream with the few socket members that our libraries use. */
export interface Conduit extends Duplex {
  readonly remoteAddress?: string | undefined
  readonly remotePort?: number | undefined
  readonly localAddress?: string | undefined
  readonly localPort?: number | undefined
  /** Octets that came over it, and that were given to it; a connection in memory need not know. */
  readonly bytesRead?: number | undefined
  readonly bytesWritten?: number | undefined
  setTimeout(timeoutMs: number, callback?: () => void): this
  setKeepAlive(enable?: boolean, initialDelayMs?: number): this
  setNoDelay(noDelay?: boolean): this
}

/** A port, or a local socket, that is being listened on. */
export interface Listening {
  /** The port in use: interesting when 0 was asked for. */
  readonly port: number
  /** Stops listening. Open connections stay open. Resolves when the port is free. */
  close(): Promise<void>
}

export interface Network {
  /**
   * Listens on an address and port; `::` is every IPv6 address and no IPv4 one. `allowHalfOpen`: clients that half-close after their last command still want the reply.
   * Rejects with the system's error (EADDRINUSE, EACCES, EADDRNOTAVAIL).
   */
  listen(address: string, port: number, onConduit: (conduit: Conduit) => void): Promise<Listening>
  /** Listens on a Unix socket path (mode 0600) or a Windows pipe. */
  listenLocal(path: string, onConduit: (conduit: Conduit) => void): Promise<Listening>
  /**
   * Opens a connection; rejects with the system's error, or when `signal` aborts. `virtualServer`: on whose behalf, for
   * whoever counts.
   */
  connect(
    target: { address: string; port: number; localAddress?: string; virtualServer?: string },
    signal: AbortSignal,
  ): Promise<Conduit>
  /** Whether something answers at a Unix socket path or pipe. What is neither refused nor absent (a full backlog) does. */
  probeLocal(path: string): Promise<boolean>
  /** The addresses of this machine now, without zones. */
  localAddresses(): readonly string[]
}

/** How many connections the system may hold for us before we take them. A burst of devices must not see refusals. */
const BACKLOG = 1024

export const systemNetwork: Network = {
  listen: (address, port, onConduit) => {
    const server = net.createServer({ allowHalfOpen: true, noDelay: true }, onConduit)
    return listening(server, { host: address, port, backlog: BACKLOG, ipv6Only: true })
  },
  listenLocal: async (path, onConduit) => {
    const server = net.createServer(onConduit)
    // The mode is set by the umask before the socket exists: a chmod afterwards would leave a gap.
    const before = process.platform === 'win32' ? undefined : process.umask(0o177)
    try {
      return await listening(server, { path })
    } finally {
      if (before !== undefined) process.umask(before)
    }
  },
  connect: (target, signal) =>
    new Promise((resolve, reject) => {
      const options: net.TcpNetConnectOpts & { signal: AbortSignal } = {
        host: target.address,
        port: target.port,
        noDelay: true,
        signal,
        ...(target.localAddress === undefined ? {} : { localAddress: target.localAddress }),
      }
      const socket = net.connect(options)
      socket.once('error', reject)
      socket.once('connect', () => {
        socket.off('error', reject)
        resolve(socket)
      })
    }),
  probeLocal: (path) =>
    new Promise((resolve) => {
      const socket = net.connect({ path })
      const answer = (alive: boolean) => {
        socket.destroy()
        resolve(alive)
      }
      socket.once('connect', () => answer(true))
      socket.once('error', (error: NodeJS.ErrnoException) => {
        answer(error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT')
      })
    }),
  localAddresses: () => Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address)),
}

function listening(server: net.Server, options: net.ListenOptions): Promise<Listening> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(options, () => {
      server.off('error', reject)
      // After this an error is one failed accept (EMFILE): the next one may work, and the connection was never ours.
      server.on('error', () => undefined)
      const address = server.address()
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : 0,
        // Node's callback would come only when every connection that it brought has ended; the port is free at once.
        close: async () => void server.close(),
      })
    })
  })
}
