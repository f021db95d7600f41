/** What must hold at the end of a simulated world, when it has healed and nothing waits any more. */
import { join } from 'node:path'
import { readDropHead } from '../../../server/drop/drop-file.js'
import type { TraceEvent } from '../../../server/generated/reports.js'
import { parseEvent } from '../../../server/queue/tracking-files.js'
import type { DiskImage } from '../disk-image.js'
import { type Arrived, type Ledger, type Promised, pairOf } from './ledger.js'
import { bounceOf, relayIdOf, tokenOf } from './mail.js'

export interface Ending {
  readonly ledger: Ledger
  readonly image: DiskImage
  /** The folder of the virtual server. */
  readonly folder: string
}

/** What is known of where messages are. */
interface Found {
  /** `token recipient` of what a next hop took or a Drop file holds. */
  readonly delivered: ReadonlySet<string>
  /** `token recipient` of what was reported to its sender, wherever the report is. */
  readonly reported: ReadonlySet<string>
  /** Tokens in Badmail. */
  readonly bad: ReadonlySet<string>
  /** `id recipient` of what an administrator removed, or whose report he did. */
  readonly removed: ReadonlySet<string>
  /** Under which ids the queue took a token. */
  readonly ids: ReadonlyMap<string, readonly string[]>
}

/** Checks everything; what is wrong stands in the ledger. */
export function checkEnding(ending: Ending): void {
  const { ledger } = ending
  const drops = dropFiles(ending)
  const found = find(ending, drops)
  for (const promised of ledger.promised) {
    for (const recipient of promised.recipients) checkPromise(ledger, promised, recipient, found)
  }
  checkEnded(ledger)
  checkRepeats(ledger)
  if (ledger.damages === 0) checkTrackingLog(ending)
  checkDrops(ledger, drops)
  checkBytes(ledger, [...ledger.arrived, ...drops])
}

function find({ ledger, image, folder }: Ending, drops: readonly Dropped[]): Found {
  const delivered = new Set<string>()
  const reported = new Set<string>()
  const bad = new Set<string>()
  const removed = new Set<string>()
  const tokens = new Map<string, string>()
  for (const { text } of [...ledger.arrived, ...drops]) {
    const [id, token] = [relayIdOf(text), tokenOf(text)]
    if (id !== undefined && token !== undefined) tokens.set(id, token)
  }
  for (const { id, recipient } of ledger.takings) {
    const token = tokens.get(id)
    if (token !== undefined) delivered.add(pairOf(token, recipient))
  }
  for (const { text, receivers } of drops) {
    for (const recipient of receivers) delivered.add(pairOf(tokenOf(text) ?? '', recipient))
  }
  const inBadmail = image.files(`${folder}/Badmail`).map(({ file }) => file.bytes().toString('latin1'))
  for (const text of [...ledger.arrived.map((one) => one.text), ...drops.map((one) => one.text), ...inBadmail]) {
    const bounce = bounceOf(text)
    for (const recipient of bounce?.recipients ?? []) reported.add(pairOf(bounce?.token ?? '', recipient))
  }
  for (const text of inBadmail) bad.add(tokenOf(text) ?? '')
  const events = ledger.history
  const pairs = ({ identity, recipients = [] }: TraceEvent) =>
    recipients.map((recipient) => pairOf(identity, recipient))
  for (const event of events) if (event.eventId === 'REMOVE') for (const pair of pairs(event)) removed.add(pair)
  const gone = new Set([...removed].map((pair) => pair.split(' ')[0] ?? '').concat(...ledger.damaged))
  for (const event of events) {
    if (event.eventId === 'DSN' && gone.has(event.reference ?? '')) for (const pair of pairs(event)) removed.add(pair)
  }
  const received = events.filter(({ eventId, source }) => eventId === 'RECEIVE' && source !== 'DSN')
  const groups = groupBy(received, ({ subject = '' }) => subject.replace('message ', ''))
  const ids = new Map([...groups].map(([token, same]) => [token, same.map(({ identity }) => identity)]))
  return { delivered, reported, bad, removed, ids }
}

function checkPromise(ledger: Ledger, { mail, id }: Promised, recipient: string, found: Found): void {
  const pair = pairOf(mail.token, recipient)
  if (found.delivered.has(pair) || found.reported.has(pair) || found.bad.has(mail.token)) return
  const ids = id === undefined ? (found.ids.get(mail.token) ?? []) : [id]
  if (ids.some((one) => found.removed.has(pairOf(one, recipient)) || ledger.damaged.has(one))) return
  ledger.fail(`${mail.token} (${id ?? 'of Pickup'}) for ${recipient} was taken and is nowhere`)
}

/** All that ever came into the queue has left it. */
function checkEnded(ledger: Ledger): void {
  for (const { eventId, identity, recipients = [] } of ledger.events.values()) {
    if (eventId !== 'RECEIVE' || ledger.damaged.has(identity)) continue
    for (const recipient of recipients) {
      if (!ledger.hasEnded(identity, recipient)) ledger.fail(`${identity} for ${recipient} has no end`)
    }
  }
}

/**
 * The tracking log has each event once, and none is missing; but where a sync of it failed, the relay ended before it wrote
 * anew, and then the power was cut (0025).
 */
function checkTrackingLog({ ledger, image, folder }: Ending): void {
  const seen = new Set<number>()
  const tracking = join(folder, '..', 'logs', 'tracking')
  if ([...image.lost].some((path) => path.startsWith(tracking))) return
  const files = image.files(tracking)
  for (const { path, file } of files.filter(({ path }) => path.endsWith('.jsonl'))) {
    for (const line of file.bytes().toString().split('\n').filter(Boolean)) {
      const event = parseEvent(Buffer.from(line))
      if (event === undefined) {
        ledger.fail(`${path} has a broken line: ${line}`)
        continue
      }
      const { sequence, identity, eventId } = event
      if (seen.has(sequence)) ledger.fail(`event ${sequence} stands twice in the tracking log, again in ${path}`)
      seen.add(sequence)
      const stored = ledger.events.get(sequence)
      if (stored?.identity !== identity || stored.eventId !== eventId) {
        ledger.fail(`event ${sequence} of the tracking log is not that of the store`)
      }
    }
  }
  for (const sequence of ledger.events.keys()) {
    if (!seen.has(sequence)) ledger.fail(`event ${sequence} is not in the tracking log`)
  }
}

/** Whoever got a message twice got it by a crash during the attempt, or because the relay did not get the reply. */
function checkRepeats(ledger: Ledger): void {
  const marks = ledger.history.flatMap(({ eventId, identity, recipients = [], possibleDuplicate }) =>
    eventId === 'DEFER' && possibleDuplicate === true ? recipients.map((recipient) => pairOf(identity, recipient)) : [],
  )
  const marked = groupBy(marks, (pair) => pair)
  for (const [pair, takings] of groupBy(ledger.takings, ({ id, recipient }) => pairOf(id, recipient))) {
    let unmarked = 0
    for (const [i, taking] of takings.entries()) {
      const before = takings[i - 1]
      if (before === undefined) continue
      if (before.life === taking.life && before.answered()) {
        ledger.fail(`${pair} was sent again, although its end was known`)
      }
      // The note that an attempt has begun is not synced.
      if (!ledger.cutsAtMs.some((atMs) => atMs >= before.tookAtMs && atMs <= taking.sentAtMs)) unmarked++
    }
    const count = marked.get(pair)?.length ?? 0
    if (ledger.damages > 0 || ledger.mayRepeat(pair.split(' ')[0] ?? '')) continue
    if (unmarked > count) ledger.fail(`${pair} came again ${unmarked} times, and ${count} events say so`)
  }
}

interface Dropped extends Arrived {
  readonly id: string
  readonly receivers: readonly string[]
}

function dropFiles({ ledger, image, folder }: Ending): readonly Dropped[] {
  return image.files(`${folder}/Drop`).flatMap(({ path, file }) => {
    const bytes = file.bytes()
    const head = readDropHead(bytes)
    if (!path.endsWith('.eml')) return []
    if (head === undefined) {
      ledger.fail(`${path} is no file of Drop`)
      return []
    }
    const text = bytes.toString('latin1').replace(/^x-sender:.*\r\n(x-receiver:.*\r\n)*/, '')
    const id = path.slice(path.lastIndexOf('/') + 1).replace(/(-\d+)?\.eml$/, '')
    return [{ where: path, text, id, receivers: [...head.receivers] }]
  })
}

/** A Drop file is never there twice for a recipient: its name says that it was delivered. */
function checkDrops(ledger: Ledger, drops: readonly Dropped[]): void {
  const pairs = drops.flatMap(({ id, receivers }) => receivers.map((recipient) => pairOf(id, recipient)))
  for (const [pair, same] of groupBy(pairs, (one) => one)) {
    if (same.length > 1) ledger.fail(`${pair} lies in Drop ${same.length} times`)
  }
}

/** What arrives is what was handed in, with fields in front of it. */
function checkBytes(ledger: Ledger, arrived: readonly Arrived[]): void {
  const mails = new Map(ledger.promised.map(({ mail }) => [mail.token, mail.data.toString('latin1')]))
  for (const { where, text } of arrived) {
    const data = mails.get(tokenOf(text) ?? '')
    if (data === undefined) continue
    const front = text.slice(0, Math.max(0, text.length - data.length))
    if (!text.endsWith(data))
      ledger.fail(`${tokenOf(text)} was changed on its way to ${where}: ${difference(data, text)}`)
    else if (!/^Received: (.|\r\n[\t ])*\r\n((Message-ID|Date): .*\r\n)*$/.test(front)) {
      ledger.fail(`${tokenOf(text)} has this in front of it: ${front}`)
    }
  }
}

/** Where the ends of two texts part. */
function difference(sent: string, came: string): string {
  let same = 0
  while (same < sent.length && sent.at(-1 - same) === came.at(-1 - same)) same++
  const end = (text: string) =>
    JSON.stringify(text.slice(Math.max(0, text.length - same - 40), text.length - same + 10))
  return `${end(sent)} came as ${end(came)}`
}

/** Nobody finds a secret where people look. */
export function checkSecrets({ ledger, image }: Ending, forms: readonly string[], texts: readonly string[]): void {
  const places = image
    .files('/')
    .filter(({ path }) => !/secrets\.json(\.new)?$|\.key(\.new)?$|\.pem$/.test(path))
    .map(({ path, file }) => [path, file.bytes().toString('latin1')] as const)
  for (const [place, text] of [...places, ...texts.map((one) => ['what the relay said', one] as const)]) {
    for (const form of forms) if (text.includes(form)) ledger.fail(`a secret (${form}) stands in ${place}`)
  }
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}
