/** Where a reader of the protocol log is, as a text that its caller keeps. Pure. */
import { isLogName } from './file-names.js'

/** A place in the log of one virtual server. */
export interface Place {
  readonly name: string
  /** The offset of the beginning of a line. */
  readonly offset: number
  /** When the file had been written last: finds the way when the file is gone. */
  readonly endMs: number
}

/** `page`: the next page, oldest first. `newest`: the next page, newest first. `position`: what comes later. */
export type CursorKind = 'page' | 'newest' | 'position'

export interface Cursor {
  readonly kind: CursorKind
  /** How many entries are still wanted; only for `newest`. */
  readonly remaining: number
  /** By virtual server. */
  readonly places: ReadonlyMap<string, Place>
}

/** A cursor that this relay did not give. */
export class CursorUnknown extends Error {}

export function cursorText({ kind, remaining, places }: Cursor): string {
  const parts = [...places].map(([server, { name, offset, endMs }]) => `${server}=${name}:${offset}:${endMs}`)
  return [kind, String(remaining), ...parts].join(';')
}

/** Throws CursorUnknown. */
export function parseCursor(text: string): Cursor {
  const [kind, remaining = '', ...parts] = text.split(';')
  const unknown = new CursorUnknown(`The cursor ${JSON.stringify(text.slice(0, 100))} is none that this relay gave.`)
  if ((kind !== 'page' && kind !== 'newest' && kind !== 'position') || !/^\d{1,6}$/.test(remaining)) throw unknown
  const places = new Map<string, Place>()
  for (const part of parts) {
    const [, server = '', name = '', offset, endMs] = /^(\d{1,4})=([^:]{1,40}):(\d{1,15}):(\d{1,15})$/.exec(part) ?? []
    // The name goes into a path: it must be one of ours.
    if (!isLogName(name)) throw unknown
    places.set(server, { name, offset: Number(offset), endMs: Number(endMs) })
  }
  return { kind, remaining: Number(remaining), places }
}
