/** What is looked at when a world has ended: each message, each report, the folders and the tracking log. */
import { basename } from 'node:path'
import { readDropHead } from '../../../server/drop/drop-file.js'
import type { TraceEvent } from '../../../server/generated/reports.js'
import { eventKey } from '../../../server/queue/keys.js'
import { parseEvent } from '../../../server/queue/tracking-files.js'
import { hearsOf } from '../../../server/queue/wishes.js'
import type { DiskImage } from '../disk-image.js'
import { TRACKING } from './core-relay.js'
import { type DrawnSettings, ROOT } from './drawn-settings.js'
import { ENDS, type Ledger, type Mail } from './ledger.js'
import { NO_DSN } from './next-hops.js'

interface Parts {
  readonly ledger: Ledger
  readonly image: DiskImage
  readonly settings: DrawnSettings
}

interface Log {
  readonly events: readonly TraceEvent[]
  readonly wrong: string[]
  /** Numbers that are in no file. */
  readonly missing: readonly number[]
}

/** Whether an event says that the one of a number is lost. */
function isNamed(number: number, { status = '' }: TraceEvent): boolean {
  if (status.includes(eventKey(number))) return true
  const [, from = '0', through = '0'] = /^The events (\d+) to (\d+) are lost/.exec(status) ?? []
  return number >= Number(from) && number <= Number(through)
}

/** What is not as it should be; none when all is well. What comes after a fault that was seen before says little. */
export function verdict(parts: Parts): readonly string[] {
  const { ledger, image } = parts
  if (ledger.wrong.length > 0) return ledger.wrong
  const log = readLog(image)
  // Without its log nobody can say more.
  if (log.missing.length + log.wrong.length > 0 && ledger.logSuspect) return leftOvers(image)
  const named = log.events.filter(({ eventId }) => eventId === 'DAMAGE')
  const unnamed = log.missing.filter((number) => !named.some((event) => isNamed(number, event)))
  if (unnamed.length > 0) log.wrong.push(`The tracking log lacks the events ${unnamed.join(' ')}`)
  // A store that could not be read at a start is repaired, and says so.
  const [unfounded] = named.filter(({ status = '' }) => ledger.damaged.size === 0 && !status.startsWith('IO error'))
  if (unfounded !== undefined && !ledger.unsure) log.wrong.push(`Damage that is none: ${unfounded.status}`)
  const judged = new Judged(log.events, parts, log.missing.length > 0)
  return [...log.wrong, ...judged.wrong, ...leftOvers(image)]
}

/** The tracking log as it lies on the disk: each line an event, each number once, none missing. */
function readLog(image: DiskImage): Log {
  const wrong: string[] = []
  const events: TraceEvent[] = []
  const numbers = new Set<number>()
  for (const { path, file } of image.files(TRACKING)) {
    if (!path.endsWith('.jsonl')) continue
    const lines = file.bytes().toString().split('\n')
    if (lines.pop() !== '') wrong.push(`${path} does not end with a line end`)
    for (const line of lines) {
      const event = parseEvent(Buffer.from(line))
      if (event === undefined) wrong.push(`${path} holds a line that is no event: ${line.slice(0, 100)}`)
      else if (numbers.has(event.sequence)) wrong.push(`The event ${event.sequence} is there twice`)
      else {
        numbers.add(event.sequence)
        events.push(event)
      }
    }
  }
  events.sort((a, b) => a.sequence - b.sequence)
  const missing: number[] = []
  for (let number = 1; number < (events.at(-1)?.sequence ?? 0); number++) if (!numbers.has(number)) missing.push(number)
  return { events, wrong, missing }
}

/** Nothing of a message that has ended stays in the store's folder. */
function leftOvers(image: DiskImage): readonly string[] {
  return image.files(`${ROOT}/store/bodies`).map(({ path }) => `${path} is left over`)
}

class Judged {
  readonly wrong: string[] = []
  readonly #parts: Parts
  readonly #events: readonly TraceEvent[]
  readonly #lacksEvents: boolean
  /** Ends by recipient, `id address`. */
  readonly #ends = new Map<string, TraceEvent[]>()
  readonly #drops: ReadonlyMap<string, number>
  /** Ids that an event names as damaged. */
  readonly #named: ReadonlySet<string>

  /** `lacksEvents`: some are lost, as others say. */
  constructor(events: readonly TraceEvent[], parts: Parts, lacksEvents: boolean) {
    this.#parts = parts
    this.#lacksEvents = lacksEvents
    this.#events = events
    for (const event of events)
      if (ENDS.has(event.eventId)) for (const who of whoOf(event)) push(this.#ends, who, event)
    this.#drops = this.#dropped()
    this.#named = new Set(events.filter(({ eventId }) => eventId === 'DAMAGE').map(({ identity }) => identity))
    for (const [id, mail] of parts.ledger.mails) this.#judge(id, mail)
    this.#judgeReports()
    this.#judgePickup()
    for (const [who, ends] of this.#ends) {
      const [id = ''] = who.split(' ')
      const { twice, damaged } = parts.ledger
      if (ends.length > 1 && !twice.has(id) && !damaged.has(id)) this.wrong.push(`${who} has ended twice`)
    }
  }

  #judge(id: string, mail: Mail): void {
    const isNamed = this.#parts.ledger.damaged.has(id) && (this.#named.has(id) || this.#lacksEvents)
    for (const { address } of mail.draft.recipients) {
      const who = `${id} ${address}`
      const [end] = this.#ends.get(who) ?? []
      if (isNamed) continue
      if (end !== undefined) this.#judgeEnd(who, end, mail)
      else if (mail.answer === 'accepted') this.wrong.push(`${who} was accepted, and has no end`)
    }
  }

  /** Whether what the relay says of the end is so. */
  #judgeEnd(who: string, end: TraceEvent, mail: Mail): void {
    const { ledger } = this.#parts
    const [id = '', address = ''] = who.split(' ')
    if (end.eventId === 'SEND' && ledger.times(id, address) === 0)
      this.wrong.push(`${who} has a SEND, and nobody has it`)
    if (end.eventId === 'DELIVER' && !this.#drops.has(who)) this.wrong.push(`${who} has a DELIVER, and is not in Drop`)
    if (end.eventId === 'FAIL' && !ledger.refused.has(who)) this.wrong.push(`${who} has failed, and nobody refused it`)
    if (end.eventId === 'REMOVE' && !ledger.removals.has(who)) this.wrong.push(`${who} is removed, and nobody asked`)
    if (end.eventId === 'FAIL' || end.eventId === 'EXPIRE') this.#judgeFailure(id, address, mail)
  }

  /** What nobody is told of is in Badmail. */
  #judgeFailure(id: string, address: string, mail: Mail): void {
    const { image, settings, ledger } = this.#parts
    const recipient = mail.draft.recipients.find((one) => one.address === address)
    if (recipient === undefined || hearsOf('FAILURE', mail.draft, recipient)) return
    const files = image.files(settings.folder.badMailDirectory).filter(({ path }) => basename(path).startsWith(id))
    const reason = files.find(({ path, file }) => path.endsWith('.BDR') && file.bytes().includes(`<${address}>`))
    if (reason === undefined) this.wrong.push(`${id} ${address} has failed, and is not in Badmail`)
    const whole = files.some(({ path, file }) => path.endsWith('.BAD') && file.bytes().equals(mail.body))
    if (!whole && !ledger.damaged.has(id)) this.wrong.push(`${id} is not whole in Badmail`)
  }

  /** How often each recipient, `id address`, stands in a Drop file. */
  #dropped(): ReadonlyMap<string, number> {
    const { image, settings, ledger } = this.#parts
    const drops = new Map<string, number>()
    for (const { path, file } of image.files(settings.folder.dropDirectory)) {
      const bytes = file.bytes()
      const id = basename(path).replace(/(-\d+)?\.(eml|tmp)$/, '')
      if (!path.endsWith('.eml')) continue
      for (const receiver of readDropHead(bytes)?.receivers ?? []) {
        const who = `${id} ${receiver}`
        if (drops.has(who) && !ledger.damaged.has(id)) this.wrong.push(`${who} is in the Drop folder twice`)
        drops.set(who, (drops.get(who) ?? 0) + 1)
      }
      const mail = ledger.mails.get(id)
      const whole = mail === undefined || bytes.subarray(-mail.body.length).equals(mail.body)
      if (!whole) this.wrong.push(`${path} is not as the message came`)
    }
    return drops
  }

  /** Each report that is due is made once, and ends as any message does. */
  #judgeReports(): void {
    const { damaged } = this.#parts.ledger
    const made = this.#events.filter(({ eventId }) => eventId === 'DSN')
    const ended = new Set([...this.#ends.keys()].map((who) => who.split(' ')[0]))
    for (const { reference } of made)
      if (!ended.has(reference) && !damaged.has(`${reference}`)) this.wrong.push(`The report ${reference} is lost`)
    const references = new Set(made.map(({ reference }) => reference))
    for (const { eventId, source, identity } of this.#events) {
      if (eventId === 'RECEIVE' && source === 'DSN' && !references.has(identity) && !damaged.has(identity))
        this.wrong.push(`The report ${identity} has no cause`)
    }
    const counts = new Map<string, number>()
    for (const event of made) {
      for (const who of whoOf(event)) {
        const key = `${who} ${event.status}`
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    }
    for (const [key, count] of counts)
      if (key.endsWith(' delayed') && count > 1 && !damaged.has(`${key.split(' ')[0]}`))
        this.wrong.push(`${key}: told ${count} times`)
    for (const [id, { draft }] of this.#parts.ledger.mails) {
      if (damaged.has(id)) continue
      for (const recipient of draft.recipients) {
        const who = `${id} ${recipient.address}`
        const [end] = this.#ends.get(who) ?? []
        if (end === undefined || end.eventId === 'REMOVE') continue
        const failed = end.eventId === 'FAIL' || end.eventId === 'EXPIRE'
        const copies = this.#parts.settings.sendNdrTo === undefined ? 1 : 2
        const relayed = end.eventId === 'SEND' && end.status === NO_DSN
        const success = hearsOf('SUCCESS', draft, recipient)
        const due = {
          failed: failed && hearsOf('FAILURE', draft, recipient) ? copies : 0,
          delivered: end.eventId === 'DELIVER' && success ? 1 : 0,
          relayed: relayed && success ? 1 : 0,
        }
        for (const [action, wanted] of Object.entries(due)) {
          const count = counts.get(`${who} ${action}`) ?? 0
          // The log says so.
          if (wanted > count && action !== 'failed' && this.#parts.ledger.untold.has(id)) continue
          if (count !== wanted) this.wrong.push(`${who} has ${count} reports "${action}", not ${wanted}`)
        }
      }
    }
  }

  /** A file that was put into Pickup is a message that has ended. */
  #judgePickup(): void {
    const { ledger, image, settings } = this.#parts
    const known = new Map<string, number>()
    for (const who of this.#ends.keys()) {
      const address = who.split(' ')[1] ?? ''
      known.set(address, (known.get(address) ?? 0) + 1)
    }
    const excused = new Set(
      this.#events.filter(({ identity }) => ledger.damaged.has(identity)).flatMap(({ recipients = [] }) => recipients),
    )
    for (const address of ledger.pickedUp) {
      const count = known.get(address) ?? 0
      if (excused.has(address)) continue
      if (count !== 1) this.wrong.push(`The file for ${address} in Pickup came to ${count} messages`)
    }
    for (const { path } of image.files(settings.folder.pickupDirectory)) this.wrong.push(`${path} is left over`)
  }
}

function whoOf({ identity, recipients = [] }: TraceEvent): readonly string[] {
  return recipients.map((address) => `${identity} ${address}`)
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}
