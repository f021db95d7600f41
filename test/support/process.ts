import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { until } from './wait.js'

export interface ProcessOptions {
  readonly cwd?: string
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>
}

/** How a process ended: by itself with a code, or by a signal. */
export interface Exit {
  readonly code: number | null
  readonly signal: string | null
}

const guard = fileURLToPath(new URL('./guard.js', import.meta.url))
/** Enough to see what went wrong; smtp-sink's counter alone would fill the memory. */
const keptCharacters = 200_000
const stopGraceMs = 10_000
const drainMs = 500

/** Another program, run under a guard: it ends when this process does, even by SIGKILL. */
export class GuardedProcess {
  readonly pid: number
  readonly exited: Promise<Exit>
  readonly #guard: ChildProcess
  readonly #output: { out: string; err: string }
  #exit: Exit | undefined

  private constructor(child: ChildProcess, pid: number, output: { out: string; err: string }, exited: Promise<Exit>) {
    this.#guard = child
    this.pid = pid
    this.#output = output
    this.exited = exited.then((exit) => {
      this.#exit = exit
      return exit
    })
  }

  /** Resolves when the program has been started, which says nothing about whether it is ready; rejects when it was not. */
  static async start(command: string, args: readonly string[], options: ProcessOptions = {}): Promise<GuardedProcess> {
    const child = spawn(process.execPath, [guard, command, ...args], {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    })
    const output = { out: '', err: '' }
    collect(child.stdout, (text) => {
      output.out = (output.out + text).slice(-keptCharacters)
    })
    collect(child.stderr, (text) => {
      output.err = (output.err + text).slice(-keptCharacters)
    })
    // A signal for a process that has just ended.
    child.stdin?.on('error', () => {})
    const closed = new Promise<void>((resolve) => {
      child.once('close', () => resolve())
      // A grandchild may hold the streams open.
      child.once('exit', () =>
        setTimeout(() => [child.stdout, child.stderr].map((stream) => stream.destroy()), drainMs),
      )
    })
    let exit: Exit = { code: null, signal: null }
    const pid = await new Promise<number>((resolve, reject) => {
      child.once('error', reject)
      void closed.then(() => reject(new Error(`The guard of ${command} ended: ${output.err}`)))
      createInterface({ input: child.stdio[reports] as Readable }).on('line', (line) => {
        const report: { pid?: number; error?: string } & Partial<Exit> = JSON.parse(line)
        if (report.pid !== undefined) resolve(report.pid)
        else if (report.error !== undefined) reject(new Error(`${command} did not start: ${report.error}`))
        else exit = { code: report.code ?? null, signal: report.signal ?? null }
      })
    })
    return new GuardedProcess(
      child,
      pid,
      output,
      closed.then(() => exit),
    )
  }

  /** What it wrote to standard output: the last part, when it was much. */
  get output(): string {
    return this.#output.out
  }

  get errors(): string {
    return this.#output.err
  }

  /** How it ended, or undefined while it runs. */
  get exit(): Exit | undefined {
    return this.#exit
  }

  /** Waits until its output matches; throws with both streams when it ends before or the time is over. */
  async waitForOutput(pattern: RegExp, timeoutMs?: number): Promise<RegExpExecArray> {
    const look = (): RegExpExecArray | undefined => {
      const found = pattern.exec(this.#output.out) ?? pattern.exec(this.#output.err)
      if (found !== null) return found
      if (this.#exit !== undefined) throw new Error(`It ended (${JSON.stringify(this.#exit)}).\n${this.#both()}`)
      return undefined
    }
    return await until(`output like ${pattern}`, look, timeoutMs).catch((error: Error) => {
      throw new Error(`${error.message}\n${this.#both()}`)
    })
  }

  /** Sends a signal and does not wait. */
  signal(name: NodeJS.Signals): void {
    if (this.#exit === undefined) this.#guard.stdin?.write(`${name}\n`)
  }

  /** SIGTERM, or the signal given, and SIGKILL when it does not end in time. Does nothing when it has ended. */
  async stop(name: NodeJS.Signals = 'SIGTERM', graceMs = stopGraceMs): Promise<Exit> {
    this.signal(name)
    // The end of standard input makes the guard kill.
    const timer = setTimeout(() => this.#guard.stdin?.end(), graceMs)
    const exit = await this.exited
    clearTimeout(timer)
    return exit
  }

  #both(): string {
    return `Output: ${this.#output.out}\nErrors: ${this.#output.err}`
  }
}

const reports = 3

function collect(stream: Readable | null, add: (text: string) => void): void {
  stream?.setEncoding('utf8').on('data', add)
}
