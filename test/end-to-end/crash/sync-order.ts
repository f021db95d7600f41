/** Invariant 1 in what strace saw of a relay: no 250 is written before what it promises was written and synced. */
import { basename, dirname } from 'node:path'
import type { Call } from '../../support/strace.js'

/** What `judgeOrder` needs of the calls: options of strace. Strings are long enough for a whole group. */
export const orderOptions = [
  ...['-s', '8000000'],
  ...['-e', 'trace=write,writev,pwrite64,pwritev,fsync,fdatasync,sync_file_range,rename,renameat,renameat2'],
]

export interface Order {
  /** Messages that got 250 while it was traced, and those of them with a body in a file. */
  readonly replies: number
  readonly files: number
  /** What was not as promised, in words. */
  readonly wrong: readonly string[]
}

/** For each 250 to a message: a write to the store's log that holds its id, then a sync of that log, then the reply. */
export function judgeOrder(calls: readonly Call[]): Order {
  const wrong: string[] = []
  let replies = 0
  let files = 0
  const inOrder = [...calls].sort((a, b) => a.begin - b.begin)
  for (const reply of inOrder) {
    for (const id of idsOfReplies(reply)) {
      replies += 1
      const earlier = inOrder.filter(({ end }) => end < reply.begin)
      const stored = earlier.find((call) => isWrite(call) && pathOf(call).endsWith('.log') && call.args.includes(id))
      if (stored === undefined) {
        wrong.push(`${id} got 250 and was not written`)
        continue
      }
      const log = pathOf(stored)
      if (!earlier.some((call) => isSync(call) && pathOf(call) === log && call.begin > stored.end)) {
        wrong.push(`${id} got 250 before ${basename(log)} was synced`)
      }
      const fault = faultOfFile(id, earlier, stored)
      if (fault !== undefined) files += 1
      if (fault !== undefined && fault !== '') wrong.push(`${id} got 250, and ${fault}`)
    }
  }
  return { replies, files, wrong }
}

/** Undefined when the body of the message is in no file; else what was not done before its record was written, or ''. */
function faultOfFile(id: string, earlier: readonly Call[], stored: Call): string | undefined {
  const parts = earlier.filter((call) => isWrite(call) && pathOf(call).endsWith(`/bodies/${id}.new`))
  const last = parts.at(-1)
  if (last === undefined) return undefined
  const file = pathOf(last)
  const synced = earlier.find((call) => isSync(call) && pathOf(call) === file && call.begin > last.end)
  if (synced === undefined) return 'the file of its body was not synced'
  const named = earlier.find(
    (call) => call.name.startsWith('rename') && call.args.includes(`"${file}"`) && call.result === 0,
  )
  if (named === undefined || named.begin < synced.end) return 'the file of its body was not renamed after its sync'
  const kept = earlier.find((call) => isSync(call) && pathOf(call) === dirname(file) && call.begin > named.end)
  if (kept === undefined || kept.end > stored.begin) return 'the folder of its body was not synced before its record'
  return ''
}

/** The ids of messages that a write to a socket acknowledges. */
function idsOfReplies(call: Call): readonly string[] {
  if (!isWrite(call) || !pathOf(call).match(/^(socket|TCP)/)) return []
  return [...call.args.matchAll(/250 2\.6\.0 <([0-9A-Z]+)@[^>]*> Queued/g)].map((match) => match[1] ?? '')
}

function isWrite({ name, result }: Call): boolean {
  return /^p?writev?(64)?$/.test(name) && (result ?? 0) > 0
}

function isSync({ name, result }: Call): boolean {
  return (name === 'fsync' || name === 'fdatasync') && result === 0
}

/** What the first argument, a descriptor, stands for. */
function pathOf({ args }: Call): string {
  return /^\d+<([^>]*)>/.exec(args)?.[1] ?? ''
}
