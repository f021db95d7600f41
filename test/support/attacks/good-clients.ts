/** Well-behaved clients beside an attack: printers, scripts and servers, each with its own way of handing in mail. */
import { once } from 'node:events'
import * as net from 'node:net'
import * as tls from 'node:tls'
import { SmtpTalk } from '../smtp-talk.js'
import type { Target } from './attack.js'

/** The account that they log in with. */
export const account = { userName: 'device', password: 'The right one 1' }

/** No reply may take so long: that is far below the patience of any client. */
const PATIENCE_MS = 20_000
const short = 'A line of an ordinary message of four thousand octets.\r\n'.repeat(72)
const long = short.repeat(25)

export interface Handed {
  readonly accepted: number
  /** What the clients heard instead of 250. */
  readonly failures: readonly string[]
  readonly seconds: number
}

interface Visit {
  readonly target: Target
  readonly localAddress: string
}

/** One of them: connects, hands in as many messages as asked for, and says goodbye. */
type Client = (visit: Visit, messages: readonly number[]) => Promise<void>

/** Expects a reply that begins so. */
async function expects(reply: Promise<string>, code: string): Promise<void> {
  const given = await reply
  if (!given.startsWith(code)) throw new Error(given)
}

async function open({ target, localAddress }: Visit, where: 'port' | 'tlsPort' = 'port'): Promise<SmtpTalk> {
  const socket = net.connect({ port: target[where], host: '127.0.0.1', localAddress, noDelay: true })
  let stream: net.Socket = socket
  if (where === 'tlsPort') stream = tls.connect({ socket, rejectUnauthorized: false })
  await once(stream, where === 'tlsPort' ? 'secureConnect' : 'connect', { signal: AbortSignal.timeout(PATIENCE_MS) })
  const talk = new SmtpTalk(stream)
  await expects(talk.reply(PATIENCE_MS), '220')
  return talk
}

async function ask(talk: SmtpTalk, line: string, code: string): Promise<void> {
  talk.send(`${line}\r\n`)
  await expects(talk.reply(PATIENCE_MS), code)
}

function text(number: number): string {
  return `Subject: good ${number}\r\n\r\n${number % 20 === 7 ? long : short}`
}

async function message(talk: SmtpTalk, number: number): Promise<void> {
  await ask(talk, 'MAIL FROM:<app@client.test>', '250')
  await ask(talk, 'RCPT TO:<user@mail.test>', '250')
  await ask(talk, 'DATA', '354')
  await ask(talk, `${text(number)}.`, '250')
}

async function all(talk: SmtpTalk, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) await message(talk, number)
  await ask(talk, 'QUIT', '221')
}

const plain: Client = async (visit, numbers) => {
  const talk = await open(visit)
  await ask(talk, 'HELO client.test', '250')
  await all(talk, numbers)
}

/** As smtp-source and most servers do: the envelope in one packet. */
const pipelined: Client = async (visit, numbers) => {
  const talk = await open(visit)
  await ask(talk, 'EHLO client.test', '250')
  for (const number of numbers) {
    talk.send('MAIL FROM:<app@client.test>\r\nRCPT TO:<user@mail.test>\r\nDATA\r\n')
    for (const code of ['250', '250', '354']) await expects(talk.reply(PATIENCE_MS), code)
    await ask(talk, `${text(number)}.`, '250')
  }
  await ask(talk, 'QUIT', '221')
}

const startTls: Client = async (visit, numbers) => {
  const talk = await open(visit)
  await ask(talk, 'EHLO client.test', '250')
  await talk.secure()
  await ask(talk, 'EHLO client.test', '250')
  await all(talk, numbers)
}

const loggedIn: Client = async (visit, numbers) => {
  const talk = await open(visit, 'tlsPort')
  await ask(talk, 'EHLO client.test', '250')
  const credentials = Buffer.from(`\0${account.userName}\0${account.password}`).toString('base64')
  await ask(talk, `AUTH PLAIN ${credentials}`, '235')
  await all(talk, numbers)
}

/** Each is at an address of its own, and hands in so many messages over one connection. */
const clients: readonly (readonly [Client, number])[] = [
  [plain, 1],
  [plain, 1],
  [plain, 1],
  [pipelined, 5],
  [pipelined, 1],
  [pipelined, 1],
  [startTls, 5],
  [loggedIn, 5],
]

/** Hands in `count` messages; nobody tries again what was refused. */
export async function handIn(target: Target, count: number): Promise<Handed> {
  const failures: string[] = []
  let next = 0
  let accepted = 0
  const begun = performance.now()
  const work = async (client: Client, batch: number, localAddress: string): Promise<void> => {
    while (next < count) {
      const numbers = Array.from({ length: Math.min(batch, count - next) }, () => next++)
      try {
        await client({ target, localAddress }, numbers)
        accepted += numbers.length
      } catch (error) {
        failures.push(`${client.name || 'a client'}: ${String(error)}`)
      }
    }
  }
  await Promise.all(clients.map(([client, batch], index) => work(client, batch, `127.0.0.${2 + index}`)))
  return { accepted, failures, seconds: (performance.now() - begun) / 1000 }
}
