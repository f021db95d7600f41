/** A DNS server on 127.0.0.1, over UDP and TCP, that answers from data: no test asks the world. */
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import type { TestContext } from 'node:test'
import * as packet from 'dns-packet'
import { defer } from './cleanup.js'

/** What is known of one name. A type that is missing has no records (NODATA); a name that is missing does not exist (NXDOMAIN). */
export interface Records {
  /** `10 mx.example.test`; `0 .` is a null MX. */
  readonly MX?: readonly string[]
  readonly A?: readonly string[]
  readonly AAAA?: readonly string[]
  readonly TXT?: readonly string[]
  /** Of `4.3.2.1.in-addr.arpa`. */
  readonly PTR?: readonly string[]
  /** Another name: its records are answered too, as resolvers do. */
  readonly CNAME?: string
  /** Over UDP the answer does not fit, so that the client must ask over TCP. */
  readonly truncated?: boolean
}

/** An answer that is an error, or no answer at all. */
export type Fault = 'SERVFAIL' | 'REFUSED' | 'silent'

export type Zone = Readonly<Record<string, Records | Fault>>

const rcodes = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 }
const types = ['MX', 'A', 'AAAA', 'TXT', 'PTR'] as const
const ttl = 60

export class NameServer {
  /** `MX example.test`, with ` tcp` where it came so, in order. */
  readonly questions: string[] = []
  readonly port: number
  readonly #zone = new Map<string, Records | Fault>()
  readonly #close: () => Promise<void>

  private constructor(zone: Zone, port: number, close: () => Promise<void>) {
    this.port = port
    this.#close = close
    for (const [name, known] of Object.entries(zone)) this.set(name, known)
  }

  /** On a free port, or on the one that is given. */
  static async start(zone: Zone, wanted = 0): Promise<NameServer> {
    const tcp = createServer().listen(wanted, '127.0.0.1')
    await once(tcp, 'listening')
    const { port } = tcp.address() as AddressInfo
    const udp = createSocket('udp4')
    udp.bind(port, '127.0.0.1')
    await once(udp, 'listening')
    const sockets = new Set<Socket>()
    const server = new NameServer(zone, port, async () => {
      for (const socket of sockets) socket.destroy()
      const ended = [once(udp, 'close'), once(tcp, 'close')]
      udp.close()
      tcp.close()
      await Promise.all(ended)
    })
    udp.on('message', (question, { port: from, address }) => {
      const answer = server.#answer(packet.decode(question), false)
      if (answer !== undefined) udp.send(packet.encode(answer), from, address)
    })
    serveTcp(tcp, sockets, (question) => server.#answer(question, true))
    return server
  }

  /** For `dnsServers`. */
  get address(): string {
    return `127.0.0.1:${this.port}`
  }

  /** From now on; undefined: the name does not exist. */
  set(name: string, known: Records | Fault | undefined): void {
    if (known === undefined) this.#zone.delete(name.toLowerCase())
    else this.#zone.set(name.toLowerCase(), known)
  }

  close(): Promise<void> {
    return this.#close()
  }

  #answer(question: packet.Packet, isTcp: boolean): packet.Packet | undefined {
    const [asked] = question.questions ?? []
    if (asked === undefined) return undefined
    const name = asked.name.toLowerCase()
    this.questions.push(`${asked.type} ${name}${isTcp ? ' tcp' : ''}`)
    const known = this.#zone.get(name)
    if (known === 'silent') return undefined
    const rcode = typeof known === 'string' ? rcodes[known] : known === undefined ? rcodes.NXDOMAIN : rcodes.NOERROR
    const isCut = typeof known === 'object' && known.truncated === true && !isTcp
    const answers = isCut ? [] : this.#records(asked.name, name, asked.type, 0)
    const flags =
      packet.RECURSION_DESIRED | packet.RECURSION_AVAILABLE | (isCut ? packet.TRUNCATED_RESPONSE : 0) | rcode
    return { type: 'response', id: question.id ?? 0, flags, questions: [asked], answers: [...answers] }
  }

  #records(asked: string, name: string, type: string, depth: number): readonly packet.Answer[] {
    const known = this.#zone.get(name)
    if (known === undefined || typeof known === 'string' || depth > 8) return []
    if (known.CNAME !== undefined) {
      const target = known.CNAME.toLowerCase()
      return [
        { type: 'CNAME', name: asked, ttl, data: known.CNAME },
        ...this.#records(known.CNAME, target, type, depth + 1),
      ]
    }
    const wanted = types.find((one) => one === type)
    return wanted === undefined ? [] : (known[wanted] ?? []).map((text) => record(wanted, asked, text))
  }
}

function record(type: (typeof types)[number], name: string, text: string): packet.Answer {
  if (type !== 'MX') return { type, name, ttl, data: text }
  const [preference = '', exchange = ''] = text.split(' ')
  return { type, name, ttl, data: { preference: Number(preference), exchange } }
}

/** Each message after its length in two octets (RFC 1035 section 4.2.2). */
function serveTcp(
  server: Server,
  sockets: Set<Socket>,
  answer: (question: packet.Packet) => packet.Packet | undefined,
) {
  server.on('connection', (socket) => {
    sockets.add(socket)
    let rest = Buffer.alloc(0)
    socket.on('data', (chunk: Buffer) => {
      rest = Buffer.concat([rest, chunk])
      while (rest.length >= 2 && rest.length >= 2 + rest.readUInt16BE()) {
        const end = 2 + rest.readUInt16BE()
        const reply = answer(packet.streamDecode(rest.subarray(0, end)))
        rest = rest.subarray(end)
        if (reply !== undefined) socket.write(packet.streamEncode(reply))
      }
    })
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
  })
}

/** A name server for one test, ended after it. */
export async function startNameServer(t: TestContext, zone: Zone, wanted?: number): Promise<NameServer> {
  const server = await NameServer.start(zone, wanted)
  defer(t, () => server.close())
  return server
}
