/** The attacker as its parent sees it. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Attack, Report, Target } from './attack.js'
import type { Order } from './attacker.js'

const script = fileURLToPath(new URL('./attacker.js', import.meta.url))

export class AttackerProcess {
  readonly #child: ChildProcess

  /** Starts it. `stop` it after the test; it ends with this process whatever happens. */
  constructor() {
    this.#child = fork(script, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    // What is asked of it then fails, and says more.
    this.#child.on('error', () => undefined)
  }

  get pid(): number {
    return this.#child.pid ?? 0
  }

  begin(attack: Attack, target: Target): void {
    this.#send({ name: attack.name, target })
  }

  async report(): Promise<Report> {
    return await this.#ask('report')
  }

  /** Ends the attack and all its connections. */
  async end(): Promise<Report> {
    return await this.#ask('stop')
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return
    const exited = once(this.#child, 'exit')
    if (this.#child.connected) this.#child.disconnect()
    await exited
  }

  async #ask(order: Order): Promise<Report> {
    const { exitCode, signalCode } = this.#child
    if (!this.#child.connected) throw new Error(`The attacker has ended (${exitCode ?? signalCode})`)
    const answer = once(this.#child, 'message', { signal: AbortSignal.timeout(20_000) })
    this.#send(order)
    const [report] = await answer
    return report as Report
  }

  #send(order: Order): void {
    this.#child.send(order)
  }
}
