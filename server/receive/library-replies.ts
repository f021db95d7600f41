/**
 * What smtp-server itself says to a client, and which of our replies stands for it. Everything else is said by our own
 * handlers. A test looks for these texts in the pinned version.
 */
import type { ReplyId } from '../smtp/replies.js'

export interface LibraryReply {
  readonly code: number
  /** A part of the library's text. */
  readonly text: string
  readonly reply: ReplyId
}

export const libraryReplies: readonly LibraryReply[] = [
  { code: 220, text: 'Ready to start TLS', reply: 'tlsReady' },
  { code: 421, text: 'HTTP requests not allowed', reply: 'helloRequired' },
  { code: 421, text: 'Server shutting down', reply: 'stopping' },
  { code: 421, text: 'Timeout - closing connection', reply: 'timeout' },
  { code: 421, text: 'too many unrecognized commands', reply: 'tooManyErrors' },
  { code: 451, text: 'internal server error', reply: 'handlerFailed' },
  { code: 500, text: 'command not recognized', reply: 'commandUnknown' },
  { code: 503, text: 'Error: send ', reply: 'helloMissing' },
]

/** An unknown reply of the library is an unknown error: temporary (invariant 4). */
export function replyOfLibrary(code: number, text: string): ReplyId {
  const found = libraryReplies.find((entry) => entry.code === code && text.includes(entry.text))
  if (found !== undefined) return found.reply
  return code === 421 ? 'stopping' : 'handlerFailed'
}
