/** A file of the Queue folder: its name, and the lines in front of the message. Pure. */
import crc32c from 'crc-32/crc32c.js'
import { formatDate } from '../smtp/date.js'
import { envelopeHead, statusLine } from '../smtp/pickup-format.js'
import { isId } from './ids.js'
import type { OpenRecipient, QueuedMessage } from './work.js'

/** A larger file is not written again for each attempt that failed, only when its recipients change. */
const REWRITTEN_BYTES_MAX = 1024 * 1024
const ERROR_CHARACTERS_MAX = 500

export function fileName(id: string): string {
  return `${id}.eml`
}

/** While it is being written. */
export function temporaryName(id: string): string {
  return `${id}.eml.new`
}

/** The id in the name of a file of ours, whole or begun. */
export function idOf(name: string): string | undefined {
  const id = /^(.+)\.eml(?:\.new)?$/.exec(name)?.[1]
  return id !== undefined && isId(id) ? id : undefined
}

/** Whether a message did not go at the first try, or may not go. */
export function waits(message: QueuedMessage): boolean {
  for (const { state } of message.open.values()) {
    if (state.held || state.attempts > 0 || state.lastError !== undefined) return true
  }
  return false
}

/** Tells apart what a file may say, so that one which would say the same is not written again. Short and never empty. */
export function signature(message: QueuedMessage): string {
  if (message.envelope.size <= REWRITTEN_BYTES_MAX) return String(crc32c.str(fileHead(message)))
  return String(crc32c.str([...message.open.values()].map(({ n, state }) => `${n}${state.held}`).join()))
}

/**
 * The lines that Pickup reads as the envelope, for the recipients that are still open, and lines for people, which
 * Pickup strips.
 */
export function fileHead(message: QueuedMessage): string {
  const { envelope, open } = message
  const recipients = [...open.values()]
  return [
    envelopeHead(
      envelope.sender === '' ? '<>' : envelope.sender,
      recipients.map(({ address }) => address),
    ),
    statusLine('id', envelope.id),
    statusLine('received', formatDate(envelope.receivedMs)),
    ...recipients.map((recipient) => statusLine('status', recipientStatus(recipient))),
  ].join('')
}

function recipientStatus({ address, state }: OpenRecipient): string {
  const parts = [`${address}: ${state.held ? 'held' : 'waiting'}`]
  if (state.attempts > 0) parts.push(`${state.attempts} failed ${state.attempts === 1 ? 'attempt' : 'attempts'}`)
  if (state.lastTryMs !== undefined) parts.push(`last try ${formatDate(state.lastTryMs)}`)
  if (state.nextTryMs > 0 && !state.held) parts.push(`next try ${formatDate(state.nextTryMs)}`)
  if (state.lastError !== undefined) parts.push(`last error: ${state.lastError.text.slice(0, ERROR_CHARACTERS_MAX)}`)
  return parts.join('; ')
}
