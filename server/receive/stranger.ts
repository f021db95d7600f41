/**
 * A session of a stranger in memory, up to RCPT: what the code that serves clients would answer under given settings.
 * Nothing listens, no message is begun, and nothing is counted or written down.
 */
import type { Submission } from '../queue/submission.js'
import type { Clock } from '../system/clock.js'
import { type MemoryConduit, memoryConduits } from '../system/memory-conduit.js'
import type { Network } from '../system/network.js'
import type { ReceiveSettings } from './policy.js'
import { createReceiver } from './receiver.js'

/** In memory and without a look at the disk a reply takes a millisecond. */
const REPLY_LIMIT_MS = 10_000

/** A queue that never gets as far as a message. */
const nothing: Submission = {
  refusal: () => undefined,
  begin: () => {
    throw new Error('a stranger who only asks sends no message')
  },
  submit: async () => ({ kind: 'later', reason: 'stopping', text: 'nothing is taken here' }),
}
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
const closed = (): Promise<never> => Promise.reject(new Error('there is no network here'))
const noNetwork: Network = {
  listen: closed,
  listenLocal: closed,
  connect: closed,
  probeLocal: async () => false,
  localAddresses: () => [],
}

export interface Stranger {
  /** Where he comes from. */
  readonly address: string
  readonly sender: string
  readonly recipient: string
}

/**
 * The last reply that he gets: to RCPT, or to what was refused before it. Rejects when the session ends without one.
 */
export async function replyToStranger(
  clock: Clock,
  settings: ReceiveSettings,
  { address, sender, recipient }: Stranger,
): Promise<string> {
  const receiver = createReceiver({
    system: { clock, log: silent, network: noNetwork },
    virtualServer: '0',
    settings: () => settings,
    submission: nothing,
  })
  const { server, client } = memoryConduits(address)
  receiver.take(server)
  try {
    const replies = repliesOf(client, clock)
    let last = await replies()
    for (const line of ['EHLO stranger.invalid', `MAIL FROM:<${sender}>`, `RCPT TO:<${recipient}>`]) {
      if (!last.startsWith('2')) return last
      client.write(`${line}\r\n`)
      last = await replies()
    }
    return last
  } finally {
    client.destroy()
    server.destroy()
  }
}

/** Each call: the next whole reply, its last line. */
function repliesOf(client: MemoryConduit, clock: Clock): () => Promise<string> {
  let received = ''
  let wake: () => void = () => undefined
  let over: string | undefined
  const end = (why: string) => (): void => {
    over ??= why
    wake()
  }
  client.on('data', (chunk: Buffer) => {
    received += chunk.toString('latin1')
    wake()
  })
  client.on('end', end('the connection ended'))
  client.on('error', end('the connection broke'))
  return async () => {
    const timer = clock.timer(REPLY_LIMIT_MS, end(`no answer came in ${REPLY_LIMIT_MS / 1000} s`))
    try {
      for (;;) {
        const whole = /^(?:\d{3}-[^\n]*\n)*(\d{3}(?: [^\n]*)?)\r\n/.exec(received)
        if (whole !== null) {
          received = received.slice(whole[0].length)
          return (whole[1] ?? '').trimEnd()
        }
        if (over !== undefined) throw new Error(over)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    } finally {
      timer.cancel()
    }
  }
}
