/** Tells one attempt to end early. An AbortSignal does the same, at ten times the cost; one is made where a callee wants it. */
export class Ending {
  #ended = false
  #onEnd: (() => void) | undefined

  get ended(): boolean {
    return this.#ended
  }

  /** Tells whoever listens now, and those who ask later. */
  end(): void {
    if (this.#ended) return
    this.#ended = true
    this.#onEnd?.()
  }

  /** One listener at a time: the step under way. Undefined: none. */
  listen(onEnd: (() => void) | undefined): void {
    this.#onEnd = onEnd
  }

  /** Runs a step that wants a signal. */
  async during<T>(step: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController()
    this.listen(() => controller.abort())
    if (this.#ended) controller.abort()
    try {
      return await step(controller.signal)
    } finally {
      this.listen(undefined)
    }
  }
}
