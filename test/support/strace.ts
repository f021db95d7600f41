/** strace(1) on a process that runs: what it asks of the system, and answers that the system did not give. Needs `tool('strace')`. */
import { readFile } from 'node:fs/promises'
import { GuardedProcess } from './process.js'
import { tool, without } from './tools.js'

/** One call as it ended, or as it began where it has not ended yet. */
export interface Call {
  /** The thread. */
  readonly thread: number
  readonly name: string
  /** As strace writes them, with what descriptors stand for: `23</root/store/queue/000003.log>, "text", 4`. */
  readonly args: string
  /** Below 0: it failed. Undefined: it had not ended. */
  readonly result: number | undefined
  /** The lines of the trace with its beginning and its end: a call that ended before another began has a smaller `end`. */
  readonly begin: number
  readonly end: number
}

export interface TraceOptions {
  /** A process with all its threads, or one thread of one. */
  readonly pid: number
  readonly oneThread?: boolean
  /** Where the trace goes. */
  readonly file: string
  /** More options of strace: `['-e', 'inject=fdatasync:error=EIO']`. */
  readonly args: readonly string[]
}

/** Attached from `start` until `stop`: so long lasts what `inject` injects. */
export class Strace {
  readonly #process: GuardedProcess
  readonly #file: string

  private constructor(process: GuardedProcess, file: string) {
    this.#process = process
    this.#file = file
  }

  /** Resolves when all threads are attached. */
  static async start({ pid, oneThread = false, file, args }: TraceOptions): Promise<Strace> {
    const threads = oneThread ? [] : ['-f']
    const all = [...threads, '-y', '-o', file, ...args, '-p', String(pid)]
    const child = await GuardedProcess.start(tool('strace').path, all)
    await child.waitForOutput(/ attached/)
    return new Strace(child, file)
  }

  /** Lets the process go on without it. Does nothing when that has ended. */
  async stop(): Promise<void> {
    await this.#process.stop('SIGINT')
  }

  async calls(): Promise<readonly Call[]> {
    return parseTrace(await readFile(this.#file, 'latin1'))
  }
}

const whole = /^(\d+) +(\w+)\((.*)\) += (-?\d+|\?)/
const begun = /^(\d+) +(\w+)\((.*) <unfinished \.\.\.>$/
const ended = /^(\d+) +<\.\.\. (\w+) resumed>(.*)\) += (-?\d+|\?)/

/** What `strace -f -o` wrote. Lines that are no calls (signals, exits) are left out. */
export function parseTrace(text: string): readonly Call[] {
  const calls: Call[] = []
  const open = new Map<string, { readonly args: string; readonly begin: number }>()
  text.split('\n').forEach((line, at) => {
    const [, thread = '', name = '', args = '', result = ''] = whole.exec(line) ?? ended.exec(line) ?? []
    if (name !== '') {
      const key = `${thread} ${name}`
      const before = line.includes(' resumed>') ? open.get(key) : undefined
      open.delete(key)
      calls.push({
        thread: Number(thread),
        name,
        args: `${before?.args ?? ''}${args}`,
        result: result === '?' ? undefined : Number(result),
        begin: before?.begin ?? at,
        end: at,
      })
      return
    }
    const [, beginner = '', beginning = '', part = ''] = begun.exec(line) ?? []
    if (beginning !== '') open.set(`${beginner} ${beginning}`, { args: part, begin: at })
  })
  for (const [key, { args, begin }] of open) {
    const [thread, name = ''] = key.split(' ')
    calls.push({ thread: Number(thread), name, args, result: undefined, begin, end: Number.POSITIVE_INFINITY })
  }
  return calls
}

/** For the `skip` of a test: false when a process of ours can be traced, else why not. */
export async function untraceable(): Promise<string | false> {
  const missing = without('strace')
  if (missing !== false) return missing
  const child = await GuardedProcess.start(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
  try {
    const tracing = await Strace.start({ pid: child.pid, file: '/dev/null', args: ['-e', 'trace=none'] })
    await tracing.stop()
    return false
  } catch (error) {
    return `this machine lets nobody trace another process: ${String(error).slice(0, 200)}`
  } finally {
    await child.stop('SIGKILL')
  }
}
