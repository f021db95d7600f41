/**
 * The next hops of `attacks.ts` in a process of their own, so that what they do costs the test nothing: each on a port of
 * 127.0.0.1. Writes a line of JSON: their ports, and that of a server that tells how often each was connected to.
 */
import { createServer, type Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { generate } from 'selfsigned'
import { Hop, listen, type Peer, type Step, usualKeywords } from '../../support/hop.js'
import { type Attack, attacks } from './attacks.js'

/** By name of the attack. */
export interface Hosts {
  readonly ports: readonly number[]
  readonly statistics: number
}

export interface Connections {
  readonly all: number
  /** Messages that were taken. */
  readonly taken: number
}

interface Identity {
  readonly key: string
  readonly cert: string
}

async function identity(name: string, notAfterDate: Date): Promise<Identity> {
  const extensions = [{ name: 'subjectAltName' as const, altNames: [{ type: 2 as const, value: name }] }]
  const options = { keySize: 2048, notBeforeDate: new Date(0), notAfterDate, extensions }
  const { private: key, cert } = await generate([{ name: 'commonName', value: name }], options)
  return { key, cert }
}

const later = new Date(Date.now() + 86_400_000)
const identities = {
  'wrong name': await identity('other.test', later),
  expired: await identity('localhost', new Date(86_400_000)),
  'self-signed': await identity('localhost', later),
}

/** Does it; what it gives is for the hop. */
function perform({ act }: Attack, { conduit }: Peer): string {
  const socket = conduit as unknown as Socket
  if (act === 'stop reading') socket.pause()
  else if (act === 'reset') socket.resetAndDestroy()
  else if (act === 'silence') return 'silent'
  else if ('say' in act) return act.say
  else if ('end' in act) socket.end(act.end)
  else if ('pour' in act) pour(socket, act.pour)
  else if ('trickle' in act) trickle(socket, act.trickle, act.everyMs)
  else if ('certificate' in act) {
    socket.removeAllListeners('data')
    socket.write('220 go ahead\r\n')
    new TLSSocket(socket, { isServer: true, ...identities[act.certificate] }).on('error', () => undefined)
  } else {
    socket.removeAllListeners('data')
    socket.write('220 go ahead\r\n')
    if (act.noTls === 'end') socket.end()
    if (act.noTls === 'garbage') socket.once('data', () => socket.write(Buffer.alloc(4096, 0x42)))
    if (act.noTls === 'silence') socket.resume()
  }
  return 'silent'
}

function pour(socket: Socket, text: string): void {
  const more = () => {
    while (!socket.destroyed && socket.write(text));
  }
  socket.on('drain', more)
  more()
}

function trickle(socket: Socket, text: string, everyMs: number): void {
  socket.write(text)
  const timer = setInterval(() => socket.write('x'), everyMs)
  socket.once('close', () => clearInterval(timer))
}

/** Whoever has fallen silent, or talks on, answers nothing any more. */
function isMute({ act }: Attack): boolean {
  return act === 'silence' || (typeof act === 'object' && ('trickle' in act || 'pour' in act))
}

function stepOf(attack: Attack): Step {
  const mute = new WeakSet<Peer>()
  return (verb, _, peer) => {
    if (mute.has(peer)) return 'silent'
    if (verb !== attack.at) return undefined
    const messages = peer.lines.filter((line) => line.startsWith('DATA')).length
    if (attack.reused === true && messages === 0) return undefined
    if (isMute(attack)) mute.add(peer)
    return perform(attack, peer)
  }
}

const startTls = attacks.map(({ at }) => (at === 'STARTTLS' ? ['STARTTLS'] : []))
const hops = attacks.map(
  (attack, n) => new Hop(stepOf(attack), [...(attack.keywords ?? usualKeywords), ...(startTls[n] ?? [])]),
)
const ports: number[] = []
for (const hop of hops) ports.push((await listen(hop)).port)
const statistics = createServer((socket) => {
  const told = hops.map(({ peers, taken }): Connections => {
    return { all: peers.length, taken: taken.length }
  })
  socket.on('error', () => undefined)
  socket.end(JSON.stringify(told))
}).listen(0, '127.0.0.1', () => {
  const address = statistics.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  process.stdout.write(`${JSON.stringify({ ports, statistics: port } satisfies Hosts)}\n`)
})
