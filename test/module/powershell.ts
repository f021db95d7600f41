import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { type EngineName, launch } from './engines.js'

export { type Engine, type EngineName, engines, quote } from './engines.js'

export interface StartOptions {
  engine?: EngineName
  /** Added to this process's environment; `undefined` takes a variable away. */
  env?: Record<string, string | undefined>
  cwd?: string
}

export interface RunOptions {
  /** Also print through Out-Default, as a console of 120 columns would: see `text`. */
  format?: boolean
  /** In a new runspace: no variables, functions or modules of earlier scripts. */
  fresh?: boolean
  timeoutMs?: number
  language?: 'FullLanguage' | 'ConstrainedLanguage' | 'RestrictedLanguage' | 'NoLanguage'
  /** Answers to the prompts to come, by key or word: `['Y', 'No to All']`. A prompt without one is an error. */
  confirm?: string[]
}

export interface ErrorInfo {
  message: string
  fullyQualifiedErrorId: string
  category: string
  /** The command that wrote the error. */
  activity: string
  exception: string
  targetObject: unknown
  recommendedAction: string | null
  position: string | null
}

/**
 * What a script did. In `output`, dates are ISO text with their kind (`Z`, an offset, or none), spans are `[d.]hh:mm:ss`,
 * enums are names, and an object with type names of its own carries them as `PSTypeNames`.
 */
export interface Result<T = unknown> {
  output: T[]
  text: string
  errors: ErrorInfo[]
  warnings: string[]
  verbose: string[]
  debug: string[]
  information: string[]
  progress: string[]
  whatIf: string[]
  prompts: { caption: string; message: string; answer: string }[]
  exitCode: number | null
  /** Ended by an error or the time limit, not by reaching its end. */
  terminated: boolean
  timedOut: boolean
}

interface Waiting {
  resolve(reply: Result): void
  reject(error: Error): void
}

const defaultTimeoutMs = 60_000
const closeGraceMs = 2_000

/** One engine in a process of its own. It ends when this process does, because its standard input ends then. */
export class PowerShell {
  readonly #process: ChildProcessWithoutNullStreams
  readonly #waiting = new Map<string, Waiting>()
  readonly #exited: Promise<unknown>
  #lastId = 0
  #stderr = ''

  private constructor(child: ChildProcessWithoutNullStreams) {
    this.#process = child
    this.#exited = once(child, 'exit')
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr += text
    })
    // A write after the engine's end is told by the end itself.
    child.stdin.on('error', () => {})
    child.on('exit', () => this.#failAll(new Error(`The PowerShell engine ended. ${this.#stderr}`.trim())))
  }

  static async start(options: StartOptions = {}): Promise<PowerShell> {
    const { command, args, typed } = await launch(options.engine ?? 'host')
    const child = spawn(command, args, { cwd: options.cwd, env: { ...process.env, ...options.env }, stdio: 'pipe' })
    const shell = new PowerShell(child)
    // Nothing may be sent before the engine reads for us: PowerShell would take it for its own input.
    const ready = new Promise<void>((resolve, reject) => {
      shell.#waiting.set('ready', { resolve: () => resolve(), reject })
      child.once('error', reject)
    })
    createInterface({ input: child.stdout }).on('line', (line) => shell.#receive(line))
    child.stdin.write(typed)
    await ready
    return shell
  }

  get pid(): number | undefined {
    return this.#process.pid
  }

  /** Runs a script after those before it, in the same runspace. Errors of the script are in the result, not thrown. */
  run<T = unknown>(script: string, options: RunOptions = {}): Promise<Result<T>> {
    if (this.#process.exitCode !== null) return Promise.reject(new Error('The PowerShell engine has ended'))
    this.#lastId += 1
    const id = String(this.#lastId)
    // First, since what cannot be written must not leave somebody waiting for its answer.
    const line = JSON.stringify({ timeoutMs: defaultTimeoutMs, ...options, id, script })
    const answer = new Promise<Result>((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
    this.#process.stdin.write(`${line}\n`)
    return answer as Promise<Result<T>>
  }

  /** Runs a script that must work: its output, or an exception with the first error. */
  async output<T = unknown>(script: string, options: RunOptions = {}): Promise<T[]> {
    const result = await this.run<T>(script, options)
    const [error] = result.errors
    if (error) throw new Error(`${error.message} (${error.fullyQualifiedErrorId})\n${error.position ?? ''}`)
    if (result.timedOut) throw new Error(`The script did not end in time: ${script}`)
    return result.output
  }

  async close(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    this.#process.stdin.end()
    const timer = setTimeout(() => this.#process.kill('SIGKILL'), closeGraceMs)
    await this.#exited
    clearTimeout(timer)
  }

  #receive(line: string): void {
    const reply = parse(line)
    if (reply === undefined) {
      this.#stderr += `${line}\n`
      return
    }
    const id = 'ready' in reply ? 'ready' : reply.id
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (reply.fault === undefined) waiting?.resolve(reply)
    else waiting?.reject(new Error(`The test host failed: ${reply.fault}`))
  }

  #failAll(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error)
    this.#waiting.clear()
  }
}

/** A line that is not of the protocol was written past it; it is kept for the message when the engine ends. */
function parse(line: string): (Result & { id: string; fault?: string }) | undefined {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
