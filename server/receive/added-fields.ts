/** What the relay puts in front of a message: never anything in it. */
import { formatDate } from '../smtp/date.js'
import type { HeaderScanner } from '../smtp/header.js'
import { type Reception, receivedField } from '../smtp/trace.js'

export interface Front {
  /** All that stands in front. */
  readonly text: string
  /** The Message-ID among it. */
  readonly messageId: string | undefined
}

/**
 * The Received field, and for a client that may relay here also Message-ID and Date if its header lacks them: it submits
 * mail, and IIS completes what is submitted (RFC 6409 section 8). Mail that passes by is not completed (RFC 5321 section
 * 6.4), nor a message whose header was not seen `whole`. One that begins with text gets an empty line, without
 * which its first line would be read as a field.
 */
export function addedFields(reception: Reception, header: HeaderScanner, whole: boolean, submits: boolean): Front {
  const completes = submits && whole
  const messageId =
    completes && !header.hasMessageId ? `<${reception.id}@${reception.fullyQualifiedDomainName}>` : undefined
  let text = receivedField(reception)
  if (messageId !== undefined) text += `Message-ID: ${messageId}\r\n`
  if (completes && !header.hasDate) text += `Date: ${formatDate(reception.receivedMs)}\r\n`
  if (header.beginsWithText) text += '\r\n'
  return { text, messageId }
}
