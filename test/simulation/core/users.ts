/** Who gives mail to the relay: clients, as the queue sees them, and programs that put files into the Pickup folder. */
import { join } from 'node:path'
import type { Draft, RecipientDsn } from '../../../server/queue/envelope.js'
import type { Submission } from '../../../server/queue/submission.js'
import type { Dice } from '../dice.js'
import type { DiskImage } from '../disk-image.js'
import type { DrawnSettings } from './drawn-settings.js'
import type { Ledger } from './ledger.js'

type Notify = RecipientDsn['notify'] | undefined

const notifies: readonly [Notify, ...Notify[]] = [
  undefined,
  undefined,
  ['SUCCESS'],
  ['SUCCESS', 'FAILURE', 'DELAY'],
  ['NEVER'],
]
const domains: readonly [string, ...string[]] = ['relay.test', 'ex.test', 'more.test']

/** The longest body: numbers that go up. */
const pattern = Buffer.from(Uint32Array.from({ length: 50_000 }, (_, n) => n).buffer)

export interface UserParts {
  readonly dice: Dice
  readonly ledger: Ledger
  readonly image: DiskImage
  readonly settings: DrawnSettings
  /** Messages in the queue. */
  readonly queued: () => number
}

export class Users {
  readonly #parts: UserParts
  #count = 0

  constructor(parts: UserParts) {
    this.#parts = parts
  }

  /** One client gives one message, with pauses; resolves when it has its answer, which may be never. */
  async send(submission: Submission, pause: (ms: number) => Promise<void>): Promise<void> {
    const { dice, ledger, settings, queued } = this.#parts
    const draft = this.#draft()
    const body = this.#body(
      dice.pick([40, 40, 40, 40, 40, 3000, 3000, 66_000, 66_000, dice.chance(0.2) ? 200_000 : 300]),
    )
    const sink = submission.begin()
    const mail = ledger.given(sink.id, draft, body)
    const { life } = ledger
    const slow = dice.chance(0.3)
    for (let at = 0; at < body.length; ) {
      const length = dice.pick([body.length, 30_000, 65_536])
      const more = sink.write(body.subarray(at, at + length))
      at += length
      if (!more && (await sink.drained()) !== undefined) return sink.abort()
      if (dice.chance(0.01)) return sink.abort()
      if (slow) await pause(dice.pick([0, 1, 1, 20]))
    }
    const isFull = queued() >= settings.service.maxQueuedMessages
    const result = await submission.submit(draft, sink)
    if (life !== ledger.life) return
    mail.answer = result.kind
    mail.answeredIn = life
    if (result.kind !== 'accepted') return
    if (result.id !== sink.id) ledger.report(`${sink.id} was accepted as ${result.id}.`)
    if (isFull) ledger.report(`${sink.id} was accepted above maxQueuedMessages.`)
  }

  /** A program puts a file into the Pickup folder. */
  pickUp(): void {
    const { image, settings, ledger } = this.#parts
    const folder = settings.folder.pickupDirectory
    if (image.find(folder) === undefined) return
    this.#count++
    const address = `p${this.#count}@more.test`
    const head = `X-Sender: a@ex.test\r\nX-Receiver: ${address}\r\n\r\n`
    image.put(join(folder, `${this.#count}.eml`), `${head}Subject: pickup\r\n\r\nhello\r\n`)
    ledger.pickedUp.add(address)
  }

  #draft(): Draft {
    const { dice } = this.#parts
    this.#count++
    const recipients = Array.from({ length: dice.between(1, 4) }, (_, n) => {
      const address = `r${this.#count}-${n}@${dice.pick(domains)}`
      const notify = dice.pick(notifies)
      return notify === undefined ? { address } : { address, dsn: { notify } }
    })
    return {
      virtualServer: '1',
      source: 'SMTP',
      sender: dice.pick(['', 'a@ex.test', 'a@ex.test']),
      recipients,
      smtpUtf8: false,
      eightBit: false,
      hops: 0,
      ...(dice.chance(0.2) ? { ret: 'FULL' } : {}),
    }
  }

  /** No piece of it is like another, so that one that lacks or stands elsewhere shows. */
  #body(size: number): Buffer {
    const body = Buffer.from(pattern.subarray(0, size))
    body.write(`Subject: message ${this.#count}\r\n\r\n`)
    return body
  }
}
