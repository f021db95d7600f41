/** What a Badmail folder keeps: messages go whole, the oldest first, and never a file that is not ours. */
import { join } from 'node:path'
import type { Clock } from '../system/clock.js'
import type { Disk } from '../system/disk.js'
import type { Log } from '../system/log.js'
import { badmailFile } from './badmail-names.js'

/** Messages that one Badmail folder holds, whatever their size. */
export const BADMAIL_MESSAGES_MAX = 10_000

/** Making room removes this part of a limit at once, so that a full folder is not listed for each message. */
const ROOM_PART = 100

/** Files that are looked at together. */
const BATCH_FILES = 256

/** What may stay. */
export interface BadmailLimits {
  readonly maxAgeMs: number
  readonly maxBytes: number
}

interface Message {
  readonly files: string[]
  bytes: number
  /** Of its newest file. */
  modifiedMs: number
}

interface Sum {
  messages: number
  bytes: number
}

export interface RetentionOptions {
  readonly system: { readonly clock: Clock; readonly disk: Disk; readonly log: Log }
  readonly messagesMax: number
  /** Messages that somebody is at, as paths without extension: they stay. */
  readonly locked: ReadonlySet<string>
}

export class Retention {
  readonly #options: RetentionOptions
  /** What each folder holds, or more; unknown until it was listed. */
  readonly #sums = new Map<string, Sum>()

  constructor(options: RetentionOptions) {
    this.#options = options
  }

  /** Makes room for a message of `bytes` and counts it. Rejects with the system's error. */
  async makeRoom(folder: string, limits: BadmailLimits, bytes: number): Promise<void> {
    const known = this.#sums.get(folder)
    const fits =
      known !== undefined && known.messages < this.#options.messagesMax && known.bytes + bytes <= limits.maxBytes
    if (!fits) await this.sweep(folder, limits, bytes)
    const sum = this.#sums.get(folder)
    if (sum === undefined) return
    sum.messages += 1
    sum.bytes += bytes
  }

  /** Deletes what is too old or too much, with room for `bytes` more. Rejects with the system's error. */
  async sweep(folder: string, limits: BadmailLimits, bytes = 0): Promise<void> {
    const { system, messagesMax } = this.#options
    const messages = await this.#messages(folder)
    const oldestMs = system.clock.now() - limits.maxAgeMs
    const aged = messages.filter(({ modifiedMs }) => modifiedMs < oldestMs)
    const rest = messages.slice(aged.length)
    const surplus = surplusOf(rest, { messages: messagesMax, bytes: limits.maxBytes }, bytes)
    for (const message of [...aged, ...surplus]) await this.#remove(folder, message)
    const kept = rest.slice(surplus.length)
    this.#sums.set(folder, { messages: kept.length, bytes: bytesOf(kept) })
    if (aged.length > 0) {
      system.log.info(`${aged.length} of the messages in the Badmail folder ${folder} were deleted for their age.`)
    }
    if (surplus.length === 0) return
    system.log.warn(
      `The Badmail folder ${folder} holds as much as it may, ${messagesMax} messages or ${limits.maxBytes} bytes (badMailMaxDirectorySize): the ${surplus.length} oldest were deleted. Look why so much mail can be neither delivered nor returned.`,
    )
  }

  /** The reason first: a message without one is not shown any more. */
  async #remove(folder: string, { files }: Message): Promise<void> {
    for (const file of [...files].sort(reasonFirst)) await this.#options.system.disk.remove(join(folder, file))
  }

  /** Oldest first. */
  async #messages(folder: string): Promise<readonly Message[]> {
    const { disk } = this.#options.system
    const ours = (await disk.names(folder)).filter((name) => badmailFile(name) !== undefined)
    const messages = new Map<string, Message>()
    for (let at = 0; at < ours.length; at += BATCH_FILES) {
      const batch = ours.slice(at, at + BATCH_FILES).map((name) => disk.info(join(folder, name)))
      for (const info of await Promise.all(batch)) {
        // What is no plain file was put there by somebody else, whatever it is called.
        const name = info?.plain === true ? badmailFile(info.name)?.name : undefined
        if (info === undefined || name === undefined || this.#options.locked.has(join(folder, name))) continue
        const message = messages.get(name) ?? { files: [], bytes: 0, modifiedMs: 0 }
        message.files.push(info.name)
        message.bytes += info.size
        message.modifiedMs = Math.max(message.modifiedMs, info.modifiedMs)
        messages.set(name, message)
      }
    }
    return [...messages.values()].sort((a, b) => a.modifiedMs - b.modifiedMs)
  }
}

function reasonFirst(a: string, b: string): number {
  return Number(b.includes('.BDR')) - Number(a.includes('.BDR'))
}

function bytesOf(messages: readonly Message[]): number {
  return messages.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** The oldest that must go: a little more than needed when any must. With nothing to come, the newest stays. */
function surplusOf(oldestFirst: readonly Message[], limits: Sum, coming: number): readonly Message[] {
  const more = coming > 0 ? 1 : 0
  let messages = oldestFirst.length + more
  let bytes = bytesOf(oldestFirst) + coming
  if (messages <= limits.messages && bytes <= limits.bytes) return []
  const target = {
    messages: Math.max(1, limits.messages - Math.floor(limits.messages / ROOM_PART)),
    bytes: limits.bytes - Math.floor(limits.bytes / ROOM_PART),
  }
  let count = 0
  for (const message of oldestFirst.slice(0, oldestFirst.length - 1 + more)) {
    if (messages <= target.messages && bytes <= target.bytes) break
    messages -= 1
    bytes -= message.bytes
    count += 1
  }
  return oldestFirst.slice(0, count)
}
