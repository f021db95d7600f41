/** The name of a file that was taken out of a Pickup folder and is not in the queue yet. Pure. */
import { isId } from '../queue/ids.js'

export function takenName(id: string): string {
  return `${id}.taking`
}

/** The id in the name of a file that was taken; undefined when it is none of ours. */
export function takenId(name: string): string | undefined {
  const id = /^(.+)\.taking$/.exec(name)?.[1]
  return id !== undefined && isId(id) ? id : undefined
}
