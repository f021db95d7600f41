/** `message.export`: the bytes of a message in pieces. Each export leaves a line in the audit log before a byte is given. */
import type { MessageExportParams, MessageExportResult } from '../generated/methods.js'
import type { Administration } from '../queue/administration.js'
import type { Body, QueuedMessage } from '../queue/work.js'
import { writeAudit } from '../settings/records.js'
import { invalid, Refusal } from '../settings/refusal.js'
import type { System } from '../system/system.js'
import type { Caller, CustomHandlers } from './caller.js'
import { findMessage } from './messages.js'

export interface ExportParts {
  readonly system: Pick<System, 'clock' | 'disk' | 'log'>
  /** The root folder: the audit log is below it. */
  readonly root: string
  readonly administration: Administration
}

/** Bytes of a piece: in base64 they stay below the 1,400,000 characters of the schema. */
const PIECE_BYTES = 1024 * 1024

export function exportHandlers(parts: ExportParts): Pick<CustomHandlers, 'message.export'> {
  return { 'message.export': (params, caller) => exportPiece(params, caller, parts) }
}

async function exportPiece(
  { identity, offset = 0 }: MessageExportParams,
  caller: Caller,
  parts: ExportParts,
): Promise<MessageExportResult> {
  const message = findMessage(parts.administration, identity)
  const { id } = message.envelope
  const known = caller.exporting
  const goesOn = known?.id === id && known.nextOffset === offset && offset > 0
  if (!goesOn) await audit(message, caller, parts)
  const { size, content } = await readPiece(message, offset, parts)
  const nextOffset = offset + content.length
  const more = nextOffset < size
  if (more) caller.exporting = { id, nextOffset }
  else delete caller.exporting
  return { identity: id, offset, size, content: content.toString('base64'), ...(more ? { nextOffset } : {}) }
}

async function audit({ envelope }: QueuedMessage, { actor }: Caller, { system, root }: ExportParts): Promise<void> {
  const { id, sender, subject } = envelope
  const record = { action: 'export', message: id, sender, ...(subject === undefined ? {} : { subject }) } as const
  try {
    await writeAudit(system.disk, root, system.clock.now(), actor, record)
  } catch (error) {
    const text = `The message ${id} was not exported, because the audit log cannot be written: ${textOf(error)}`
    throw new Refusal('unavailable', text, { target: id })
  }
}

async function readPiece(
  message: QueuedMessage,
  offset: number,
  { administration, system }: ExportParts,
): Promise<{ readonly size: number; readonly content: Buffer }> {
  const { id } = message.envelope
  let body: Body
  let content: Buffer
  try {
    body = await administration.body(message)
    content = await readWhole(body, offset)
  } catch (error) {
    const text = `The body of the message ${id} cannot be read: ${textOf(error)}`
    system.log.error(text)
    throw new Refusal('unavailable', text, { target: id })
  }
  if (offset > body.size) {
    throw invalid([{ pointer: '/offset', problem: `${offset} is behind the end: the message has ${body.size} bytes` }])
  }
  return { size: body.size, content }
}

/** A whole piece, or the rest: a single read may give less. */
async function readWhole(body: Body, offset: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  while (size < PIECE_BYTES) {
    const part = await body.read(offset + size, PIECE_BYTES - size)
    if (part.length === 0) break
    parts.push(part)
    size += part.length
  }
  return Buffer.concat(parts, size)
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
