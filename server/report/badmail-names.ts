/** The names of the files in a Badmail folder. What is not of this form belongs to somebody else. Pure. */
import { isId } from '../queue/ids.js'

/** One message has three files, as in IIS, and a fourth while it is put back into the queue. */
export const badmailExtensions = ['BDR', 'BDP', 'BAD', 'RST'] as const

/** A name of a message: its id, and a number where several of its recipients came one after the other. */
export function isBadmailName(text: string): boolean {
  const [, id = ''] = /^([0-9A-Z]+)(?:-[1-9]\d{0,5})?$/.exec(text) ?? []
  return isId(id)
}

/** Which message a file is of; undefined when it is none of ours. `.new` is one that is being written. */
export function badmailFile(fileName: string): { readonly name: string; readonly extension: string } | undefined {
  const [, name = '', extension = ''] = /^(.+)\.(BDR|BDP|BAD|RST)(?:\.new)?$/.exec(fileName) ?? []
  return isBadmailName(name) ? { name, extension } : undefined
}
